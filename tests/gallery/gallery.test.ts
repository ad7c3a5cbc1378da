import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/gallery.ts';
import type { MtqgErrorEvent, MtqgGallery } from '../../src/index.ts';
import { all, captions, figures, find, images, photos, textOf, thumbs } from './photos.ts';

const failing = () => Promise.reject(new Error('không trả lời'));
const waiting = () => new Promise<never>(() => undefined);
const alts = (el: Element) => images(el).map(({ alt }) => alt);

async function shown(properties: object, content: unknown = ''): Promise<MtqgGallery> {
  const el = await fixture<MtqgGallery>(html`<mtqg-gallery>${content}</mtqg-gallery>`);
  Object.assign(el, properties);
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

describe('<mtqg-gallery>', () => {
  it('shows the figures of a page in their order, each a button, with their captions', async () => {
    const el = await shown({}, figures);
    expect(captions(el)).to.deep.equal(['Ruộng bậc thang.', 'Cầu mới.']);
    expect(thumbs(el)).to.have.length(3);
    expect(images(el).map(({ src }) => src.replace(/.*\//, ''))).to.deep.equal([
      'ruong-bac-thang.jpg',
      'cau_moi__0265.JPG',
      'nha-van-hoa.jpg',
    ]);
    expect(find(el, '[part=list]')!.getAttribute('role')).to.equal('list');
    expect(el.querySelector('figure')!.offsetHeight, 'the figures themselves').to.equal(0);
    expect(all(el, 'button')[0], 'the first stop').to.equal(thumbs(el)[0]);
  });

  it('says what a photo shows: its alt, or its caption, or which it is; never the name of a file', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    (globalThis as { [key: symbol]: Map<string, unknown> | undefined })[Symbol.for('mtqg-widgets')]?.delete(
      'alt',
    );
    const el = await shown({}, figures);
    expect(alts(el)).to.deep.equal(['Ruộng nối nhau', 'Cầu mới.', 'Ảnh 3 trong số 3 ảnh']);
    el.photos = photos;
    await el.updateComplete;
    expect(alts(el).slice(2)).to.deep.equal([
      'Cầu mới.',
      'Đường về bản. '.repeat(16).trim(),
      'Suối.',
      'Ảnh 6 trong số 6 ảnh',
    ]);
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('cau_moi__0265.JPG');
    // A caption that the picture says already is not said twice.
    expect(all(el, 'figcaption').map((each) => each.getAttribute('aria-hidden'))).to.deep.equal([
      null,
      'true',
      'true',
      'true',
      'true',
    ]);
  });

  it('reads the paragraphs in which portals used to print photos', async () => {
    const img = html`<img src="/demo/pages/photos/doi-che.jpg" alt="" />`;
    const el = await shown(
      {},
      html`
        <p>${img}</p>
        <p>Chú thích trong đoạn sau.</p>
        <p>${img}<br /><em>Chú thích trong cùng đoạn.</em></p>
        <div>
          ${img}
          <p>Chú thích trong cùng khối.</p>
        </div>
        <table>
          <tbody>
            <tr>
              <td>${img}</td>
            </tr>
            <tr>
              <td>Chú thích trong ô dưới.</td>
            </tr>
          </tbody>
        </table>
        <p>${img}</p>
        <p>&nbsp;</p>
        <p>${img}</p>
        <h3>Không phải chú thích</h3>
      `,
    );
    expect(captions(el)).to.deep.equal([
      'Chú thích trong đoạn sau.',
      'Chú thích trong cùng đoạn.',
      'Chú thích trong cùng khối.',
      'Chú thích trong ô dưới.',
    ]);
    expect(thumbs(el)).to.have.length(6);
    expect(el.querySelector('h3')!.offsetHeight, 'what is no caption stays').to.be.above(0);
  });

  it('keeps what is neither photo nor caption, and hides nothing while there is no photo', async () => {
    const el = await shown(
      {},
      html`<h2>Ảnh hội nghị</h2>
        ${figures}`,
    );
    expect(el.querySelector('h2')!.offsetHeight).to.be.above(0);
    el.replaceChildren('Xem ảnh tại trụ sở xã');
    await aTimeout(0);
    await el.updateComplete;
    expect(thumbs(el)).to.have.length(0);
    expect(el.offsetHeight).to.be.above(0);
  });

  it('follows its content as it changes', async () => {
    const el = await shown({}, figures);
    el.querySelector('figure')!.remove();
    el.querySelector('figcaption')!.textContent = 'Cầu đã xong.';
    await aTimeout(0);
    await el.updateComplete;
    expect(captions(el)).to.deep.equal(['Cầu đã xong.']);
    expect(thumbs(el)).to.have.length(2);
  });

  it('reads photos from JSON, and tells of them', async () => {
    const el = document.createElement('mtqg-gallery');
    el.src = '/demo/pages/anh.json';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    await oneEvent(box, 'mtqg-load');
    await el.updateComplete;
    expect(thumbs(el)).to.have.length(10);
    await waitUntil(() => images(el)[0]!.naturalWidth === 1600);
    expect(images(el)[0]!.src, 'relative to the JSON').to.match(
      /\/demo\/pages\/photos\/ruong-bac-thang.jpg$/,
    );
  });

  it('names what is wrong in JSON, and keeps the figures of the page', async () => {
    const el = document.createElement('mtqg-gallery');
    const box = await fixture(html`<div></div>`);
    for (const [json, message] of [
      ['[{"src":"http://a/b.jpg"},{"caption":"b"}]', /src of photo 2 is undefined$/],
      ['[{"src":"javascript:alert(1)"}]', /src of photo 1 is "javascript:alert\(1\)"$/],
      ['[{"src":"http://a/b.jpg","caption":5}]', /caption of photo 1 is 5$/],
      ['{"photos":[]}', /no list of photos, but \{"photos":\[\]\}$/],
      ['<html>', /^mtqg-gallery: blob:.*: /],
    ] as const) {
      el.src = URL.createObjectURL(new Blob([json]));
      setTimeout(() => box.append(el));
      const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
      expect((error as Error).message).to.match(message);
      el.remove();
    }
    el.append(document.createElement('figure'));
    el.firstElementChild!.innerHTML = '<img src="/demo/pages/photos/doi-che.jpg">';
    box.append(el);
    await waitUntil(() => thumbs(el).length === 1 && find(el, '[part=status]'));
  });

  it('says that there are none, that it waits, and that it failed', async () => {
    expect(textOf(find(await shown({ photos: [] }), '[part=status]'))).to.equal('Chưa có ảnh');
    expect(textOf(find(await shown({ load: failing }), '[part=status]'))).to.equal('Chưa tải được ảnh');
    const el = await shown({ load: waiting });
    expect(find(el, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('is one stop of the Tab key for each photo, with nothing before the first', async () => {
    const box = await fixture<HTMLElement>(html`<div><button>Trước</button></div>`);
    const after = Object.assign(document.createElement('button'), { textContent: 'Sau' });
    const el = Object.assign(document.createElement('mtqg-gallery'), {
      photos: photos.slice(0, 3),
      limit: 2,
    });
    box.append(el, after);
    await el.updateComplete;
    box.querySelector('button')!.focus();
    const stops: (string | undefined)[] = [];
    for (let time = 0; time < 4; time++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = el.shadowRoot!;
      stops.push(
        activeElement ? (activeElement.querySelector('img')?.alt ?? textOf(activeElement)) : 'ra ngoài',
      );
    }
    expect(stops).to.deep.equal([photos[0]!.alt, photos[1]!.caption, 'Xem thêm 1 ảnh', 'ra ngoài']);
    expect(document.activeElement).to.equal(after);
  });

  it('asks for the size of a picture that its place needs', async () => {
    const srcset = `${photos[0]!.src} 800w, ${photos[4]!.src} 1600w`;
    const el = await shown(
      {},
      html`<figure><img alt="" src=${photos[0]!.src} srcset=${srcset} sizes="200px" /></figure>`,
    );
    const [image] = images(el);
    expect([image!.srcset, image!.sizes, image!.loading]).to.deep.equal([srcset, '200px', 'lazy']);
  });

  it('shows some, and as many more at every press, which then has the focus', async () => {
    const el = await shown({ photos, limit: 4 });
    const seen = () => thumbs(el).filter(({ offsetHeight }) => offsetHeight).length;
    expect(seen()).to.equal(4);
    const more = find(el, '[part=more]')!;
    expect(textOf(more)).to.equal('Xem thêm 2 ảnh');
    more.click();
    await aTimeout(0);
    await el.updateComplete;
    expect(seen()).to.equal(6);
    expect(el.shadowRoot!.activeElement).to.equal(thumbs(el)[4]);
    expect(find(el, '[part=more]')).to.equal(undefined);
  });

  it('shows a placeholder for a photo that cannot be had, keeps its caption, and tries again', async () => {
    const el = await shown({ photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }, ...photos] });
    await waitUntil(() => thumbs(el)[0]!.matches('.broken'));
    expect(textOf(thumbs(el)[0])).to.equal('Chưa tải được ảnh Tải lại');
    expect(find(el, '.broken span')!.offsetHeight).to.be.above(0);
    expect(captions(el)[0]).to.equal('Lễ phát động.');
    setTimeout(() => thumbs(el)[0]!.click());
    await oneEvent(images(el)[0]!, 'error'); // Asked for anew.
    expect(el.shadowRoot!.querySelector('dialog[open]')).to.equal(null);
    // What can be had after all is shown.
    images(el)[0]!.src = photos[0]!.src;
    await waitUntil(() => !thumbs(el)[0]!.matches('.broken'));
  });

  it('finds files whatever their names: spaces, diacritics of both kinds, # and %, large extensions', async () => {
    const names = ['hồ nước #10.JPG', 'Bản đẹp.jpg', 'Bản đẹp.jpg'.normalize('NFD'), 'đạt 100% kế hoạch.jpg'];
    const el = await shown({ photos: names.map((name) => ({ src: `/ten/${name}` })) });
    await waitUntil(() => images(el).every(({ naturalWidth }) => naturalWidth === 1));
  });

  it('keeps room for photos whose size nobody told, and for those of any shape', async () => {
    for (const layout of ['grid', 'masonry', 'strip', 'stack'] as const) {
      const el = await shown({ layout, photos: [{ src: '/khong-co.jpg' }, ...photos] });
      el.scrollIntoView();
      const heights = thumbs(el).map(({ offsetHeight }) => offsetHeight);
      for (const height of heights) expect(height, layout).to.be.above(90);
      await waitUntil(() => thumbs(el)[0]!.matches('.broken'));
      await waitUntil(() => images(el)[1]!.naturalWidth > 0);
      expect(thumbs(el).map(({ offsetHeight }) => offsetHeight)).to.deep.equal(heights);
    }
  });

  it('gives all photos of a grid and of a strip one shape, and those of other layouts their own', async () => {
    for (const layout of ['grid', 'masonry', 'strip', 'stack'] as const) {
      const el = await shown({ layout, photos });
      el.style.width = '480px';
      const shapes = thumbs(el).map(({ offsetWidth, offsetHeight }) => offsetWidth / offsetHeight);
      const isOne = layout === 'grid' || layout === 'strip';
      expect(shapes[2]! / shapes[3]!, layout).to.be.closeTo(isOne ? 1 : 16 / 9 / 0.75, isOne ? 0.02 : 1);
    }
  });

  it('lets nothing stick out of a narrow column', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: flex; width: 280px"></div>`);
    for (const layout of ['grid', 'masonry', 'strip', 'stack'] as const) {
      const el = Object.assign(document.createElement('mtqg-gallery'), { layout, photos });
      box.replaceChildren(el);
      await el.updateComplete;
      expect(box.scrollWidth, layout).to.be.at.most(280);
    }
  });

  const states: Record<string, object> = {
    'a grid': { photos },
    rows: { photos, layout: 'masonry' },
    'a strip': { photos, layout: 'strip' },
    'one under another': { photos, layout: 'stack' },
    'with a heading, and some left out': { photos, label: 'Ảnh hội nghị', limit: 2 },
    'a broken one': { photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }] },
    'in English': { photos, lang: 'en', limit: 3 },
    'in dark': { photos, theme: 'dark' },
    waiting: { load: waiting },
    empty: { photos: [] },
    failed: { load: failing },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`has no fault that axe finds: ${state}`, async () => {
      const el = await shown(properties);
      if (theme) el.setAttribute('theme', theme);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }
});
