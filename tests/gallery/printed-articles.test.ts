import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import { createGallery, settled } from './photos.ts';
import { PRINTED_ARTICLES } from './printed-articles.ts';
import { printedWords, shownWords } from './shown-words.ts';

describe('a gallery around an article of a content management system', () => {
  for (const { name, html, captions } of PRINTED_ARTICLES) {
    for (const layout of ['grid', 'article']) {
      it(`shows every word once and in order, and reads exactly the printed captions as captions, in the layout ${layout}: ${name}`, async () => {
        const el = await createGallery({ layout });
        el.innerHTML = html;
        const words = printedWords(el);
        await settled(el);
        expect(shownWords(el)).to.deep.equal(words);
        const { photos } = readPhotos(el, new KnownElements(el), layout === 'article')!;
        expect(photos.map(({ caption = '' }) => caption)).to.deep.equal(captions);
      });
    }
  }
});
