import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';

async function addWidget(tag: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag} limit="1000"></${tag}>`;
  return box.firstElementChild as HTMLElement;
}

/** Sets the content of a widget, and waits until the widget has read it. */
async function setContent(el: HTMLElement, content: string): Promise<void> {
  el.innerHTML = content;
  await settled(el);
}

/** Waits until a widget has loaded the code that reads its content, has read the content and has rendered. */
async function settled(el: HTMLElement): Promise<void> {
  await aTimeout(0); // The widget now imports the code. The same imports here end after its own.
  await import('../../src/news/read-articles.ts');
  await import('../../src/news/read-card.ts');
  for (let round = 0; round < 2; round++) {
    await aTimeout(0);
    await (el as LitElement).updateComplete;
  }
}

function wordsIn(el: Element, selector: string): string {
  return all(el, selector)
    .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
    .join(' / ');
}

const HEADING = '<h3><a href="/t/1">Tiêu đề</a></h3>';

describe('<mtqg-article-card>', () => {
  /** The words of the card, and those of the children below it. */
  const cards: [string, string, string, string][] = [
    [
      'all paragraphs as the summary, and a link below',
      `${HEADING}<time>07/03/2024</time><p>Đoạn một.</p><p>Đoạn hai.</p><a href="/t/1" class="more">Xem thêm</a>`,
      'Tiêu đề Thứ Năm, 07/03/2024 Đoạn một. Đoạn hai.',
      'Xem thêm',
    ],
    [
      'a second heading and the author below',
      `${HEADING}<h4>Tiêu đề phụ</h4><p>Tóm tắt</p><p class="author">An Bình</p>`,
      'Tiêu đề Tóm tắt',
      'Tiêu đề phụ An Bình',
    ],
    [
      'related links, a form and a table below',
      `${HEADING}<p>Tóm tắt</p><ul><li><a href="/t/2">Tin liên quan</a></li></ul><form><input name="q"><button>Tìm</button></form><table><tr><td>Bảng</td></tr></table>`,
      'Tiêu đề Tóm tắt',
      'Tin liên quan Tìm Bảng',
    ],
    [
      'a section before the heading, and the summary',
      `<p class="cat"><a href="/muc">Thời sự</a></p>${HEADING}<p>Tóm tắt</p>`,
      'Tiêu đề Thời sự Tóm tắt',
      '',
    ],
    [
      'a date with AM as it is printed, without counters',
      `<div>${HEADING}<div><span>07/03/2024 09:36:00 AM</span> <span>Đã xem: 1.024</span> <span>Phản hồi: 0</span></div><p>Tóm tắt</p></div>`,
      'Tiêu đề 07/03/2024 09:36:00 AM Tóm tắt',
      '',
    ],
    [
      'no text that the page hides',
      `${HEADING}<p style="visibility:hidden">Ẩn</p><p>Hiện</p>`,
      'Tiêu đề Hiện',
      '',
    ],
    [
      'a mail address below',
      `${HEADING}<a href="mailto:so@tinh.gov.vn">so@tinh.gov.vn</a>`,
      'Tiêu đề',
      'so@tinh.gov.vn',
    ],
  ];
  for (const [what, content, words, below] of cards)
    it(`shows ${what}`, async () => {
      const el = await addWidget('mtqg-article-card');
      await setContent(el, content);
      expect(wordsIn(el, '[part=base]')).to.equal(words);
      const children = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
      expect(children.map((child) => child.innerText.trim()).join(' ')).to.equal(below);
      for (const child of children) expect(child.offsetHeight).to.be.above(0);
    });

  const keptContents: [string, string][] = [
    ['a caption', `${HEADING}<figure><img src="${PHOTO}"><figcaption>Chú thích</figcaption></figure>`],
    ['two articles', '<div><a href="/t/1">Tin một</a></div><div><a href="/t/2">Tin hai</a></div>'],
    ['text outside all elements', `${HEADING}chữ trần<p>Tóm tắt</p>`],
    ['an author beside the heading', `<div>${HEADING}<p>Tóm tắt</p><span>Viết bởi: An Bình</span></div>`],
  ];
  for (const [what, content] of keptContents)
    it(`keeps content with ${what} as it is printed, and says so once in the console`, async () => {
      const warnings: string[] = [];
      replace(console, 'warn', (text: string) => warnings.push(text));
      try {
        const el = await addWidget('mtqg-article-card');
        await setContent(el, content);
        expect(find(el, 'article')).to.equal(undefined);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
        el.append(' ');
        await settled(el);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/^mtqg-article-card: the content between the tags stays as it is/);
      } finally {
        restorePage();
      }
    });

  it('takes no icon as its picture', async () => {
    const el = await addWidget('mtqg-article-card');
    await setContent(
      el,
      `<h3><a href="/t/1"><img src="/anh/moi-16x16.gif" alt="Mới"> Tiêu đề</a></h3><img src="${PHOTO}">`,
    );
    expect(find(el, 'img')!.getAttribute('src')).to.contain(PHOTO);
  });

  it('returns the children to their place when the card gets the property article', async () => {
    const el = Object.assign(await addWidget('mtqg-article-card'), { article: undefined as unknown });
    await setContent(el, `${HEADING}<h4>Phụ</h4>`);
    expect(el.querySelector('h4')!.slot).to.equal('rest');
    el.article = { heading: 'Của trang' };
    await settled(el);
    expect(el.querySelector('h4')!.hasAttribute('slot')).to.equal(false);
  });
});

describe('<mtqg-latest-news>', () => {
  const link = (n: number, text: string) => `<a href="/t/${n}">${text}</a>`;
  const lists: [string, string, string][] = [
    [
      'the order of the list',
      `<ol><li>${link(1, 'Nhất')}</li><li>${link(2, 'Nhì')} 01/01/2025</li><li>${link(3, 'Ba')} 05/01/2025</li></ol>`,
      'Nhất / Nhì 01/01/2025 / Ba 05/01/2025',
    ],
    [
      'two articles with one address',
      `<ul><li>${link(1, 'Tin một')}</li><li>${link(1, 'Tin một (cập nhật)')}</li></ul>`,
      'Tin một / Tin một (cập nhật)',
    ],
    [
      'dates as they are printed',
      `<ul><li>${link(1, 'Một')} 25/11</li><li>${link(2, 'Hai')} <i>1 giờ trước</i></li><li>${link(3, 'Ba')} 3/7/2024 9:00 AM</li><li>${link(4, 'Bốn')} (07/03/2024 09:36)</li></ul>`,
      'Một 25/11 / Hai 1 giờ trước / Ba 3/7/2024 9:00 AM / Bốn 07/03/2024 09:36',
    ],
    [
      'no hidden items',
      `<ul><li style="display:none">${link(1, 'Ẩn')}</li><li>${link(2, 'Hiện')}</li><li hidden>${link(3, 'Ẩn')}</li></ul>`,
      'Hiện',
    ],
    [
      'rows of Drupal',
      `<div class="views-row">${link(1, 'Một')}</div><div class="views-row">${link(2, 'Hai')} 07/03/2024</div>`,
      'Một / Hai 07/03/2024',
    ],
  ];
  for (const [what, content, words] of lists)
    it(`shows ${what}`, async () => {
      const el = await addWidget('mtqg-latest-news');
      await setContent(el, content);
      expect(wordsIn(el, '[part=item]').replace(/\s*\/ /g, ' / ')).to.equal(words);
    });

  const keptLists: [string, string][] = [
    ['views', `<ul><li>${link(1, 'Một')} 120 lượt xem</li></ul>`],
    ['a source', `<ul><li>${link(1, 'Một')} <em>Báo Lào Cai</em></li></ul>`],
    ['an item without a link', `<ul><li>${link(1, 'Một')}</li><li>Hai</li></ul>`],
    ['a second link', `<ul><li>${link(1, 'Một')} | ${link(2, 'Hai')}</li></ul>`],
    ['a summary', `<ul><li><h4>${link(1, 'Một')}</h4><p>Tóm tắt.</p></li></ul>`],
    ['a list in an item', `<ul><li>${link(1, 'Một')}<ul><li>${link(2, 'Con')}</li></ul></li></ul>`],
    [
      'headings of days',
      `<p>Thứ Tư</p><ul><li>${link(1, 'Một')}</li></ul><p>Thứ Ba</p><ul><li>${link(2, 'Hai')}</li></ul>`,
    ],
    [
      'a pager',
      `<div class="views-row">${link(1, 'Một')}</div><ul class="pager"><li>${link(2, 'Trang sau')}</li></ul>`,
    ],
    ['a link to all', `<ul><li>${link(1, 'Một')}</li></ul><p>${link(2, 'Xem tất cả')}</p>`],
  ];
  for (const [what, content] of keptLists)
    it(`keeps a list with ${what} as it is printed, until articles are loaded`, async () => {
      const el = Object.assign(await addWidget('mtqg-latest-news'), { articles: undefined as unknown });
      await setContent(el, content);
      expect(all(el, '[part=item]')).to.have.length(0);
      expect(shownWords(el)).to.deep.equal(printedWords(el));
      el.articles = [{ heading: 'Từ nguồn tin', href: '/t/9' }];
      await aTimeout(0);
      expect(shownWords(el).join(' ')).to.equal('Từ nguồn tin');
    });

  it('takes the heading above a printed list as its own, and shows a printed list that it keeps without a second heading', async () => {
    const el = await addWidget('mtqg-latest-news');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')}</li></ul>`);
    expect(wordsIn(el, '[part=heading]')).to.equal('Tin mới');
    expect(wordsIn(el, '[part=item]')).to.equal('Một');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')} 120 lượt xem</li></ul>`);
    expect(find(el, '[part=heading]')).to.equal(undefined);
    expect(shownWords(el)).to.deep.equal(printedWords(el));
    el.setAttribute('label', 'Của trang');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')}</li></ul>`);
    expect(wordsIn(el, '[part=heading]')).to.equal('Của trang');
    expect(shownWords(el)).to.deep.equal(printedWords(el));
  });
});

