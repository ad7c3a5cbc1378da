import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createGallery, settled } from './photos.ts';
import { randomMarkup } from './random-markup.ts';
import { printedWords, shownWords } from './shown-words.ts';

describe('a gallery around any markup', () => {
  for (const layout of ['grid', 'article']) {
    it(`shows every word once and in order, before and after its script has read the content: ${layout}`, async () => {
      await fc.assert(
        fc.asyncProperty(randomMarkup, async (html) => {
          const el = await createGallery({ layout });
          el.innerHTML = html;
          const words = printedWords(el);
          await settled(el);
          expect(shownWords(el)).to.deep.equal(words);
          el.remove();
        }),
        { numRuns: 60 },
      );
    });
  }
});
