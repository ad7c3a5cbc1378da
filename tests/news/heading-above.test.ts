import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { findHeadingAbove } from '../../src/news/heading-above.ts';
import type { MtqgLatestNews } from '../../src/news/latest-news.ts';
import { FORM_PROPERTIES } from '../shared/form-properties.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { articles } from './articles.ts';

/** Adds a page in which `§` stands for the widget. */
async function addPage(markup: string, attributes = ''): Promise<MtqgLatestNews> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup.replace('§', `<mtqg-latest-news ${attributes}></mtqg-latest-news>`);
  const el = [...box.querySelectorAll('mtqg-latest-news')].at(-1)!;
  el.articles = articles;
  await el.updateComplete;
  return el;
}

const headingOf = (el: Element) => textOf(find(el, '[part=heading]'));
const nameOf = (el: Element) => find(el, '[part=base]')!.getAttribute('aria-label');

describe('<mtqg-latest-news> below a heading of the page', () => {
  const pagesWithHeading: [what: string, markup: string][] = [
    ['a heading', '<h3>Tin của xã</h3>§'],
    [
      'a heading, a comment and a script',
      '<h3>Tin của xã</h3><!-- tin -->\n<script type="text/plain"></script>§',
    ],
    [
      'Bootstrap’s card',
      '<div class="card"><h3 class="card-header">Tin của xã</h3><div class="card-body">§</div></div>',
    ],
    [
      'the panel of NukeViet',
      '<div class="panel"><div class="panel-heading">Tin của xã</div><div class="panel-body">§</div></div>',
    ],
    ['a heading beside a link', '<div class="head"><h2>Tin của xã</h2><a href="/tin">Xem thêm</a></div>§'],
    [
      'the widget of WordPress',
      '<h2 class="widget-title">Tin của xã</h2><div class="textwidget"><div>§</div></div>',
    ],
  ];
  for (const [what, markup] of pagesWithHeading)
    it(`shows no heading of its own, and takes the heading of the page as its name for screen readers: ${what}`, async () => {
      const el = await addPage(markup);
      expect(headingOf(el)).to.equal(undefined);
      expect(nameOf(el)).to.equal('Tin của xã');
    });

  it('shows the heading of its attribute label', async () => {
    expect(headingOf(await addPage('<h2>Tin của xã</h2>§', 'label="Tin mới"'))).to.equal('Tin mới');
  });

  it('has cards whose headings are one level below the heading of the page', async () => {
    const el = await addPage('<h4>Tin của xã</h4>§', 'layout="cards"');
    const levels = all(el, 'h3').map((heading) => heading.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['5']));
  });
});

describe('<mtqg-latest-news> shows its own heading below', () => {
  const pagesThatNeedHeading: [what: string, markup: string][] = [
    ['only the title of the page (h1)', '<h1>Trang chủ</h1>§'],
    ['a heading and a text', '<h2>Tin của xã</h2><p>Xã có 12 thôn.</p>§'],
    ['a heading and a picture', '<h2>Tin của xã</h2><img src="/demo/pages/photos/doi-che.jpg" alt="">§'],
    ['a hidden heading', '<h2 hidden>Tin của xã</h2>§'],
    ['a box with a heading and a text', '<div><h2>Tin của xã</h2><p>Xã có 12 thôn.</p></div>§'],
    ['a heading outside the <article> with the block', '<h2>Tin của xã</h2><article>§</article>'],
    [
      'another news block, whose only article has a heading',
      '<mtqg-latest-news><article><h4><a href="/tin/1">Khánh thành cầu</a></h4></article></mtqg-latest-news>§',
    ],
    [
      'a box with a card',
      '<div><mtqg-article-card><h3><a href="/tin/1">Khánh thành cầu</a></h3></mtqg-article-card></div>§',
    ],
    ['nothing', '§'],
  ];
  for (const [what, markup] of pagesThatNeedHeading)
    it(what, async () => {
      const el = await addPage(markup);
      expect(headingOf(el)).to.equal('Thông tin mới nhất');
    });
});

describe('findHeadingAbove', () => {
  it('finds the heading above a form from inside the form, even if a field has the name of a DOM property, such as `parentElement`', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const toForm = (name: string) => `<form><input type="hidden" name="${name}"><p class="panel"></p></form>`;
    for (const toPage of [
      (form: string) => `<div><h3>Tin của xã</h3>${form}</div>`,
      (form: string) => `<div><h3>Tin của xã</h3><div>${form}</div></div>`,
    ]) {
      box.innerHTML = FORM_PROPERTIES.map((name) => toPage(toForm(name))).join('');
      const panels = [...box.querySelectorAll('.panel')];
      expect(panels).to.have.length(FORM_PROPERTIES.length);
      const found = panels.map((panel) => findHeadingAbove(panel)?.text);
      expect(FORM_PROPERTIES.filter((_, index) => found[index] !== 'Tin của xã')).to.deep.equal([]);
    }
  });
});
