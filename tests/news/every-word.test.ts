import { aTimeout, expect } from '@open-wc/testing';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';
import { addEmptyWidget, comparable, setContent, wordsIn } from './words-of-widget.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';

const HEADING = '<h3><a href="/t/1">Tiêu đề</a></h3>';

describe('<mtqg-article-card>', () => {
  /** The words of the card, and the words of its children below it. */
  const cards: [what: string, content: string, words: string, below: string][] = [
    [
      'all paragraphs as the summary, and a link in the small line',
      `${HEADING}<time>07/03/2024</time><p>Đoạn một.</p><p>Đoạn hai.</p><a href="/t/1" class="more">Xem thêm</a>`,
      'Tiêu đề Thứ Năm, 07/03/2024 Đoạn một. Đoạn hai. Xem thêm',
      '',
    ],
    [
      'a second heading below, and the author',
      `${HEADING}<h4>Tiêu đề phụ</h4><p>Tóm tắt</p><p class="author">An Bình</p>`,
      'Tiêu đề Tóm tắt An Bình',
      'Tiêu đề phụ',
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
      'a date with AM as it is printed, and counters',
      `<div>${HEADING}<div><span>07/03/2024 09:36:00 AM</span> <span>Đã xem: 1.024</span> <span>Phản hồi: 0</span></div><p>Tóm tắt</p></div>`,
      'Tiêu đề 07/03/2024 09:36:00 AM Tóm tắt Đã xem: 1.024 Phản hồi: 0',
      '',
    ],
    [
      'a caption',
      `${HEADING}<figure><img src="${PHOTO}"><figcaption>Chú thích</figcaption></figure>`,
      'Tiêu đề Chú thích',
      '',
    ],
    ['text outside all elements', `${HEADING}chữ trần<p>Tóm tắt</p>`, 'Tiêu đề Tóm tắt chữ trần', ''],
    [
      'an author beside the heading',
      `<div>${HEADING}<p>Tóm tắt</p><span>Viết bởi: An Bình</span></div>`,
      'Tiêu đề Tóm tắt Viết bởi: An Bình',
      '',
    ],
    [
      'a section, a source and a link in the element that has the heading',
      `<div><span class="category">Kinh tế</span>${HEADING}<p>Tóm tắt</p><p>Nguồn: <a href="/bao">Báo Tỉnh</a></p><a href="/t/1">Xem thêm</a></div>`,
      'Tiêu đề Kinh tế Tóm tắt Nguồn: Báo Tỉnh Xem thêm',
      '',
    ],
    [
      'no text that the page hides',
      `${HEADING}<p style="visibility:hidden">Ẩn</p><p>Hiện</p>`,
      'Tiêu đề Hiện',
      '',
    ],
    [
      'no text that the style leaves to screen readers',
      `<style>.ha1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }</style>${HEADING}<p>Cầu dài 62 m. <a href="/t/1">Đọc thêm <span class="ha1">về tin này</span></a></p><time class="ha1">07/03/2024</time>`,
      'Tiêu đề Cầu dài 62 m. Đọc thêm',
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
      const el = await addEmptyWidget('mtqg-article-card');
      await setContent(el, content);
      expect(wordsIn(el, '[part=base]')).to.equal(words);
      const children = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
      expect(children.map((child) => child.innerText.trim()).join(' ')).to.equal(below);
      for (const child of children) expect(child.offsetHeight).to.be.above(0);
    });

  const keptContents: [what: string, content: string][] = [
    ['two articles', '<div><a href="/t/1">Tin một</a></div><div><a href="/t/2">Tin hai</a></div>'],
    ['a table beside the heading', `<div>${HEADING}<table><tr><td>Bảng</td></tr></table></div>`],
    ['a button beside the heading', `<div>${HEADING}<button>Nghe bài</button></div>`],
    [
      'a link that runs a script beside the heading',
      `<div>${HEADING}<a href="javascript:void(0)">Nghe bài</a></div>`,
    ],
    [
      'a long text beside the heading',
      `<div>${HEADING}<p>Tóm tắt</p><div>${'Chữ dài. '.repeat(50)}</div></div>`,
    ],
  ];
  for (const [what, content] of keptContents)
    it(`keeps content with ${what} as it is printed, and says so once in the console`, async () => {
      const warnings: string[] = [];
      replace(console, 'warn', (text: string) => warnings.push(text));
      try {
        const el = await addEmptyWidget('mtqg-article-card');
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

  it('does not take an icon as its picture', async () => {
    const el = await addEmptyWidget('mtqg-article-card');
    await setContent(
      el,
      `<h3><a href="/t/1"><img src="/anh/moi-16x16.gif" alt="Mới"> Tiêu đề</a></h3><img src="${PHOTO}">`,
    );
    expect(find(el, 'img')!.getAttribute('src')).to.contain(PHOTO);
  });

  it('returns the children to their place when the card gets the property article', async () => {
    const el = Object.assign(await addEmptyWidget('mtqg-article-card'), { article: undefined as unknown });
    await setContent(el, `${HEADING}<h4>Phụ</h4>`);
    expect(el.querySelector('h4')!.slot).to.equal('rest');
    el.article = { heading: 'Của trang' };
    await settled(el);
    expect(el.querySelector('h4')!.hasAttribute('slot')).to.equal(false);
  });
});

describe('<mtqg-latest-news>', () => {
  const link = (n: number, text: string) => `<a href="/t/${n}">${text}</a>`;
  const lists: [what: string, content: string, words: string][] = [
    [
      'the articles in the order of the list',
      `<ol><li>${link(1, 'Nhất')}</li><li>${link(2, 'Nhì')} 01/01/2025</li><li>${link(3, 'Ba')} 05/01/2025</li></ol>`,
      '1. Nhất / 2. Nhì 01/01/2025 / 3. Ba 05/01/2025',
    ],
    [
      'two articles that have the same address',
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
    ['two links in one item', `<ul><li>${link(1, 'Một')} | ${link(2, 'Hai')}</li></ul>`, 'Một / Hai'],
    ['views', `<ul><li>${link(1, 'Một')} 120 lượt xem</li></ul>`, 'Một 120 lượt xem'],
    ['a source', `<ul><li>${link(1, 'Một')} <em>Báo Lào Cai</em></li></ul>`, 'Một Báo Lào Cai'],
    ['a summary', `<ul><li><h4>${link(1, 'Một')}</h4><p>Tóm tắt.</p></li></ul>`, 'Một Tóm tắt.'],
    [
      'rows of Drupal',
      `<div class="views-row">${link(1, 'Một')}</div><div class="views-row">${link(2, 'Hai')} 07/03/2024</div>`,
      'Một / Hai 07/03/2024',
    ],
  ];
  for (const [what, content, words] of lists)
    it(`shows ${what}`, async () => {
      const el = await addEmptyWidget('mtqg-latest-news');
      await setContent(el, content);
      expect(wordsIn(el, '[part=item]').replace(/\s*\/ /g, ' / ')).to.equal(words);
    });

  const keptLists: [what: string, content: string][] = [
    ['an item without a link', `<ul><li>${link(1, 'Một')}</li><li>Hai</li></ul>`],
    ['a list in an item', `<ul><li>${link(1, 'Một')}<ul><li>${link(2, 'Con')}</li></ul></li></ul>`],
    [
      'headings of days',
      `<p>Thứ Tư</p><ul><li>${link(1, 'Một')}</li></ul><p>Thứ Ba</p><ul><li>${link(2, 'Hai')}</li></ul>`,
    ],
    [
      'a pager',
      `<div class="views-row">${link(1, 'Một')}</div><ul class="pager"><li>${link(2, 'Trang sau')}</li></ul>`,
    ],
  ];
  for (const [what, content] of keptLists)
    it(`keeps a list with ${what} as it is printed, until articles are loaded`, async () => {
      const el = Object.assign(await addEmptyWidget('mtqg-latest-news'), { articles: undefined as unknown });
      await setContent(el, content);
      expect(all(el, '[part=item]')).to.have.length(0);
      expect(shownWords(el)).to.deep.equal(printedWords(el));
      el.articles = [{ heading: 'Từ nguồn tin', href: '/t/9' }];
      await aTimeout(0);
      expect(shownWords(el).join(' ')).to.equal('Từ nguồn tin');
    });

  it('shows no word twice if the text above a list is in the same element as the list', async () => {
    const el = await addEmptyWidget('mtqg-latest-news');
    el.setAttribute('layout', 'cards');
    const other = link(1, 'Khánh thành cầu bản Phố sau hai năm xây dựng');
    await setContent(el, `<div>(Video) <ul><li><h3>${link(1, 'Một')}</h3></li></ul></div> <h3>${other}</h3>`);
    const heading = wordsIn(el, '[part=heading]');
    // The widget's own heading is not printed on the page.
    const isOwn = heading === 'Thông tin mới nhất';
    const shown = comparable([isOwn ? '' : heading, ...shownWords(el)]);
    expect(shown.sort()).to.deep.equal(comparable(printedWords(el)).sort());
  });

  it('takes the heading above a printed list as its own, and adds no second heading to a printed list that it keeps as it is', async () => {
    const el = await addEmptyWidget('mtqg-latest-news');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')}</li></ul>`);
    expect(wordsIn(el, '[part=heading]')).to.equal('Tin mới');
    expect(wordsIn(el, '[part=item]')).to.equal('Một');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')}</li><li>Hai</li></ul>`);
    expect(find(el, '[part=heading]')).to.equal(undefined);
    expect(shownWords(el)).to.deep.equal(printedWords(el));
  });

  it('keeps a printed list with its heading as it is printed if the attribute label gives the block another heading', async () => {
    const el = await addEmptyWidget('mtqg-latest-news');
    el.setAttribute('label', 'Của trang');
    await setContent(el, `<h3>Tin mới</h3><ul><li>${link(1, 'Một')}</li></ul>`);
    expect(wordsIn(el, '[part=heading]')).to.equal('Của trang');
    expect(all(el, '[part=item]')).to.have.length(0);
    expect(shownWords(el)).to.deep.equal(printedWords(el));
  });
});
