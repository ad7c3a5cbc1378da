import { expect } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { LAZY_ADDRESSES, LAZY_BACKGROUNDS } from '../../src/text/lazy-attributes.ts';
import {
  captions,
  closeViewer,
  createGallery,
  fileNames,
  images,
  isOpen,
  picture,
  settled,
  thumbnails,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const OTHER = '/demo/pages/photos/nha-van-hoa.jpg';

let el: MtqgGallery;

async function create(content: string, layout = 'grid'): Promise<void> {
  el = await createGallery({ layout });
  el.innerHTML = content;
  await settled(el);
  await settled(el); // The gallery reads the content again after it has added an image.
}

afterEach(async () => closeViewer(el));

describe('a photo without <img>', () => {
  const attributes = [
    ...LAZY_ADDRESSES.map((name) => `figure ${name}="${PHOTO}"`),
    ...LAZY_BACKGROUNDS.map((name) => `div ${name}="${PHOTO}"`),
    `div data-bg="url('${PHOTO}')"`,
    `div style="height: 9em; background-image: url(${PHOTO})"`,
    `a href="${OTHER}" style="height: 9em; background: url(${PHOTO})"`,
  ];
  for (const start of attributes) {
    it(`is a thumbnail that opens the viewer: <${start}>`, async () => {
      const [tag] = start.split(' ');
      await create(`<${start}></${tag}>`);
      expect(fileNames(images(el))).to.deep.equal(['doi-che.jpg']);
      thumbnails(el)[0]!.click();
      await waitUntil(() => isOpen(el));
      expect(fileNames([picture(el)])).to.deep.equal([tag === 'a' ? 'nha-van-hoa.jpg' : 'doi-che.jpg']);
    });
  }

  it('has the caption in its box', async () => {
    await create(
      `<figure data-src="${PHOTO}"><figcaption>Đồi chè.</figcaption></figure><div class="slide" data-background="${OTHER}"><p>Nhà văn hóa.</p></div>`,
    );
    expect(captions(el)).to.deep.equal(['Đồi chè.', 'Nhà văn hóa.']);
    expect(fileNames(images(el))).to.deep.equal(['doi-che.jpg', 'nha-van-hoa.jpg']);
  });

  it('is not loaded before it comes near the screen', async () => {
    await create(
      `<div data-bg="${PHOTO}?gan"></div><p style="height: 9000px">Chữ</p><div data-bg="${PHOTO}?xa"></div><p>Chữ</p>`,
      'article',
    );
    const [near, far] = [...el.querySelectorAll('img')];
    await waitUntil(() => near!.naturalWidth > 0);
    expect(far!.naturalWidth).to.equal(0);
    far!.scrollIntoView();
    await waitUntil(() => far!.naturalWidth > 0);
  });

  it('is named by its aria-label', async () => {
    await create(`<div role="img" aria-label="Đồi chè" data-bg="${PHOTO}"></div>`);
    expect(images(el)[0]!.alt).to.equal('Đồi chè');
  });

  it('appears in the place of a <picture> of lozad, whose script is missing', async () => {
    await create(
      `<picture class="lozad" data-iesrc="${PHOTO}" data-alt="Đồi chè"><source srcset="${OTHER}" media="(min-width: 9999px)"></picture>`,
    );
    expect(fileNames(images(el))).to.deep.equal(['doi-che.jpg']);
    expect(images(el)[0]!.alt).to.equal('Đồi chè');
  });

  it('appears in an article whose script does not show it, and opens the viewer', async () => {
    await create(`<p>Chữ</p><div data-bg="${PHOTO}"></div><p>Chữ</p>`, 'article');
    const image = el.querySelector('img')!;
    await waitUntil(() => image.naturalWidth > 0);
    expect(image.getBoundingClientRect().height).to.be.above(100);
    image.click();
    await waitUntil(() => isOpen(el));
  });

  it('is seen once in an article that shows it as a background, at once or after a script has set it', async () => {
    await create(
      `<p>Chữ</p><div style="height: 99px; background: url(${PHOTO})"></div><div style="height: 99px" data-bg="${OTHER}"></div><p>Chữ</p>`,
      'article',
    );
    const [first, second] = [...el.querySelectorAll<HTMLElement>('div')];
    second!.style.backgroundImage = `url(${OTHER})`;
    await settled(el);
    for (const box of [first!, second!]) {
      const image = box.querySelector('img')!;
      await waitUntil(() => image.naturalWidth > 0);
      const { width, height } = image.getBoundingClientRect();
      expect([width, height], 'it covers the background').to.deep.equal([box.offsetWidth, 99]);
      expect(parseInt(getComputedStyle(image).objectPosition), 'its own picture is outside').to.be.below(
        -width,
      );
      expect(image.getAttribute('role')).to.equal('button');
    }
  });

  it('gives way to an image that a script of the page adds', async () => {
    await create(`<p>Chữ</p><div class="lazy" data-src="${PHOTO}"></div><p>Chữ</p>`, 'article');
    const image = Object.assign(document.createElement('img'), { src: PHOTO, alt: 'Của trang' });
    el.querySelector('.lazy')!.append(image);
    await waitUntil(() => el.querySelectorAll('img').length === 1);
    expect(el.querySelector('img')!.alt).to.equal('Của trang');
  });

  const others = [
    `<div data-src="/tin/danh-sach.html"></div>`,
    `<div data-src="${PHOTO}"><img src="${OTHER}" alt=""></div>`,
    `<section data-bg="${PHOTO}"><h2>Tin</h2></section>`,
    `<div data-bg="${PHOTO}"><h2>Tin</h2><p>Chữ</p></div>`,
    `<div style="background: url(${PHOTO})"><p>Chữ trên nền</p></div>`,
    `<a data-src="${PHOTO}">Xem ảnh</a>`,
    `<div style="height: 3px; background: url(/ke.png)"></div>`,
    `<div hidden data-bg="${PHOTO}"></div>`,
    `<iframe data-src="${PHOTO}" title="Khung"></iframe>`,
  ];
  for (const content of others) {
    it(`is not seen in ${content}`, async () => {
      await create(`<p>Chữ</p>${content}`);
      expect(el.querySelectorAll(`img:not([src="${OTHER}"])`)).to.have.length(0);
    });
  }
});
