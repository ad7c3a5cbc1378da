import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  createGallery,
  fileNames,
  isOpen,
  picture,
  position,
  settled,
  thumbnails,
} from './photos.ts';
import { withPlaceholderSheet } from '../shared/placeholder-sheet.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTOS = '/demo/pages/photos';
/** Photos in paragraphs with other text, so that they stay where they are: without a link, with a link to a larger picture, to a document. */
const ARTICLE = `
  <div>
    <p>Sáng 7/3, cầu được khởi công.</p>
    <p><img src="${PHOTOS}/doi-che.jpg" alt="IMG_0265.JPG" id="plain"></p>
    <p id="caption"><em>Lễ khởi công.</em></p>
    <p><a href="${PHOTOS}/ruong-bac-thang.jpg" id="large"><img src="${PHOTOS}/nha-van-hoa.jpg" alt="Nhà văn hóa"></a></p>
    <p>Cầu dài 62 m. <a href="/van-ban/1.pdf" id="document"><img src="${PHOTOS}/chieu-tren-nuong.jpg" alt="Sơ đồ"></a></p>
  </div>`;
/** All attributes that the gallery sets. */
const ATTRIBUTES = [
  'role',
  'tabindex',
  'aria-haspopup',
  'aria-label',
  'data-mtqg-photo',
  'data-mtqg-box',
  'data-mtqg-caption',
];

let el: MtqgGallery;

async function createArticle(html = ARTICLE, properties: object = {}): Promise<void> {
  el = await createGallery(properties);
  el.innerHTML = html;
  await settled(el);
}

/** Attributes may be in another order. */
function expectSame(element: Element, html: string): void {
  const box = document.createElement('div');
  box.innerHTML = html;
  expect(element.isEqualNode(box.firstChild), element.outerHTML).to.equal(true);
}

const byId = (id: string) => el.querySelector<HTMLElement>(`#${id}`)!;

afterEach(() => closeViewer(el));

