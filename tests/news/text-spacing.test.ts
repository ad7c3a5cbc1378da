import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { fullArticle } from './articles.ts';

const HEADING =
  'Khánh thành cầu bản Phố nối hai bờ suối, rút ngắn đường đến trường của học sinh và đường ra chợ';
/** Shorter than 100 letters, so that a news block does not shorten it. */
const SUMMARY =
  'Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường đến trường của học sinh các bản vùng cao.';
const article = { ...fullArticle, heading: HEADING, summary: SUMMARY };

/** The spaces that a reader may need (WCAG 1.4.12), each alone and together. */
const SPACINGS: [name: string, value: string][][] = [
  [['letter-spacing', '0.12em']],
  [['word-spacing', '0.16em']],
  [
    ['letter-spacing', '0.12em'],
    ['word-spacing', '0.16em'],
  ],
];
const SMALL_SPACINGS: [name: string, value: string][] = [
  ['letter-spacing', '0.02em'],
  ['letter-spacing', '-0.02em'],
  ['word-spacing', '0.05em'],
];

const WIDGETS: [tag: string, layout: string, texts: string][] = [
  ['mtqg-article-card', 'vertical', '[part=title]'],
  ['mtqg-article-card', 'horizontal', '[part=title]'],
  ['mtqg-article-card', 'compact', '[part=title]'],
  ['mtqg-article-card', 'lead', '[part=title]'],
  ['mtqg-article-card', 'lead over', '[part=title]'],
  ['mtqg-latest-news', 'list', '.line > span'],
  ['mtqg-latest-news', 'cards', '[part=title]'],
  ['mtqg-latest-news', 'lead-list', '[part=title], [part=summary]'],
];

async function create(tag: string, layout: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div style="width: 260px"></div>`);
  const el = document.createElement(tag);
  Object.assign(el, { layout, article, articles: [article] });
  // The heading is longer than one line, so it is cut.
  el.style.setProperty('--mtqg-lines', '1');
  box.append(el);
  await (el as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return el;
}

const isCut = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight;
const isLimited = (text: HTMLElement) => getComputedStyle(text).webkitLineClamp !== 'none';

describe('a text that is cut after some lines is whole where a reader has widened the spaces:', () => {
  for (const [tag, layout, texts] of WIDGETS) {
    for (const spacing of SPACINGS)
      it(`<${tag} layout="${layout}">, ${spacing.map((declaration) => declaration.join(': ')).join(', ')}`, async () => {
        const el = await create(tag, layout);
        const elements = all(el, texts);
        expect(elements).to.have.length(texts.split(', ').length);
        expect(elements.every(isLimited), 'before').to.equal(true);
        expect(isCut(elements[0]!), 'before').to.equal(true);
        for (const [name, value] of spacing) el.style.setProperty(name, value);
        await waitUntil(() => !elements.some(isLimited));
        expect(elements.some(isCut)).to.equal(false);
        for (const [name] of spacing) el.style.removeProperty(name);
        await waitUntil(() => elements.every(isLimited));
      });

    it(`<${tag} layout="${layout}">, after it has moved in the page`, async () => {
      const el = await create(tag, layout);
      const parent = el.parentElement!;
      await aTimeout(50);
      el.remove();
      await aTimeout(50);
      parent.append(el);
      await aTimeout(50);
      el.style.letterSpacing = '0.12em';
      await waitUntil(() => !all(el, texts).some(isLimited));
    });
  }

  it('but not where a page has changed the spaces a little, for looks', async () => {
    for (const [name, value] of SMALL_SPACINGS) {
      const el = await create('mtqg-article-card', 'vertical');
      el.style.setProperty(name, value);
      await aTimeout(100);
      expect(all(el, '[part=title]').every(isLimited), `${name}: ${value}`).to.equal(true);
    }
  });
});
