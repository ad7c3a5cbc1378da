import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import type { MtqgLatestNews } from '../../src/news/latest-news.ts';
import type { MtqgErrorEvent } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { articles } from './articles.ts';
import { waitUntil } from '../shared/wait-until.ts';

const failing = () => Promise.reject(new Error('không trả lời'));
const never = () => new Promise<never>(() => undefined);
/** The next load comes after 27 s at the earliest (30 s less 10 %). Shorter timers are those of the test itself. */
const MIN_RELOAD_MS = 25_000;

const part = (el: Element, name: string) => find(el, `[part~=${name}]`);
const headings = (el: Element) => all(el, '[part=item] a').map(textOf);

async function create(properties: object): Promise<MtqgLatestNews> {
  const el = await fixture<MtqgLatestNews>(html`<mtqg-latest-news></mtqg-latest-news>`);
  Object.assign(el, properties);
  await el.updateComplete;
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

describe('<mtqg-latest-news>', () => {
  it('lists the newest article first and each address once, and keeps an article without a date in its place', async () => {
    const el = await create({ articles });
    expect(textOf(part(el, 'heading'))).to.equal('Thông tin mới nhất');
    expect(headings(el)).to.deep.equal(['Tin thứ nhất', 'Tin thứ hai', 'Tin thứ ba', 'Không có ngày']);
    expect(all(el, 'time').map(textOf)).to.deep.equal(['23/11/2026', '18/11/2026', '10/11/2026']);
    expect(part(el, 'list')!.getAttribute('role')).to.equal('list');
    expect(all(el, 'li')).to.have.length(4);
  });

  it('leaves out the first `offset` articles, shows `limit` articles, and links to all', async () => {
    const el = await create({ articles, offset: 1, limit: 2, label: 'Tin nổi bật', moreHref: '/tin-tuc' });
    expect(headings(el)).to.deep.equal(['Tin thứ hai', 'Tin thứ ba']);
    expect(textOf(part(el, 'heading'))).to.equal('Tin nổi bật');
    expect(textOf(part(el, 'more'))).to.equal('Xem tất cả');
    expect(new URL(all(el, '[part=more] a')[0]!.getAttribute('href')!).pathname).to.equal('/tin-tuc');
  });

  it('marks new articles with a word', async () => {
    const datetime = new Date(Date.now() - 3_600_000).toISOString();
    const el = await create({
      articles: [{ heading: 'Vừa xong', href: '/a', datetime }, ...articles],
      newFor: 24,
    });
    expect(all(el, 'li').map(textOf)[0]).to.match(/^Vừa xong Mới/);
    expect(all(el, '[part=new]')).to.have.length(1);
  });

  it('loads a feed, then fires mtqg-load', async () => {
    const el = document.createElement('mtqg-latest-news');
    el.src = '/demo/pages/tin-moi.xml';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    await oneEvent(box, 'mtqg-load');
    await el.updateComplete;
    expect(headings(el)).to.have.length(5);
    expect(headings(el)[0]).to.contain('ruộng bậc thang');
  });

  it('shows a printed list until articles are loaded, and when loading fails', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${failing}>
        <ul>
          <li><a href="/tin/1">Tin in sẵn</a> (24/08/2022)</li>
          <li><a href="/tin/2">Tin khác (25/08/2022)</a></li>
        </ul>
      </mtqg-latest-news>`,
    );
    await waitUntil(() => headings(el).length === 2);
    expect(headings(el)).to.deep.equal(['Tin in sẵn', 'Tin khác']);
    expect(all(el, 'time').map(textOf)).to.deep.equal(['24/08/2022', '25/08/2022']);
    el.load = () => Promise.resolve(articles);
    await oneEvent(el, 'mtqg-load');
    await el.updateComplete;
    expect(headings(el)[0]).to.equal('Tin thứ nhất');
  });

  it('shows other content until there are articles', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${failing}><p>Xem tin tại trụ sở xã</p></mtqg-latest-news>`,
    );
    await waitUntil(() => el.querySelector('p')!.offsetHeight > 0);
    el.articles = articles;
    await el.updateComplete;
    expect(el.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('shows `limit` skeletons while it loads', async () => {
    const el = await create({ load: never, limit: 4 });
    const items = all(el, 'ul[aria-hidden=true] > li');
    expect(items).to.have.length(4);
    for (const item of items) expect(item.offsetHeight, 'as high as an article').to.be.above(60);
    expect(all(el, '.skeleton > *'), 'two bars for each article').to.have.length(8);
    el.limit = 1_000_000;
    await el.updateComplete;
    expect(all(el, 'ul[aria-hidden=true] > li'), 'at most as many as are visible at once').to.have.length(20);
  });

  it('hides the printed list before it reads the articles of the list, and shows no message until it has read them', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = '<mtqg-latest-news><ul><li><a href="/tin/1">Tin in sẵn</a></li></ul></mtqg-latest-news>';
    const el = box.querySelector('mtqg-latest-news')!;
    const list = el.querySelector('ul')!;
    const seen: unknown[] = [];
    const items = list.children;
    Object.defineProperty(list, 'children', {
      // The element takes the items from here when it reads the list.
      get: () => {
        seen.push([list.offsetHeight, part(el, 'status')]);
        return items;
      },
    });
    await waitUntil(() => headings(el).length === 1);
    expect(seen[0], 'height of the printed list, message').to.deep.equal([0, undefined]);
  });

  it('shows the printed list without skeletons while the feed loads', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${never}
        ><ul>
          <li><a href="/tin/1">Tin in sẵn</a></li>
        </ul></mtqg-latest-news
      >`,
    );
    await waitUntil(() => headings(el).length === 1);
    expect(all(el, '.skeleton')).to.have.length(0);
    expect(part(el, 'base')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('has the height of its skeletons while it loads, also if other content between the tags is shown instead', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${never}><p>Xem tin tại trụ sở xã</p></mtqg-latest-news>`,
    );
    await waitUntil(() => part(el, 'base'));
    const withoutContent = await create({ load: never });
    await waitUntil(() => el.querySelector('p')!.offsetHeight > 0);
    expect(el.offsetHeight).to.equal(withoutContent.offsetHeight);
    for (const bar of all(el, '.skeleton > *')) expect(getComputedStyle(bar).visibility).to.equal('hidden');
  });

  it('shows the failure sentence below the printed list', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news .load=${failing}
        ><ul>
          <li><a href="/tin/1">Tin in sẵn</a></li>
        </ul></mtqg-latest-news
      >`,
    );
    await waitUntil(() => part(el, 'status'));
    await waitUntil(() => headings(el).length === 1);
    const status = part(el, 'status')!.getBoundingClientRect();
    expect(status.top).to.be.at.least(part(el, 'list')!.getBoundingClientRect().bottom);
  });

  it('shows "Chưa có tin mới" without a source and content', async () => {
    expect(textOf(part(await create({}), 'status'))).to.equal('Chưa có tin mới');
  });

  it('loads again after `refresh` minutes, or after 2 minutes if loading failed; without `refresh` only after a failure; each delay varies by 10 %', async () => {
    const { setTimeout: realSetTimeout } = window;
    const { random } = Math;
    const minutes: number[] = [];
    window.setTimeout = ((then: TimerHandler, delay = 0) => {
      if (delay < 60_000) return realSetTimeout(then, delay); // A timer of the test itself.
      minutes.push(Math.round(delay / 6000) / 10); // Minutes with one decimal.
      return 0;
    }) as typeof setTimeout;
    try {
      for (const randomNumber of [0, 0.5, 1]) {
        Math.random = () => randomNumber;
        await create({ refresh: 10, load: () => Promise.resolve(articles) });
        await create({ load: failing });
        await create({ load: () => Promise.resolve(articles) });
        await create({ refresh: 10, load: failing });
      }
    } finally {
      Math.random = random;
      window.setTimeout = realSetTimeout;
    }
    // The refresh and the two retries of each round: 10 % earlier, on time, and 10 % later.
    expect(minutes).to.deep.equal([9, 1.8, 1.8, 10, 2, 2, 11, 2.2, 2.2]);
  });

  for (const [refresh, seconds] of [
    [0.0001, 30],
    [0.5, 30],
    [40_000, 86_400], // As milliseconds, these minutes are too large for setTimeout, which would then fire at once.
    [1e300, 86_400],
  ] as const) {
    it(`loads again after the limit of ${seconds} s with refresh="${refresh}"`, async () => {
      const delays: number[] = [];
      const { setTimeout: realSetTimeout } = window;
      replace(Math, 'random', () => 0.5);
      replace(window, 'setTimeout', ((then: TimerHandler, delay = 0) => {
        if (delay < MIN_RELOAD_MS) return realSetTimeout(then, delay);
        delays.push(delay);
        return 0;
      }) as typeof setTimeout);
      try {
        await create({ refresh, load: () => Promise.resolve(articles) });
      } finally {
        restorePage();
      }
      expect(delays).to.deep.equal([seconds * 1000]);
    });
  }

  for (const refresh of [0, -1, NaN]) {
    it(`does not load again with refresh="${refresh}"`, async () => {
      const delays: number[] = [];
      const { setTimeout: realSetTimeout } = window;
      replace(window, 'setTimeout', ((then: TimerHandler, delay = 0) => {
        delays.push(delay);
        return realSetTimeout(then, delay);
      }) as typeof setTimeout);
      try {
        await create({ refresh, load: () => Promise.resolve(articles) });
      } finally {
        restorePage();
      }
      // setTimeout treats a delay that is negative or not a number as 0.
      const isReload = (delay: number) => delay >= MIN_RELOAD_MS || delay < 0 || Number.isNaN(delay);
      expect(delays.filter(isReload)).to.deep.equal([]);
    });
  }

  it('shows the layout `list` for an unknown layout', async () => {
    const usual = await create({ articles });
    for (const layout of ['bang', 'gone', 'Cards', '', null]) {
      const el = await create({ articles, layout });
      expect(el.offsetHeight, String(layout)).to.equal(usual.offsetHeight);
      expect(all(el, 'article')).to.have.length(0);
    }
  });

  it('returns to the defaults when attributes are removed', async () => {
    const el = await fixture<MtqgLatestNews>(
      html`<mtqg-latest-news label="" layout="cards" .articles=${articles}></mtqg-latest-news>`,
    );
    expect(part(el, 'heading')).to.equal(undefined);
    el.removeAttribute('label');
    el.removeAttribute('layout');
    await el.updateComplete;
    expect(textOf(part(el, 'heading'))).to.equal('Thông tin mới nhất');
    expect(all(el, 'article')).to.have.length(0);
    el.setAttribute('limit', '1');
    await el.updateComplete;
    expect(headings(el)).to.have.length(1);
    el.removeAttribute('limit');
    await el.updateComplete;
    expect(headings(el)).to.have.length(4);
  });

  it('accepts null for missing fields, as JSON has it', async () => {
    const nothing = { href: null, summary: null, image: null, datetime: null, section: null, source: null };
    for (const layout of ['list', 'cards', 'lead-list']) {
      const el = await create({ layout, articles: [{ ...nothing, heading: 'Tin' }] });
      expect(all(el, 'li').map(textOf)).to.deep.equal(['Tin']);
    }
  });

  it('keeps older articles with their time when newer ones fail to load', async () => {
    let calls = 0;
    const el = await create({ load: () => (calls++ ? failing() : Promise.resolve(articles)) });
    expect(headings(el)).to.have.length(4);
    const parent = el.parentElement!;
    el.remove();
    setTimeout(() => parent.append(el)); // An element that returns to the document loads again.
    const event = (await oneEvent(parent, 'mtqg-error')) as MtqgErrorEvent;
    expect((event.error as Error).message).to.equal('không trả lời');
    await el.updateComplete;
    expect(headings(el)).to.have.length(4);
    expect(textOf(part(el, 'note'))).to.match(/^Tin lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}$/);
    expect(part(el, 'status')).to.equal(undefined);
  });

  it('shows English texts for lang="en"', async () => {
    const el = await create({ articles, lang: 'en', moreHref: '/news' });
    expect(textOf(part(el, 'heading'))).to.equal('Latest news');
    expect(textOf(part(el, 'more'))).to.equal('See all');
    expect(all(el, 'time').map(textOf)).to.deep.equal([
      '23 November 2026',
      '18 November 2026',
      '10 November 2026',
    ]);
  });

  it('names the address of a file that is not a feed in mtqg-error', async () => {
    const el = document.createElement('mtqg-latest-news');
    el.src = '/demo/pages/portal.css';
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    const event = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
    expect((event.error as Error).message).to.match(
      /^mtqg-latest-news: .*portal\.css answered a text that begins with “:root.*”, not a feed; write the address/s,
    );
  });

  for (const layout of ['list', 'cards', 'lead-list'] as const)
    for (const width of [300, 700]) {
      it(`reserves the height of articles whose headings fill their lines: ${layout}, ${width} px`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const el = Object.assign(document.createElement('mtqg-latest-news'), {
          layout,
          limit: 3,
          load: never,
        });
        box.append(el);
        await aTimeout(20);
        const reserved = el.offsetHeight;
        const summary = 'Một đoạn tóm tắt dài hơn một dòng, như cổng nào cũng viết. '.repeat(4);
        el.articles = articles.map((each) => ({
          ...each,
          heading: `${each.heading} ${'rất dài '.repeat(12)}`,
          summary,
          section: 'Mục',
        }));
        await el.updateComplete;
        // WebKit rounds the height of each line to whole pixels.
        expect(el.offsetHeight).to.be.closeTo(reserved, reserved * 0.02);
      });
    }

  for (const layout of ['list', 'cards', 'lead-list'] as const) {
    it(`needs less than the reserved height if the headings are short: ${layout}`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
      const el = Object.assign(document.createElement('mtqg-latest-news'), { layout, limit: 3, load: never });
      box.append(el);
      await aTimeout(20);
      const reserved = el.offsetHeight;
      el.articles = articles;
      await el.updateComplete;
      expect(el.offsetHeight, 'about two lines lower').to.be.below(reserved - 40);
    });
  }

  it('does not cut headings that a reader shows with wider spaces, in any layout', async () => {
    const heading =
      'Khánh thành cầu bản Phố nối hai bờ suối, rút ngắn đường đến trường của học sinh và đường ra chợ';
    for (const layout of ['list', 'cards', 'lead-list']) {
      const el = await create({ articles: articles.map((article) => ({ ...article, heading })), layout });
      el.style.width = '300px';
      const boxes = all(el, '.line > span, [part=title]');
      expect(boxes).to.have.length(4);
      el.style.setProperty('--mtqg-lines', '1');
      const isCut = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight;
      expect(boxes.every(isCut), layout).to.equal(true);
      el.style.letterSpacing = '0.12em';
      await waitUntil(() => !boxes.some(isCut), layout);
    }
  });

  it('limits the lines of a heading to --mtqg-lines', async () => {
    const el = await create({
      articles: articles.map((article) => ({
        ...article,
        heading: `${article.heading} ${'rất dài '.repeat(99)}`,
      })),
    });
    const heightOf = (lines: string) => {
      el.style.setProperty('--mtqg-lines', lines);
      return all(el, '.line > span')[0]!.clientHeight;
    };
    const lineHeight = heightOf('3') - heightOf('2');
    expect(lineHeight).to.be.closeTo(1.4 * 16, 1); // The line height in the style sheet × the font size.
    expect(heightOf('4') - heightOf('1')).to.be.closeTo(3 * lineHeight, 1);
  });

  it('has cards with headings one level below its own heading, and room for a picture on each card', async () => {
    const el = await create({ articles, layout: 'cards' });
    expect(all(el, 'h3').map(textOf)).to.have.length(4);
    expect(all(el, 'h3')[0]!.getAttribute('aria-level')).to.equal('3');
    expect(all(el, '[part=image]')).to.have.length(4);
    expect(all(el, 'img')).to.have.length(1);
  });

  const forYears = 100_000; // In hours, so that every article is marked as new.
  const states: Record<string, object> = {
    'a list': { articles, newFor: forYears, moreHref: '/tin-tuc' },
    cards: { articles, layout: 'cards' },
    'a lead and a list': { articles, layout: 'lead-list' },
    'in English': { articles, lang: 'en', moreHref: '/news' },
    'in dark': { articles, theme: 'dark', newFor: forYears },
    'without a heading': { articles, label: '' },
    loading: { load: never },
    'loading cards': { load: never, layout: 'cards' },
    empty: { load: () => Promise.resolve([]) },
    failed: { load: failing },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`is accessible: ${state}`, async () => {
      const el = await create(properties);
      if (theme) el.setAttribute('theme', theme);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }
});
