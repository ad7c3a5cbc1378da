import { expect } from '@open-wc/testing';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Tin</a></h3>';

/** The HTML of a part without the comments and classes that the widget needs, and with addresses of this site without its origin. */
function htmlOf(element: Element | undefined): string {
  const html = element?.innerHTML.replace(/<!--.*?-->| class="[^"]*"| part="[^"]*"/gs, '') ?? '';
  return html.replaceAll(location.origin, '').replace(/\s+/g, ' ').trim();
}

/** What the page prints, and what the card shows in the same part. */
const marks: [what: string, printed: string, shown: string][] = [
  ['raised text', '10<sup>5</sup> tấn', '10<sup>5</sup> tấn'],
  ['lowered text', 'Khí CO<sub>2</sub>', 'Khí CO<sub>2</sub>'],
  ['deleted text', '<del>150.000</del> 120.000 đồng', '<del>150.000</del> 120.000 đồng'],
  ['text struck through', '<s>150.000</s> <ins>120.000</ins>', '<s>150.000</s> <ins>120.000</ins>'],
  ['<strike>', '<strike>150.000</strike> 120.000', '<s>150.000</s> 120.000'],
  [
    'text that a style strikes through, as CKEditor writes it',
    '<span style="text-decoration:line-through">150.000</span> 120.000',
    '<s>150.000</s> 120.000',
  ],
  [
    'text in any element that its style strikes through',
    '<cite style="text-decoration:line-through">150.000</cite> 120.000',
    '<s>150.000</s> 120.000',
  ],
  [
    'text that a style raises',
    'Diện tích 5 km<span style="vertical-align:super">2</span>',
    'Diện tích 5 km<sup>2</sup>',
  ],
  ['quotation marks', 'Phong trào <q>Dân vận khéo</q>', 'Phong trào <q>Dân vận khéo</q>'],
  [
    'a tooltip of an abbreviation',
    'Chương trình <abbr title="mục tiêu quốc gia">MTQG</abbr>',
    'Chương trình <span title="mục tiêu quốc gia"><abbr>MTQG</abbr></span>',
  ],
  ['readings above characters', '<ruby>漢<rt>hán</rt></ruby> tự', '<ruby>漢<rt>hán</rt></ruby> tự'],
  [
    'text from right to left',
    'Số <bdo dir="rtl">321</bdo>',
    'Số <span dir="rtl"><bdo dir="rtl">321</bdo></span>',
  ],
  [
    'a link with other words in it',
    'Xem <a href="/van-ban/5">Nghị quyết <b>số 5</b></a> và <a href="/van-ban/6">số 6</a>.',
    'Xem <a href="/van-ban/5">Nghị quyết số 5</a> và <a href="/van-ban/6">số 6</a>.',
  ],
  [
    'words in another language',
    'Bản <span lang="hmn">Sin Suối Hồ</span>',
    'Bản <span lang="hmn">Sin Suối Hồ</span>',
  ],
  ['a mark in a mark', '<del>10<sup>5</sup></del> tấn', '<del>10<sup>5</sup></del> tấn'],
];

