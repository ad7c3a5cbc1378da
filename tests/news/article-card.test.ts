import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import type { Article } from '../../src/news/article.ts';
import type { MtqgArticleCard } from '../../src/news/article-card.ts';

const PIXEL = '/demo/pages/photos/doi-che.jpg';
const article: Article = {
  heading: 'Ẩm thực, ruộng bậc thang và đường về bản',
  href: '/tin/1',
  summary: 'Toàn tỉnh có 62 xã đạt chuẩn.',
  image: PIXEL,
  imageAlt: 'Ruộng bậc thang mùa nước đổ',
  datetime: '2024-03-07T02:36:00Z',
  section: 'Nông thôn mới',
  author: 'An Bình - Minh Khai',
  source: 'Báo Tỉnh',
};

const root = (el: Element) => el.shadowRoot!;
const find = (el: Element, selector: string) => root(el).querySelector<HTMLElement>(selector);
const text = (el: Element, name: string) =>
  find(el, `[part~=${name}]`)?.textContent.trim().replace(/\s+/g, ' ');

async function shown(properties: object): Promise<MtqgArticleCard> {
  const el = await fixture<MtqgArticleCard>(html`<mtqg-article-card></mtqg-article-card>`);
  Object.assign(el, properties);
  await el.updateComplete;
  return el;
}

