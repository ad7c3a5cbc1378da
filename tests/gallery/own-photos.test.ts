import { expect, fixture, html } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import { captions, closeViewer, createGallery, fileNames, images, picture, thumbnails } from './photos.ts';
import { withPlaceholderSheet } from '../shared/placeholder-sheet.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/ruong-bac-thang.jpg';
const LARGE_PHOTO = '/demo/pages/photos/doi-che.jpg';
const img = html`<img src=${PHOTO} alt="Ruộng" />`;

let el: MtqgGallery;

afterEach(() => closeViewer(el));

describe('a photo between the tags of <mtqg-gallery>', () => {
  it('has its larger picture, photographer and day in data attributes', async () => {
    el = await createGallery(
      {},
      html`<figure>
        <img
          src=${PHOTO}
          alt="Ruộng"
          data-full=${LARGE_PHOTO}
          data-credit="Ban quản lý"
          data-datetime="2026-02-14"
        />
      </figure>`,
    );
    await el.open();
    expect(fileNames([picture(el)])).to.deep.equal(['doi-che.jpg']);
    expect(textOf(find(el, '#about'))).to.equal('Ảnh 1 trong số 1 ảnh. Ruộng. Ảnh: Ban quản lý. 14/02/2026');
  });

  it('has the photographer in the viewer if its caption says nothing else, and that caption below the thumbnail', async () => {
    el = await createGallery(
      {},
      html`<figure>
        ${img}
        <figcaption>Ảnh: Hồng Nhung</figcaption>
      </figure>`,
    );
    expect(captions(el)).to.deep.equal(['Ảnh: Hồng Nhung']);
    await el.open();
    expect(textOf(find(el, '#about'))).to.equal('Ảnh 1 trong số 1 ảnh. Ruộng. Ảnh: Hồng Nhung');
  });

  it('is shown in the viewer from its own address if it links to a page', async () => {
    el = await createGallery({}, html`<figure><a href="/tin/1.html">${img}</a></figure>`);
    await el.open();
    expect(fileNames([picture(el)])).to.deep.equal(['ruong-bac-thang.jpg']);
  });

  it('gets the usual shape, 3 : 2, if its width is in percent', async () => {
    el = await createGallery(
      { layout: 'stack' },
      html`<figure><img src=${PHOTO} alt="Ruộng" width="100%" height="100" /></figure>`,
    );
    const { offsetWidth, offsetHeight } = thumbnails(el)[0]!;
    expect(offsetWidth / offsetHeight).to.be.closeTo(3 / 2, 0.02);
  });

  it('is shown whole if it is a drawing (.svg), also before the script has run', async () => {
    const figures = ['/so-do.SVG?v=2', PHOTO]
      .map((src) => `<figure><img src="${src}" alt=""></figure>`)
      .join('');
    const fits = (images: readonly Element[]) => images.map((image) => getComputedStyle(image).objectFit);
    await withPlaceholderSheet(async () => {
      const box = await fixture<HTMLElement>(html`<div class="mtqg-gallery"></div>`);
      box.innerHTML = figures;
      expect(fits([...box.querySelectorAll('img')])).to.deep.equal(['contain', 'cover']);
      el = await createGallery();
      el.innerHTML = figures;
      await waitUntil(() => images(el).length === 2);
      expect(fits(images(el))).to.deep.equal(['contain', 'cover']);
    });
  });

  it('has its caption only once if a page prints the caption in the paragraph below', async () => {
    el = await createGallery(
      {},
      html`<p>${img}</p>
        <p>Chú thích</p>`,
    );
    expect(captions(el)).to.deep.equal(['Chú thích']);
    expect(el.querySelectorAll('p')[1]!.offsetHeight).to.equal(0);
  });

  it('has the text behind it as its caption: in <em>, <i>, <span> or <center>, or in the same item or cell', async () => {
    el = await createGallery();
    const image = `<img src="${PHOTO}" alt="">`;
    const inElements = ['em', 'i', 'span', 'center'].map((tag) => `${image}<${tag}>Chú thích</${tag}>`);
    for (const content of [
      ...inElements,
      `<ul><li>${image} Chú thích</li></ul>`,
      `<table><tr><td>${image} Chú thích</td></tr></table>`,
    ]) {
      el.innerHTML = content;
      await waitUntil(() => captions(el).join() === 'Chú thích', content);
      el.textContent = '';
      await waitUntil(() => captions(el).length === 0);
    }
  });

  it('gets no caption from a paragraph below two photos; the paragraph stays where it was', async () => {
    el = await createGallery(
      {},
      html`<p>${img}${img}</p>
        <p>Đoạn văn</p>`,
    );
    expect(thumbnails(el)).to.have.length(2);
    expect(captions(el)).to.deep.equal([]);
    expect(el.querySelectorAll('p')[1]!.offsetHeight).to.be.above(0);
  });
});
