import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import type { MtqgArticleCard, MtqgLatestNews } from '../../src/index.ts';
import { clearPageGlobals, recordConsole, restorePage } from '../shared/page-changes.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const EXAMPLE = "{ heading: 'Khánh thành cầu', href: '/tin/1' }";
const NO_LIST = `not a list; write an array of articles, such as [${EXAMPLE}]`;
let warnings: unknown[][];
const messages = () => warnings.map(([text]) => String(text));

async function create(properties: object): Promise<MtqgLatestNews> {
  const el = await fixture<MtqgLatestNews>(html`<mtqg-latest-news></mtqg-latest-news>`);
  Object.assign(el, properties);
  await el.updateComplete;
  return el;
}
const linesOf = (el: Element) => all(el, '[part=item]').map(textOf);

describe('articles that a script gives to <mtqg-latest-news>', () => {
  beforeEach(() => {
    clearPageGlobals();
    warnings = recordConsole('warn');
  });
  afterEach(restorePage);

  const noLists: [value: unknown, reason: string][] = [
    [{ items: [] }, `is of the type object, ${NO_LIST}, or the field items of this object`],
    [{}, `is of the type object, ${NO_LIST}`],
    ['[]', `is of the type string, ${NO_LIST}`],
    [7, `is of the type number, ${NO_LIST}`],
  ];
  for (const [value, reason] of noLists) {
    it(`are reported in the console if they are no list, and the block stays empty: ${JSON.stringify(value)}`, async () => {
      const el = await create({ articles: value });
      expect(textOf(find(el, '[part=status]'))).to.equal('Chưa có tin mới');
      expect(messages()).to.deep.equal([`mtqg-latest-news: articles ${reason}`]);
    });

    it(`are a failed load if load gives no list: ${JSON.stringify(value)}`, async () => {
      const el = await create({ load: async () => value });
      await waitUntil(() => find(el, '[part=retry]'));
      expect(textOf(find(el, '[part=status] p'))).to.equal('Không tải được tin');
      expect(messages()[0]).to.equal(`mtqg-latest-news: what load gives ${reason}`);
    });
  }

  it('may be removed by null, as React does', async () => {
    const el = await create({ articles: [{ heading: 'Tin' }] });
    Object.assign(el, { articles: null });
    await el.updateComplete;
    expect(linesOf(el)).to.deep.equal([]);
    expect(messages()).to.deep.equal([]);
  });

  it('are left out without a heading, and the console says which field is meant, once for each field', async () => {
    const wrong = { title: 'Tin một', url: '/tin/1', date: '2024-03-07', img: '/a.jpg', views: 5 };
    const el = await create({ articles: [wrong, { ...wrong, heading: 'Tin hai' }, null, { heading: ' ' }] });
    expect(linesOf(el)).to.deep.equal(['Tin hai']);
    const field = (name: string, meant: string) =>
      `mtqg-latest-news: unknown field "${name}" of an article; use ${meant}`;
    const leftOut = (index: number) =>
      `mtqg-latest-news: articles[${index}] has no heading and is left out; write ${EXAMPLE}`;
    expect(messages()).to.deep.equal([
      field('title', 'heading'),
      field('url', 'href'),
      field('date', 'datetime'),
      field('img', 'image'),
      leftOut(0),
      leftOut(2),
      leftOut(3),
    ]);
  });

  it('may have fields of the page', async () => {
    await create({ articles: [{ heading: 'Tin', href: '/tin/1', url: '/khac', id: 7, tags: ['cầu'] }] });
    expect(messages()).to.deep.equal([]);
  });

  it('are reported if offset leaves out all of them', async () => {
    const articles = [{ heading: 'Một' }, { heading: 'Hai' }];
    const el = await create({ articles, offset: 50 });
    expect(textOf(find(el, '[part=status]'))).to.equal('Chưa có tin mới');
    await create({ articles, offset: 1 });
    await create({ articles: [], offset: 50 });
    expect(messages()).to.deep.equal([
      'mtqg-latest-news: offset="50" leaves out all 2 articles; write a number below 2',
    ]);
  });
});

describe('the article that a script gives to a card', () => {
  afterEach(restorePage);

  it('has its wrong fields reported in the console', async () => {
    clearPageGlobals();
    warnings = recordConsole('warn');
    const el = await fixture<MtqgArticleCard>(html`<mtqg-article-card></mtqg-article-card>`);
    Object.assign(el, { article: { heading: 'Tin', link: '/tin/1', excerpt: 'Tóm tắt' } });
    await el.updateComplete;
    await aTimeout(0);
    expect(messages()).to.deep.equal([
      'mtqg-article-card: unknown field "link" of an article; use href',
      'mtqg-article-card: unknown field "excerpt" of an article; use summary',
    ]);
  });
});