describe('<mtqg-article-card>', () => {
  it('shows an article: heading with its link, section, date in Viet Nam, summary, source', async () => {
    const el = await shown({ article });
    expect(text(el, 'title')).to.equal(article.heading);
    expect(new URL((find(el, '[part=title] a') as HTMLAnchorElement).href).pathname).to.equal('/tin/1');
    expect(text(el, 'section')).to.equal('Nông thôn mới');
    expect(text(el, 'date')).to.equal('Thứ Năm, 07/03/2024 09:36');
    expect((find(el, 'time') as HTMLTimeElement).dateTime).to.equal('2024-03-07T09:36:00+07:00');
    expect(text(el, 'summary')).to.equal('Toàn tỉnh có 62 xã đạt chuẩn.');
    expect(text(el, 'source')).to.equal('Nguồn: An Bình - Minh Khai, Báo Tỉnh');
  });

  it('takes the same from attributes', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card
        href="/tin/2"
        heading="&nbsp;&nbsp;Cầu mới  ở bản Phố"
        image=${PIXEL}
        image-alt="Cầu"
        image-focus="30% 60%"
        datetime="2024-03-07"
        heading-level="4"
      ></mtqg-article-card>`,
    );
    expect(text(el, 'title')).to.equal('Cầu mới ở bản Phố');
    expect(find(el, 'h3')!.getAttribute('aria-level')).to.equal('4');
    expect(text(el, 'date')).to.equal('Thứ Năm, 07/03/2024');
    const image = find(el, 'img') as HTMLImageElement;
    expect(image.alt).to.equal('Cầu');
    expect(getComputedStyle(image).objectPosition).to.equal('30% 60%');
    expect(image.loading).to.equal('lazy');
  });

  it('becomes what a portal printed, and follows its changes', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card>
        <a href="/tin/3"><img src=${PIXEL} alt="20240307113912__MG_0265.JPG" /></a>
        <h3><a href="/tin/3">Tin của cổng</a></h3>
        <time>07/03/2024 - 09:36</time>
        <p>Đoạn đầu.</p>
      </mtqg-article-card>`,
    );
    await until(() => text(el, 'title') === 'Tin của cổng');
    expect(text(el, 'date')).to.equal('Thứ Năm, 07/03/2024 09:36');
    expect(text(el, 'summary')).to.equal('Đoạn đầu.');
    expect((find(el, 'img') as HTMLImageElement).getAttribute('alt')).to.equal('');
    el.querySelector('h3 a')!.textContent = 'Tin đã sửa';
    await until(() => text(el, 'title') === 'Tin đã sửa');
  });

  it('leaves content alone that it cannot make a card of', async () => {
    const el = await fixture<HTMLElement>(html`<mtqg-article-card><b>Đang tải</b></mtqg-article-card>`);
    await aTimeout(50);
    expect(el.querySelector('b')!.offsetHeight).to.be.above(0);
  });

  it('gives its places to what the page has for them', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card summary="Tóm tắt" image=${PIXEL}>
        <h4 slot="heading"><a href="/tin/4">Của trang</a></h4>
        <em slot="meta">Hôm qua</em>
      </mtqg-article-card>`,
    );
    for (const name of ['heading', 'meta'])
      expect((find(el, `slot[name=${name}]`) as HTMLSlotElement).assignedElements()).to.have.length(1);
    expect(text(el, 'summary')).to.equal('Tóm tắt');
  });

  it('puts the heading first for those who listen, and has one link in the tab order', async () => {
    const el = await shown({ article });
    const parts = [...root(el).querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
    expect(parts.indexOf('title')).to.be.below(parts.indexOf('section'));
    expect(parts.indexOf('title')).to.be.below(parts.indexOf('image'));
    const box = (name: string) => find(el, `[part=${name}]`)!.getBoundingClientRect();
    expect(box('image').bottom).to.be.at.most(box('title').top + 1);
    expect(box('section').bottom).to.be.at.most(box('title').top + 5);
    expect(root(el).querySelectorAll('a,button,[tabindex]')).to.have.length(1);
  });

  it('is followed from anywhere on it, in a new tab with a key or the middle button', async () => {
    const el = await shown({ article });
    const link = find(el, 'a') as HTMLAnchorElement;
    let clicks = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks++;
    });
    const opened: unknown[] = [];
    const { open } = window;
    window.open = (...words) => opened.push(words[0]) as unknown as null;
    const summary = find(el, '[part=summary]')!;
    const click = (type: string, init: MouseEventInit = {}) =>
      summary.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    click('click');
    expect(clicks).to.equal(1);
    click('click', { ctrlKey: true });
    click('auxclick', { button: 1 });
    click('auxclick', { button: 2 });
    expect(opened).to.deep.equal([link.href, link.href]);
    expect(clicks).to.equal(1);

    const selection = (root(el) as { getSelection?: () => Selection }).getSelection?.() ?? getSelection()!;
    selection.selectAllChildren(summary);
    expect(String(selection)).to.contain('62 xã');
    click('click');
    expect(clicks).to.equal(1);
    click('auxclick', { button: 1 });
    expect(opened).to.have.length(3);
    selection.removeAllRanges();
    window.open = open;
  });

  it('never follows an address that is none of a page', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' JavaScript:alert(1)']) {
      const el = await shown({ article: { ...article, href, image: href } });
      expect(find(el, 'a')).to.equal(null);
      expect(find(el, 'img')).to.equal(null);
      expect(text(el, 'title')).to.equal(article.heading);
    }
  });

  it('puts a placeholder where a picture cannot be had, in the same place', async () => {
    const el = await shown({ article });
    const place = find(el, '[part=image]')!;
    const before = place.getBoundingClientRect().height;
    expect(before).to.be.above(50);
    el.article = { ...article, image: '/khong-co.jpg' };
    await el.updateComplete;
    find(el, 'img')!.scrollIntoView();
    await oneEvent(find(el, 'img')!, 'error');
    expect(place.getBoundingClientRect().height).to.equal(before);
    // Neither what browsers draw for it nor the colour behind pictures covers the hills and the sun.
    expect(getComputedStyle(find(el, 'img')!).opacity).to.equal('0');
    expect(getComputedStyle(place).backgroundImage).to.match(/conic-gradient.+radial-gradient/);
    expect(getComputedStyle(place).backgroundImage).to.contain(
      getComputedStyle(find(el, 'img')!).backgroundColor,
    );
    el.article = article;
    await el.updateComplete;
    await oneEvent(find(el, 'img')!, 'load');
    expect(getComputedStyle(find(el, 'img')!).opacity).to.equal('1');
  });

  it('is laid out as by default where the layout is none that it knows', async () => {
    const box = (el: Element, name: string) => find(el, `[part=${name}]`)!.getBoundingClientRect();
    for (const layout of ['over', 'text', 'Vertical', 'ngang', '', null]) {
      const el = await shown({ article, layout });
      const usual = await shown({ article });
      for (const name of ['base', 'image', 'title', 'summary', 'source'])
        for (const side of ['width', 'height'] as const)
          expect(box(el, name)[side], `${layout}: ${name}`).to.be.closeTo(box(usual, name)[side], 0.01);
      expect(box(el, 'image').bottom).to.be.at.most(box(el, 'title').top + 1);
    }
  });

  it('has a heading of level 3 where the level told is none', async () => {
    for (const level of ['2.5', '0', '1', '7', '-3', 'to', '']) {
      const el = await fixture<MtqgArticleCard>(
        html`<mtqg-article-card heading="Tin" heading-level=${level}></mtqg-article-card>`,
      );
      expect(find(el, 'h3')!.getAttribute('aria-level'), level).to.equal('3');
      el.setAttribute('heading-level', '6');
      await el.updateComplete;
      expect(find(el, 'h3')!.getAttribute('aria-level')).to.equal('6');
      el.removeAttribute('heading-level');
      await el.updateComplete;
      expect(find(el, 'h3')!.getAttribute('aria-level')).to.equal('3');
    }
  });

  it('takes null for what an article does not have, as JSON writes it', async () => {
    const nothing = Object.fromEntries(Object.keys(article).map((name) => [name, null]));
    const el = await shown({ article: { ...nothing, heading: 'Tin chỉ có tiêu đề' } });
    expect(text(el, 'base')).to.equal('Tin chỉ có tiêu đề');
  });

  it('says nothing of a picture that would only repeat the heading or a file', async () => {
    for (const imageAlt of [article.heading, 'IMG_0265.JPG', 'Thiết kế chưa có tên', '']) {
      const el = await shown({ article: { ...article, imageAlt } });
      expect((find(el, 'img') as HTMLImageElement).getAttribute('alt')).to.equal('');
    }
  });

  it('says how long ago, if asked to and not for longer than a day', async () => {
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString();
    const el = await shown({ relative: true, article: { ...article, datetime: hours(3) } });
    expect(text(el, 'date')).to.equal('3 giờ trước');
    el.article = { ...article, datetime: hours(0) };
    await el.updateComplete;
    expect(text(el, 'date')).to.equal('Vừa xong');
    el.article = { ...article, datetime: hours(30) };
    await el.updateComplete;
    expect(text(el, 'date')).to.match(/^(Thứ|Chủ nhật).+\d\d:\d\d$/);
  });

  it('shows a date that it cannot read as it stands', async () => {
    const el = await shown({ article: { ...article, datetime: 'đầu tháng Ba' } });
    expect(text(el, 'date')).to.equal('đầu tháng Ba');
    expect(find(el, 'time')).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const el = await shown({ lang: 'en', article });
    expect(text(el, 'date')).to.equal('Thursday, 7 March 2024 09:36');
    expect(text(el, 'source')).to.equal('Source: An Bình - Minh Khai, Báo Tỉnh');
  });

  it('cuts a long heading without cutting Ẫ or Ậ, and keeps all of it for those who listen', async () => {
    const heading = 'ẪẬ ĐẠI HỘI ĐẢNG BỘ TỈNH '.repeat(20).trim();
    const box = await fixture<HTMLElement>(html`<div style="width: 260px"></div>`);
    const el = Object.assign(document.createElement('mtqg-article-card'), {
      article: { ...article, heading },
    });
    box.append(el);
    await el.updateComplete;
    const title = find(el, '[part=title]')!;
    const { fontSize, lineHeight, paddingTop } = getComputedStyle(title);
    expect(title.scrollHeight).to.be.above(title.clientHeight);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.42);
    expect(parseFloat(paddingTop)).to.be.above(0);
    expect(text(el, 'title')).to.equal(heading);
  });

  const states: Record<string, object> = {
    vertical: { article },
    horizontal: { article, layout: 'horizontal' },
    compact: { article, layout: 'compact' },
    lead: { article, layout: 'lead' },
    'lead, over its picture': { article, layout: 'lead over' },
    'in dark': { article, theme: 'red dark' },
    'without a picture': { article: { ...article, image: undefined } },
    'with a broken picture': { article: { ...article, image: '/khong-co.jpg' } },
    'without a link': { article: { heading: 'Tin chỉ có tiêu đề' } },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`has no fault that axe finds: ${state}`, async () => {
      const el = await shown(properties);
      if (theme) el.setAttribute('theme', theme);
      await aTimeout(50);
      await expect(el).to.be.accessible();
    });
  }

  for (const width of [160, 300, 700]) {
    it(`fits into ${width} px`, async () => {
      for (const layout of ['vertical', 'horizontal', 'compact', 'lead'] as const) {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const el = Object.assign(document.createElement('mtqg-article-card'), { article, layout });
        box.append(el);
        await el.updateComplete;
        for (const part of root(el).querySelectorAll('[part]'))
          expect(part.getBoundingClientRect().right).to.be.at.most(el.getBoundingClientRect().right + 0.5);
      }
    });
  }
});

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is() && tries < 100; tries++) await aTimeout(20);
  expect(is()).to.equal(true);
}