/** Each `§` becomes another word, and each `#` another day of March. */
function numberWords(markup: string): string {
  let words = 0;
  let days = 0;
  return markup.replaceAll('§', () => `từ${++words}x`).replaceAll('#', () => String(++days).padStart(2, '0'));
}

const words = fc.integer({ min: 1, max: 12 }).map((count) => Array(count).fill('§').join(' '));
const link = fc
  .tuple(fc.integer({ min: 1, max: 3 }), words)
  .map(([n, text]) => `<a href="/t/${n}">${text}</a>`);
const date = fc.constantFrom(
  '#/03/2024',
  '(#/03/2024)',
  '<time>#/03/2024</time>',
  '#/03',
  '#/03/2024 9:00 AM',
);
const inline = fc.oneof(
  link,
  words,
  date,
  words.map((text) => `<b>${text}</b>`),
  fc.constantFrom('<br>', '<b hidden>ẩn</b>', ' | ', `<img src="${PHOTO}" alt="">`),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: link.map((content) => `<h3>${content}</h3>`) },
    { weight: 3, arbitrary: words.map((content) => `<p>${content}</p>`) },
    date.map((content) => `<p>${content}</p>`),
    inlines.map((content) => `<p>${content}</p>`),
    inline,
    words.map((content) => `<h4>${content}</h4>`),
    link.map((content) => `<figure><img src="${PHOTO}" alt=""><figcaption>${content}</figcaption></figure>`),
    inlines.map((content) => `<table><tr><td>${content}</td></tr></table>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul><li>${items.join('</li><li>')}</li></ul>`),
    tie('blocks').map((content) => `<div>${content}</div>`),
    tie('blocks').map((content) => `<article>${content}</article>`),
    tie('blocks').map((content) => `<ul><li>${content}</li></ul>`),
    tie('blocks').map((content) => `<p style="display:none">ẩn</p>${content}`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
}));
const randomMarkup = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((parts) => numberWords(parts.join(' ')));

