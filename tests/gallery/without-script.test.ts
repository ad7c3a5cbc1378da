import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { nothing } from 'lit';
import { find } from '../shared/shadow-dom.ts';
import { createGallery } from './photos.ts';
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

/** Rules of old portals for all their pages. */
const OLD_SHEET =
  'img { float: left; margin: 0 10px 10px 0 } p, figcaption { text-indent: 2em; float: left }';

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

describe('a gallery whose script does not run', () => {
  for (const layout of ['grid', 'masonry', 'strip', 'stack']) {
    it(`has each caption below its photo, as wide as it, on a page whose pictures float: ${layout}`, async () => {
      const placeholder = styleSheet(await (await fetch('/src/gallery/placeholder.css')).text());
      const before = [...document.adoptedStyleSheets];
      document.adoptedStyleSheets = [...before, styleSheet(OLD_SHEET), placeholder];
      try {
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
      } finally {
        document.adoptedStyleSheets = before;
      }
    });
  }

  for (const limit of ['', '1', '2', '3', '4', '6', '7', '8', '9', '10', '12']) {
    for (const width of [900, 400]) {
      it(`has the room of the skeleton for the photos of a file: limit="${limit}", ${width} px`, async () => {
        const placeholder = styleSheet(await (await fetch('/src/gallery/placeholder.css')).text());
        const before = [...document.adoptedStyleSheets];
        document.adoptedStyleSheets = [...before, placeholder];
        try {
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
        } finally {
          document.adoptedStyleSheets = before;
        }
      });
    }
  }

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
