import { expect } from '@open-wc/testing';
import { shownWords } from '../gallery/shown-words.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const TIME = '<time datetime="2024-03-07">07/03/2024</time>';
const listWith = (beside: string) =>
  `<ul>${[1, 2].map((n) => `<li><a href="/tin/${n}">Lấy ý kiến dự thảo ${n}</a> ${beside}</li>`).join('')}</ul>`;
const cardWith = (beside: string) => `<h3><a href="/tin/1">Lấy ý kiến dự thảo 1</a></h3>${beside}`;
const textOf = (el: HTMLElement | undefined) => el?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** A label in an element of its own, as portals print it above a date, and the words that a widget shows of the label and the date. */
const labels: [markup: string, words: string][] = [
  ['<dl><dt>Hạn góp ý:</dt><dd>20/3/2024</dd></dl>', 'Hạn góp ý: 20/3/2024'],
  ['<dl><dt>Lễ hội</dt><dd>20/3/2024</dd></dl>', 'Lễ hội 20/3/2024'],
  [`<dl><dt>Lễ hội</dt><dd>${TIME}</dd></dl>`, 'Lễ hội 07/03/2024'],
  [`<div>Hạn nộp hồ sơ</div>${TIME}`, 'Hạn nộp hồ sơ 07/03/2024'],
  [`<span>Hạn nộp hồ sơ</span> ${TIME}`, 'Hạn nộp hồ sơ 07/03/2024'],
  [`<div>Hạn nộp:</div><div>${TIME}</div>`, 'Hạn nộp: 07/03/2024'],
  ['<div><b>Khai mạc</b></div><div>Thứ Tư, 20/3/2024</div>', 'Khai mạc Thứ Tư, 20/3/2024'],
  ['<div>THỜI HẠN</div><div>20/3/2024</div>', 'THỜI HẠN 20/3/2024'],
  [
    '<div>Thời gian</div><div>07/03 - 09/03/2024</div><div>Địa điểm:</div><div>Xã Tả Phìn</div>',
    'Thời gian 07/03 - 09/03/2024 · Địa điểm: Xã Tả Phìn',
  ],
  ['<div>Từ</div><div>07/03/2024</div><div>Đến</div><div>09/03/2024</div>', 'Từ 07/03/2024 · Đến 09/03/2024'],
];
/** The text of an element does not have the dots, because a style sheet draws them. */
const withoutDots = (words: string) => words.replaceAll(' · ', ' ');

describe('a label in an element of its own stays beside its date, and this date is not the date of the article:', () => {
  for (const [markup, words] of labels) {
    it(`${markup}, in a list`, async () => {
      for (const layout of ['list', 'cards']) {
        const el = await addWidget('mtqg-latest-news', listWith(markup), layout);
        expect(all(el, '[part=item]')).to.have.length(2);
        expect(all(el, '[part=date]').length, layout).to.equal(0);
        expect(textOf(find(el, '[part=extra]')), layout).to.equal(withoutDots(words));
        expect(all(el, '[part=item]:first-child [part=extra] > span').length).to.equal(
          words.split(' · ').length,
        );
      }
    });

    it(`${markup}, in a card`, async () => {
      const el = await addWidget('mtqg-article-card', cardWith(`<div>${markup}</div>`));
      expect(all(el, '[part=date]').length).to.equal(0);
      expect(shownWords(el).join(' ')).to.equal(`Lấy ý kiến dự thảo 1 ${withoutDots(words)}`);
    });
  }

  it('as two children of a card', async () => {
    const el = await addWidget('mtqg-article-card', cardWith(`<div>Hạn nộp hồ sơ</div>${TIME}`));
    expect(textOf(find(el, '[part=base]'))).to.equal('Lấy ý kiến dự thảo 1 Hạn nộp hồ sơ 07/03/2024');
  });

  it('below a card, where the label is a heading', async () => {
    const el = await addWidget('mtqg-article-card', cardWith('<h4>Hạn nộp:</h4><div>20/3/2024</div>'));
    const below = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
    expect(below.map(textOf)).to.deep.equal(['Hạn nộp:', '20/3/2024']);
  });

  it('in paragraphs, which are the summary', async () => {
    const el = await addWidget('mtqg-article-card', cardWith('<p>Hạn nộp:</p><p>20/3/2024</p>'));
    expect(textOf(find(el, '[part=summary]'))).to.equal('Hạn nộp: 20/3/2024');
  });
});

describe('another label in an element of its own stays beside its text:', () => {
  const texts: [markup: string, part: string, words: string][] = [
    ['<div>Nguồn:</div><div>Báo Tỉnh</div>', 'source', 'Nguồn: Báo Tỉnh'],
    ['<dl><dt>Tác giả:</dt><dd>An Bình</dd></dl>', 'source', 'Tác giả: An Bình'],
    ['<div>Lượt xem:</div><div>1.024</div>', 'extra', 'Lượt xem: 1.024'],
    [
      '<div>Chuyên mục:</div><div><a class="category" href="/kinh-te">Kinh tế</a></div>',
      'extra',
      'Chuyên mục: Kinh tế',
    ],
    [
      '<div>Chuyên mục: <a class="category" href="/kinh-te">Kinh tế</a></div>',
      'extra',
      'Chuyên mục: Kinh tế',
    ],
  ];
  for (const [markup, part, words] of texts)
    it(markup, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${cardWith(markup)}</div>`);
      expect(textOf(find(el, `[part=${part}]`))).to.equal(words);
      expect(shownWords(el).join(' ')).to.equal(`Lấy ý kiến dự thảo 1 ${words}`);
    });
});

describe('a date is the date of the article', () => {
  const articles: [what: string, markup: string, date: string, extra: string][] = [
    ['below an author', `<div>An Bình</div>${TIME}`, 'Thứ Năm, 07/03/2024', 'An Bình'],
    ['below a place', `<div>Xã Tả Phìn</div><div>07/03/2024</div>`, 'Thứ Năm, 07/03/2024', 'Xã Tả Phìn'],
    ['after the word “Ngày”', '<div>Ngày</div><div>07/03/2024</div>', 'Thứ Năm, 07/03/2024', ''],
    ['after “Ngày đăng:”', `<dl><dt>Ngày đăng:</dt><dd>${TIME}</dd></dl>`, 'Ngày đăng: 07/03/2024', ''],
  ];
  for (const [what, markup, date, extra] of articles)
    it(what, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${cardWith(markup)}</div>`);
      expect(textOf(find(el, '[part=date]'))).to.equal(date);
      expect(textOf(find(el, '[part=extra]'))).to.equal(extra);
    });

  it('in brackets after a heading that begins with “Ngày”', async () => {
    const heading = '<h3><a href="/tin/1">Ngày hội văn hóa <span>(07/03/2024)</span></a></h3>';
    const el = await addWidget('mtqg-article-card', heading);
    expect(textOf(find(el, '[part=date]'))).to.equal('Thứ Năm, 07/03/2024');
  });
});
