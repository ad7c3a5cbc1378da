import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/news/read-article.ts';
import { readArticles } from '../../src/news/read-articles.ts';
import type { Article } from '../../src/news/article.ts';

function elementOf(content: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
}

/** Reads an article, and leaves out the fields that the article does not have. */
function read(content: string): Partial<Article> | undefined {
  const article = readArticle(elementOf(content))?.article;
  return article && Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined));
}

describe('readArticle', () => {
  const cases: [what: string, content: string, expected: Partial<Article> | undefined][] = [
    ['a link alone', '<a href="/tin/1">Tin</a>', { heading: 'Tin', href: '/tin/1' }],
    [
      'everything that a card shows',
      `<a href="/tin/1"><img src="/a.jpg" alt="Cầu" srcset="/b.jpg 2x" sizes="100vw"></a>
       <h3><a href="/tin/1">Tin</a></h3><time datetime="2024-03-07">hôm qua</time><p>Đoạn đầu.</p><p>Đoạn hai.</p>`,
      {
        heading: 'Tin',
        href: '/tin/1',
        summary: 'Đoạn đầu. Đoạn hai.',
        image: '/a.jpg',
        imageAlt: 'Cầu',
        imageSrcset: '/b.jpg 2x',
        imageSizes: '100vw',
        datetime: '2024-03-07',
      },
    ],
    [
      'the text of `<h3>` as the heading, not the text of the link',
      '<a href="/tin/1">Xem thêm</a><h3>Tin</h3>',
      { heading: 'Tin', href: '/tin/1' },
    ],
    [
      'the first link that has a text',
      '<a href="/anh/1"><img src="/a.jpg"></a><a href="/tin/1">Tin</a>',
      { heading: 'Tin', href: '/tin/1', image: '/a.jpg' },
    ],
    ['a heading without a link', '<h3>Tin</h3>', { heading: 'Tin' }],
    [
      'a link that contains only a picture',
      '<h3>Tin</h3><a href="/tin/1"><img src="/a.jpg"></a>',
      { heading: 'Tin', href: '/tin/1', image: '/a.jpg' },
    ],
    [
      'a date in brackets inside the link',
      '<a href="/tin/1">Tin của tỉnh (24/08/2022)</a>',
      { heading: 'Tin của tỉnh', href: '/tin/1', datetime: '2022-08-24' },
    ],
    [
      'brackets that are not a date',
      '<a href="/tin/1">Kế hoạch (giai đoạn 2026)</a>',
      { heading: 'Kế hoạch (giai đoạn 2026)', href: '/tin/1' },
    ],
    [
      'a date after the link',
      '<a href="/tin/1">Tin</a> (24/08/2022)',
      { heading: 'Tin', href: '/tin/1', datetime: '2022-08-24' },
    ],
    [
      'a date beside a counter',
      '<a href="/tin/1">Tin</a><span>24/08/2022 · 5 bình luận</span>',
      { heading: 'Tin', href: '/tin/1', datetime: '2022-08-24' },
    ],
    [
      'a heading such as “24/08/2022” as the heading, not as the date',
      '<h3><a href="/tin/1">24/08/2022</a></h3>',
      { heading: '24/08/2022', href: '/tin/1' },
    ],
    [
      'a date that has a paragraph of its own before the summary',
      '<h3>Tin</h3><p>24/08/2022</p><p></p><p>Đoạn đầu.</p>',
      { heading: 'Tin', summary: 'Đoạn đầu.', datetime: '2022-08-24' },
    ],
    [
      'the link in the only paragraph as the heading, and no summary',
      '<p><a href="/tin/1">Tin</a></p>',
      { heading: 'Tin', href: '/tin/1' },
    ],
    [
      'the address in data-src, from which the page loads a picture later',
      '<h3>Tin</h3><img src="data:image/gif;base64,R0" data-src="/a.jpg">',
      { heading: 'Tin', image: '/a.jpg' },
    ],
    [
      'the pictures in data-srcset, from which the page loads them later',
      '<h3>Tin</h3><img src="data:image/gif;base64,R0" data-src="/a.jpg" srcset="data:image/gif;base64,R0 1w" data-srcset="/a.jpg 640w">',
      { heading: 'Tin', image: '/a.jpg', imageSrcset: '/a.jpg 640w' },
    ],
    [
      'the picture beside the heading, not the one in the heading',
      '<h3><img src="/a.jpg"><a href="/tin/1">Tin</a></h3><img src="/b.jpg">',
      { heading: 'Tin', href: '/tin/1', image: '/b.jpg' },
    ],
    [
      'the picture in the heading if there is no other',
      '<h3><img src="/a.jpg"><a href="/tin/1">Tin</a></h3>',
      { heading: 'Tin', href: '/tin/1', image: '/a.jpg' },
    ],
    [
      'a short link before the heading as the section',
      '<div><a href="/muc">Kinh tế</a> | 24/08/2022</div><h3><a href="/tin/1">Tin</a></h3>',
      { heading: 'Tin', href: '/tin/1', section: 'Kinh tế', datetime: '2022-08-24' },
    ],
    [
      'no section in a short link beside other words',
      '<div>Theo <a href="/bao">Báo Tỉnh</a> số ra hôm nay</div><h3><a href="/tin/1">Tin</a></h3>',
      { heading: 'Tin', href: '/tin/1' },
    ],
    ['words separated by a line break', '<h3>Tin<br>mới</h3>', { heading: 'Tin mới' }],
    [
      'only the text that a reader sees',
      '<h3>Tin<span hidden> ẩn</span><script>1</script><noscript>2</noscript><style>3</style></h3>',
      { heading: 'Tin' },
    ],
    ['nothing that is meant for a slot', '<h3 slot="heading">Tin</h3><p slot="summary">Đoạn.</p>', undefined],
    ['no article from content without a heading', '<img src="/a.jpg"><p>Đoạn.</p>', undefined],
  ];
  for (const [what, content, expected] of cases)
    it(`reads ${what}`, () => expect(read(content)).to.deep.equal(expected));
});

describe('readArticles', () => {
  const headingsOf = (content: string) =>
    readArticles(elementOf(content))?.articles?.map(({ heading }) => heading);

  it('reads each item of a list that is not empty', () => {
    const list = '<ul><li><a href="/1">Một</a></li><li>&nbsp;</li><li><a href="/2">Hai</a></li></ul>';
    expect(headingsOf(list)).to.deep.equal(['Một', 'Hai']);
  });

  it('reads the innermost items of a list in a list', () => {
    const list = '<ul><li><ul><li><a href="/1">Một</a></li><li><a href="/2">Hai</a></li></ul></li></ul>';
    expect(headingsOf(list)).to.deep.equal(['Một', 'Hai']);
  });

  it('reads <article> elements', () => {
    expect(headingsOf('<article><h3><a href="/1">Một</a></h3></article>')).to.deep.equal(['Một']);
  });

  it('returns nothing where there is no article', () => {
    expect(headingsOf('<p>Xem tin tại trụ sở xã</p>')).to.equal(undefined);
  });
});
