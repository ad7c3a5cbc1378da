import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { checkRandomPages, MAX_TEST_MS } from '../check-random-pages.ts';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';
import { randomList, randomMarkup } from './random-markup.ts';
import { addEmptyWidget, comparable, wordsIn } from './words-of-widget.ts';

/** The visible words in raised or deleted text and in other languages, each behind its tag or language: `sup: từ1x`. */
function markedWords(roots: readonly ParentNode[]): string[] {
  const found = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('sup, del, [lang=hmn], [lang=en]'),
  ]);
  // The words of the random markup end with x: `từ1x`.
  return found
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      element.innerText.split(/\s+/).map((word) => `${element.lang || element.localName}: ${word}`),
    )
    .filter((word) => word.endsWith('x'))
    .sort();
}

describe('a widget around any markup', () => {
  for (const [tag, parts] of [
    ['mtqg-article-card', '[part=base] [part=title], [part=summary], [part=section]'],
    ['mtqg-latest-news', '[part=link]'],
  ] as const)
    it(`shows every word once, each part in order, or the content as it is printed: <${tag}>`, async () => {
      replace(console, 'warn', () => undefined);
      try {
        const el = await addEmptyWidget(tag);
        el.setAttribute('layout', tag === 'mtqg-article-card' ? 'vertical' : 'cards');
        const page = await fixture<HTMLElement>(html`<div></div>`);
        let changed = 0;
        await checkRandomPages(
          fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: randomMarkup }, randomList), async (markup) => {
            el.innerHTML = markup;
            const printed = comparable(printedWords(el));
            page.innerHTML = markup;
            const marked = markedWords([page]);
            await settled(el);
            const heading = wordsIn(el, '[part=heading]');
            const isOwnHeading = heading === 'Thông tin mới nhất';
            const aroundList = [isOwnHeading ? '' : heading, wordsIn(el, '[part=more]')];
            const shown = comparable([...aroundList, ...shownWords(el)]);
            const isChanged = find(el, 'article, [part=item]') !== undefined;
            if (!isChanged) {
              expect(shown).to.deep.equal(printed);
              return;
            }
            changed++;
            expect([...shown].sort()).to.deep.equal([...printed].sort());
            expect(markedWords([el.shadowRoot!, el])).to.deep.equal(marked);
            for (const part of all(el, parts)) {
              const inPart = part.innerText
                .split(/\s+/)
                .filter((word) => printed.includes(word) && word.endsWith('x'));
              const places = inPart.map((word) => printed.indexOf(word));
              expect(places).to.deep.equal([...places].sort((a, b) => a - b));
            }
          }),
          150,
        );
        expect(changed, 'markup that became a card or a list').to.be.above(0);
      } finally {
        restorePage();
      }
    }).timeout(MAX_TEST_MS);
});