describe('a card shows what the markup of the page says about a text', () => {
  for (const [what, printed, shown] of marks)
    it(`in the summary: ${what}`, async () => {
      const el = await addWidget('mtqg-article-card', `${HEADING}<p>${printed}</p>`);
      expect(htmlOf(find(el, '[part=summary]'))).to.equal(shown);
    });

  for (const [what, printed, shown] of marks.filter(([what]) => !what.includes('link')))
    it(`in the heading: ${what}`, async () => {
      const el = await addWidget('mtqg-article-card', `<h3><a href="/tin/1">${printed}</a></h3>`);
      expect(htmlOf(find(el, '[part=link]'))).to.equal(shown);
    });

  for (const [what, printed, shown] of marks)
    it(`in the small line: ${what}`, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${HEADING}<span>${printed}</span></div>`);
      expect(htmlOf(find(el, '[part=extra] > span'))).to.equal(shown);
    });

  it('in the author, the section and the date, which keep their links', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `<p class="category"><a href="/kinh-te" rel="tag">Kinh tế</a></p>${HEADING}<a href="/2024/03/07"><time>07/03/2024</time></a>
       <p class="author"><a href="/an-binh">An Bình</a></p>`,
    );
    expect(htmlOf(find(el, '[part=section]'))).to.equal('<a href="/kinh-te" rel="tag">Kinh tế</a>');
    expect(find(el, '[part=date] a')!.getAttribute('href')).to.match(/\/2024\/03\/07$/);
    expect(htmlOf(find(el, '[part=source] > span'))).to.equal('<a href="/an-binh">An Bình</a>');
  });

  it('except a second link to the article around a summary or a section', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `${HEADING}<p><a href="/tin/1">Cây cầu dài 62 m nối hai bờ suối của bản Phố.</a></p>`,
    );
    expect(htmlOf(find(el, '[part=summary]'))).to.equal('Cây cầu dài 62 m nối hai bờ suối của bản Phố.');
    expect(all(el, 'a')).to.have.length(1);
  });

  it('in a heading that ends with a date in brackets, which is shown elsewhere', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      '<h3><a href="/tin/1">Giảm 10<sup>5</sup> tấn CO<sub>2</sub> (24/08/2022)</a></h3>',
    );
    expect(htmlOf(find(el, '[part=link]')).trim()).to.equal('Giảm 10<sup>5</sup> tấn CO<sub>2</sub>');
  });

  it('unless an attribute of the card gives another text', async () => {
    const el = await addWidget('mtqg-article-card', `${HEADING}<p>10<sup>5</sup> tấn</p>`);
    el.setAttribute('summary', 'Của thuộc tính');
    await (el as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(htmlOf(find(el, '[part=summary]'))).to.equal('Của thuộc tính');
  });
});

describe('printed links and marks are accessible', () => {
  for (const layout of ['vertical', 'compact', 'lead over'])
    it(`in the layout ${layout}`, async () => {
      const el = await addWidget(
        'mtqg-article-card',
        `<p class="category"><a href="/kinh-te">Kinh tế</a></p>${HEADING}<a href="/2024/03/07"><time>07/03/2024</time></a>
         <p lang="en">Giảm 10<sup>5</sup> tấn, xem <a href="/van-ban/5">Nghị quyết</a>.</p><p class="author"><a href="/an-binh">An Bình</a></p>`,
        layout,
      );
      expect(all(el, 'a')).to.have.length(5);
      await expect(el).to.be.accessible();
      const section = find(el, 'a[href$="/kinh-te"]')!;
      if (layout !== 'compact') expect(section.getBoundingClientRect().height).to.be.at.least(24);
    });
});

describe('a card and a news block keep the language and the direction of', () => {
  const inEnglish = (text: string) => `<span lang="en">${text}</span>`;

  it('each part of a card', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `<div><h3 lang="en"><a href="/tin/1">New bridge opened</a></h3><p lang="hmn">Lub choj tshiab</p><div lang="tyz">Cầu mấư</div></div>`,
    );
    expect(htmlOf(find(el, '[part=link]'))).to.equal(inEnglish('New bridge opened'));
    expect(htmlOf(find(el, '[part=summary]'))).to.equal('<span lang="hmn">Lub choj tshiab</span>');
    expect(htmlOf(find(el, '[part=extra] > span'))).to.equal('<span lang="tyz">Cầu mấư</span>');
  });

  it('a text from right to left, which begins at the right side', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `${HEADING}<p>Đoạn một.</p><p lang="ar" dir="rtl">جسر جديد</p>`,
    );
    const summary = find(el, '[part=summary]')!;
    const arabic = find(el, '[lang=ar]')!;
    expect(arabic.dir).to.equal('rtl');
    expect(getComputedStyle(arabic).display).to.equal('block');
    expect(arabic.getBoundingClientRect().right).to.be.closeTo(summary.getBoundingClientRect().right, 1);
    expect(getComputedStyle(arabic).textAlign).to.equal('start');
  });

  it('the lines of a list, its heading and its link to all articles', async () => {
    const el = await addWidget(
      'mtqg-latest-news',
      `<h3 lang="en">Latest news</h3><ul><li lang="en"><a href="/tin/1">New bridge opened</a> <span lang="vi">Báo Lào Cai</span></li></ul><p lang="en"><a href="/en">All news</a></p>`,
    );
    expect(htmlOf(find(el, '[part=heading] h2'))).to.equal(inEnglish('Latest news'));
    // The language stands on the link, around it, or inside it.
    expect(find(el, '[part=link]')!.closest('[lang=en]') ?? find(el, '[part=link] [lang=en]')).to.not.equal(
      null,
    );
    expect(htmlOf(find(el, '[part=extra] > span'))).to.equal(inEnglish('<span lang="vi">Báo Lào Cai</span>'));
    expect(find(el, '[part=more] [lang=en]')!.textContent).to.equal('All news');
  });
});