const item = fc.tuple(link, fc.option(date, { nil: '' })).map((parts) => `<li>${parts.join(' ')}</li>`);
const randomList = fc
  .array(item, { minLength: 1, maxLength: 5 })
  .map((items) => numberWords(`<ul>${items.join('')}</ul>`));

/** Words without the weekday that the card adds, the brackets around a date, and single signs. */
function comparable(text: readonly string[]): string[] {
  const withoutWeekday = text.join(' ').replace(/(Thứ \p{L}+|Chủ nhật), (?=\d)/gu, '');
  const cleaned = withoutWeekday.split(' ').map((word) => word.replace(/^\(|\)$/g, ''));
  return cleaned.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

describe('a widget around any markup', () => {
  for (const [tag, parts] of [
    ['mtqg-article-card', '[part=base] [part=title], [part=summary], [part=section]'],
    ['mtqg-latest-news', '[part=link]'],
  ] as const)
    it(`shows every word once, each part in order, or the content as it is printed: <${tag}>`, async () => {
      replace(console, 'warn', () => undefined);
      try {
        const el = await addWidget(tag);
        el.setAttribute('layout', tag === 'mtqg-article-card' ? 'vertical' : 'cards');
        let changed = 0;
        await fc.assert(
          fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: randomMarkup }, randomList), async (markup) => {
            el.innerHTML = markup;
            const printed = comparable(printedWords(el));
            await settled(el);
            const heading = wordsIn(el, '[part=heading]');
            const isOwnHeading = heading === 'Thông tin mới nhất';
            const shown = comparable([...(isOwnHeading ? [] : heading.split(/\s+/)), ...shownWords(el)]);
            const isChanged = find(el, 'article, [part=item]') !== undefined;
            if (!isChanged) {
              expect(shown).to.deep.equal(printed);
              return;
            }
            changed++;
            expect([...shown].sort()).to.deep.equal([...printed].sort());
            for (const part of all(el, parts)) {
              const inPart = part.innerText
                .split(/\s+/)
                .filter((word) => printed.includes(word) && word.endsWith('x'));
              const places = inPart.map((word) => printed.indexOf(word));
              expect(places).to.deep.equal([...places].sort((a, b) => a - b));
            }
          }),
          { numRuns: 150 },
        );
        expect(changed, 'markup that became a card or a list').to.be.above(5);
      } finally {
        restorePage();
      }
    });
});
