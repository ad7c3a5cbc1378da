import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import type { Article } from '../../src/news/article.ts';
import type { MtqgLatestNews } from '../../src/news/latest-news.ts';
import type { MtqgErrorEvent } from '../../src/index.ts';

const articles: Article[] = [
  { heading: 'Tin thứ hai', href: '/tin/2', datetime: '2026-11-18T08:00:00+07:00' },
  {
    heading: 'Tin thứ nhất',
    href: '/tin/1',
    datetime: '2026-11-23T09:36:00+07:00',
    image: '/demo/pages/photos/doi-che.jpg',
  },
  { heading: 'Tin thứ ba', href: '/tin/3', datetime: '2026-11-10' },
  { heading: 'Không có ngày', href: '/tin/4' },
  { heading: 'Tin thứ nhất, lần nữa', href: '/tin/1', datetime: '2026-11-22' },
];
const failing = () => Promise.reject(new Error('không trả lời'));
const waiting = () => new Promise<never>(() => undefined);

const all = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | undefined) => node?.textContent.trim().replace(/\s+/g, ' ');
const part = (el: Element, name: string) => all(el, `[part~=${name}]`)[0];
const headings = (el: Element) => all(el, '[part=item] a').map(textOf);

async function shown(properties: object): Promise<MtqgLatestNews> {
  const el = await fixture<MtqgLatestNews>(html`<mtqg-latest-news></mtqg-latest-news>`);
  Object.assign(el, properties);
  await el.updateComplete;
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

describe('<mtqg-latest-news>', () => {
  it('lists the newest first, each link once, what has no date behind what it stood behind', async () => {
    const el = await shown({ articles });
    expect(textOf(part(el, 'heading'))).to.equal('Thông tin mới nhất');
    expect(headings(el)).to.deep.equal(['Tin thứ nhất', 'Tin thứ hai', 'Tin thứ ba', 'Không có ngày']);
    expect(all(el, 'time').map(textOf)).to.deep.equal(['23/11/2026', '18/11/2026', '10/11/2026']);
    expect(part(el, 'list')!.getAttribute('role')).to.equal('list');
    expect(all(el, 'li')).to.have.length(4);
  });

  it('shows as many as it is told, from where it is told, and the link to all', async () => {
    const el = await shown({ articles, offset: 1, limit: 2, label: 'Tin nổi bật', moreHref: '/tin-tuc' });
    expect(headings(el)).to.deep.equal(['Tin thứ hai', 'Tin thứ ba']);
    expect(textOf(part(el, 'heading'))).to.equal('Tin nổi bật');
    expect(textOf(part(el, 'more'))).to.equal('Xem tất cả');
    expect(new URL(all(el, '[part=more] a')[0]!.getAttribute('href')!).pathname).to.equal('/tin-tuc');
  });

  it('says of the new that it is, in words', async () => {
    const datetime = new Date(Date.now() - 3_600_000).toISOString();
    const el = await shown({
      articles: [{ heading: 'Vừa xong', href: '/a', datetime }, ...articles],
      newFor: 24,
    });
    expect(all(el, 'li').map(textOf)[0]).to.match(/^Vừa xong Mới/);
    expect(all(el, '[part=new]')).to.have.length(1);
  });

  it('reads a feed, and tells of it', async () => {
    const el = document.createElement('mtqg-latest-news');
    el.src = '/demo/pages/tin-moi.xml';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    await oneEvent(box, 'mtqg-load');
    await el.updateComplete;
    expect(headings(el)).to.have.length(5);
    expect(headings(el)[0]).to.contain('ruộng bậc thang');
  });

  it('shows what a portal printed until there is better, and when there is not', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${failing}>
        <ul>
          <li><a href="/tin/1">Tin in sẵn</a> (24/08/2022)</li>
          <li><a href="/tin/2">Tin khác (25/08/2022)</a></li>
        </ul>
      </mtqg-latest-news>`,
    );
    await until(() => headings(el).length === 2);
    expect(headings(el)).to.deep.equal(['Tin khác', 'Tin in sẵn']);
    expect(all(el, 'time').map(textOf)).to.deep.equal(['25/08/2022', '24/08/2022']);
    el.load = () => Promise.resolve(articles);
    await oneEvent(el, 'mtqg-load');
    await el.updateComplete;
    expect(headings(el)[0]).to.equal('Tin thứ nhất');
  });

  it('leaves other content where it is until there is news', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${failing}><p>Xem tin tại trụ sở xã</p></mtqg-latest-news>`,
    );
    await aTimeout(50);
    expect(el.querySelector('p')!.offsetHeight).to.be.above(0);
    el.articles = articles;
    await el.updateComplete;
    expect(el.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('says that there is none, that it waits, and that it failed', async () => {
    expect(textOf(part(await shown({ load: () => Promise.resolve([]) }), 'status'))).to.equal(
      'Chưa có tin mới',
    );
    const failed = await shown({ load: failing });
    expect(textOf(part(failed, 'status'))).to.equal('Chưa tải được tin');
    const busy = await shown({ load: waiting });
    expect(part(busy, 'base')!.getAttribute('aria-busy')).to.equal('true');
    expect(textOf(part(busy, 'status'))).to.equal('Đang tải tin');
    const places = all(busy, '[aria-hidden=true] li');
    expect(places).to.have.length(5);
    for (const place of places) expect(place.offsetHeight).to.be.above(30);
  });

  it('asks again after so many minutes, and not all pages at the same moment', async () => {
    const { setTimeout: wait } = window;
    const { random } = Math;
    const minutes: number[] = [];
    window.setTimeout = ((then: TimerHandler, delay = 0) => {
      if (delay < 60_000) return wait(then, delay);
      minutes.push(Math.round(delay / 6000) / 10);
      return 0;
    }) as typeof setTimeout;
    try {
      for (const chance of [0, 0.5, 1]) {
        Math.random = () => chance;
        await shown({ refresh: 10, load: () => Promise.resolve(articles) });
        await shown({ load: failing });
        await shown({ load: () => Promise.resolve(articles) });
      }
    } finally {
      Math.random = random;
      window.setTimeout = wait;
    }
    expect(minutes).to.deep.equal([9, 1.8, 10, 2, 11, 2.2]);
  });

  it('is laid out as by default where the layout is none that it knows', async () => {
    const usual = await shown({ articles });
    for (const layout of ['bang', 'gone', 'Cards', '', null]) {
      const el = await shown({ articles, layout });
      expect(el.offsetHeight, String(layout)).to.equal(usual.offsetHeight);
      expect(all(el, 'article')).to.have.length(0);
    }
  });

  it('is as by default again once an option is taken away', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news label="" layout="cards" .articles=${articles}></mtqg-latest-news>`,
    );
    expect(part(el, 'heading')).to.equal(undefined);
    el.removeAttribute('label');
    el.removeAttribute('layout');
    await el.updateComplete;
    expect(textOf(part(el, 'heading'))).to.equal('Thông tin mới nhất');
    expect(all(el, 'article')).to.have.length(0);
  });

  it('takes null for what an article does not have, as JSON writes it', async () => {
    const nothing = { href: null, summary: null, image: null, datetime: null, section: null, source: null };
    for (const layout of ['list', 'cards', 'lead-list']) {
      const el = await shown({ layout, articles: [{ ...nothing, heading: 'Tin' }] });
      expect(all(el, 'li').map(textOf)).to.deep.equal(['Tin']);
    }
  });

  it('keeps the last news, with its time, when newer cannot be had', async () => {
    const el = await shown({ load: () => Promise.resolve(articles) });
    setTimeout(() => (el.load = failing));
    const event = (await oneEvent(el, 'mtqg-error')) as MtqgErrorEvent;
    expect((event.error as Error).message).to.equal('không trả lời');
    await el.updateComplete;
    expect(headings(el)).to.have.length(4);
    expect(textOf(part(el, 'status'))).to.match(/^Tin lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}$/);
  });

  it('speaks English where the page does, with dates that no reader takes for others', async () => {
    const el = await shown({ articles, lang: 'en' });
    expect(textOf(part(el, 'heading'))).to.equal('Latest news');
    expect(all(el, 'time').map(textOf)).to.deep.equal([
      '23 November 2026',
      '18 November 2026',
      '10 November 2026',
    ]);
  });

  it('names the address of what is no feed', async () => {
    const el = document.createElement('mtqg-latest-news');
    el.src = '/demo/pages/portal.css';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    const event = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
    expect((event.error as Error).message).to.match(/^mtqg-latest-news: .*portal\.css is no feed/);
  });

  for (const layout of ['list', 'cards', 'lead-list'] as const)
    for (const width of [300, 700]) {
      it(`takes no more room with news than while it waits: ${layout}, ${width} px`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const el = Object.assign(document.createElement('mtqg-latest-news'), {
          layout,
          limit: 3,
          load: waiting,
        });
        box.append(el);
        await aTimeout(20);
        const before = el.offsetHeight;
        const summary = 'Một đoạn tóm tắt dài hơn một dòng, như cổng nào cũng viết. '.repeat(4);
        el.articles = articles.map((each) => ({
          ...each,
          heading: `${each.heading} ${'rất dài '.repeat(12)}`,
          summary,
          section: 'Mục',
        }));
        await el.updateComplete;
        expect(el.offsetHeight).to.equal(before);
      });
    }

  it('has headings where cards have them, one level below its own', async () => {
    const el = await shown({ articles, layout: 'cards' });
    expect(all(el, 'h3').map(textOf)).to.have.length(4);
    expect(all(el, 'h3')[0]!.getAttribute('aria-level')).to.equal('3');
    expect(all(el, '[part=image]')).to.have.length(4);
    expect(all(el, 'img')).to.have.length(1);
  });

  const states: Record<string, object> = {
    'a list': { articles, newFor: 100_000, moreHref: '/tin-tuc' },
    cards: { articles, layout: 'cards' },
    'a large one and a list': { articles, layout: 'lead-list' },
    'in English': { articles, lang: 'en', moreHref: '/news' },
    'in dark': { articles, theme: 'dark', newFor: 100_000 },
    'without a heading': { articles, label: '' },
    waiting: { load: waiting },
    'waiting for cards': { load: waiting, layout: 'cards' },
    empty: { load: () => Promise.resolve([]) },
    failed: { load: failing },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`has no fault that axe finds: ${state}`, async () => {
      const el = await shown(properties);
      if (theme) el.setAttribute('theme', theme);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }
});

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is() && tries < 100; tries++) await aTimeout(20);
  expect(is()).to.equal(true);
}
