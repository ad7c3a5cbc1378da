import { expect } from '@open-wc/testing';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Tin</a></h3>';
const DRAWING = '<path d="M0 0h100v100z"/>';
customElements.define(
  'test-drawn-sign',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(document.createElement('progress'));
    }
  },
);

const STYLES = `<style>
  .views::before { content: 'Lượt xem: ' }
  .data::after { content: attr(data-views) ' lượt' }
  .arrow::after { content: ' »' }
  .icon::before { content: '5'; font-family: icons }
  .unseen::before { content: 'Ẩn đi'; display: none }
</style>`;

/** Content that cannot be shown as a text, and how the console names this content. */
const noTexts: [what: string, content: string, name: string][] = [
  ['a formula', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '<math>'],
  ['a bar', '<progress value="70" max="100">70%</progress>', '<progress>'],
  ['a gauge', '<meter value="0.7">70%</meter>', '<meter>'],
  ['a drawing by a script', '<canvas>Biểu đồ</canvas>', '<canvas>'],
  ['a drawing with a name', `<svg width="16" height="16"><title>Biểu đồ</title>${DRAWING}</svg>`, '<svg>'],
  ['a drawing with a text', '<svg aria-hidden="true"><text y="15">70%</text></svg>', '<svg>'],
  ['a large drawing', `<svg width="300" height="200">${DRAWING}</svg>`, '<svg>'],
  [
    'a picture with several links',
    '<img src="/anh/ban-do.png" usemap="#ban-do" alt=""><map name="ban-do"><area href="/xa/1" alt="Xã 1"></map>',
    '<img>',
  ],
  ['an element with a shadow root', '<test-drawn-sign></test-drawn-sign>', '<test-drawn-sign>'],
  ['a link that shows an icon', '<a href="/tep/1.pdf"><img src="/images/pdf.gif" alt="Tải về"></a>', '<a>'],
  ['a link that a style sheet draws', '<a href="/nghe/1"><i class="fa fa-volume-up"></i></a>', '<a>'],
  ['a handler', '<span onclick="nghe()">Nghe bài</span>', 'the handler of <span>'],
  [
    'a link with a handler of the mouse',
    '<a href="/tin/2" onmouseover="goiY()">Gợi ý</a>',
    'the handler of <a>',
  ],
  [
    'a link that runs a script',
    '<a href="javascript:nghe()">Nghe bài</a>',
    'the link “Nghe bài”, whose address is “javascript:nghe()”',
  ],
  [
    'a word that a style sheet adds',
    `${STYLES}<span class="views">120</span>`,
    'the text that a style sheet adds to <span>',
  ],
  [
    'an attribute that a style sheet shows',
    `${STYLES}<span class="data" data-views="120">Đọc</span>`,
    'the text that a style sheet adds to <span>',
  ],
  [
    'a mail address',
    'Hỏi <a href="mailto:so@tinh.gov.vn">so@tinh.gov.vn</a>',
    'the link “so@tinh.gov.vn”, whose address is “mailto:so@tinh.gov.vn”',
  ],
];

async function warningsOf(action: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  replace(console, 'warn', (text: string) => warnings.push(text));
  try {
    await action();
  } finally {
    restorePage();
  }
  return warnings;
}

