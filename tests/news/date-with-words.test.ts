import { expect } from '@open-wc/testing';
import { isOneDate } from '../../src/news/is-one-date.ts';
import { shownWords } from '../gallery/shown-words.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const DATES = [
  '07/03/2024',
  '07-03-2024',
  '07 / 03 / 2024',
  '07/03',
  '(07/03/2024)',
  '2024-03-07',
  '2024-03-07T09:36:00+07:00',
  '2024/03/07',
  'Thứ Năm, 07/03/2024 09:36',
  'CN, 10/03/2024',
  '07/03/2024 - 09:36',
  '07/03/2024, 09:36 GMT+7',
  '7/3/2024 9:36:00 CH',
  '3/7/2024 9:00 AM',
  'Lúc 9 giờ 36 phút, ngày 07/03/2024',
  '9h36 ngày 07/03/2024',
  'Thứ Năm, ngày 07 tháng 03 năm 2024 09:36 (GMT+7)',
  '7 Tháng Ba, 2024',
  'Tháng Ba 7, 2024',
  '25 Tháng Mười Một, 2024',
  'Thứ Năm, Tháng Năm 9, 2024',
  '07 Th3',
  '7 thg 3, 2024',
  '07 03/2024',
  '7 March 2024',
  '7th March 2024',
  'Thursday, March 7, 2024 at 9:36 AM',
  'May 5, 2024',
  'hôm qua',
  '3 giờ trước',
  '2 hours ago',
];

/** Texts that say more than one date, as portals print them in `<time>`. */
const MORE_THAN_DATES = [
  'Hết hạn: 07/03/2024',
  'Hạn cuối 07/03/2024',
  'Ngày cập nhật lần cuối: 07 Tháng 3 2024',
  'Được đăng: 07/03/2024 09:36',
  'Cập nhật 07/03/2024',
  'Từ 07/03 đến hết 09/03/2024',
  '07/03 - 09/03/2024',
  '07-09/03/2024',
  '7–9/3/2024',
  '7, 8 và 9/3/2024',
  '07/03/2024 - 09/03/2024',
  'March 7–9, 2024',
  '8h00 - 11h30, 07/03/2024',
  '07/03/2024 (27 tháng Giêng)',
  '07/03/2024 (27/01 âm lịch)',
  '27 tháng Giêng',
  '07/03/2024 tại Hội trường xã',
  '07/03/2024 09:36 | Hồng Nhung | 120 lượt xem',
  'Sáng 07/03/2024',
];

const DATETIME = 'datetime="2024-03-07T09:36:00+07:00"';
const item = (n: number, beside: string) =>
  `<li><a href="/tin/${n}">Lấy ý kiến dự thảo ${n}</a> ${beside}</li>`;
/** A list of two articles, each with this HTML beside its link. */
const listWith = (beside: string) => `<ul>${item(1, beside)}${item(2, beside)}</ul>`;
const cardWith = (beside: string) => `<h3><a href="/tin/1">Tin</a></h3><p>Cầu dài 62 m.</p>${beside}`;
/** The visible text of the first article. */
const textOf = (el: HTMLElement) => find(el, 'article, [part=item]')!.innerText.replace(/\s+/g, ' ').trim();
/** All that a widget shows, also what a card shows below itself, without spaces. */
const shownIn = (el: HTMLElement) => shownWords(el).join('');
const withoutSpaces = (text: string) => text.replaceAll(' ', '');

describe('the text of <time> is nothing but one date:', () => {
  for (const text of DATES) it(text, () => expect(isOneDate(text)).to.equal(true));
});

describe('the text of <time> is not just one date:', () => {
  for (const text of [...MORE_THAN_DATES, '', '7', 'Ngày 7', 'Quý 1/2024', '|'])
    it(text || '(empty)', () => expect(isOneDate(text)).to.equal(false));
});

describe('a widget shows the text of <time datetime> whole if it is more than a date:', () => {
  for (const text of MORE_THAN_DATES)
    it(text, async () => {
      const time = `<time ${DATETIME}>${text}</time>`;
      for (const layout of ['list', 'cards', 'lead-list']) {
        const el = await addWidget('mtqg-latest-news', listWith(time), layout);
        expect(textOf(el), layout).to.contain(text);
        expect(el.shadowRoot!.textContent, layout).not.to.contain('Thứ Năm');
      }
      const card = await addWidget('mtqg-article-card', cardWith(time));
      expect(shownIn(card)).to.contain(withoutSpaces(text));
      expect(shownIn(card)).not.to.contain('ThứNăm');
    });
});

describe('a widget with a deadline or a time of day in <time>', () => {
  it('does not mark an article as new because of its deadline', async () => {
    const time = `<time datetime="${new Date().toISOString()}">Hết hạn: 07/03/2024</time>`;
    const el = await addWidget('mtqg-latest-news', listWith(time));
    el.setAttribute('new-for', '24');
    await (el as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(el)).to.equal('Lấy ý kiến dự thảo 1 Hết hạn: 07/03/2024');
  });

  it('takes a date beside the deadline for the date of the article', async () => {
    const times = `<time ${DATETIME}>Hết hạn: 07/03/2024</time> <time datetime="2024-03-01">01/03/2024</time>`;
    const el = await addWidget('mtqg-latest-news', listWith(times));
    expect(find(el, '[part=date]')!.innerText).to.equal('01/03/2024');
    expect(find(el, '[part=extra]')!.innerText).to.equal('Hết hạn: 07/03/2024');
  });

  it('keeps a time of day that datetime does not have', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      cardWith('<time datetime="2024-03-07">07/03/2024 14:30</time>'),
    );
    expect(find(el, '[part=date]')!.innerText).to.equal('Thứ Năm, 07/03/2024 14:30');
  });
});

