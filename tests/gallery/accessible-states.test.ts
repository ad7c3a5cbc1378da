import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery, Photo } from '../../src/index.ts';
import { find } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { closeViewer, control, createGallery, isOpen, photos, picture, settled } from './photos.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const img = `<img src="${PHOTO}" alt="">`;
const [first] = photos as [Photo, ...Photo[]];

let el: MtqgGallery;

async function openAt(index: number, properties: object = { photos }): Promise<void> {
  el = await createGallery(properties);
  await el.open(index);
  await waitUntil(() => picture(el).naturalWidth > 0, 'the photo is loaded');
}

afterEach(() => closeViewer(el));

describe('axe finds no fault in <mtqg-gallery>', () => {
  /** What the page prints between the tags. */
  const contents: Record<string, string> = {
    'photos between text, a link and a table': `<p>Chữ <a href="/tin/1.html">tin</a></p><figure>${img}<figcaption>Đồi chè.</figcaption></figure>
      <table><tr><td>Xã</td><td>62</td></tr></table><p>${img}</p>`,
    'a heading in the slot': `<h3 slot="heading">Ảnh hội nghị</h3><figure>${img}</figure>`,
    'a caption with a link': `<figure>${img}<figcaption>Ảnh: <a href="/ttxvn">TTXVN</a></figcaption></figure>`,
    'a photo that links to a document': `<p>Sơ đồ <a href="/so-do.pdf"><img src="${PHOTO}" alt="Sơ đồ"></a></p>`,
    'a caption in another language': `<figure>${img}<figcaption lang="en">A tea hill.</figcaption></figure>`,
  };
  for (const [what, content] of Object.entries(contents)) {
    for (const layout of ['grid', 'article']) {
      it(`with printed content: ${what}, ${layout}`, async () => {
        el = await createGallery({ layout });
        el.innerHTML = content;
        await settled(el);
        await settled(el);
        await expect(el).to.be.accessible();
      });
    }
  }

  it('after the button for more photos was pressed', async () => {
    el = await createGallery({ photos, limit: 2 });
    find(el, '[part=more]')!.click();
    await settled(el);
    await expect(el).to.be.accessible();
  });

  for (const theme of ['blue', 'red', 'green', 'blue dark', 'red dark', 'green dark']) {
    it(`in the theme ${theme}`, async () => {
      el = await createGallery({ photos, label: 'Ảnh hội nghị', limit: 2 });
      el.setAttribute('theme', theme);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }
});

describe('axe finds no fault in the viewer', () => {
  const opened: [what: string, index: number, properties?: object][] = [
    ['a long caption', 3],
    ['a photographer and a day', 4],
    ['a photo without caption', 5],
    ['the only photo', 0, { photos: [first] }],
    ['a caption in another language', 0, { photos: [{ ...first, caption: 'A tea hill.', lang: 'en' }] }],
    ['a heading', 0, { photos, label: 'Ảnh hội nghị' }],
    ['the addresses of photos', 1, { photos, photoLinks: true }],
  ];
  for (const [what, index, properties] of opened) {
    it(`that shows ${what}`, async () => {
      await openAt(index, properties);
      await expect(el).to.be.accessible();
    });
  }

  it('with a zoomed photo', async () => {
    await openAt(0);
    await waitUntil(() => !control(el, 'zoomIn').hasAttribute('aria-disabled'));
    control(el, 'zoomIn').click();
    await waitUntil(() => control(el, 'zoomOut'));
    await expect(el).to.be.accessible();
  });

  it('after it has shown the next photo and was closed', async () => {
    await openAt(0);
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    await expect(el).to.be.accessible();
    await closeViewer(el);
    expect(isOpen(el)).to.equal(false);
    await expect(el).to.be.accessible();
  });
});
