import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import type { MtqgLatestNews } from '../../src/index.ts';
import { clearPageGlobals, recordConsole, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { keptLists } from './printed-pages.ts';
import { waitUntil } from '../shared/wait-until.ts';

const FIRST = '<li><a href="/tin/1">Khánh thành cầu bản Phố</a> (24/08/2022)</li>';
const SECOND = '<li><a href="/tin/2">Thêm 35 thôn đạt chuẩn</a> (20/08/2022)</li>';
const LIST = `<ul>${FIRST}${SECOND}</ul>`;
const START = 'mtqg-latest-news: the list between the tags stays as it is, because ';
const NO_LINK = 'an item has no link with an address of http or https';
const OTHER = 'there is more than articles, a heading and a link to all articles';

async function addList(content: string, attributes = ''): Promise<MtqgLatestNews> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<mtqg-latest-news ${attributes}>${content}</mtqg-latest-news>`;
  const el = box.querySelector('mtqg-latest-news')!;
  // The element first loads the code that reads the list, and shows skeletons meanwhile.
  await waitUntil(() => find(el, '[part=base]')?.getAttribute('aria-busy') === 'false');
  await el.updateComplete;
  return el;
}

describe('a list between the tags of <mtqg-latest-news>', () => {
  let warnings: unknown[][];
  beforeEach(() => {
    clearPageGlobals();
    warnings = recordConsole('warn');
  });
  afterEach(restorePage);

  for (const [where, content] of [
    ['in <ul>', LIST],
    ['alone', `${FIRST}${SECOND}`],
    ['in <ol>', `<ol>${FIRST}${SECOND}</ol>`],
    ['in <div>', `<div>${FIRST}${SECOND}</div>`],
  ] as const) {
    it(`is shown in the layout of the block, without a message: <li> ${where}`, async () => {
      const el = await addList(content);
      expect(all(el, '[part=item]')).to.have.length(2);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is shown in the layout of the block if the links have a fragment that does not name a place on the page', async () => {
    const el = await addList(
      '<ul><li><a href="#/tin/1">Cầu</a></li><li><a href="#!tin-2">Đường</a></li></ul>',
    );
    expect(all(el, '[part=item]')).to.have.length(2);
  });

  const kept: [what: string, content: string, attributes: string, reason: string, element: string][] = [
    ['an item has no link', `<ul>${FIRST}<li>Tin không có liên kết</li></ul>`, '', NO_LINK, 'li:last-child'],
    [
      'an item has a link that no reader can follow',
      `<ul>${FIRST}<li><a href="javascript:void(0)">Tin</a></li></ul>`,
      '',
      NO_LINK,
      'li:last-child',
    ],
    [
      'an item has a table',
      `<ul><li><a href="/tin/1">Khánh thành cầu bản Phố</a><table><tr><td>62 m</td></tr></table></li>${SECOND}</ul>`,
      '',
      'an item has <table>, for which the block has no place',
      'li',
    ],
    [
      'the list has letters as numbers',
      `<ol type="a">${FIRST}${SECOND}</ol>`,
      '',
      'its numbers in <ol type="a"> are no digits; use digits, or remove the numbers by list-style: none',
      'li',
    ],
    [
      'an item has a second heading',
      `<ul><li><h4><a href="/tin/1">Khánh thành cầu</a></h4><h5>Dài 62 m</h5></li></ul>`,
      '',
      'an item has <h5>, for which the block has no place',
      'li',
    ],
    [
      'there is a pager',
      `${LIST}<p>Trang 1 / 12, mỗi trang 10 tin, xếp theo ngày đăng</p>`,
      '',
      OTHER,
      'mtqg-latest-news',
    ],
    [
      'it has a row of tabs above the lists',
      `<ul><li><a href="#moi">Mới nhất</a></li><li><a href="#xem">Xem nhiều</a></li></ul><div id="moi">${LIST}</div>
       <ul id="xem" hidden>${FIRST}</ul>`,
      '',
      OTHER,
      'mtqg-latest-news',
    ],
    [
      'it has a table of contents',
      `<ol><li><a href="${location.pathname}${location.search}#b%C3%A0i">Bài thứ nhất của tháng</a></li></ol><h3 id="bài">Bài thứ nhất</h3>${LIST}`,
      '',
      OTHER,
      'mtqg-latest-news',
    ],
    [
      'the page has a heading, and the block a label',
      `<h3>Tin của xã</h3>${LIST}`,
      'label="Tin mới"',
      'it has a heading, and so has the block; remove one of them',
      'mtqg-latest-news',
    ],
    [
      'two links lead to all articles',
      `${LIST}<p><a href="/tat-ca">Xem tất cả</a></p>`,
      'more-href="/tin-tuc"',
      'its link to all articles is not more-href, /tin-tuc; remove one of them',
      'mtqg-latest-news',
    ],
    [
      'a line would leave out a picture',
      `<ul><li><img src="/demo/pages/photos/doi-che.jpg" alt="Đồi chè mùa xuân"><a href="/tin/1">Khánh thành cầu bản Phố</a></li>${SECOND}</ul>`,
      'layout="list"',
      'the layout leaves out a picture that has a link of its own, or whose alt says something; use layout="cards"',
      'mtqg-latest-news',
    ],
  ];

  for (const [what, content, attributes, reason, element] of kept) {
    it(`stays as it is, and the console says why once, with the element, if ${what}`, async () => {
      const el = await addList(content, attributes);
      await addList(content, attributes);
      expect(all(el, '[part=item]')).to.have.length(0);
      expect(el.querySelector('a')!.offsetHeight).to.be.above(0);
      const concerned = element === 'mtqg-latest-news' ? el : el.querySelector(element);
      expect(warnings).to.deep.equal([[START + reason, concerned]]);
    });
  }

  it('stays as it is on each page of a content management system that the block cannot show, and the console says why', async () => {
    expect(keptLists.length).to.be.above(2);
    for (const { content } of keptLists) {
      clearPageGlobals();
      warnings.length = 0;
      await addList(content);
      expect(warnings.map(([text]) => String(text).slice(0, START.length))).to.deep.equal([START]);
    }
  });

  it('is not reported in the console if the block has a source, whose articles replace the list', async () => {
    const el = await addList(`<ul><li>Tin không có liên kết</li></ul>`, 'src="/demo/pages/tin-moi.xml"');
    el.load = () => new Promise(() => undefined);
    await aTimeout(30);
    expect(warnings).to.deep.equal([]);
  });
});
