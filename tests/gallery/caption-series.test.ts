import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import { captions, createGallery, settled } from './photos.ts';
import { img, LONG } from './printed-pages.ts';
import { printedWords, shownWords } from './shown-words.ts';

const NAMES = ['doi-che', 'nha-van-hoa', 'chieu-tren-nuong'];
const A = 'Cầu mới nối hai bờ suối';
const B = 'Ruộng bậc thang mùa lúa chín';
const C = 'Nhà văn hóa của bản';
const D = 'Bản Phố đón khách quanh năm';
const INTRODUCTION = 'Sáng nay, xã khánh thành ba công trình.';
const LINE_OF_200 = LONG.slice(0, 200).trim();

/** A page with a photo for each `*`, a paragraph for each other text, and what its viewer shows. */
interface SeriesPage {
  name: string;
  parts: string[];
  captions: string[];
  /** The captions below the thumbnails. Other paragraphs stay text. */
  captionsBelow?: string[];
}

const PAGES: SeriesPage[] = [
  { name: 'paragraphs above two photos', parts: [A, '*', B, '*'], captions: [A, B] },
  { name: 'paragraphs above three photos', parts: [A, '*', B, '*', C, '*'], captions: [A, B, C] },
  { name: 'a source below the last', parts: [A, '*', B, '*', 'Nguồn: Báo Lào Cai'], captions: [A, B] },
  { name: 'a heading above the first', parts: ['<h3>Hội xuân</h3>', A, '*', B, '*'], captions: [A, B] },
  {
    name: 'a heading between two series',
    parts: [A, '*', B, '*', '<h3>Hội xuân</h3>', C, '*', D, '*'],
    captions: [A, B, C, D],
  },
  { name: 'photos in a row', parts: [A, '*', '*', B, '*'], captions: [A, A, B] },
  {
    name: 'boxes, each with a paragraph above its photo',
    parts: [`<div><p>${A}</p>${img(NAMES[0])}</div>`, `<div><p>${B}</p>${img(NAMES[1])}</div>`],
    captions: [A, B],
  },
  {
    name: 'a table with cells above the photos',
    parts: [toTable([A, B], ['*', '*'], [C, D], ['*', '*'])],
    captions: [A, B, C, D],
  },
  {
    name: 'tables of one column, with a cell above the photo',
    parts: [toTable([A], ['*']), toTable([B], ['*'])],
    captions: [A, B],
  },
  {
    name: 'a table with a heading, and cells below the photos',
    parts: [toTable(['<b>Hội xuân</b>'], ['*'], [A], ['*'])],
    captions: [A, ''],
  },
  { name: 'a paragraph above the first and below the last', parts: [A, '*', B, '*', C], captions: ['', ''] },
  { name: 'text below the last', parts: [A, '*', B, '*', LONG], captions: ['', ''] },
  { name: 'text above the first', parts: [LONG, A, '*', B, '*'], captions: ['', ''] },
  {
    name: 'a long paragraph in the series',
    parts: [A, '*', LINE_OF_200, '*', C, '*'],
    captions: ['', '', ''],
  },
  {
    name: 'a first paragraph that reads like a sentence of an article, unlike the others',
    parts: [INTRODUCTION, '*', B, '*'],
    captions: ['', ''],
  },
  {
    name: 'paragraphs below, and a sentence of an article above',
    parts: [INTRODUCTION, '*', B, '*', C],
    captions: [B, C],
    captionsBelow: [B, C],
  },
  {
    name: 'paragraphs below, and an announcement above',
    parts: ['Một số hình ảnh tại lễ khánh thành', '*', B, '*', C],
    captions: [B, C],
    captionsBelow: [B, C],
  },
  {
    name: 'paragraphs below, and text above',
    parts: [LONG, A, '*', B, '*', C],
    captions: [B, C],
    captionsBelow: [B, C],
  },
  {
    name: 'paragraphs below, and nothing above',
    parts: ['*', B, '*', C],
    captions: [B, C],
    captionsBelow: [B, C],
  },
  {
    name: 'captions in italics below, and a paragraph above',
    parts: [A, '*', `<p><em>${B}</em></p>`, '*', `<p><em>${C}</em></p>`],
    captions: [B, C],
    captionsBelow: [B, C],
  },
];

describe('a series of paragraphs and photos', () => {
  for (const layout of ['grid', 'article'] as const) {
    for (const page of PAGES) {
      it(`gives no photo the caption of another, in the layout ${layout}: ${page.name}`, async () => {
        const el = await createGallery({ layout });
        el.innerHTML = toHtml(page.parts);
        const words = printedWords(el);
        await settled(el);
        expect(shownWords(el), 'words').to.deep.equal(words);
        const { photos } = readPhotos(el, new KnownElements(el), layout === 'article')!;
        expect(
          photos.map(({ caption = '' }) => caption),
          'viewer',
        ).to.deep.equal(page.captions);
        const below = layout === 'grid' ? (page.captionsBelow ?? []) : [];
        expect(captions(el).filter(Boolean), 'below thumbnails').to.deep.equal(below);
      });
    }
  }
});

function toHtml(parts: readonly string[]): string {
  let photoCount = 0;
  const blocks = parts.map((part) => {
    if (part === '*') return `<p>${img(NAMES[photoCount++ % NAMES.length])}</p>`;
    return part.startsWith('<') ? part : `<p>${part}</p>`;
  });
  return blocks.join('');
}

function toTable(...rows: string[][]): string {
  const toCell = (text: string) => `<td>${text === '*' ? img() : text}</td>`;
  return `<table>${rows.map((cells) => `<tr>${cells.map(toCell).join('')}</tr>`).join('')}</table>`;
}
