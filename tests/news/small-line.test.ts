import { expect } from '@open-wc/testing';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Khánh thành cầu</a></h3>';
const textOf = (el: HTMLElement | undefined) => el?.innerText.replace(/\s+/g, ' ').trim() ?? '';
const item = (n: number, beside: string) => `<li><a href="/tin/${n}">Khánh thành cầu ${n}</a> ${beside}</li>`;
const listWith = (beside: string) => `<ul>${item(1, beside)}${item(2, beside)}</ul>`;

describe('an arrow in the small line', () => {
  const arrows: [markup: string, words: string][] = [
    ['<a href="/tin/1">Đọc thêm »</a>', 'Đọc thêm »'],
    ['<a href="/tin/1">Đọc thêm <span>»</span></a>', 'Đọc thêm »'],
    ['<a href="/tin/1">» Đọc thêm</a>', '» Đọc thêm'],
    ['<a href="/tin/1">Đọc thêm →</a>', 'Đọc thêm →'],
    ['<div>Đọc thêm »</div>', 'Đọc thêm »'],
    // The date is shown elsewhere. So the signs beside the date no longer separate anything, and are left out.
    ['<div><time>07/03/2024</time> » Báo Tỉnh |</div>', 'Báo Tỉnh'],
  ];
  for (const [markup, words] of arrows)
    it(`is shown if it belongs to words, and left out if it only separates words: ${markup}`, async () => {
      for (const layout of ['list', 'cards']) {
        const el = await addWidget('mtqg-latest-news', listWith(markup), layout);
        expect(textOf(find(el, '[part=extra]')), layout).to.equal(words);
      }
      const card = await addWidget('mtqg-article-card', `${HEADING}${markup}`);
      expect(textOf(find(card, '[part=extra]'))).to.equal(words);
    });
});

describe('the link to all articles', () => {
  it('gets an arrow, unless its text ends with one', async () => {
    const arrowOf = async (text: string) => {
      const content = `${listWith('')}<p><a href="/tin-tuc">${text}</a></p>`;
      const el = await addWidget('mtqg-latest-news', content);
      return getComputedStyle(find(el, '[part=more]')!, '::after').content;
    };
    expect(await arrowOf('Xem tất cả')).to.contain('→');
    for (const text of ['Xem tất cả »', 'Xem tất cả →', 'Xem tất cả >>'])
      expect(await arrowOf(text), text).to.equal('none');
  });
});

describe('a list beside an article', () => {
  const LIST = '<ul><li>Dài 62 m</li><li>Rộng <b>5 m</b><br>chịu tải 10 tấn</li></ul>';
  for (const [where, tag, content, layout] of [
    ['in a line', 'mtqg-latest-news', listWith(LIST), 'list'],
    ['in a card of a news block', 'mtqg-latest-news', listWith(LIST), 'cards'],
    ['in a card', 'mtqg-article-card', `<div>${HEADING}${LIST}<span>Lượt xem: 12</span></div>`, ''],
  ] as const)
    it(`stays a list if it has bullets, ${where}`, async () => {
      const el = await addWidget(tag, content, layout);
      const list = find(el, '[part=extra] [role=list]')!;
      const items = [...list.querySelectorAll<HTMLElement>('[role=listitem]')];
      expect(items.map(textOf)).to.deep.equal(['Dài 62 m', 'Rộng 5 m chịu tải 10 tấn']);
      expect(getComputedStyle(items[0]!).display).to.equal('list-item');
      expect(getComputedStyle(items[0]!).listStyleType).to.equal('disc');
      const [first, second] = items.map((line) => line.getBoundingClientRect());
      expect(second!.top).to.be.at.least(first!.bottom);
      expect(first!.left).to.be.above(find(el, '[part=extra]')!.getBoundingClientRect().left + 8);
      await expect(el).to.be.accessible();
    });

  it('becomes texts of the small line if it has no bullets', async () => {
    const facts =
      '<ul style="list-style: none"><li>07/03/2024</li><li>Lượt xem: 12</li><li>2 bình luận</li></ul>';
    const el = await addWidget('mtqg-latest-news', listWith(facts));
    expect(all(el, '[role=listitem]').length).to.equal(0);
    expect(textOf(find(el, '[part=extra]'))).to.equal('Lượt xem: 12 2 bình luận');
  });
});

describe('short texts and links that are children of a card', () => {
  it('are in the small line of the card, in their order', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `${HEADING}<p>Cầu dài 62 m.</p><a href="/tin/1">Xem tiếp</a><div>Lượt xem: 12</div><a href="/the/2">cầu treo</a>`,
    );
    expect(all(el, '[part=extra] > span').map(textOf)).to.deep.equal([
      'Xem tiếp',
      'Lượt xem: 12',
      'cầu treo',
    ]);
    expect(all(el, '[part=extra] a').length).to.equal(2);
    expect(all(el, '[part=rest]').length).to.equal(0);
    expect([...el.children].map((child) => child.slot).join('')).to.equal('');
  });

  it('are below the card if they are too long together', async () => {
    const long = `<div>${'Chữ dài. '.repeat(25)}</div>`;
    const el = await addWidget('mtqg-article-card', `${HEADING}<p>Cầu dài 62 m.</p>${long}${long}`);
    expect(textOf(find(el, '[part=base]'))).to.equal('Khánh thành cầu Cầu dài 62 m.');
    expect([...el.querySelectorAll('[slot=rest]')].length).to.equal(2);
  });

  for (const [what, child] of [
    ['a list', '<ul><li>Dài 62 m</li><li>Rộng 5 m</li></ul>'],
    [
      'a text with words that a style sheet adds',
      '<style>.luot::before { content: "Lượt xem: " }</style><span class="luot">12</span>',
    ],
    ['a second heading', '<h4>Tin liên quan</h4>'],
    [
      'a heading of another article',
      `<a href="/tin/2">${'Thêm 35 thôn đạt chuẩn nông thôn mới. '.repeat(2)}</a>`,
    ],
  ] as const)
    it(`are in the small line also if another child stays below the card: ${what}`, async () => {
      const el = await addWidget('mtqg-article-card', `${HEADING}<div>Lượt xem: 12</div>${child}`);
      expect(textOf(find(el, '[part=extra]'))).to.equal('Lượt xem: 12');
      const below = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
      expect(below.length).to.equal(1);
      expect(below[0]!.checkVisibility()).to.equal(true);
    });
});
