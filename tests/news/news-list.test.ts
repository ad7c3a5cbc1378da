import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import type { MtqgLatestNews } from '../../src/news/latest-news.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { articles, fullArticle } from './articles.ts';

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

async function create(properties: object, content: unknown = ''): Promise<MtqgLatestNews> {
  const el = await fixture<MtqgLatestNews>(
    html`<mtqg-latest-news .articles=${articles}>${content}</mtqg-latest-news>`,
  );
  Object.assign(el, properties);
  await el.updateComplete;
  return el;
}

describe('the articles of <mtqg-latest-news>', () => {
  it('have a summary of whole words in the large card', async () => {
    const summary = 'Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường. '.repeat(9).trim();
    const el = await create({ articles: [{ ...fullArticle, summary }], layout: 'lead-list' });
    el.style.width = '360px';
    const shown = find(el, '[part=summary]')!;
    const text = textOf(shown)!;
    expect(text).to.match(/\S…$/);
    expect(summary.startsWith(text.slice(0, -1))).to.equal(true);
    expect(summary.slice(text.length - 1)).to.match(/^\W/);
    expect(text.length).to.be.within(80, 101);
    expect(shown.scrollHeight, 'all of its lines are shown').to.equal(shown.clientHeight);
  });

  it('are one large card and a list in the layout lead-list', async () => {
    const el = await create({ articles: [fullArticle, ...articles], layout: 'lead-list', limit: 3 });
    const items = all(el, '[part=item]');
    // The newest article comes first.
    expect(items.map((item) => textOf(item.querySelector('a')))).to.deep.equal([
      'Tin thứ nhất',
      'Tin thứ hai',
      'Tin thứ ba',
    ]);
    expect(items.map((item) => item.querySelectorAll('[part=card]').length)).to.deep.equal([1, 0, 0]);
    const [lead, line] = items.map(({ offsetHeight }) => offsetHeight);
    expect(lead).to.be.above(3 * line!);
  });

  it('have their section and summary on the large card only, and an empty alt text on every card', async () => {
    const texts = (el: Element) => ['section', 'summary'].map((part) => textOf(find(el, `[part=${part}]`)));
    const alts = (el: Element) => all(el, 'img').map((image) => image.getAttribute('alt'));
    const lead = await create({ articles: [fullArticle], layout: 'lead-list' });
    expect(texts(lead)).to.deep.equal(['Nông thôn mới', 'Toàn tỉnh có 62 xã đạt chuẩn.']);
    expect(alts(lead)).to.deep.equal(['']);
    const cards = await create({ articles: [fullArticle], layout: 'cards' });
    expect(texts(cards)).to.deep.equal([undefined, undefined]);
    expect(alts(cards)).to.deep.equal(['']);
  });

  it('have room for a picture on every card if one article has a picture, and on no card otherwise', async () => {
    const places = (el: Element) => all(el, '[part=card] > [part=image]').length;
    expect(places(await create({ layout: 'cards' }))).to.equal(4);
    const withoutPictures = articles.map((article) => ({ ...article, image: undefined }));
    expect(places(await create({ articles: withoutPictures, layout: 'cards' }))).to.equal(0);
  });

  it('are marked "Mới" for `new-for` hours, in lists and on cards, and never without `new-for`', async () => {
    const timed = [
      { heading: 'Một giờ', datetime: hoursAgo(1) },
      { heading: 'Ba giờ', datetime: hoursAgo(3) },
      { heading: 'Không có ngày' },
      { heading: 'Một ngày nữa', datetime: hoursAgo(-25) },
    ];
    for (const layout of ['list', 'cards']) {
      const el = await create({ articles: timed, layout, newFor: 2 });
      const marked = all(el, '[part=item]').filter((item) => item.querySelector('[part=new]'));
      expect(marked, layout).to.have.length(1);
      expect(textOf(marked[0]), layout).to.match(/^Một giờ Mới/);
      el.newFor = 0;
      await el.updateComplete;
      expect(all(el, '[part=new]'), layout).to.have.length(0);
    }
  });

  it('show how long ago they were published, on cards with `relative`', async () => {
    const timed = [{ heading: 'Tin', datetime: hoursAgo(3) }];
    const el = await create({ articles: timed, layout: 'cards', relative: true });
    expect(textOf(find(el, '[part=date]'))).to.equal('3 giờ trước');
    el.relative = false;
    await el.updateComplete;
    expect(textOf(find(el, '[part=date]'))).to.match(/\d\d\/\d\d\/\d{4}/);
  });

  it('have a date that programs can read', async () => {
    const el = await create({});
    const dates = all(el, 'time').map((time) => time.getAttribute('datetime'));
    expect(dates).to.deep.equal(['2026-11-23T09:36:00+07:00', '2026-11-18T08:00:00+07:00', '2026-11-10']);
  });

  it('without a date stay first if they are first in the feed', async () => {
    const el = await create({ articles: [{ heading: 'Không có ngày' }, ...articles], limit: 2 });
    expect(all(el, '.line > span').map(textOf)).to.deep.equal(['Không có ngày', 'Tin thứ nhất']);
  });

  it('without an address are all shown', async () => {
    const el = await create({ articles: [{ heading: 'Một' }, { heading: 'Hai' }] });
    expect(all(el, '[part=item]').map(textOf)).to.deep.equal(['Một', 'Hai']);
  });

  it('are the loaded articles, even if the page prints other articles', async () => {
    const printed = html`<ul>
      <li><a href="/tin/9">Tin in sẵn</a></li>
    </ul>`;
    const el = await create({}, printed);
    expect(textOf(find(el, '[part=item] a'))).to.equal('Tin thứ nhất');
  });
});

describe('the heading of <mtqg-latest-news>', () => {
  const headingLevels = (el: Element) => all(el, 'h3').map((heading) => heading.getAttribute('aria-level'));

  it('moves the headings of the cards one level down, from level 2 to level 3', async () => {
    const el = await create({ layout: 'cards', limit: 2 });
    expect(headingLevels(el)).to.deep.equal(['3', '3']);
    el.label = '';
    await el.updateComplete;
    expect(headingLevels(el)).to.deep.equal(['2', '2']);
  });

  it('is the name of the block for screen readers; without a heading, the block has its usual name', async () => {
    const el = await create({ label: 'Tin nổi bật' });
    const nameOf = () => find(el, '[part=base]')!.getAttribute('aria-label');
    expect(nameOf()).to.equal('Tin nổi bật');
    el.label = '';
    await el.updateComplete;
    expect(nameOf()).to.equal('Thông tin mới nhất');
  });

  it('may be an element of the page', async () => {
    const el = await create({}, html`<h3 slot="heading">Tin của trang</h3>`);
    expect(el.querySelector('h3')!.offsetHeight).to.be.above(0);
    expect(find(el, 'h2')!.offsetHeight, 'its own heading').to.equal(0);
  });
});

describe('the number of articles in <mtqg-latest-news>', () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ heading: `Tin ${index}` }));

  for (const limit of [NaN, -1, 2.5, 'nhiều'])
    it(`is five for the limit ${limit}`, async () => {
      const el = await create({ articles: many, limit });
      expect(all(el, '[part=item]')).to.have.length(5);
    });

  it('is `limit`, also after articles that `offset` skips', async () => {
    const el = await create({ articles: many, limit: 3, offset: 4 });
    expect(all(el, '[part=item]').map(textOf)).to.deep.equal(['Tin 4', 'Tin 5', 'Tin 6']);
  });
});
