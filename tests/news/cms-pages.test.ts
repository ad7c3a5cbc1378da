import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { printedWords } from '../gallery/shown-words.ts';
import { cmsCards } from './cms-cards.ts';
import { cmsLists } from './cms-lists.ts';

function wordsOf(element: HTMLElement | undefined): string {
  return element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** Words without the weekday that a card adds, and without signs. */
function comparable(text: string): string[] {
  const withoutWeekday = text.replace(/(Thứ \p{L}+|Chủ nhật), (?=\d)/gu, '');
  return (withoutWeekday.match(/[\p{L}\p{N}:]+/gu) ?? []).sort();
}

const HIDDEN_TEXTS = '<style>.sr-only, .screen-reader-text, .visually-hidden { display: none }</style>';

/** The words that a page prints without a widget, and the page with the widget. */
async function addPage(
  tag: string,
  content: string,
  layout: string,
): Promise<{ printed: string[]; el: HTMLElement }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = HIDDEN_TEXTS + content;
  const printed = comparable(printedWords(box).join(' '));
  box.innerHTML = `${HIDDEN_TEXTS}<${tag} layout="${layout}">${content}</${tag}>`;
  const el = box.querySelector<HTMLElement>(tag)!;
  await waitUntil(() => find(el, 'article, [part=item]')?.innerText.trim(), 'its own layout');
  return { printed, el };
}

describe('<mtqg-article-card> shows every word of an article, as printed by', () => {
  for (const { source, content, words } of cmsCards)
    it(source, async () => {
      const { printed, el } = await addPage('mtqg-article-card', content, 'vertical');
      expect(wordsOf(find(el, 'article'))).to.equal(words);
      expect(comparable(words)).to.deep.equal(printed);
    });
});

describe('<mtqg-latest-news> shows every word of a list in its own layout, as printed by', () => {
  for (const { source, content, layout = 'list', heading, articles, more } of cmsLists)
    it(source, async () => {
      const { printed, el } = await addPage('mtqg-latest-news', content, layout);
      expect(all(el, '[part=item]').map(wordsOf)).to.deep.equal(articles);
      expect(wordsOf(find(el, '[part=more]'))).to.equal(more ?? '');
      expect(wordsOf(find(el, '[part=heading]'))).to.equal(heading ?? 'Thông tin mới nhất');
      const shown = [heading ?? '', ...articles, more ?? ''].join(' ');
      expect(comparable(shown)).to.deep.equal(printed);
    });
});
