import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import type { MtqgGallery } from '../../src/index.ts';
import { LARGER_ADDRESSES } from '../../src/text/larger-attributes.ts';
import { LAZY_ADDRESSES } from '../../src/text/lazy-attributes.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { clearPageGlobals, recordConsole, restorePage } from '../shared/page-changes.ts';
import { TestPicture } from './test-pictures.ts';
import { closeViewer, createGallery, fileNames, images, picture, settled } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTOS = '/demo/pages/photos';
const SMALL = `${PHOTOS}/ruong-bac-thang.jpg`;
const LARGE = `${PHOTOS}/doi-che.jpg`;
const MISSING = '/khong-co.jpg';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

let el: MtqgGallery;

async function create(content: string, layout = 'grid'): Promise<void> {
  el = await createGallery({ layout });
  el.innerHTML = content;
  await settled(el);
}

async function expectInViewer(fileName: string): Promise<void> {
  await el.open(0);
  expect(fileNames([picture(el)])).to.deep.equal([fileName]);
  await closeViewer(el);
}

beforeEach(clearPageGlobals);
afterEach(async () => {
  await closeViewer(el);
  restorePage();
});

describe('the larger picture of a photo', () => {
  for (const name of thirdOfEngine(['data-full', ...LARGER_ADDRESSES])) {
    it(`is in ${name} of the photo or of the box around it`, async () => {
      for (const content of [
        `<figure><img src="${SMALL}" ${name}="${LARGE}" alt=""></figure>`,
        ...(name === 'data-full'
          ? []
          : [`<div class="item" ${name}="${LARGE}"><img src="${SMALL}" alt=""></div>`]),
      ]) {
        await create(content);
        expect(fileNames(images(el)), content).to.deep.equal(['ruong-bac-thang.jpg']);
        await expectInViewer('doi-che.jpg');
      }
    });
  }

  const others: [name: string, content: string][] = [
    ['lightGallery, a link without href', `<a data-src="${LARGE}"><img src="${SMALL}" alt=""></a>`],
    ['lightGallery, an item', `<ul><li data-src="${LARGE}"><img src="${SMALL}" alt=""></li></ul>`],
    ['a size behind the address', `<figure><img src="${SMALL}" data-full-url="${LARGE} 2x" alt=""></figure>`],
    [
      'Jetpack: the original, not the large file',
      `<p><img src="${SMALL}" data-large-file="${PHOTOS}/nha-van-hoa.jpg" data-orig-file="${LARGE}" alt=""></p>`,
    ],
    [
      'a link to a page: the attribute',
      `<p><a href="/tin/1.html"><img src="${SMALL}" data-orig-file="${LARGE}" alt=""></a></p>`,
    ],
  ];
  for (const [name, content] of others) {
    it(`is found: ${name}`, async () => {
      await create(content);
      await expectInViewer('doi-che.jpg');
    });
  }

  const linkedFiles: [what: string, link: string, src?: string][] = [
    ['.svg', '/anh/so-do.svg'],
    ['.jfif', '/anh/cau.jfif'],
    [
      'Liferay, the id behind the name',
      '/documents/20182/0/cau.jpg/5a1e64c0-3f0e-4b1c-9d4e-0a1b2c3d4e5f?t=1709778000',
    ],
    [
      'Liferay, without an extension',
      '/documents/d/guest/cau-moi?imagePreview=1',
      '/documents/d/guest/cau-moi?imageThumbnail=1',
    ],
  ];
  for (const [what, link, src = SMALL] of linkedFiles) {
    it(`is the file that the photo links to: ${what}`, async () => {
      await create(`<p><a href="${link}"><img src="${src}" alt=""></a></p>`);
      const { photos, inPlace } = readPhotos(el, new KnownElements(el), false)!;
      expect(photos.map(({ full }) => full)).to.deep.equal([link]);
      expect(inPlace, 'the photo is a thumbnail').to.have.length(0);
    });
  }

  it('is not read from an attribute that has no address of a picture, nor from a box with several photos', async () => {
    await create(
      `<div data-orig-file="${LARGE}"><img src="${SMALL}" data-large="true" data-full-url="/tin/1.html" alt=""><img src="${PHOTOS}/nha-van-hoa.jpg" alt=""></div>`,
    );
    await expectInViewer('ruong-bac-thang.jpg');
  });
});