describe('a card keeps its content as it is printed', () => {
  const places = (content: string): [place: string, printed: string][] => [
    ['the summary', `${HEADING}<p>Đã làm ${content} phần việc.</p>`],
    ['the heading', `<h3><a href="/tin/1">Tin</a> ${content}</h3>`],
    ['the small line', `<div>${HEADING}<span>Đã làm ${content}</span></div>`],
  ];
  for (const [what, content, name] of noTexts)
    for (const [place, printed] of places(content))
      it(`if it has ${what} in ${place}, and names it in the console`, async () => {
        let el!: HTMLElement;
        const warnings = await warningsOf(async () => (el = await addWidget('mtqg-article-card', printed)));
        expect(all(el, 'article').length).to.equal(0);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`no place for ${name}. Put it`);
      });

  for (const [what, content] of noTexts)
    it(`below the card if a child of the card, apart from the heading, has ${what}`, async () => {
      const el = await addWidget('mtqg-article-card', `${HEADING}<p>Tóm tắt.</p><div>${content}</div>`);
      expect(find(el, '[part=summary]')!.innerText).to.equal('Tóm tắt.');
      const rest = el.querySelector<HTMLElement>('[slot=rest]')!;
      expect(rest.querySelector(':not(style)')!.checkVisibility()).to.equal(true);
    });

  // In a line of the card, the text of such an element would lose its layout or its purpose.
  const BOXES = ['table', 'form', 'fieldset', 'blockquote', 'details', 'button', 'label', 'pre'];
  for (const tag of [...BOXES, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
    it(`if it has a text in <${tag}> beside the heading, and names the element in the console`, async () => {
      const box = tag === 'table' ? '<table><tr><td>Dài 62 m</table>' : `<${tag}>Dài 62 m</${tag}>`;
      let el!: HTMLElement;
      const content = `<div>${HEADING}<p>Tóm tắt.</p>${box}</div>`;
      const warnings = await warningsOf(async () => (el = await addWidget('mtqg-article-card', content)));
      expect(all(el, 'article').length).to.equal(0);
      expect(shownWords(el)).to.deep.equal(printedWords(el));
      expect(warnings[0]).to.contain(`no place for <${tag}>. Put it`);
    });

  for (const tag of BOXES)
    it(`unless all of the article is in the <${tag}>`, async () => {
      const article = `${HEADING}<div>Dài 62 m</div>`;
      const content = tag === 'table' ? `<table><tr><td>${article}</table>` : `<${tag}>${article}</${tag}>`;
      const el = await addWidget('mtqg-article-card', content.replace('<details>', '<details open>'));
      expect(find(el, '[part=extra]')!.innerText).to.equal('Dài 62 m');
    });

  it('on the background of its theme, so that light text is not on a light page', async () => {
    for (const content of [
      `<div>${HEADING}<button>Nghe</button></div>`,
      `${HEADING}<h4>Phụ</h4>`,
      '<p>Đoạn.</p>',
    ]) {
      await warningsOf(async () => {
        const el = await addWidget('mtqg-article-card', content);
        const box = find(el, '.kept:not([hidden])') ?? find(el, '[part=rest]')!;
        const ofPage = getComputedStyle(box).backgroundColor;
        el.setAttribute('theme', 'dark');
        const { backgroundColor, color } = getComputedStyle(box);
        expect([ofPage, backgroundColor, color], content).to.deep.equal([
          'rgba(0, 0, 0, 0)',
          'rgb(20, 27, 36)',
          'rgb(232, 237, 243)',
        ]);
      });
    }
  });

  const named: [what: string, content: string, words: string][] = [
    [
      'a table',
      `<div>${HEADING}<table><tr><td>1</td></tr></table></div>`,
      '<table>. Put it into a child of its own, or outside the card.',
    ],
    [
      'a list with letters',
      `<div>${HEADING}<ol type="a"><li>Khởi công</li></ol></div>`,
      'the numbered list <ol type="a">. Put it into a child of its own, or outside the card.',
    ],
    [
      'a number before its heading',
      `<ol><li>${HEADING}</li></ol>`,
      'the numbered list <ol> around the heading. Put the heading outside the list.',
    ],
    [
      'two articles',
      `<div class="tin">${HEADING}</div><div class="tin"><h3><a href="/tin/2">Tin hai</a></h3></div>`,
      'the heading of another article, “Tin hai”. Write a card for each article.',
    ],
    [
      'a long text',
      `<div>${HEADING}<p>Tóm tắt.</p><div>${'Chữ dài. '.repeat(50)}</div></div>`,
      'more than 400 letters of other text. Put it into a child of its own, or outside the card.',
    ],
  ];
  for (const [what, content, words] of named)
    it(`if it has ${what}, and the console says what it is and what to do`, async () => {
      const warnings = await warningsOf(() => addWidget('mtqg-article-card', content));
      expect(warnings).to.deep.equal([
        `mtqg-article-card: the content between the tags stays as it is, because the card has no place for ${words}`,
      ]);
    });

  it('if it has a second link in its heading', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      '<h3><a href="/tin/1">Tin</a> <a href="/video/1">Video</a></h3>',
    );
    expect(all(el, 'article').length).to.equal(0);
  });

  it('if its heading is a link that runs a script', async () => {
    const el = await addWidget('mtqg-article-card', '<h3><a href="javascript:mo(1)">Tin</a></h3>');
    expect(all(el, 'article').length).to.equal(0);
  });
});

