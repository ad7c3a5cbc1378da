import { expect } from '@open-wc/testing';
import { readPicture } from '../../src/shared/printed-picture.ts';
import {
  LAZY_ADDRESSES,
  LAZY_BACKGROUNDS,
  LAZY_SIZES,
  LAZY_SRCSETS,
} from '../../src/text/lazy-attributes.ts';

const EMPTY_GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
/** What pages print in place of the picture until a script loads it. */
const PLACEHOLDERS = ['', `src="${EMPTY_GIF}"`, 'src=""', 'src="/images/blank.gif"', 'src="/cau-20x13.jpg"'];
/** Liferay's addresses have no extension, so that only the name of the attribute tells that it has a picture. */
const ADDRESS = '/documents/20182/0/cau/5a1e64c0';

/** Each attribute, and a library that loads the picture from it. */
const ADDRESSES: Record<string, string> = {
  'data-src': 'lazysizes, vanilla-lazyload, lozad, a3 Lazy Load, Smush, LiteSpeed, NukeViet',
  'data-lazy-src': 'WP Rocket, Jetpack, BJ Lazy Load',
  'data-original': 'jquery_lazyload',
  'data-lazy': 'slick',
  'data-lazyload': 'Slider Revolution',
  'data-ll-src': 'Lazy Loader',
  'data-cfsrc': 'Cloudflare',
  'data-ezsrc': 'Ezoic',
  'nitro-lazy-src': 'NitroPack',
  'data-pagespeed-lazy-src': 'PageSpeed',
  'data-echo': 'Echo',
  'data-iesrc': 'lozad',
};
const BACKGROUNDS: Record<string, string> = {
  'data-bg': 'vanilla-lazyload, lazysizes, WP Rocket',
  'data-background-image': 'lozad',
  'data-background': 'Swiper',
  'data-bg-url': 'themes',
};
const SRCSETS: Record<string, string> = {
  'data-srcset': 'lazysizes, vanilla-lazyload, Smush',
  'data-lazy-srcset': 'WP Rocket, Jetpack',
  'data-original-set': 'jquery_lazyload',
  'data-cfsrcset': 'Cloudflare',
  'nitro-lazy-srcset': 'NitroPack',
};
const SIZES: Record<string, string> = { 'data-lazy-sizes': 'WP Rocket', 'data-sizes': 'vanilla-lazyload' };

function read(markup: string): ReturnType<typeof readPicture> {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return readPicture(box.firstElementChild!);
}

describe('a picture that a script loads later is read from', () => {
  it('the attributes of these lists, and from no others', () => {
    for (const [known, listed] of [
      [LAZY_ADDRESSES, ADDRESSES],
      [LAZY_BACKGROUNDS, BACKGROUNDS],
      [LAZY_SRCSETS, SRCSETS],
      [LAZY_SIZES, SIZES],
    ] as const)
      expect([...known].sort()).to.deep.equal(Object.keys(listed).sort());
  });

  for (const [name, library] of Object.entries(ADDRESSES))
    it(`${name}, as written by ${library}`, () => {
      for (const placeholder of PLACEHOLDERS)
        expect(read(`<img ${placeholder} ${name}="${ADDRESS}">`)?.address, placeholder).to.equal(ADDRESS);
      for (const empty of ['', ' ', '#', EMPTY_GIF])
        expect(read(`<img src="/cau.jpg" ${name}="${empty}">`)?.address, empty).to.equal('/cau.jpg');
    });

  for (const [name, library] of Object.entries(BACKGROUNDS))
    it(`${name}, as written by ${library}`, () => {
      for (const value of [ADDRESS, `url(${ADDRESS})`, `url('${ADDRESS}')`])
        expect(read(`<div ${name}="${value}"></div>`)?.address, value).to.equal(ADDRESS);
    });

  for (const [name, library] of Object.entries(SRCSETS))
    it(`${name}, as written by ${library}`, () => {
      const srcset = `${ADDRESS} 640w, ${ADDRESS}-l 1280w`;
      for (const placeholder of ['', `srcset="${EMPTY_GIF}"`, `srcset="${EMPTY_GIF} 1w"`, 'srcset=""']) {
        expect(read(`<img ${placeholder} ${name}="${srcset}">`)?.srcset, placeholder).to.equal(srcset);
        expect(read(`<img ${placeholder} ${name}="${srcset}">`)?.address, placeholder).to.equal(
          `${ADDRESS}-l`,
        );
      }
      for (const empty of ['', EMPTY_GIF])
        expect(read(`<img srcset="/cau.jpg 640w" ${name}="${empty}">`)?.srcset, empty).to.equal(
          '/cau.jpg 640w',
        );
    });

  for (const [name, library] of Object.entries(SIZES))
    it(`${name}, as written by ${library}`, () => {
      expect(read(`<img src="/cau.jpg" ${name}="50vw">`)?.sizes).to.equal('50vw');
      expect(read(`<img src="/cau.jpg" ${name}="auto">`)?.sizes).to.equal(undefined);
    });

  it('no srcset that has only placeholders', () => {
    const picture = read(`<img src="/cau.jpg" srcset="${EMPTY_GIF}">`);
    expect([picture?.address, picture?.srcset]).to.deep.equal(['/cau.jpg', undefined]);
  });
});
