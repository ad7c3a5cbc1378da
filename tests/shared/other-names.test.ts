import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { clearPageGlobals, recordConsole, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

const TAGS = ['counter', 'latest-news', 'article-card', 'gallery', 'indicator'].map((name) => `mtqg-${name}`);

/** A wrong name of an attribute, and the right names, by the element. An element without a right name says nothing. */
const NAMES: [name: string, meant: Record<string, string>][] = [
  ['heading', { counter: 'label', 'latest-news': 'label', gallery: 'label', indicator: 'label' }],
  ['label', { 'article-card': 'heading' }],
  ['url', { counter: 'src', 'latest-news': 'src', 'article-card': 'href', gallery: 'src', indicator: 'src' }],
  [
    'link',
    {
      counter: 'src',
      'latest-news': 'src',
      'article-card': 'href',
      gallery: 'src',
      indicator: 'source-href',
    },
  ],
  ['date', { 'article-card': 'datetime', indicator: 'as-of' }],
  ['description', { 'article-card': 'summary' }],
  ['img', { 'article-card': 'image' }],
  ['category', { 'article-card': 'section' }],
  ['count', { 'latest-news': 'limit', gallery: 'limit' }],
  ['total', { indicator: 'of' }],
];

async function create(tag: string, attributes: Record<string, string>, content = ''): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.innerHTML = content;
  box.append(el);
  await el.updateComplete;
  // An indicator with an unknown attribute loads the sentence of this mistake, and repeats its messages then. They must not reach the next test.
  await waitUntil(() => !el.renderRoot.querySelector('[aria-busy=true]'));
  return el;
}

describe('an attribute with a name of HTML or RSS', () => {
  let warnings: unknown[][];
  beforeEach(() => {
    clearPageGlobals();
    warnings = recordConsole('warn');
  });
  afterEach(restorePage);
  const hints = () => warnings.map(([text]) => String(text)).filter((text) => text.includes(' use '));

  for (const tag of TAGS)
    for (const [name, meant] of NAMES) {
      const right = meant[tag.replace('mtqg-', '')];
      if (!right) continue;
      it(`<${tag} ${name}> is reported once, with ${right}`, async () => {
        await create(tag, { [name]: 'x' });
        await create(tag, { [name]: 'x' });
        expect(hints()).to.deep.equal([`${tag}: unknown attribute "${name}"; use ${right}`]);
      });
    }

  it('is reported with the attribute that is missing: `href` of a news block means `src`, or `more-href` if there is a `src`', async () => {
    await create('mtqg-latest-news', { href: '/rss/tin.xml' });
    await create('mtqg-latest-news', { href: '/tin-tuc', src: 'data:application/json,[]' });
    expect(hints()).to.deep.equal([
      'mtqg-latest-news: unknown attribute "href"; use src',
      'mtqg-latest-news: unknown attribute "href"; use more-href',
    ]);
  });

  it('is reported with all attributes that begin with its name, such as `more` with `more-href`', async () => {
    await create('mtqg-latest-news', { more: '/tin-tuc' });
    await create('mtqg-indicator', { label: 'X', value: '12', plan: '15' });
    // No attribute begins with `animated`, so there is no message.
    await create('mtqg-indicator', { label: 'X', value: '12', animated: '' });
    expect(hints()).to.deep.equal([
      'mtqg-latest-news: unknown attribute "more"; use more-href',
      'mtqg-indicator: unknown attribute "plan"; use plan-ratio, plan-by, plan-target, plan-status',
    ]);
  });

  it('is also reported if its name is `title` or `data-url`, which pages use for themselves, and the attribute that it may mean is missing', async () => {
    await create('mtqg-latest-news', { title: 'Tin mới' });
    await create('mtqg-article-card', { title: 'Khánh thành cầu' });
    await create('mtqg-article-card', { 'data-url': '/tin/1' });
    expect(hints()).to.deep.equal([
      'mtqg-latest-news: the attribute "title" only shows a tooltip; use label',
      'mtqg-article-card: the attribute "title" only shows a tooltip; use heading',
      'mtqg-article-card: unknown attribute "data-url"; use href',
    ]);
  });

  it('is not reported if it belongs to the page', async () => {
    await create('mtqg-latest-news', { title: 'Chú thích', label: 'Tin mới' });
    await create('mtqg-article-card', { 'data-url': '/tin/1', href: '/tin/1', heading: 'Tin' });
    await create(
      'mtqg-article-card',
      { title: 'Chú thích', 'data-url': '/x' },
      '<h3><a href="/tin/1">Tin</a></h3>',
    );
    expect(hints()).to.deep.equal([]);
  });
});
