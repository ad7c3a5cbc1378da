import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import type { MtqgLatestNews } from '../../src/index.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';

const LIST = '<ul><li><a href="/tin/1">Tin một</a></li><li><a href="/tin/2">Tin hai</a></li></ul>';

/** Adds a page with a widget. */
async function addPage(markup: string): Promise<MtqgLatestNews> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const el = box.querySelector('mtqg-latest-news')!;
  await settled(el);
  return el;
}
const news = (attributes: string, content = '') =>
  `<mtqg-latest-news layout="cards" ${attributes}>${content}${LIST}</mtqg-latest-news>`;

/** The level of the heading of the block, if the block has a heading of its own, and the level of the headings of its cards. */
function levelsIn(el: Element): [block: string | undefined, cards: string] {
  const heading = find(el, '[part=heading] h2');
  const isOwn = heading?.checkVisibility();
  const cards = all(el, 'h3').map((card) => card.getAttribute('aria-level')!);
  expect(cards).to.have.length(2);
  expect(new Set(cards).size).to.equal(1);
  return [isOwn ? heading!.getAttribute('aria-level')! : undefined, cards[0]!];
}

describe('the levels of the headings in a news block', () => {
  const pages: [what: string, markup: string, block: string | undefined, cards: string][] = [
    ['by default', news(''), '2', '3'],
    ['with heading-level', news('heading-level="4"'), '4', '5'],
    ['at the lowest level', news('heading-level="6"'), '6', '6'],
    ['with a wrong level', news('heading-level="7"'), '2', '3'],
    ['without a heading', news('label=""'), undefined, '2'],
    ['without a heading, with heading-level', news('label="" heading-level="4"'), undefined, '4'],
    ['below a heading of the page', `<h4>Tin của xã</h4>${news('')}`, undefined, '5'],
    [
      'below a heading of the page, with heading-level',
      `<h4>Tin</h4>${news('heading-level="3"')}`,
      undefined,
      '3',
    ],
    ['with a printed heading', news('', '<h3>Tin của xã</h3>'), '3', '4'],
    ['with a printed heading and heading-level', news('heading-level="5"', '<h3>Tin của xã</h3>'), '5', '6'],
    ['with a printed text as heading', news('', '<p>Tin của xã</p>'), '2', '3'],
    ['with a heading in the slot', news('', '<h4 slot="heading">Tin</h4>'), undefined, '5'],
  ];
  for (const [what, markup, block, cards] of pages)
    it(`are ${block ? `${block} for the block and ${cards} for its cards` : `${cards} for the cards alone`}, ${what}`, async () => {
      const el = await addPage(markup);
      expect(levelsIn(el)).to.deep.equal([block, cards]);
    });

  it('are accessible', async () => {
    await expect(await addPage(news('heading-level="4"'))).to.be.accessible();
  });

  it('follow the property headingLevel, also if React sets it to a text', async () => {
    const el = await addPage(news(''));
    Object.assign(el, { headingLevel: '5' });
    await el.updateComplete;
    expect(levelsIn(el)).to.deep.equal(['5', '6']);
  });
});

describe('the heading in the slot of a news block', () => {
  it('names the block', async () => {
    const el = await addPage(news('', '<h4 slot="heading">Tin của xã</h4>'));
    expect(find(el, '[part=base]')!.getAttribute('aria-label')).to.equal('Tin của xã');
  });
});
