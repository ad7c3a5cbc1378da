import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import type { MtqgArticleCard } from '../../src/news/article-card.ts';
import { fullArticle as article, PHOTO } from './articles.ts';
import { waitUntil } from '../shared/wait-until.ts';

const root = (el: Element) => el.shadowRoot!;
const find = (el: Element, selector: string) => root(el).querySelector<HTMLElement>(selector);
const text = (el: Element, name: string) =>
  find(el, `[part~=${name}]`)?.textContent.trim().replace(/\s+/g, ' ');
const boxOf = (el: Element, name: string) => find(el, `[part=${name}]`)!.getBoundingClientRect();

async function create(properties: object): Promise<MtqgArticleCard> {
  const el = await fixture<MtqgArticleCard>(html`<mtqg-article-card></mtqg-article-card>`);
  Object.assign(el, properties);
  await el.updateComplete;
  return el;
}

describe('<mtqg-article-card>', () => {
  it('shows an article: linked heading, section, date in Viet Nam time, summary, author and source', async () => {
    const el = await create({ article });
    expect(text(el, 'title')).to.equal(article.heading);
    expect(new URL((find(el, '[part=title] a') as HTMLAnchorElement).href).pathname).to.equal('/tin/1');
    expect(text(el, 'section')).to.equal('Nông thôn mới');
    expect(text(el, 'date')).to.equal('Thứ Năm, 07/03/2024 09:36');
    expect((find(el, 'time') as HTMLTimeElement).dateTime).to.equal('2024-03-07T09:36:00+07:00');
    expect(text(el, 'summary')).to.equal('Toàn tỉnh có 62 xã đạt chuẩn.');
    expect(text(el, 'source')).to.equal('Nguồn: An Bình - Minh Khai, Báo Tỉnh');
  });

  it('shows an article from attributes', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card
        href="/tin/2"
        heading="&nbsp;&nbsp;Cầu mới  ở bản Phố"
        image=${PHOTO}
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

  it('shows an article from the content between its tags, and follows changes of this content', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card>
        <a href="/tin/3"><img src=${PHOTO} alt="20240307113912__MG_0265.JPG" /></a>
        <h3><a href="/tin/3">Tin của cổng</a></h3>
        <time>07/03/2024 - 09:36</time>
        <p>Đoạn đầu.</p>
      </mtqg-article-card>`,
    );
    await waitUntil(() => text(el, 'title') === 'Tin của cổng');
    expect(text(el, 'date')).to.equal('Thứ Năm, 07/03/2024 09:36');
    expect(text(el, 'summary')).to.equal('Đoạn đầu.');
    expect((find(el, 'img') as HTMLImageElement).getAttribute('alt')).to.equal('');
    el.querySelector('h3 a')!.textContent = 'Tin đã sửa';
    await waitUntil(() => text(el, 'title') === 'Tin đã sửa');
  });

  it('keeps content that is not an article', async () => {
    const el = await fixture<HTMLElement>(html`<mtqg-article-card><b>Đang tải</b></mtqg-article-card>`);
    await waitUntil(() => el.querySelector('b')!.offsetHeight > 0);
  });

  it('prefers the property article to attributes, and attributes to content', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card heading="Tiêu đề của thuộc tính">
        <h3><a href="/tin/3">Tiêu đề của nội dung</a></h3>
        <p>Đoạn của nội dung.</p>
      </mtqg-article-card>`,
    );
    await waitUntil(() => text(el, 'summary') === 'Đoạn của nội dung.');
    expect(text(el, 'title')).to.equal('Tiêu đề của thuộc tính');
    expect(new URL((find(el, '[part=title] a') as HTMLAnchorElement).href).pathname).to.equal('/tin/3');
    el.article = { heading: 'Tiêu đề của article' };
    await el.updateComplete;
    expect(text(el, 'base')).to.equal('Tiêu đề của article');
  });

  it('takes each part from its attribute, or from the content if the attribute is missing', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card>
        <img src=${PHOTO} alt="Đồi chè" srcset="${PHOTO} 2000w" sizes="40vw" />
        <h3><a href="/tin/3">Tin</a></h3>
        <time>07/03/2024</time>
        <p>Đoạn của nội dung.</p>
      </mtqg-article-card>`,
    );
    const shown = () => {
      const { pathname } = new URL((find(el, '[part=title] a') as HTMLAnchorElement).href);
      const { src, alt, srcset, sizes } = find(el, 'img') as HTMLImageElement;
      return [pathname, text(el, 'date'), text(el, 'summary'), new URL(src).pathname, alt, srcset, sizes];
    };
    await waitUntil(() => text(el, 'title') === 'Tin');
    expect(shown()).to.deep.equal([
      '/tin/3',
      'Thứ Năm, 07/03/2024',
      'Đoạn của nội dung.',
      PHOTO,
      'Đồi chè',
      `${PHOTO} 2000w`,
      '40vw',
    ]);
    const otherPhoto = '/demo/pages/photos/ruong-bac-thang.jpg';
    const attributes = {
      href: '/tin/4',
      datetime: '2024-03-08',
      summary: 'Đoạn của thuộc tính.',
      image: otherPhoto,
      'image-alt': 'Ruộng',
      'image-srcset': `${otherPhoto} 1600w`,
      'image-sizes': '30vw',
    };
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    await el.updateComplete;
    expect(shown()).to.deep.equal([
      '/tin/4',
      'Thứ Sáu, 08/03/2024',
      'Đoạn của thuộc tính.',
      otherPhoto,
      'Ruộng',
      `${otherPhoto} 1600w`,
      '30vw',
    ]);
  });

  it('shows the section, the author and the source from attributes', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card heading="Tin" section="Kinh tế" source="Báo Tỉnh"></mtqg-article-card>`,
    );
    expect([text(el, 'section'), text(el, 'source')]).to.deep.equal(['Kinh tế', 'Nguồn: Báo Tỉnh']);
    el.setAttribute('author', 'An Bình');
    await el.updateComplete;
    expect(text(el, 'source')).to.equal('Nguồn: An Bình, Báo Tỉnh');
    el.removeAttribute('source');
    await el.updateComplete;
    expect(text(el, 'source')).to.equal('Nguồn: An Bình');
  });

  it('shows elements of the page in its slots', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card summary="Tóm tắt" image=${PHOTO}>
        <h4 slot="heading"><a href="/tin/4">Của trang</a></h4>
        <em slot="meta">Hôm qua</em>
      </mtqg-article-card>`,
    );
    for (const name of ['heading', 'meta'])
      expect((find(el, `slot[name=${name}]`) as HTMLSlotElement).assignedElements()).to.have.length(1);
    expect(text(el, 'summary')).to.equal('Tóm tắt');
  });

  it('shows a picture in its slot as large as its own pictures', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card heading="Tin"
        ><img slot="image" src=${PHOTO} alt="Đồi chè"
      /></mtqg-article-card>`,
    );
    const image = el.querySelector('img')!.getBoundingClientRect();
    expect(image.height, 'it is not collapsed').to.be.above(50);
    expect(image.height).to.be.closeTo(find(el, '[part=image]')!.getBoundingClientRect().height, 1);
  });

  it('keeps the content between its tags when reading it fails', async () => {
    const el = document.createElement('mtqg-article-card');
    el.innerHTML = '<h3><a href="/tin/3">Tin của cổng</a></h3>';
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    Object.defineProperty(el.querySelector('h3'), 'children', {
      get: () => {
        throw new Error('minh họa');
      },
    });
    try {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(el);
      await waitUntil(() => warnings.length > 0);
    } finally {
      console.warn = warn;
    }
    expect(el.querySelector('h3')!.offsetHeight).to.be.above(0);
    expect(String(warnings[0])).to.match(/^mtqg-article-card: /);
  });

  it('has its heading first in the markup, although the picture and the section are shown above it, and one link in the tab order', async () => {
    const el = await create({ article });
    const parts = [...root(el).querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
    expect(parts.indexOf('title')).to.be.below(parts.indexOf('section'));
    expect(parts.indexOf('title')).to.be.below(parts.indexOf('image'));
    expect(boxOf(el, 'image').bottom).to.be.at.most(boxOf(el, 'title').top + 1);
    expect(boxOf(el, 'section').bottom).to.be.at.most(boxOf(el, 'title').top + 5);
    expect(root(el).querySelectorAll('a,button,[tabindex]')).to.have.length(1);
  });

  it('has no link to and no picture from an address that is not http or https', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' JavaScript:alert(1)']) {
      const el = await create({ article: { ...article, href, image: href } });
      expect(find(el, 'a')).to.equal(null);
      expect(find(el, 'img')).to.equal(null);
      expect(text(el, 'title')).to.equal(article.heading);
    }
  });

  it('shows a placeholder of the same size for a picture that fails to load', async () => {
    const el = await create({ article });
    const place = find(el, '[part=image]')!;
    const before = place.getBoundingClientRect().height;
    expect(before, 'the place is not collapsed').to.be.above(50);
    el.article = { ...article, image: '/khong-co.jpg' };
    await el.updateComplete;
    find(el, 'img')!.scrollIntoView();
    await oneEvent(find(el, 'img')!, 'error');
    expect(place.getBoundingClientRect().height).to.equal(before);
    // The browser's own sign for a broken picture must not cover the placeholder.
    expect(getComputedStyle(find(el, 'img')!).opacity).to.equal('0');
    expect(getComputedStyle(place).backgroundImage).to.match(/conic-gradient.+radial-gradient/);
    // The placeholder is drawn on the colour that a picture has while it loads.
    expect(getComputedStyle(place).backgroundImage).to.contain(
      getComputedStyle(find(el, 'img')!).backgroundColor,
    );
    el.article = article;
    await el.updateComplete;
    await oneEvent(find(el, 'img')!, 'load');
    expect(getComputedStyle(find(el, 'img')!).opacity).to.equal('1');
  });

  it('has its picture beside the text in the layout horizontal', async () => {
    const el = await create({ article, layout: 'horizontal' });
    expect(boxOf(el, 'image').right).to.be.at.most(boxOf(el, 'title').left);
  });

  it('shows its heading and date alone in the layout compact', async () => {
    const el = await create({ article, layout: 'compact' });
    for (const name of ['title', 'date']) expect(boxOf(el, name).height, name).to.be.above(0);
    for (const name of ['image', 'section', 'summary', 'source'])
      expect(find(el, `[part=${name}]`), name).to.equal(null);
  });

  it('loads the picture at once in the layout lead', async () => {
    const el = await create({ article, layout: 'lead' });
    expect((find(el, 'img') as HTMLImageElement).loading).to.equal('eager');
  });

  it('shows its text on the picture in the layout lead over, and loads that picture at once', async () => {
    const el = await create({ article, layout: 'lead over' });
    expect(boxOf(el, 'image').top).to.be.at.most(boxOf(el, 'title').top);
    expect(boxOf(el, 'image').bottom).to.be.at.least(boxOf(el, 'source').bottom);
    expect(getComputedStyle(find(el, '[part=title]')!).color).to.equal('rgb(255, 255, 255)');
    expect((find(el, 'img') as HTMLImageElement).loading).to.equal('eager');
  });

  it('keeps the focus of the picture visible in the layout lead over, in places of any width', async () => {
    const longSummary = 'Cây cầu dài 62 m thay ngầm tràn cũ. '.repeat(20);
    for (const [width, summary] of [
      [300, article.summary],
      [300, longSummary],
      [768, article.summary],
      [1280, article.summary],
    ] as const) {
      const el = await create({
        article: { ...article, summary, imageFocus: '80% 50%' },
        layout: 'lead over',
      });
      el.style.width = `${width}px`;
      const card = boxOf(el, 'base');
      const image = find(el, 'img')!;
      const { left, right, top, bottom } = image.getBoundingClientRect();
      const border = 1;
      const sides = [left - border, right + border, top - border, bottom + border];
      expect(sides, `${width} px`).to.deep.equal([card.left, card.right, card.top, card.bottom]);
      expect(getComputedStyle(image).objectPosition).to.equal('80% 50%');
    }
  });

  it('does not cut a heading that a reader shows with wider spaces', async () => {
    const heading =
      'Khánh thành cầu bản Phố nối hai bờ suối, rút ngắn đường đến trường của học sinh và đường ra chợ';
    const el = await create({ article: { ...article, heading }, layout: 'vertical' });
    const title = find(el, '[part=title]')!;
    const isWhole = () => title.scrollHeight <= title.clientHeight;
    el.style.width = '230px';
    el.style.setProperty('--mtqg-lines', '99');
    const lines = Math.round(find(el, 'h3')!.offsetHeight / parseFloat(getComputedStyle(title).lineHeight));
    el.style.setProperty('--mtqg-lines', String(lines));
    expect(isWhole(), 'before').to.equal(true);
    el.style.letterSpacing = '0.12em';
    el.style.wordSpacing = '0.16em';
    expect(isWhole(), 'before the widget has noticed').to.equal(false);
    await waitUntil(isWhole);
    el.style.letterSpacing = '';
    el.style.wordSpacing = '';
    await waitUntil(() => getComputedStyle(title).webkitLineClamp !== 'none');
  });

  it('shows the layout `vertical` for an unknown layout', async () => {
    for (const layout of ['over', 'text', 'Vertical', 'ngang', '', null]) {
      const el = await create({ article, layout });
      const usual = await create({ article });
      for (const name of ['base', 'image', 'title', 'summary', 'source'])
        for (const side of ['width', 'height'] as const)
          expect(boxOf(el, name)[side], `${layout}: ${name}`).to.be.closeTo(boxOf(usual, name)[side], 0.01);
      expect(boxOf(el, 'image').bottom).to.be.at.most(boxOf(el, 'title').top + 1);
    }
  });

  it('has a heading of level 3 if heading-level is invalid', async () => {
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

  it('accepts null for missing fields, as JSON has it', async () => {
    const nothing = Object.fromEntries(Object.keys(article).map((name) => [name, null]));
    const el = await create({ article: { ...nothing, heading: 'Tin chỉ có tiêu đề' } });
    expect(text(el, 'base')).to.equal('Tin chỉ có tiêu đề');
  });

  it('gives a picture an empty alt when the given alt is a file name or repeats the heading', async () => {
    const untitledDesign = 'Thiết kế chưa có tên'; // The default file name in a design program.
    for (const imageAlt of [
      article.heading,
      article.heading.toUpperCase(),
      'IMG_0265.JPG',
      untitledDesign,
      '',
    ]) {
      const el = await create({ article: { ...article, imageAlt } });
      expect((find(el, 'img') as HTMLImageElement).getAttribute('alt')).to.equal('');
    }
  });

  it('shows how long ago the article was published, for the first 24 hours', async () => {
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString();
    const el = await create({ relative: true, article: { ...article, datetime: hours(3) } });
    expect(text(el, 'date')).to.equal('3 giờ trước');
    el.article = { ...article, datetime: hours(0) };
    await el.updateComplete;
    expect(text(el, 'date')).to.equal('Vừa xong');
    el.article = { ...article, datetime: hours(30) };
    await el.updateComplete;
    expect(text(el, 'date')).to.match(/^(Thứ|Chủ nhật).+\d\d:\d\d$/);
  });

  it('does not change a date that it cannot read', async () => {
    const el = await create({ article: { ...article, datetime: 'đầu tháng Ba' } });
    expect(text(el, 'date')).to.equal('đầu tháng Ba');
    expect(find(el, 'time')).to.equal(null);
  });

  it('shows English texts for lang="en"', async () => {
    const el = await create({ lang: 'en', article });
    expect(text(el, 'date')).to.equal('Thursday, 7 March 2024 09:36');
    expect(text(el, 'source')).to.equal('Source: An Bình - Minh Khai, Báo Tỉnh');
  });

  it('shows a long summary whole', async () => {
    const summary = 'Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường. '.repeat(9).trim();
    const el = await create({ article: { ...article, summary } });
    el.style.width = '260px';
    const shown = find(el, '[part=summary]')!;
    expect(shown.textContent).to.equal(summary);
    expect(shown.scrollHeight).to.equal(shown.clientHeight);
  });

  it('cuts a long heading without cutting Ẫ or Ậ, and keeps the whole text for screen readers', async () => {
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
    const relativeLineHeight = parseFloat(lineHeight) / parseFloat(fontSize);
    expect(relativeLineHeight, 'high enough for both diacritics of Ẫ').to.be.at.least(1.42);
    expect(parseFloat(paddingTop), 'space above the first line').to.be.above(0);
    expect(text(el, 'title')).to.equal(heading);
  });

  const states: Record<string, object> = {
    vertical: { article },
    horizontal: { article, layout: 'horizontal' },
    compact: { article, layout: 'compact' },
    lead: { article, layout: 'lead' },
    'lead, text on the picture': { article, layout: 'lead over' },
    'in dark': { article, theme: 'red dark' },
    'without a picture': { article: { ...article, image: undefined } },
    'with a broken picture': { article: { ...article, image: '/khong-co.jpg' } },
    'without a link': { article: { heading: 'Tin chỉ có tiêu đề' } },
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`is accessible: ${state}`, async () => {
      const el = await create(properties);
      if (theme) el.setAttribute('theme', theme);
      await aTimeout(50);
      await expect(el).to.be.accessible();
    });
  }

  for (const width of [160, 300, 700]) {
    it(`keeps its parts inside a box of ${width} px`, async () => {
      for (const layout of ['vertical', 'horizontal', 'compact', 'lead'] as const) {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const el = Object.assign(document.createElement('mtqg-article-card'), { article, layout });
        box.append(el);
        await el.updateComplete;
        const parts = root(el).querySelectorAll('[part]');
        expect(parts.length).to.be.at.least(4);
        for (const part of parts)
          expect(part.getBoundingClientRect().right).to.be.at.most(el.getBoundingClientRect().right + 0.5);
      }
    });
  }
});
