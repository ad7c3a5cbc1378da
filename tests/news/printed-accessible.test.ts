import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { find } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { cmsCards } from './cms-cards.ts';
import { cmsLists } from './cms-lists.ts';
import { markedCards, markedLists } from './cms-marks.ts';
import { printedCards, printedLists } from './printed-pages.ts';

const MIN_PAGES = 40;
/** A shorter text does not name a template, a system or a report. */
const MIN_SOURCE_LETTERS = 20;

const CARDS = [...printedCards, ...cmsCards, ...markedCards];
const LISTS = [...printedLists, ...cmsLists, ...markedLists];

it('at least forty printed pages of news are tested, each with a source of its own', () => {
  const sources = [...CARDS, ...LISTS].map(({ source }) => source);
  expect(sources.length).to.be.at.least(MIN_PAGES);
  expect(new Set(sources).size).to.equal(sources.length);
  expect(sources.filter(({ length }) => length < MIN_SOURCE_LETTERS)).to.deep.equal([]);
});

/**
 * Adds a widget around each printed page, and waits until most pages have become a widget. All are read at the same time, so the other pages have
 * been read then too. They are kept as they are, as they are before they are read.
 */
async function addWidgets(
  tag: string,
  layout: string,
  pages: readonly { content: string }[],
): Promise<Element> {
  const box = await fixture<HTMLElement>(html`<main></main>`);
  box.innerHTML = pages.map(({ content }) => `<${tag} layout="${layout}">${content}</${tag}>`).join('');
  const isShown = (el: Element) => find(el, 'article, [part=item]')?.innerText.trim();
  const widgets = [...box.children] as LitElement[];
  await waitUntil(
    () => widgets.filter(isShown).length > pages.length / 2,
    `${tag}, ${layout}: most pages become a widget`,
  );
  await Promise.all(widgets.map((el) => el.updateComplete));
  // The markup of a kept page is not ours, so it is not checked.
  for (const el of widgets) if (!isShown(el)) el.remove();
  return box;
}

describe('the widgets made of all printed pages are accessible:', () => {
  for (const [tag, layouts, pages] of [
    ['mtqg-article-card', ['vertical', 'horizontal', 'compact', 'lead', 'lead over'], CARDS],
    ['mtqg-latest-news', ['list', 'cards', 'lead-list'], LISTS],
  ] as const)
    for (const [turn, layout] of layouts.entries())
      it(`<${tag} layout="${layout}">`, async () => {
        await expect(
          await addWidgets(tag, layout, thirdOfEngine<{ content: string }>(pages, turn)),
        ).to.be.accessible({
          // On a real page, blocks have different headings. Here, many blocks have the same heading.
          ignoredRules: ['landmark-unique'],
        });
      });
});
