import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { nothing } from 'lit';
import { find } from '../shared/shadow-dom.ts';
import { createGallery } from './photos.ts';
import { withPlaceholderSheet } from '../shared/placeholder-sheet.ts';
import { randomMarkup } from './random-markup.ts';
import { printedWords } from './shown-words.ts';

/** The printed words that are on the screen, in the order of the document. */
function wordsOnScreen(element: Element): string[] {
  return printedWords(element).filter((word) => textNodesWith(element, word).some(isOnScreen));
}

function isOnScreen(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}

/** All texts that contain a word. A word such as "Nguồn:" can be in several texts, and some of them can be hidden. */
function textNodesWith(element: Element, word: string): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.split(/\s+/).includes(word)) found.push(node);
  }
  return found;
}

/** Rules with which old portals let pictures and captions float. */
const OLD_RULES =
  'img { float: left; margin: 0 10px 10px 0 } p, figcaption { text-indent: 2em; float: left }';

describe('a gallery whose script does not run', () => {
  for (const layout of ['grid', 'masonry', 'strip', 'stack']) {
    it(`has each caption below its photo, and as wide as the photo, on a page whose pictures float: ${layout}`, async () => {
      await withPlaceholderSheet(
        async () => {
          const box = await fixture<HTMLElement>(
            html`<div class="mtqg-gallery" data-layout=${layout}>
              ${[1, 2].map(
                (number) =>
                  html`<figure>
                    <img src="/demo/pages/photos/doi-che.jpg" alt="" width="1600" height="1067" />
                    <figcaption>Chú thích của ảnh ${number} ở bản Phố.</figcaption>
                  </figure>`,
              )}
            </div>`,
          );
          const figures = [...box.querySelectorAll('figure')];
          expect(figures).to.have.length(2);
          for (const figure of figures) {
            const photo = figure.querySelector('img')!.getBoundingClientRect();
            const caption = figure.querySelector('figcaption')!.getBoundingClientRect();
            expect(caption.top).to.be.at.least(photo.bottom);
            expect(caption.width).to.be.closeTo(photo.width, 1);
            expect(photo.width).to.be.closeTo(figure.getBoundingClientRect().width, 1);
          }
        },
        { pageRules: OLD_RULES },
      );
    });
  }

  for (const limit of ['', '1', '2', '3', '4', '6', '7', '8', '9', '10', '12']) {
    for (const width of [900, 400]) {
      it(`reserves the height of the skeleton for the photos of a file: limit="${limit}", ${width} px`, async () => {
        await withPlaceholderSheet(async () => {
          const page = await fixture<HTMLElement>(
            html`<div style="width: ${width}px">
              <div class="mtqg-gallery" data-src="/khong-tai.json" data-limit=${limit || nothing}>Ảnh</div>
            </div>`,
          );
          const el = await createGallery({ limit: Number(limit), load: () => new Promise(() => undefined) });
          page.append(el);
          await el.updateComplete;
          const skeleton = find(el, '.skeleton')!.getBoundingClientRect();
          const box = page.firstElementChild as HTMLElement;
          box.textContent = '';
          expect(box.offsetHeight).to.be.closeTo(skeleton.height, 2);
        });
      });
    }
  }

  for (const layout of ['grid', 'masonry', 'stack', 'article']) {
    it(`shows every word and keeps the children in their order: ${layout}`, async () => {
      const box = await fixture<HTMLElement>(html`<div class="mtqg-gallery" data-layout=${layout}></div>`);
      await withPlaceholderSheet(() => {
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
      });
    });
  }
});
