import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import { captions, createGallery, fileNames, images, settled } from './photos.ts';
import { shownWords } from './shown-words.ts';

const NAMES = ['doi-che', 'nha-van-hoa', 'chieu-tren-nuong'];
const THREE = NAMES.map((name) => `${name}.jpg`);
const CAPTIONS = ['Ảnh 1', 'Ảnh 2', 'Ảnh 3'];

/** Writes the attributes of a slide. */
type ToAttributes = (number: number, isCopy: boolean) => string;

const slide = (number: number, attributes: string, caption = `Ảnh ${number}`, tag = 'div') =>
  `<${tag} ${attributes}><figure><img src="/demo/pages/photos/${NAMES[number - 1]}.jpg" alt=""><figcaption>${caption}</figcaption></figure></${tag}>`;

/** Three slides, with copies of the last two before them and of all behind them, as slick does for `slidesToShow: 2`. */
function toTrack(toAttributes: ToAttributes, tag = 'div'): string {
  const copy = (number: number) => slide(number, toAttributes(number, true), undefined, tag);
  const own = (number: number) => slide(number, toAttributes(number, false), undefined, tag);
  return [copy(2), copy(3), own(1), own(2), own(3), copy(1), copy(2), copy(3)].join('');
}

const SLIDERS: [name: string, html: string][] = [
  [
    'slick, which hides all slides but the current one',
    `<div class="slick-track">${toTrack(
      (number, isCopy) =>
        `class="slick-slide ${isCopy ? 'slick-cloned' : ''}" aria-hidden="${isCopy || number > 1}"`,
    )}</div>`,
  ],
  [
    'Owl Carousel',
    `<div class="owl-stage">${toTrack((_, isCopy) => `class="owl-item ${isCopy ? 'cloned' : ''}"`)}</div>`,
  ],
  [
    'Swiper',
    `<div class="swiper-wrapper">${toTrack((_, isCopy) => `class="swiper-slide ${isCopy ? 'swiper-slide-duplicate' : ''}"`)}</div>`,
  ],
  [
    'lightSlider',
    `<ul class="lightSlider">${toTrack((_, isCopy) => `class="${isCopy ? 'clone left' : 'lslide'}"`, 'li')}</ul>`,
  ],
  [
    'bxSlider',
    `<ul class="bxslider">${toTrack((_, isCopy) => (isCopy ? 'class="bx-clone"' : ''), 'li')}</ul>`,
  ],
  [
    'Tiny Slider',
    `<div class="tns-slider">${toTrack((_, isCopy) => `class="tns-item ${isCopy ? 'tns-slide-cloned' : ''}"`)}</div>`,
  ],
  [
    'Splide',
    `<ul class="splide__list">${toTrack((_, isCopy) => `class="splide__slide ${isCopy ? 'splide__slide--clone' : ''}"`, 'li')}</ul>`,
  ],
];

describe('copies of slides in a gallery', () => {
  for (const [name, html] of SLIDERS) {
    it(`are no photos, and the photos keep their order: ${name}`, async () => {
      const el = await createGallery();
      el.innerHTML = html;
      await settled(el);
      expect(fileNames(images(el))).to.deep.equal(THREE);
      expect(captions(el)).to.deep.equal(CAPTIONS);
    });

    it(`are no photos of the viewer in an article: ${name}`, async () => {
      const el = await createGallery({ layout: 'article' }, '');
      el.innerHTML = html;
      await settled(el);
      const { photos } = readPhotos(el, new KnownElements(el), true)!;
      expect(photos.map(({ caption }) => caption)).to.deep.equal(CAPTIONS);
    });
  }

  it('are recognized by their caption if two slides have the same picture', async () => {
    const el = await createGallery();
    const before = (attributes: string) => slide(1, attributes, 'Trước khi sửa');
    const after = (attributes: string) => slide(1, attributes, 'Sau khi sửa');
    for (const attribute of ['', 'aria-hidden="true"']) {
      const copy = `class="slick-cloned" ${attribute}`;
      el.innerHTML = after(copy) + before('') + after(attribute) + before(copy);
      await settled(el);
      expect(captions(el), attribute).to.deep.equal(['Trước khi sửa', 'Sau khi sửa']);
    }
  });

  it('keep a text that only they have, if they have more boxes around the photo', async () => {
    const el = await createGallery();
    const photo = `<img src="/demo/pages/photos/${NAMES[0]}.jpg" alt="">`;
    el.innerHTML = `<div aria-hidden="true"><a href="/1.pdf">${photo}</a><p>Chữ riêng</p></div><p>${photo}</p>`;
    await settled(el);
    expect(shownWords(el)).to.deep.equal(['Chữ', 'riêng']);
  });

  it('are recognized if a style sheet shows only the caption of the current slide', async () => {
    const el = await createGallery();
    el.innerHTML = `<style>.owl-item:not(.active) figcaption { display: none }</style><div class="owl-stage">
      ${slide(2, 'class="owl-item cloned"')}${slide(1, 'class="owl-item active"')}${slide(2, 'class="owl-item"')}${slide(1, 'class="owl-item cloned"')}</div>`;
    await settled(el);
    expect(fileNames(images(el))).to.deep.equal(THREE.slice(0, 2));
  });

  const others: [name: string, html: string, captions: string[]][] = [
    [
      'with a caption of its own',
      slide(1, '') + slide(1, 'class="clone"', 'Nhân bản'),
      ['Ảnh 1', 'Nhân bản'],
    ],
    ['in another place', `<div>${slide(1, '')}</div>${slide(1, 'class="clone"')}`, ['Ảnh 1', 'Ảnh 1']],
    ['whose slide is missing', slide(1, '') + slide(2, 'class="cloned"'), ['Ảnh 1', 'Ảnh 2']],
  ];
  for (const [name, html, expected] of others) {
    it(`do not include an element with the class of a copy ${name}`, async () => {
      const el = await createGallery();
      el.innerHTML = html;
      await settled(el);
      expect(captions(el)).to.deep.equal(expected);
    });
  }
});
