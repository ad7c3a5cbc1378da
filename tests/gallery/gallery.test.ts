import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type MtqgErrorEvent, type MtqgGallery, PhotoListError } from '../../src/index.ts';
import { PAGE_KEY } from '../../src/shared/page-global.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from '../shared/page-changes.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import {
  captions,
  createGallery,
  fileNames,
  images,
  isOpen,
  photos,
  printedPhotos,
  settled,
  thumbnails,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const failing = () => Promise.reject(new Error('HTTP 500'));
const never = () => new Promise<never>(() => undefined);
const LAYOUTS = ['grid', 'masonry', 'strip', 'stack'] as const;
/** In pixels. A thumbnail with reserved space is higher than this before its picture is loaded; without it, it has almost no height. */
const MIN_HEIGHT = 90;
const visibleThumbnails = (el: Element) => thumbnails(el).filter(({ offsetHeight }) => offsetHeight > 0);

/** Loads a list from a file with this content, which must fail. Returns the event of the error. */
async function loadFile(el: MtqgGallery, content: string): Promise<MtqgErrorEvent> {
  setTimeout(() => (el.src = URL.createObjectURL(new Blob([content]))));
  return (await oneEvent(el, 'mtqg-error')) as MtqgErrorEvent;
}

describe('<mtqg-gallery>', () => {
  it('shows a long caption whole, or as many lines as --mtqg-lines says', async () => {
    const caption = 'Cả 62 nóc nhà nay có điện lưới, đường bê tông vào đến sân. '.repeat(4).trim();
    const el = await createGallery({ photos: [{ src: '/demo/pages/icon.svg', caption }] });
    el.style.width = '200px';
    const shown = find(el, 'figcaption')!;
    expect(shown.scrollHeight).to.equal(shown.clientHeight);
    const lineHeight = parseFloat(getComputedStyle(shown).lineHeight);
    expect(shown.clientHeight).to.be.above(5 * lineHeight);
    el.style.setProperty('--mtqg-lines', '2');
    expect(shown.clientHeight).to.be.closeTo(2 * lineHeight, 2);
  });

  it('loads photos from a JSON file, with addresses relative to the file', async () => {
    const el = document.createElement('mtqg-gallery');
    el.src = '/demo/pages/anh.json';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    await oneEvent(box, 'mtqg-load');
    await el.updateComplete;
    expect(thumbnails(el), 'the photos in the file').to.have.length(10);
    expect(images(el)[0]!.src).to.match(/\/demo\/pages\/photos\/ruong-bac-thang.jpg$/);
    await waitUntil(() => images(el)[0]!.naturalWidth === 1600);
  });

  it('loads the JSON file from an address relative to the <base> of the page, and follows redirects', async () => {
    const requested: unknown[] = [];
    const response = new Response('[{"src":"cau.jpg"}]');
    Object.defineProperty(response, 'url', { value: `${location.origin}/khac/anh.json` });
    replace(window, 'fetch', (address) => {
      requested.push(address);
      return Promise.resolve(response);
    });
    const base = document.createElement('base');
    base.href = '/cong/';
    document.head.append(base);
    try {
      const el = await createGallery({ src: 'anh.json' });
      await waitUntil(() => images(el).length === 1);
      expect(images(el)[0]!.src, 'relative to the file').to.equal(`${location.origin}/khac/cau.jpg`);
    } finally {
      base.remove();
      restorePage();
    }
    expect(requested).to.deep.equal([`${location.origin}/cong/anh.json`]);
  });

  it('reports a mistake in the JSON file, and names the address of the file', async () => {
    const el = await createGallery();
    const rows = [
      [
        '[{"src":"http://a/b.jpg"},{"caption":"b"}]',
        /^mtqg-gallery: blob:\S+: src of photo 2 is missing; write the address/,
      ],
      [
        '{"photos":[]}',
        /^mtqg-gallery: blob:\S+: not an array of photos: \{"photos":\[\]\}; write the array alone/,
      ],
      [
        '<html>',
        /^mtqg-gallery: blob:\S+ answered a web page \(HTML\), not a JSON list of photos; check the address/,
      ],
    ] as const;
    for (const [content, message] of rows) {
      const { error } = await loadFile(el, content);
      expect(error).to.be.instanceOf(PhotoListError);
      expect((error as Error).message).to.match(message);
    }
  });

  it('names misspelt fields of the JSON file in the console once, and shows the photos', async () => {
    clearPageGlobals();
    const warnings = recordConsole('warn');
    try {
      const list = JSON.stringify([
        { src: `${location.origin}/demo/pages/photos/doi-che.jpg`, Caption: 'Đồi chè', widht: 3, id: 7 },
      ]);
      for (const el of [await createGallery(), await createGallery()]) {
        el.src = `data:application/json,${encodeURIComponent(list)}`;
        await oneEvent(el, 'mtqg-load');
        await settled(el);
        expect(thumbnails(el)).to.have.length(1);
      }
      expect(warnings.map(([text]) => String(text).replace(/data:\S+:/, 'FILE:'))).to.deep.equal([
        'mtqg-gallery: FILE: unknown field "Caption" of photo 1; use caption',
        'mtqg-gallery: FILE: unknown field "widht" of photo 1; use width',
      ]);
    } finally {
      restorePage();
    }
  });

  it('reads a JSON file that Notepad saved as Unicode (UTF-16)', async () => {
    const list = `\ufeff[{ "src": "${location.origin}/demo/pages/photos/doi-che.jpg", "caption": "Đồi chè" }]`;
    const bytes = Uint16Array.from(list, (letter) => letter.charCodeAt(0));
    const el = await createGallery();
    el.src = URL.createObjectURL(new Blob([bytes]));
    await oneEvent(el, 'mtqg-load');
    expect(el.photos?.[0]?.caption).to.equal('Đồi chè');
  });

  it('reports an address that is not valid', async () => {
    const el = await createGallery();
    setTimeout(() => (el.src = 'http://['));
    const { error } = (await oneEvent(el, 'mtqg-error')) as MtqgErrorEvent;
    expect(error).to.be.instanceOf(TypeError);
  });

  it('keeps the printed photos when the file cannot be loaded, with the failure sentence below them', async () => {
    const el = await createGallery({ load: failing }, printedPhotos);
    await waitUntil(() => find(el, '[part=status]'));
    expect(textOf(find(el, '[part=status]'))).to.equal('Không tải được ảnh Thử lại');
    expect(thumbnails(el)).to.have.length(3);
    const { bottom } = find(el, '[part=list]')!.getBoundingClientRect();
    expect(find(el, '[part=status]')!.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('shows printed photos instead of a skeleton while the file is loading', async () => {
    const el = await createGallery({ load: never }, printedPhotos);
    expect(thumbnails(el)).to.have.length(3);
    expect(find(el, '.skeleton')).to.equal(undefined);
    expect(find(el, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('shows a skeleton of `limit` photos while it loads; a link between the tags is shown in its place, at the same height', async () => {
    const el = await createGallery({ load: never, limit: 4 });
    expect(all(el, '.skeleton > li')).to.have.length(4);
    expect(all(el, '.skeleton [part=image]')[0]!.offsetHeight).to.be.above(MIN_HEIGHT);
    const height = el.offsetHeight;
    el.innerHTML = '<a href="/anh">Xem ảnh</a>';
    await settled(el);
    expect(el.offsetHeight).to.equal(height);
    expect(getComputedStyle(find(el, '.skeleton')!).visibility).to.equal('hidden');
    expect(el.querySelector('a')!.getBoundingClientRect().top).to.be.closeTo(
      find(el, '.skeleton')!.getBoundingClientRect().top,
      4,
    );
    el.limit = 0;
    await settled(el);
    expect(all(el, '.skeleton > li'), 'without a limit').to.have.length(6);
    el.limit = 1_000_000;
    await settled(el);
    expect(all(el, '.skeleton > li'), 'at most as many as are visible at once').to.have.length(30);
  });

  it('shows "Chưa có ảnh" when there is nothing between the tags, or when the page sets an empty list', async () => {
    const el = await createGallery();
    expect(textOf(find(el, '[part=status]'))).to.equal('Chưa có ảnh');
    el.textContent = 'Xem ảnh tại trụ sở xã';
    await settled(el);
    expect(find(el, '[part=status]'), 'beside other content').to.equal(undefined);
    el.photos = [];
    await settled(el);
    expect(textOf(find(el, '[part=status]'))).to.equal('Chưa có ảnh');
  });

  it('shows the time of older photos when a newer list fails to load', async () => {
    const el = await createGallery({ load: () => Promise.resolve(photos) });
    await waitUntil(() => thumbnails(el).length === 6);
    expect(find(el, '[part=note]')).to.equal(undefined);
    let loads = 0;
    // The first load succeeds, the second fails.
    setTimeout(() => (el.load = () => (loads++ ? failing() : Promise.resolve(photos))));
    await oneEvent(el, 'mtqg-load');
    const parent = el.parentElement!;
    el.remove();
    parent.append(el); // Loads again.
    await waitUntil(() => find(el, '[part=note]'));
    expect(textOf(find(el, '[part=note]'))).to.match(/^Danh sách ảnh lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}$/);
    expect(thumbnails(el)).to.have.length(6);
  });

  it('says that newer photos failed to load, without a time if the page gave the older photos, because their time is unknown', async () => {
    const el = await createGallery({ photos, load: failing });
    await waitUntil(() => find(el, '[part=note]'));
    expect(textOf(find(el, '[part=note]'))).to.equal('Không tải được ảnh mới');
  });

  it('is a list of buttons, with one Tab stop for each visible photo and one for the button for more', async () => {
    const box = await fixture<HTMLElement>(html`<div><button>Trước</button></div>`);
    const after = Object.assign(document.createElement('button'), { textContent: 'Sau' });
    const el = Object.assign(document.createElement('mtqg-gallery'), {
      photos: photos.slice(0, 3),
      limit: 2,
    });
    box.append(el, after);
    await el.updateComplete;
    expect(find(el, '[part=list]')!.getAttribute('role'), 'for Safari').to.equal('list');
    const popups = thumbnails(el).map((button) => button.getAttribute('aria-haspopup'));
    expect(popups).to.deep.equal(['dialog', 'dialog', 'dialog']);
    box.querySelector('button')!.focus();
    const stops: (string | undefined)[] = [];
    for (let tab = 0; tab < 4; tab++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = el.shadowRoot!;
      stops.push(
        activeElement ? (activeElement.querySelector('img')?.alt ?? textOf(activeElement)) : 'outside',
      );
    }
    expect(stops).to.deep.equal([photos[0]!.alt, photos[1]!.caption, 'Xem thêm 1 ảnh', 'outside']);
    expect(document.activeElement).to.equal(after);
  });

  it('uses the alt of a photo as its alt text, or else the caption, or else the position', async () => {
    const el = await createGallery({ photos });
    expect(images(el).map(({ alt }) => alt)).to.deep.equal([
      'Ruộng nối nhau xuống núi',
      'Bản Phố lúc mặt trời lên, 62 nóc nhà có điện.',
      'Cầu mới.',
      'Đường về bản. '.repeat(16).trim(),
      'Suối.',
      'Ảnh 6 trong số 6 ảnh',
    ]);
  });

  it('hides a caption from screen readers when the picture already says it', async () => {
    const el = await createGallery({ photos });
    const hidden = all(el, 'figcaption').map((caption) => caption.getAttribute('aria-hidden'));
    // Only the first picture has an alt text other than its caption. The sixth photo has no caption.
    expect(hidden).to.deep.equal([null, 'true', 'true', 'true', 'true']);
  });

  it('warns once on a page about an alt text that is a file name', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    const shared = globalThis as { [key: symbol]: Map<string, unknown> | undefined };
    shared[PAGE_KEY]?.delete('alt'); // Forgets the warnings of earlier tests.
    console.warn = (text: string) => warnings.push(text);
    try {
      const el = await createGallery({ photos });
      el.photos = [...photos];
      await el.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      'mtqg-gallery: the alt text "cau_moi__0265.JPG" is a file name and is ignored; write what the photo shows',
    ]);
  });

  it('gives a picture its srcset and sizes, and loads it lazily', async () => {
    const srcset = `${photos[0]!.src} 800w, ${photos[4]!.src} 1600w`;
    const el = await createGallery({
      photos: [
        { src: photos[0]!.src, srcset, sizes: '200px' },
        { src: photos[0]!.src, srcset },
      ],
    });
    expect(images(el).map((image) => image.srcset)).to.deep.equal([srcset, srcset]);
    expect(images(el).map((image) => image.sizes)).to.deep.equal(['200px', 'auto, 33vw']);
    expect(images(el).map((image) => image.loading)).to.deep.equal(['lazy', 'lazy']);
  });

  it('shows some photos and a button for more, which moves the focus to the first new photo', async () => {
    const el = await createGallery({ photos, limit: 2 });
    expect(visibleThumbnails(el)).to.have.length(2);
    expect(textOf(find(el, '[part=more]'))).to.equal('Xem thêm 2 ảnh');
    find(el, '[part=more]')!.click();
    await settled(el);
    expect(visibleThumbnails(el)).to.have.length(4);
    expect(el.shadowRoot!.activeElement).to.equal(thumbnails(el)[2]);
    find(el, '[part=more]')!.click();
    await settled(el);
    expect(visibleThumbnails(el)).to.have.length(6);
    expect(find(el, '[part=more]')).to.equal(undefined);
    el.lang = 'en';
    el.photos = [...photos, photos[0]!];
    await settled(el);
    expect(textOf(find(el, '[part=more]')), 'six of seven photos are shown').to.equal('Show 1 more photo');
  });

  it('marks a photo that cannot be loaded, keeps its caption, and loads it again on a click', async () => {
    const el = await createGallery({ photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }] });
    await waitUntil(() => thumbnails(el)[0]!.matches('.broken'));
    expect(textOf(find(el, '.broken-note'))).to.equal('Không tải được ảnh Thử lại');
    expect(find(el, '.broken-note')!.offsetHeight).to.be.above(0);
    expect(captions(el)).to.deep.equal(['Lễ phát động.']);
    setTimeout(() => thumbnails(el)[0]!.click());
    await oneEvent(images(el)[0]!, 'error'); // It was requested again.
    expect(isOpen(el)).to.equal(false);
    images(el)[0]!.src = photos[0]!.src;
    await waitUntil(() => !thumbnails(el)[0]!.matches('.broken'));
    expect(find(el, '.broken-note')).to.equal(undefined);
  });

  it('loads the picture of src if that of srcset cannot be loaded', async () => {
    const el = await createGallery({ photos: [{ src: photos[0]!.src, srcset: '/khong-co.jpg 1x' }] });
    await waitUntil(() => images(el)[0]!.naturalWidth === 1600);
    expect(thumbnails(el)[0]!.matches('.broken')).to.equal(false);
  });

  it('loads files whose names have spaces, composed or decomposed diacritics, #, % or a capital extension', async () => {
    const names = ['hồ nước #10.JPG', 'Bản đẹp.jpg', 'Bản đẹp.jpg'.normalize('NFD'), 'đạt 100% kế hoạch.jpg'];
    const el = await createGallery({ photos: names.map((name) => ({ src: `/ten/${name}` })) });
    expect(images(el)).to.have.length(4);
    // The test server has pictures of 1 px under these names, but none under the composed "Bản đẹp.jpg", for which the gallery must try the
    // decomposed name.
    await waitUntil(() => images(el).every(({ naturalWidth }) => naturalWidth === 1));
  });

  it('reserves the height of a photo before it is loaded', async () => {
    for (const layout of LAYOUTS) {
      const el = await createGallery({ layout, photos: [{ src: '/khong-co.jpg' }, ...photos] });
      el.scrollIntoView();
      const heights = thumbnails(el).map(({ offsetHeight }) => offsetHeight);
      expect(heights).to.have.length(7);
      for (const height of heights) expect(height, layout).to.be.above(MIN_HEIGHT);
      await waitUntil(() => thumbnails(el)[0]!.matches('.broken'));
      await waitUntil(() => images(el)[1]!.naturalWidth > 0);
      expect(thumbnails(el).map(({ offsetHeight }) => offsetHeight)).to.deep.equal(heights);
    }
  });

  it('gives all photos of a grid and of a strip one shape, and keeps the shapes in the other layouts', async () => {
    for (const layout of LAYOUTS) {
      const el = await createGallery({ layout, photos });
      el.style.width = '480px';
      const shapes = thumbnails(el).map(({ offsetWidth, offsetHeight }) => offsetWidth / offsetHeight);
      // The third photo is 16:9, the fourth 3:4. Sizes in whole pixels make the measured shapes differ a little from that.
      const ratio = shapes[2]! / shapes[3]!;
      const hasOneShape = layout === 'grid' || layout === 'strip';
      if (hasOneShape) expect(ratio, layout).to.be.closeTo(1, 0.02);
      else expect(ratio, layout).to.be.closeTo(16 / 9 / (3 / 4), 0.25);
    }
  });

  it('uses the grid for an unknown layout', async () => {
    const el = await createGallery({ layout: 'vòng', photos });
    expect(find(el, '[part=base]')!.classList.contains('grid')).to.equal(true);
    expect(getComputedStyle(find(el, '[part=list]')!).display).to.equal('grid');
  });

  it('stays inside a narrow column', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: flex; width: 280px"></div>`);
    for (const layout of LAYOUTS) {
      const el = Object.assign(document.createElement('mtqg-gallery'), { layout, photos });
      box.replaceChildren(el);
      await el.updateComplete;
      expect(box.scrollWidth, layout).to.be.at.most(280);
    }
  });

  it('shows its label as a heading, and gives it to screen readers as its name', async () => {
    const el = await createGallery({ photos, label: 'Ảnh hội nghị' });
    expect(textOf(find(el, 'h2'))).to.equal('Ảnh hội nghị');
    expect(find(el, '[part=base]')!.getAttribute('aria-label')).to.equal('Ảnh hội nghị');
    el.label = undefined;
    await el.updateComplete;
    expect(find(el, 'h2')).to.equal(undefined);
    expect(find(el, '[part=base]')!.getAttribute('aria-label')).to.equal('Thư viện ảnh');
  });

  it('loads again two minutes after a failed load, and never after a successful one', async () => {
    const { setTimeout: realSetTimeout } = window;
    const delays: number[] = [];
    const recording = (callback: () => void, delay?: number) => {
      const isReload = (delay ?? 0) > 30_000; // The test itself sets shorter timers.
      if (isReload) delays.push(delay!);
      return realSetTimeout(callback, delay);
    };
    window.setTimeout = recording as typeof setTimeout;
    try {
      const el = await createGallery({ load: () => Promise.resolve(photos) });
      await waitUntil(() => thumbnails(el).length === 6);
      await aTimeout(0);
      expect(delays).to.deep.equal([]);
      el.load = failing;
      await oneEvent(el, 'mtqg-error');
      await aTimeout(0);
    } finally {
      window.setTimeout = realSetTimeout;
    }
    expect(delays).to.have.length(1);
    expect(delays[0], 'two minutes, up to 10 % less or more').to.be.within(108_000, 132_000);
  });

  const states: Record<string, { theme?: string; [property: string]: unknown }> = {
    grid: { photos },
    masonry: { photos, layout: 'masonry' },
    strip: { photos, layout: 'strip' },
    stack: { photos, layout: 'stack' },
    'heading and button for more': { photos, label: 'Ảnh hội nghị', limit: 2 },
    'broken photo': { photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }] },
    English: { photos, lang: 'en', limit: 3 },
    dark: { photos, theme: 'dark' },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states)) {
    it(`passes axe: ${state}`, async () => {
      const el = await createGallery(properties);
      if (theme) el.setAttribute('theme', theme);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }
});

describe('the photos printed inside <mtqg-gallery>', () => {
  it('become thumbnails in the same order, with their captions', async () => {
    const el = await createGallery({}, printedPhotos);
    expect(captions(el)).to.deep.equal(['Ruộng bậc thang.', 'Cầu mới.']);
    expect(fileNames(images(el))).to.deep.equal([
      'ruong-bac-thang.jpg',
      'cau_moi__0265.JPG',
      'nha-van-hoa.jpg',
    ]);
    expect(images(el).map(({ alt }) => alt)).to.deep.equal([
      'Ruộng nối nhau',
      'Cầu mới.',
      'Ảnh 3 trong số 3 ảnh',
    ]);
    expect(el.querySelector('figure')!.offsetHeight, 'the printed figure is hidden').to.equal(0);
  });

  it('may be in paragraphs, blocks and tables, with the caption beside or below', async () => {
    const img = html`<img src="/demo/pages/photos/doi-che.jpg" alt="" />`;
    const el = await createGallery(
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
        <p>${img}</p>
        <p>${img} Chú thích cạnh ảnh.</p>
        <p>${img}</p>
        <h3>Không phải chú thích</h3>
      `,
    );
    expect(captions(el)).to.deep.equal([
      'Chú thích trong đoạn sau.',
      'Chú thích trong cùng đoạn.',
      'Chú thích trong cùng khối.',
      'Chú thích trong ô dưới.',
      'Chú thích cạnh ảnh.',
    ]);
    expect(thumbnails(el)).to.have.length(9);
    expect(el.querySelector('h3')!.offsetHeight, 'a heading is not a caption').to.be.above(0);
  });

  it('are read in a gallery inside a <figure> of the page, without the caption of that <figure>', async () => {
    const box = await fixture(
      html`<figure>
        <mtqg-gallery>
          <p><img src="/demo/pages/photos/doi-che.jpg" alt="" /></p>
          <p>Đồi chè.</p>
        </mtqg-gallery>
        <figcaption>Chú thích của trang</figcaption>
      </figure>`,
    );
    const el = box.querySelector('mtqg-gallery')!;
    await settled(el);
    expect(captions(el)).to.deep.equal(['Đồi chè.']);
  });

  it('keep their srcset and sizes, the address in data-src, and their aspect ratio', async () => {
    const { src } = photos[0]!;
    const el = await createGallery(
      { layout: 'stack' },
      html`<figure>
        <img
          src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
          data-src=${src}
          srcset="${src} 800w"
          sizes="200px"
          width="200"
          height="100"
          alt="Ruộng"
        />
      </figure>`,
    );
    const [image] = images(el);
    expect([fileNames([image!])[0], image!.srcset, image!.sizes, image!.alt]).to.deep.equal([
      'ruong-bac-thang.jpg',
      `${src} 800w`,
      '200px',
      'Ruộng',
    ]);
    const { offsetWidth, offsetHeight } = thumbnails(el)[0]!;
    expect(offsetWidth / offsetHeight).to.be.closeTo(2, 0.02);
  });

  it('are shown below the other content between the tags', async () => {
    const el = await createGallery(
      {},
      html`<h2>Ảnh hội nghị</h2>
        ${printedPhotos}`,
    );
    expect(el.querySelector('h2')!.offsetHeight).to.be.above(0);
    expect(el.querySelector('h2')!.getBoundingClientRect().bottom).to.be.at.most(
      find(el, '[part=list]')!.getBoundingClientRect().top,
    );
    el.replaceChildren('Xem ảnh tại trụ sở xã');
    await settled(el);
    expect(thumbnails(el)).to.have.length(0);
    expect(el.offsetHeight).to.be.above(0);
  });

  it('are read again when the page changes them', async () => {
    const el = await createGallery({}, printedPhotos);
    el.querySelector('figure')!.remove();
    el.querySelector('figcaption')!.textContent = 'Cầu đã xong.';
    await settled(el);
    expect(captions(el)).to.deep.equal(['Cầu đã xong.']);
    expect(thumbnails(el)).to.have.length(2);
  });
});
