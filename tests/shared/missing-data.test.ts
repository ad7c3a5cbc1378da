import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
// The elements load these when they have content. Here they are loaded before, so that the content is read at once.
import '../../src/news/read-articles.ts';
import '../../src/news/read-card.ts';
import { figures } from '../counter/figures.ts';
import { photos } from '../gallery/photos.ts';
import { articles, fullArticle } from '../news/articles.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

/** An element is checked after this time. */
const MISSING_AFTER_MS = 10_000;

interface TestedElement {
  tag: string;
  /** What the console says, if `src` is missing, or empty. */
  message: (src: string) => string;
  /** Whether the element has the attribute `src`. */
  hasSource: boolean;
  /** Properties, attributes or contents of the page with which nothing is missing. */
  complete: { properties?: object; attributes?: Record<string, string>; content?: string }[];
  /** Contents in which the element finds nothing to show. */
  incomplete: string[];
}

const never = () => new Promise(() => undefined);

const ELEMENTS: readonly TestedElement[] = [
  {
    tag: 'mtqg-counter',
    message: (src) =>
      `views of this page are not counted, because src is ${src}; write the address of the counter, such as /thong-ke/laocai`,
    hasSource: true,
    complete: [{ properties: { figures } }, { properties: { load: never } }],
    incomplete: ['Thống kê truy cập'],
  },
  {
    tag: 'mtqg-latest-news',
    message: (src) => `there is no list of links between the tags, and src is ${src}; write one of them`,
    hasSource: true,
    complete: [
      { properties: { articles } },
      { properties: { articles: [] } },
      { properties: { load: never } },
      { content: '<ul><li><a href="/tin/1">Khánh thành cầu bản Phố</a></li></ul>' },
      { content: '<li><a href="/tin/1">Khánh thành cầu bản Phố</a></li>' },
    ],
    incomplete: ['', 'Khánh thành cầu bản Phố', '<p>Tin mới</p>', '<!-- trống -->'],
  },
  {
    tag: 'mtqg-gallery',
    message: (src) => `there is no <img> between the tags, and src is ${src}; write one of them`,
    hasSource: true,
    complete: [
      { properties: { photos: photos.slice(0, 1) } },
      { properties: { photos: [] } },
      { properties: { load: never } },
      { content: '<img src="/demo/pages/photos/doi-che.jpg" alt="Đồi chè">' },
      { attributes: { layout: 'article' }, content: '<p>Bài viết không có ảnh.</p>' },
    ],
    incomplete: ['', 'Xem ảnh tại trụ sở xã', '<a href="/anh">Xem ảnh</a>', '<figure></figure>'],
  },
  {
    tag: 'mtqg-article-card',
    message: () =>
      'there is no heading, so there is no card; write the attribute heading, or an article between the tags',
    hasSource: false,
    complete: [
      { properties: { article: fullArticle } },
      { attributes: { heading: 'Khánh thành cầu bản Phố' } },
      { content: '<a href="/tin/1">Khánh thành cầu bản Phố</a>' },
      { content: '<h3 slot="heading">Khánh thành cầu bản Phố</h3>' },
    ],
    incomplete: ['', 'Tin', '<p></p>'],
  },
  {
    tag: 'mtqg-indicator',
    message: (src) => `there is no figure, and src is ${src}; write label and value, or src`,
    hasSource: true,
    complete: [
      { properties: { record: { label: 'Hộ nghèo', value: 5 } } },
      { properties: { load: never } },
      { attributes: { label: 'Hộ nghèo' } },
    ],
    incomplete: ['', '62/127 xã đạt chuẩn'],
  },
];

/** The functions that the elements let run after 10 s. */
let timers: (() => void)[] = [];

async function create(
  tag: string,
  { properties = {}, attributes = {}, content = '' }: TestedElement['complete'][number],
): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement(tag) as LitElement;
  el.innerHTML = content;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  Object.assign(el, properties);
  box.append(el);
  await el.updateComplete;
  await aTimeout(20); // The time in which an element reads its content.
  await el.updateComplete;
  return el;
}

for (const { tag, message, hasSource, complete, incomplete } of ELEMENTS) {
  describe(`<${tag}> without anything to show`, () => {
    let warnings: unknown[][];
    const texts = () => warnings.map(([text]) => text);

    beforeEach(() => {
      clearPageGlobals();
      warnings = recordConsole('warn');
      timers = [];
      const realSetTimeout = window.setTimeout.bind(window);
      replace(window, 'setTimeout', ((run: () => void, delay = 0) => {
        if (delay !== MISSING_AFTER_MS) return realSetTimeout(run, delay);
        timers.push(run);
        return 0;
      }) as typeof setTimeout);
    });
    afterEach(restorePage);

    for (const content of incomplete) {
      it(`is reported once in the console, after 10 s: ${content || 'no content'}`, async () => {
        const el = await create(tag, { content });
        await create(tag, { content });
        expect(warnings).to.deep.equal([]);
        // The code that reads the content is loaded with the first content.
        await waitUntil(() => timers.length === 2);
        for (const run of timers) run();
        expect(warnings).to.deep.equal([[`${tag}: ${message('missing')}`, el]]);
      });
    }

    it('is not reported if the page gives it something within 10 s', async () => {
      for (const { properties, attributes = {}, content } of complete) {
        timers = [];
        const el = await create(tag, {});
        expect(timers).to.have.length(1);
        for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
        Object.assign(el, properties);
        if (content) el.innerHTML = content;
        await el.updateComplete;
        await aTimeout(20);
        for (const run of timers) run();
        expect(texts(), JSON.stringify({ properties, attributes, content })).to.deep.equal([]);
      }
    });

    it('is not checked if it has something from the start', async () => {
      for (const given of complete) {
        await create(tag, given);
        expect(timers, JSON.stringify(given)).to.have.length(0);
      }
      expect(texts()).to.deep.equal([]);
    });

    if (hasSource) {
      it('is reported at once if src is empty', async () => {
        await create(tag, { attributes: { src: ' ' } });
        expect(texts()).to.deep.equal([`${tag}: ${message('empty')}`]);
      });
    }
  });
}