describe('a widget still formats the date in <time datetime>:', () => {
  for (const text of ['7 Tháng Ba, 2024', 'Tháng Ba 7, 2024', '3/7/2024 9:36 AM', 'March 7, 2024', 'hôm qua'])
    it(text, async () => {
      const card = await addWidget('mtqg-article-card', cardWith(`<time ${DATETIME}>${text}</time>`));
      expect(find(card, '[part=date]')!.innerText).to.equal('Thứ Năm, 07/03/2024 09:36');
    });
});

describe('a printed date with a time has the same format however the page prints it; cards also show the weekday:', () => {
  for (const text of [
    'Thứ Năm, 07/03/2024 09:36',
    '07/03/2024 - 09:36',
    '(07/03/2024 09:36)',
    '09:36, 7/3/2024',
    '9 giờ 36 phút, ngày 7 tháng 3 năm 2024',
    '<time datetime="2024-03-07T02:36:00Z">7/3/2024 9:36:00 SA</time>',
  ])
    it(text, async () => {
      const dateIn = async (layout: string) =>
        find(await addWidget('mtqg-latest-news', listWith(text), layout), '[part=date]')!.innerText;
      expect(await dateIn('list')).to.equal('07/03/2024 09:36');
      expect(await dateIn('cards')).to.equal('Thứ Năm, 07/03/2024 09:36');
      const card = await addWidget('mtqg-article-card', cardWith(`<div>${text}</div>`));
      expect(find(card, '[part=date]')!.innerText).to.equal('Thứ Năm, 07/03/2024 09:36');
    });
});

const TIME = `<time ${DATETIME}>07/03/2024</time>`;

describe('words beside a date stay beside the date, in the order of the page:', () => {
  const texts: [markup: string, words: string][] = [
    [`<span>Hạn góp ý: ${TIME}</span>`, 'Hạn góp ý: 07/03/2024'],
    [`Hạn góp ý: ${TIME}`, 'Hạn góp ý: 07/03/2024'],
    [`<span class="date">Hạn góp ý: ${TIME}</span>`, 'Hạn góp ý: 07/03/2024'],
    [`<b>Hạn góp ý:</b> <span>${TIME}</span>`, 'Hạn góp ý: 07/03/2024'],
    [`<span><b>Hạn góp ý</b>: ${TIME}</span>`, 'Hạn góp ý: 07/03/2024'],
    [`<span>Hạn góp ý: <span class="date">07/03/2024</span></span>`, 'Hạn góp ý: 07/03/2024'],
    [
      `<div class="submitted">Sửa lần cuối ${TIME} bởi <span>Quản trị</span></div>`,
      'Sửa lần cuối 07/03/2024 bởi Quản trị',
    ],
    [
      `<span>Từ <time datetime="2024-03-07">07/03</time> đến hết <time datetime="2024-03-09">09/03/2024</time></span>`,
      'Từ 07/03 đến hết 09/03/2024',
    ],
    [`<p>Hội nghị khai mạc ${TIME}, tại xã.</p>`, 'Hội nghị khai mạc 07/03/2024, tại xã.'],
  ];
  for (const [markup, words] of texts)
    it(markup, async () => {
      for (const layout of ['list', 'cards']) {
        const el = await addWidget('mtqg-latest-news', listWith(markup), layout);
        expect(all(el, '[part=item]')).to.have.length(2);
        expect(textOf(el), layout).to.equal(`Lấy ý kiến dự thảo 1 ${words}`);
      }
      const card = await addWidget('mtqg-article-card', cardWith(markup));
      expect(shownIn(card)).to.contain(withoutSpaces(words));
    });

  it('a label and a date in a heading', async () => {
    const heading = `<h3><a href="/tin/1">Dự thảo A <span>(hạn góp ý: ${TIME})</span></a></h3>`;
    const card = await addWidget('mtqg-article-card', heading);
    expect(textOf(card)).to.equal('Dự thảo A (hạn góp ý: 07/03/2024)');
  });
});

describe('a text beside a date stays apart if it says nothing about the date:', () => {
  const separate: [markup: string, date: string, others: string][] = [
    [`<span>An Bình</span> ${TIME}`, 'Thứ Năm, 07/03/2024 09:36', 'An Bình'],
    [`Báo Tỉnh | ${TIME}`, 'Thứ Năm, 07/03/2024 09:36', 'Báo Tỉnh'],
    [`${TIME} | 120 lượt xem`, 'Thứ Năm, 07/03/2024', '120 lượt xem'],
    [`${TIME} Báo Tỉnh`, 'Thứ Năm, 07/03/2024 09:36', 'Báo Tỉnh'],
    [`<span>Ngày đăng: ${TIME}</span>`, 'Ngày đăng: 07/03/2024', ''],
  ];
  for (const [markup, date, others] of separate)
    it(markup, async () => {
      const el = await addWidget('mtqg-latest-news', listWith(markup), 'cards');
      expect(find(el, '[part=date]')!.innerText).to.equal(date);
      expect(find(el, '[part=extra]')?.innerText ?? '').to.equal(others);
    });
});