describe('a card takes its parts from content with', () => {
  const decorations: [what: string, content: string][] = [
    ['an icon', `<svg width="24" height="24">${DRAWING}</svg>`],
    ['an icon of 1em', `<svg style="width:1em;height:1em" viewBox="0 0 24 24">${DRAWING}</svg>`],
    [
      'a drawing that is hidden from screen readers',
      `<svg aria-hidden="true" viewBox="0 0 24 24">${DRAWING}</svg>`,
    ],
    ['an icon of a sprite', '<svg><use href="#lich"/></svg>'],
    [
      'signs and icons of a style sheet',
      `${STYLES}<b class="arrow"></b><i class="icon"></i><i class="unseen"></i>`,
    ],
    ['an icon with a link to the article', '<a href="/tin/1"><i class="fa fa-link"></i></a>'],
    ['an empty link to another page', '<a href="/tin/2"></a><a href="/tin/3"><i hidden></i></a>'],
    ['a hidden formula', '<math hidden><mn>1</mn></math>'],
    ['a handler of a picture', '<img src="/anh/cau.jpg" alt="" onerror="this.src = \'/anh/khac.jpg\'">'],
    ['an element of a framework that has no shadow root', '<app-ngay>07/03/2024</app-ngay>'],
    [
      'a share menu with handlers',
      '<div class="share"><a href="#" onclick="chiaSe()" onmouseover="x()">Zalo</a></div>',
    ],
  ];
  for (const [what, content] of decorations)
    it(what, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${HEADING}${content}<p>Tóm tắt.</p></div>`);
      expect(find(el, '[part=summary]')!.innerText).to.equal('Tóm tắt.');
    });
});

describe('a news block', () => {
  const ITEMS = '<ul><li><a href="/tin/1">Tin một</a></li></ul>';
  const keptLists: [what: string, content: string][] = [
    [
      'an icon with a link in the heading of the list',
      `<h3>Tin mới <a href="/rss"><i class="fa fa-rss"></i></a></h3>${ITEMS}`,
    ],
    [
      'a picture in the heading of the list',
      `<h3><img src="/anh/bieu-trung.jpg" alt=""> Tin mới</h3>${ITEMS}`,
    ],
    [
      'an icon with a link in an item',
      '<ul><li><a href="/tin/1">Tin</a> <a href="/1.pdf"><img src="/pdf.gif" alt=""></a></li></ul>',
    ],
  ];
  for (const [what, content] of keptLists)
    it(`keeps a list with ${what} as it is printed`, async () => {
      await warningsOf(async () => {
        const el = await addWidget('mtqg-latest-news', content);
        expect(all(el, '[part=item]').length).to.equal(0);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
      });
    });
});

describe('a card takes the background of an element as its picture if the page sets the background by', () => {
  const styles: [what: string, style: string][] = [
    ['background-image', 'background-image:url(/demo/pages/photos/doi-che.jpg)'],
    ['background', "background:#eee url('/demo/pages/photos/doi-che.jpg') center / cover no-repeat"],
    [
      'a gradient above the picture',
      'background:linear-gradient(#0000,#000a),url(/demo/pages/photos/doi-che.jpg)',
    ],
    ['a variable that its style sheet reads', '--photo:url(/demo/pages/photos/doi-che.jpg)'],
  ];
  for (const [what, style] of styles)
    it(what, async () => {
      const el = await addWidget(
        'mtqg-article-card',
        `<style>.with-photo { background-image: var(--photo) }</style><a class="with-photo" href="/tin/1" style="${style}"></a>${HEADING}`,
      );
      expect(find(el, 'img')!.getAttribute('src')).to.match(/\/demo\/pages\/photos\/doi-che\.jpg$/);
    });
});

describe('a card does not take as its picture', () => {
  it('a mask, a colour, or a background that only a style sheet sets', async () => {
    for (const style of ['mask:url(/anh/dau.svg)', 'background:#eee', '']) {
      const el = await addWidget(
        'mtqg-article-card',
        `<style>.sign { background-image: url(/anh/dau.png) }</style><a class="${style ? '' : 'sign'}" href="/tin/1" style="${style}"></a>${HEADING}`,
      );
      expect(find(el, '[part=title]')!.innerText.trim(), style).to.equal('Tin');
      expect(all(el, 'img').length, style).to.equal(0);
    }
  });
});
