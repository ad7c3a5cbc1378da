import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkRandomPages, MAX_TEST_MS } from '../check-random-pages.ts';
import { createGallery, settled } from './photos.ts';
import { randomMarkup } from './random-markup.ts';
import { printedWords, shownWords } from './shown-words.ts';

/** The words that a page prints outside of a gallery. Only there, the browser knows the style of all elements. */
function wordsOf(html: string): string[] {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  try {
    return printedWords(box);
  } finally {
    box.remove();
  }
}

describe('a gallery around any markup', () => {
  for (const layout of ['grid', 'article']) {
    it(`shows every word once and in order, before and after its script has read the content: ${layout}`, async () => {
      await checkRandomPages(
        fc.asyncProperty(randomMarkup, async (html) => {
          const el = await createGallery({ layout });
          const words = wordsOf(html);
          el.innerHTML = html;
          await settled(el);
          expect(shownWords(el)).to.deep.equal(words);
          el.remove();
        }),
        60,
      );
    }).timeout(MAX_TEST_MS);
  }
});
