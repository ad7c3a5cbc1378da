import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { randomMarkup } from './random-markup.ts';
import { printedWords } from './shown-words.ts';

/** The words in the order in which they stand on the screen: from top to bottom, in a row from left to right. */
function wordsOnScreen(element: Element): string[] {
  return printedWords(element).filter((word) => textNodesWith(element, word).some(isOnScreen));
}

function isOnScreen(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}

/** A word such as "Nguồn:" can stand in several texts, and some of them can be hidden. */
function textNodesWith(element: Element, word: string): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.split(/\s+/).includes(word)) found.push(node);
  }
  return found;
}

describe('a gallery whose script does not run', () => {
  for (const layout of ['grid', 'masonry', 'stack', 'article']) {
    it(`shows every word and keeps the children in their order: ${layout}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch('/src/gallery/placeholder.css')).text());
      document.adoptedStyleSheets.push(sheet);
      const box = await fixture<HTMLElement>(html`<div class="mtqg-gallery" data-layout=${layout}></div>`);
      try {
        fc.assert(
          fc.property(randomMarkup, (markup) => {
            box.innerHTML = markup;
            expect(wordsOnScreen(box)).to.deep.equal(printedWords(box));
            const boxes = [...box.children]
              .map((child) => child.getBoundingClientRect())
              .filter(({ height }) => height > 0);
            // In a row, items may have different heights, but none ends above the beginning of the one before.
            boxes.forEach(({ bottom }, index) =>
              expect(bottom).to.be.at.least(boxes[index - 1]?.top ?? -Infinity),
            );
          }),
          { numRuns: 20 },
        );
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });
  }
});
