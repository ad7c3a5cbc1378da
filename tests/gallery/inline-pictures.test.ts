import { expect } from '@open-wc/testing';
import { find, textOf } from '../shared/shadow-dom.ts';
import { captions, closeViewer, createGallery, settled, thumbnails } from './photos.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const picture = (name: string, alt: string, attributes = '') =>
  `<img src="/demo/pages/photos/${name}" alt="${alt}" ${attributes}>`;

/** The number of lines on which the text of an element is shown. */
function lineCountOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set(
    [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
  ).size;
}

describe('a picture or a mark in the caption of a photo', () => {
  const cases: [description: string, caption: string, text: string][] = [
    ['an emoji', `Hội xuân ${picture('nha-van-hoa.jpg', '🎉', 'class="emoji"')} vui`, 'Hội xuân 🎉 vui'],
    ['a formula', `Công thức ${picture('nha-van-hoa.jpg', 'E=mc²')} mới`, 'Công thức E=mc² mới'],
    ['a formula that could be a file name', `Khí ${picture('nha-van-hoa.jpg', 'CO_2')}`, 'Khí CO_2'],
    ['a number', `Xã có ${picture('nha-van-hoa.jpg', '62')} hộ`, 'Xã có 62 hộ'],
    [
      'a flag',
      `<p>${picture('nha-van-hoa.jpg', 'Việt Nam', 'width="24" height="16"')} Đoàn</p>`,
      'Việt Nam Đoàn',
    ],
    [
      'a drawing with a name',
      '<svg width="16" height="16" aria-label="Mới"></svg> Cầu <svg width="9" height="9"><title>Đẹp</title></svg>',
      'Mới Cầu Đẹp',
    ],
    ['raised digits', `Trồng 10<sup>5</sup> cây, hút CO<sub>2</sub>`, 'Trồng 10⁵ cây, hút CO₂'],
    ['a decoration', `Cầu ${picture('nha-van-hoa.jpg', '', 'class="emoji"')} mới`, 'Cầu mới'],
    ['a drawing that is decoration', 'Cầu <svg aria-hidden="true" aria-label="Sao"></svg> mới', 'Cầu mới'],
    ['a file name', `Cầu ${picture('nha-van-hoa.jpg', 'IMG_0265.jpg')} mới`, 'Cầu mới'],
    ['a hidden picture', `Cầu ${picture('nha-van-hoa.jpg', 'Ẩn', 'style="display: none"')} mới`, 'Cầu mới'],
  ];
  for (const [description, caption, text] of cases) {
    it(`is shown by its alt text, below the thumbnail and in the viewer, and is no photo: ${description}`, async () => {
      const el = await createGallery();
      el.innerHTML = `<figure><img src="${PHOTO}" alt=""><figcaption>${caption}</figcaption></figure>`;
      await settled(el);
      expect(thumbnails(el)).to.have.length(1);
      expect(captions(el)).to.deep.equal([text]);
      try {
        await el.open();
        expect(textOf(find(el, '#about p + p'))).to.equal(text);
      } finally {
        await closeViewer(el);
      }
    });
  }

  it('is shown by its alt text in a paragraph below the photo', async () => {
    const el = await createGallery();
    el.innerHTML = `<p><img src="${PHOTO}" alt=""></p><p><em>Hội xuân ${picture('nha-van-hoa.jpg', '🎉', 'class="emoji"')}</em></p>`;
    await settled(el);
    expect(captions(el)).to.deep.equal(['Hội xuân 🎉']);
  });

  it('is the photo if the figure has no other picture', async () => {
    const el = await createGallery();
    el.innerHTML = `<figure><figcaption><img src="${PHOTO}" alt="Đồi chè"></figcaption></figure>`;
    await settled(el);
    expect(thumbnails(el)).to.have.length(1);
  });
});

describe('a caption of several paragraphs, or with a list', () => {
  it('has a line for each below the thumbnail, and screen readers hear a sentence for each', async () => {
    const el = await createGallery();
    el.innerHTML = `<figure><img src="${PHOTO}" alt=""><figcaption><ul><li>Bản Phố: 12</li><li>Xã Lùng: 30</li></ul></figcaption></figure>`;
    await settled(el);
    const caption = find(el, 'figcaption')!;
    expect(caption.textContent.split('\n')).to.deep.equal(['Bản Phố: 12', 'Xã Lùng: 30']);
    expect(lineCountOf(caption)).to.equal(2);
    expect((find(el, '[part=image] img') as HTMLImageElement).alt).to.equal('Bản Phố: 12. Xã Lùng: 30');
    expect(caption.getAttribute('aria-hidden'), 'it is not read twice').to.equal('true');
  });
});