describe('a photo that the browser already shows', () => {
  for (const name of thirdOfEngine(LAZY_ADDRESSES)) {
    it(`stays although ${name} names a small file`, async () => {
      await create(`<figure><img src="${LARGE}" ${name}="/cau-300x200.jpg" alt=""></figure>`);
      // The browser loads it only now.
      await waitUntil(() => fileNames(images(el))[0] === 'doi-che.jpg', 'the thumbnail');
      await expectInViewer('doi-che.jpg');
    });
  }

  it('replaces the picture of data-src when it is loaded after the gallery has read its content', async () => {
    const slow = await TestPicture.create('loading');
    await create(`<figure><img src="${slow.url}" data-src="${SMALL}" alt=""></figure>`);
    expect(fileNames(images(el)), 'it may be a preview').to.deep.equal(['ruong-bac-thang.jpg']);
    await slow.set('sent');
    await waitUntil(() => images(el)[0]!.src.endsWith(slow.url), 'the thumbnail');
  });

  it('stays in the viewer of an article too', async () => {
    await create(`<p>Chữ</p><p><img src="${LARGE}" data-src="/cau-300x200.jpg" alt=""></p>`, 'article');
    await waitUntil(() => el.querySelector('img')!.naturalWidth > 0);
    await settled(el);
    await expectInViewer('doi-che.jpg');
  });

  it('is replaced if it is a placeholder', async () => {
    await create(`<figure><img src="${PIXEL}" data-src="${LARGE}" alt=""></figure>`);
    await waitUntil(() => el.querySelector('img')!.complete);
    await settled(el);
    expect(fileNames(images(el))).to.deep.equal(['doi-che.jpg']);
  });
});

describe('a photo whose smaller picture is missing', () => {
  const recordWarnings = () => recordConsole('warn');

  it('shows the larger one as its thumbnail, and the console says so once', async () => {
    const warnings = recordWarnings();
    el = await createGallery({
      photos: [
        { src: MISSING, full: LARGE, srcset: `${MISSING}?2 2x`, caption: 'Đồi chè' },
        { src: MISSING, full: LARGE },
      ],
    });
    await waitUntil(() => images(el).every(({ naturalWidth }) => naturalWidth > 0), 'both');
    expect(fileNames(images(el))).to.deep.equal(['doi-che.jpg', 'doi-che.jpg']);
    expect(el.shadowRoot!.querySelectorAll('.broken')).to.have.length(0);
    const about = warnings.map(String).filter((text) => text.includes('larger picture'));
    expect(about).to.deep.equal([
      `mtqg-gallery: ${location.origin}${MISSING} failed to load; the gallery shows the larger picture ${location.origin}${LARGE} instead`,
    ]);
  });

  it('is broken if the larger one is missing too, and the next attempt begins with the smaller one', async () => {
    el = await createGallery({ photos: [{ src: MISSING, full: '/cũng-không-có.jpg', caption: 'Đồi chè' }] });
    const button = () => el.shadowRoot!.querySelector<HTMLButtonElement>('[part=image]')!;
    await waitUntil(() => button().matches('.broken'), 'it fails');
    const requested: string[] = [];
    images(el)[0]!.addEventListener('error', () => requested.push(images(el)[0]!.src));
    button().click();
    await waitUntil(() => requested.length >= 3, 'it is tried again');
    expect(button().matches('.broken')).to.equal(true);
  });

  const inPlace: [name: string, content: string][] = [
    ['an article', `<p>Chữ</p><p><img src="${MISSING}" data-full="${LARGE}" alt=""></p><p>Chữ</p>`],
    [
      'a link in a paragraph',
      `<p>Chữ <a href="${LARGE}"><img src="${MISSING}" srcset="${MISSING} 2x" alt=""></a> chữ</p>`,
    ],
  ];
  for (const [name, content] of inPlace) {
    it(`shows the larger one where it stands between the tags: ${name}`, async () => {
      const warnings = recordWarnings();
      await create(content, name === 'an article' ? 'article' : 'grid');
      await waitUntil(() => el.querySelector('img')!.naturalWidth > 0, 'the larger picture');
      expect(el.querySelector('img')!.src).to.contain('doi-che.jpg');
      expect(warnings.map(String).some((text) => text.includes('larger picture'))).to.equal(true);
    });
  }

  it('stays broken where it stands between the tags if the larger one is missing too', async () => {
    await create(`<p>Chữ <img src="${MISSING}" data-full="/cung-khong-co.jpg" alt=""> chữ</p>`);
    let failures = 0;
    const image = el.querySelector('img')!;
    image.addEventListener('error', () => failures++);
    await waitUntil(() => image.src.includes('cung-khong-co') && failures > 0, 'it fails');
    await settled(el);
    expect(failures).to.be.below(3);
  });
});
