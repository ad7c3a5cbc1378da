import { expect, waitUntil } from '@open-wc/testing';
import { captions, createGallery, images } from './photos.ts';

const VISIBLE = figure('', 'Thấy');

function figure(attributes: string, caption: string): string {
  return `<figure ${attributes}><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
}

describe('content that a page hides in <mtqg-gallery>', () => {
  const pages: [description: string, html: string][] = [
    ['a figure with display: none', VISIBLE + figure('style="display: none"', 'Ẩn')],
    ['a figure with visibility: hidden', VISIBLE + figure('style="visibility: hidden"', 'Ẩn')],
    ['a figure with the attribute hidden', VISIBLE + figure('hidden', 'Ẩn')],
    [
      'a box of the hidden viewer of a page',
      `${VISIBLE}<div style="display: none">${figure('', 'Ẩn')}</div>`,
    ],
    [
      'a figure that a class hides',
      `<style>.an { display: none }</style>${VISIBLE}${figure('class="an"', 'Ẩn')}`,
    ],
    [
      'a figure that a media query hides',
      `<style>@media screen { .in { display: none } }</style>${figure('class="in"', 'Ẩn')}${VISIBLE}`,
    ],
    ['a part of a caption', figure('', 'Thấy<span style="display: none"> ẩn</span>')],
  ];
  for (const [description, html] of pages) {
    it(`is no thumbnail and no caption: ${description}`, async () => {
      const el = await createGallery();
      el.innerHTML = html;
      await waitUntil(() => captions(el).length > 0);
      expect(captions(el)).to.deep.equal(['Thấy']);
    });
  }

  it('is no thumbnail if it is the copy of a slide', async () => {
    const el = await createGallery();
    const slide = (attributes: string, name: string) =>
      `<div ${attributes}><img src="/demo/pages/photos/${name}.jpg" alt="${name}"><p>${name}</p></div>`;
    el.innerHTML =
      slide('class="slick-cloned" aria-hidden="true"', 'nha-van-hoa') +
      slide('class="slick-active"', 'doi-che') +
      slide('aria-hidden="true"', 'chieu-tren-nuong') + // A slide that is not a copy, but not turned to.
      slide('', 'nha-van-hoa') +
      slide('class="slick-cloned" aria-hidden="true"', 'doi-che');
    await waitUntil(() => images(el).length > 0);
    const slides = ['doi-che', 'chieu-tren-nuong', 'nha-van-hoa'];
    expect(images(el).map(({ alt }) => alt)).to.deep.equal(slides);
    expect(captions(el)).to.deep.equal(slides);
    for (const copy of el.querySelectorAll('.slick-cloned')) expect(copy.getClientRects()).to.have.length(0);
  });

  it('becomes a thumbnail when the page shows it, and none when the page hides it again', async () => {
    const el = await createGallery();
    el.innerHTML = VISIBLE + figure('style="display: none"', 'Hiện sau');
    await waitUntil(() => captions(el).length === 1);
    const second = el.querySelectorAll('figure')[1]!;
    second.style.display = '';
    await waitUntil(() => captions(el).length === 2);
    expect(captions(el)).to.deep.equal(['Thấy', 'Hiện sau']);
    second.style.display = 'none';
    await waitUntil(() => captions(el).length === 1);
    expect(captions(el)).to.deep.equal(['Thấy']);
  });

  it('is read if the whole gallery is hidden, as in a tab that the reader opens later', async () => {
    const el = await createGallery();
    el.parentElement!.style.cssText = 'display: none; visibility: hidden';
    el.innerHTML = VISIBLE;
    await waitUntil(() => captions(el).length === 1);
    expect(captions(el)).to.deep.equal(['Thấy']);
  });
});