describe('a photo that stays in the text of its page', () => {
  it('opens the viewer, which has all photos in order, by a click, Enter and Space', async () => {
    await createArticle();
    const press = async (key: string) => {
      byId('plain').focus();
      await sendKeys({ press: key });
    };
    // The drivers of the engines have different names for this key.
    const pressSpace = () => {
      const event = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
      byId('plain').dispatchEvent(event);
      expect(event.defaultPrevented, 'the page does not scroll').to.equal(true);
    };
    const open = [async () => byId('plain').click(), () => press('Enter'), async () => pressSpace()];
    for (const action of open) {
      await action();
      await waitUntil(() => isOpen(el));
      expect(position(el)).to.equal('Ảnh 1 trong số 3 ảnh');
      expect(textOf(find(el, '#about p + p'))).to.equal('Lễ khởi công.');
      await closeViewer(el);
      await waitUntil(() => document.activeElement === byId('plain'), 'the focus returns to the photo');
    }
  });

  it('opens the larger picture that it links to, instead of following the link', async () => {
    await createArticle();
    byId('large').click();
    await waitUntil(() => isOpen(el));
    expect(fileNames([picture(el)])).to.deep.equal(['ruong-bac-thang.jpg']);
    expect(position(el)).to.equal('Ảnh 2 trong số 3 ảnh');
  });

  it('leaves to the page: clicks with a modifier key, clicks that the page has handled, and links to documents', async () => {
    await createArticle();
    const followed: string[] = [];
    const onClick = (event: Event) => {
      if (!event.defaultPrevented) followed.push((event.target as Element).closest('a, img')!.id);
      event.preventDefault();
    };
    document.addEventListener('click', onClick);
    try {
      byId('large').dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
      );
      byId('document').click();
      byId('large').addEventListener('click', (event) => event.preventDefault(), { once: true });
      byId('large').click();
      await aTimeout(100);
    } finally {
      document.removeEventListener('click', onClick);
    }
    expect(followed).to.deep.equal(['large', 'document']);
    expect(isOpen(el)).to.equal(false);
    await el.open(2);
    expect(position(el), 'the viewer has that photo all the same').to.equal('Ảnh 3 trong số 3 ảnh');
  });

  it('is a button with a name, or stays a link; an alt text that is a file name is no name', async () => {
    await createArticle();
    const attributes = (id: string) =>
      ['role', 'tabindex', 'aria-haspopup', 'aria-label'].map((name) => byId(id).getAttribute(name));
    expect(attributes('plain')).to.deep.equal(['button', '0', 'dialog', 'Ảnh 1 trong số 3 ảnh']);
    expect(attributes('large')).to.deep.equal([null, null, 'dialog', null]);
    expect(attributes('document')).to.deep.equal([null, null, null, null]);
    await expect(el).to.be.accessible();
  });

  it('loses the attributes of the gallery when it is moved out of the gallery, or when the gallery leaves the document', async () => {
    await createArticle();
    const marked = () =>
      ATTRIBUTES.flatMap((name) => [...document.querySelectorAll(`mtqg-gallery [${name}], #moved[${name}]`)]);
    expect(marked()).to.have.length.above(5);
    byId('plain').id = 'moved';
    const moved = el.querySelector('#moved')!;
    el.after(moved);
    try {
      await waitUntil(() => ATTRIBUTES.every((name) => !moved.hasAttribute(name)));
    } finally {
      moved.remove();
    }
    const content = el.firstElementChild!;
    el.remove();
    expect(content.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())).to.have.length(0);
  });

  it('keeps the attributes of its page, and gets no attribute of the gallery again that the page has removed', async () => {
    await createArticle(
      `<div>Chữ <img src="${PHOTOS}/doi-che.jpg" alt="" aria-label="Đồi chè" tabindex="-1" id="own"></div>`,
    );
    expect(['aria-label', 'tabindex', 'role'].map((name) => byId('own').getAttribute(name))).to.deep.equal([
      'Đồi chè',
      '-1',
      'button',
    ]);
    byId('own').removeAttribute('role');
    await aTimeout(100); // The gallery has read its content again.
    expect(byId('own').hasAttribute('role')).to.equal(false);
    const own = byId('own');
    el.remove();
    expectSame(own, `<img src="${PHOTOS}/doi-che.jpg" alt="" aria-label="Đồi chè" tabindex="-1" id="own">`);
  });

  it('is read once after each change of the page, and not because of the attributes that the gallery sets', async () => {
    await createArticle();
    let updates = 0;
    const { requestUpdate } = el;
    el.requestUpdate = function (...args: unknown[]) {
      updates += 1;
      Reflect.apply(requestUpdate, el, args);
    } as typeof requestUpdate;
    byId('caption').insertAdjacentHTML(
      'afterend',
      `<p><img src="${PHOTOS}/doi-che.jpg" alt="Đồi chè" id="new"></p>`,
    );
    await waitUntil(() => byId('new').hasAttribute('role'));
    await aTimeout(50);
    expect(updates).to.equal(1);
  });

  it('stands between thumbnails in the order of the page, and does not count for the limit', async () => {
    const figure = (name: string) => `<figure><img src="${PHOTOS}/${name}.jpg" alt="${name}"></figure>`;
    await createArticle(
      `${figure('doi-che')}${figure('nha-van-hoa')}<p>Chữ <img src="${PHOTOS}/chieu-tren-nuong.jpg" alt="" id="placed"> chữ</p>${figure('ruong-bac-thang')}`,
      { limit: 2 },
    );
    expect(thumbnails(el).map(({ offsetHeight }) => offsetHeight > 0)).to.deep.equal([true, true, false]);
    expect(textOf(find(el, '[part=more]'))).to.equal('Xem thêm 1 ảnh');
    const top = (element: Element) => element.getBoundingClientRect().top;
    expect(top(byId('placed'))).to.be.above(top(thumbnails(el)[1]!));
    find(el, '[part=more]')!.click();
    await waitUntil(() => el.shadowRoot!.activeElement === thumbnails(el)[2]);
    expect(top(thumbnails(el)[2]!)).to.be.above(top(byId('placed')));
    byId('placed').click();
    await waitUntil(() => isOpen(el));
    expect(position(el)).to.equal('Ảnh 3 trong số 4 ảnh');
    setTimeout(() => el.close());
    await oneEvent(el, 'mtqg-close');
    expect(document.activeElement).to.equal(byId('placed'));
  });

  it('is as wide as its column at most, and keeps its ratio, with mtqg.css', async () => {
    await withPlaceholderSheet(async () => {
      const image = `<img src="${PHOTOS}/doi-che.jpg" alt="" width="1600" height="720">`;
      for (const markup of [
        `<figure>${image}<figcaption>Một <a href="/nguon">nguồn</a></figcaption></figure>`,
        `<p>Chữ ${image} chữ</p>`,
        `<a href="/tin/1.html">${image}</a>`,
      ]) {
        await createArticle(markup);
        el.style.cssText = 'display: block; width: 320px; margin: 0';
        expect(thumbnails(el)).to.have.length(0);
        const { width, height } = el.querySelector('img')!.getBoundingClientRect();
        expect(width, markup).to.be.within(200, 320);
        expect(width / height, markup).to.be.closeTo(1600 / 720, 0.01);
      }
    });
  });

  const roles: [role: string, isReplaced: boolean][] = [
    ['presentation', true],
    ['none', true],
    ['img', true],
    ['link', false],
  ];
  for (const [role, isReplaced] of roles) {
    it(`${isReplaced ? 'is a button' : 'keeps its role'} in spite of role="${role}", and has that role again later`, async () => {
      const markup = `<img src="${PHOTOS}/doi-che.jpg" alt="" role="${role}" id="own">`;
      await createArticle(`<div>Chữ ${markup}</div>`);
      const own = byId('own');
      expect(own.getAttribute('role')).to.equal(isReplaced ? 'button' : role);
      if (isReplaced) await expect(el).to.be.accessible();
      el.remove();
      expectSame(own, markup);
    });
  }

  it('has a focus ring in the colour of the text around it, so that the ring is seen on any background', async () => {
    await withPlaceholderSheet(async () => {
      await createArticle();
      for (const colour of ['rgb(250, 250, 250)', 'rgb(20, 20, 20)']) {
        el.style.color = colour;
        (document.activeElement as HTMLElement).blur();
        byId('plain').focus({ focusVisible: true } as FocusOptions);
        expect(getComputedStyle(byId('plain')).outlineColor).to.equal(colour);
      }
    });
  });

  it('gets no focus if the page hides it from screen readers, and opens the viewer by a click', async () => {
    const photo = (attributes: string) => `<img src="${PHOTOS}/doi-che.jpg" alt="" ${attributes}>`;
    await createArticle(
      `<div>Chữ ${photo('aria-hidden="true" id="own"')}</div><div aria-hidden="true">Chữ ${photo('id="inside"')}</div>`,
      { layout: 'article' },
    );
    for (const id of ['own', 'inside']) expect(byId(id).tabIndex, id).to.equal(-1);
    await expect(el).to.be.accessible();
    byId('inside').click();
    await waitUntil(() => isOpen(el));
    expect(position(el)).to.equal('Ảnh 2 trong số 2 ảnh');
  });

  it('is no button while the page makes it unusable with `inert`', async () => {
    await createArticle(
      `<div inert>Chữ <img src="${PHOTOS}/doi-che.jpg" alt="" id="own"></div><div>Chữ <img src="${PHOTOS}/nha-van-hoa.jpg" alt=""></div>`,
    );
    expect(byId('own').hasAttribute('role')).to.equal(false);
    byId('own').click();
    await aTimeout(100);
    expect(isOpen(el)).to.equal(false);
    el.querySelector('[inert]')!.removeAttribute('inert');
    await waitUntil(() => byId('own').getAttribute('role') === 'button');
  });

  it('is not centred with its caption in a numbered list, but in a cell of a table', async () => {
    const photo = `<img src="${PHOTOS}/doi-che.jpg" alt="" width="200" height="90"> Đồi chè`;
    await createArticle(`<ol><li>${photo}</li></ol><table><tr><td>${photo}</td></tr></table>`, {
      layout: 'article',
    });
    const alignments = ['li', 'td'].map((tag) => el.querySelector(tag)!.hasAttribute('data-mtqg-caption'));
    expect(alignments).to.deep.equal([false, true]);
  });

  it('is shown in its closed <details> after the viewer, and the focus is on it', async () => {
    await createArticle(
      `<p>Chữ <img src="${PHOTOS}/doi-che.jpg" alt=""></p><details><summary>Ảnh khác</summary><details><p>Chữ <img src="${PHOTOS}/nha-van-hoa.jpg" alt="" id="inside"></p></details></details>`,
    );
    await el.open(1);
    await closeViewer(el);
    expect([...el.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, true]);
    expect(document.activeElement).to.equal(byId('inside'));
  });
});
