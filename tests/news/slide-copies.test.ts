import { expect } from '@open-wc/testing';
import { all } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const article = (n: number) =>
  `<a href="/tin/${n}"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a><h4><a href="/tin/${n}">Tin số ${n}</a></h4>`;

/** Each slider, and the markup of one of its slides. */
const sliders: [name: string, slide: (n: number, isCopy: boolean) => string][] = [
  [
    'Owl Carousel',
    (n, isCopy) =>
      `<div class="owl-item${isCopy ? ' cloned' : ''}"><div class="item">${article(n)}</div></div>`,
  ],
  [
    'Slick',
    (n, isCopy) =>
      `<div class="slick-slide${isCopy ? ' slick-cloned' : ''}" data-slick-index="${n}" aria-hidden="${n !== 1 || isCopy}">${article(n)}</div>`,
  ],
  [
    'Swiper',
    (n, isCopy) => `<div class="swiper-slide${isCopy ? ' swiper-slide-duplicate' : ''}">${article(n)}</div>`,
  ],
  ['lightSlider', (n, isCopy) => `<li class="lslide${isCopy ? ' clone' : ''}">${article(n)}</li>`],
  [
    'Slick with an article in each slide',
    (n, isCopy) =>
      `<div class="slick-slide${isCopy ? ' slick-cloned' : ''}"><article>${article(n)}</article></div>`,
  ],
];

/** Three slides, with copies of slides 2 and 3 before them, and of slides 1 and 2 after them. */
function trackOf(slide: (n: number, isCopy: boolean) => string): string {
  const copies = (...numbers: number[]) => numbers.map((n) => slide(n, true)).join('');
  const originals = [1, 2, 3].map((n) => slide(n, false)).join('');
  return `<div class="track"><div>${copies(2, 3)}${originals}${copies(1, 2)}</div></div>`;
}

const headingsOf = (el: HTMLElement) =>
  all(el, '[part=item]').map((item) => item.innerText.replace(/\s+/g, ' ').trim());

describe('a news block shows each slide once, at the place of the original:', () => {
  for (const [name, slide] of sliders)
    it(name, async () => {
      for (const layout of ['list', 'cards', 'lead-list']) {
        const el = await addWidget('mtqg-latest-news', trackOf(slide), layout);
        expect(headingsOf(el), layout).to.deep.equal(['Tin số 1', 'Tin số 2', 'Tin số 3']);
        el.setAttribute('limit', '2');
        await (el as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        expect(headingsOf(el), layout).to.deep.equal(['Tin số 1', 'Tin số 2']);
      }
    });
});

describe('a news block keeps', () => {
  it('a slide with the class of a copy if no other slide is like it', async () => {
    const slide = (n: number, name: string) => `<div class="owl-item ${name}">${article(n)}</div>`;
    const el = await addWidget(
      'mtqg-latest-news',
      `<div>${slide(9, 'cloned')}${slide(1, '')}${slide(2, '')}</div>`,
    );
    expect(headingsOf(el)).to.deep.equal(['Tin số 9', 'Tin số 1', 'Tin số 2']);
  });

  it('a whole list inside a copied slide', async () => {
    const list = `<ul><li>${article(1)}</li><li>${article(2)}</li></ul>`;
    const el = await addWidget('mtqg-latest-news', `<div class="cloned">${list}</div>`);
    expect(headingsOf(el)).to.deep.equal(['Tin số 1', 'Tin số 2']);
  });
});
