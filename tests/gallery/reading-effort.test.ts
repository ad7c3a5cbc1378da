import { expect } from '@open-wc/testing';
import { replace, restorePage } from '../shared/page-changes.ts';
import { createGallery, settled } from './photos.ts';
import { img } from './printed-pages.ts';

const PARAGRAPH = 'Con đường dài bốn cây số nối hai xóm, người dân góp đất và ngày công. '.repeat(4);
/** Only screen readers read texts of the class `an`. */
const STYLE = '<style>.an { position: absolute; clip-path: inset(50%) }</style>';
const CAPTIONS: [name: string, caption: string][] = [
  ['sentences of the running text', '<p class="doan">Sáng nay, cầu đã thông xe.</p>'],
  ['captions in italics', '<p class="doan"><em>Cầu mới.</em></p>'],
  [
    'captions with a text for screen readers',
    '<p class="doan"><em>Cầu mới<span class="an">(ảnh)</span></em></p>',
  ],
];

/** How often a gallery asks the browser for a style while it reads this many photos with captions and paragraphs. */
async function stylesRead(count: number, caption: string, layout: string): Promise<number> {
  const el = await createGallery({ layout });
  const { getComputedStyle: original } = window;
  let calls = 0;
  replace(window, 'getComputedStyle', (...args) => {
    calls++;
    return original(...args);
  });
  const content = `<p class="anh">${img()}</p>${caption}<p class="doan">${PARAGRAPH}</p>`;
  el.innerHTML = STYLE + content.repeat(count);
  await settled(el);
  restorePage();
  expect(el.querySelectorAll('img')).to.have.length(count);
  el.remove();
  return calls;
}

afterEach(restorePage);

describe('the effort to read the content of a gallery', () => {
  for (const [name, caption] of CAPTIONS) {
    for (const layout of ['grid', 'article']) {
      it(`grows no faster than the number of photos: ${name}, ${layout}`, async () => {
        const few = await stylesRead(20, caption, layout);
        expect(few).to.be.above(20);
        // Four times as many photos, and a margin.
        expect(await stylesRead(80, caption, layout)).to.be.below(5 * few);
      });
    }
  }
});
