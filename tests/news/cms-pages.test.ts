import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { printedWords } from '../gallery/shown-words.ts';
import { cmsCards } from './cms-cards.ts';
import { cmsLists } from './cms-lists.ts';
import { markedCards, markedLists } from './cms-marks.ts';
import { waitUntil } from '../shared/wait-until.ts';

function wordsOf(element: HTMLElement | undefined): string {
  return element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** Words without the weekday that a card adds, and without signs, in alphabetical order. */
function sortedWords(text: string): string[] {
  const withoutWeekday = text.replace(/(Thứ \p{L}+|Chủ nhật), (?=\d)/gu, '');
  return (withoutWeekday.match(/[\p{L}\p{N}:]+/gu) ?? []).sort();
}

const HIDDEN_TEXTS = '<style>.sr-only, .screen-reader-text, .visually-hidden { display: none }</style>';

/** Adds a page with a widget. Returns the widget, and the words and link addresses that the page prints without it. */
async function addPage(
  tag: string,
  content: string,
  layout: string,
): Promise<{ printed: string[]; addresses: string[]; el: HTMLElement }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = HIDDEN_TEXTS + content;
  const addresses = addressesIn(box);
  // Raised and lowered text belongs to the word before it.
  for (const raised of box.querySelectorAll('sub, sup')) raised.replaceWith(raised.textContent);
  box.normalize();
  const printed = sortedWords(printedWords(box).join(' '));
  box.innerHTML = `${HIDDEN_TEXTS}<${tag} layout="${layout}">${content}</${tag}>`;
  const el = box.querySelector<HTMLElement>(tag)!;
  await waitUntil(() => find(el, 'article, [part=item]')?.innerText.trim(), 'its own layout');
  return { printed, addresses, el };
}

/** The addresses of the links with a visible text. */
function addressesIn(root: ParentNode): string[] {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const withText = links.filter((link) => wordsOf(link) !== '' && link.checkVisibility());
  return [...new Set(withText.map(({ href }) => href))].sort();
}

describe('<mtqg-article-card> shows every word and link of an article, as in', () => {
  for (const { source, content, words, below = '' } of [...cmsCards, ...markedCards])
    it(source, async () => {
      const { printed, addresses, el } = await addPage('mtqg-article-card', content, 'vertical');
      expect(wordsOf(find(el, 'article'))).to.equal(words);
      const rest = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
      expect(rest.map(wordsOf).join(' ')).to.equal(below);
      expect(sortedWords(`${words} ${below}`)).to.deep.equal(printed);
      const shown = [...addressesIn(el.shadowRoot!), ...addressesIn(el)];
      expect([...new Set(shown)].sort()).to.deep.equal(addresses);
    });
});

describe('<mtqg-latest-news> shows every word and link of a list in its own layout, as in', () => {
  for (const { source, content, layout = 'list', heading, articles, more } of [...cmsLists, ...markedLists])
    it(source, async () => {
      const { printed, addresses, el } = await addPage('mtqg-latest-news', content, layout);
      expect(all(el, '[part=item]').map(wordsOf)).to.deep.equal(articles);
      expect(wordsOf(find(el, '[part=more]'))).to.equal(more ?? '');
      expect(wordsOf(find(el, '[part=heading]'))).to.equal(heading ?? 'Thông tin mới nhất');
      // The page does not print the number of an item, `1.`, as a text.
      const shown = [heading ?? '', ...articles, more ?? ''].join(' ').replaceAll(/(?<= |^)\d\.(?= )/g, '');
      expect(sortedWords(shown)).to.deep.equal(printed);
      expect(addressesIn(el.shadowRoot!)).to.deep.equal(addresses);
    });
});
