import { expect } from '@open-wc/testing';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const item = (n: number, attributes = '') =>
  `<li ${attributes}><a href="/tin/${n}">Tin ${'abcdef'[n]}</a></li>`;

function linesOf(el: HTMLElement): string[] {
  return all(el, '[part=item]').map((line) => line.innerText.replace(/\s+/g, ' ').trim());
}

describe('a news block shows the numbers of a printed list', () => {
  const lists: [what: string, list: string, lines: string[]][] = [
    ['from 1', `<ol>${item(0)}${item(1)}</ol>`, ['1. Tin a', '2. Tin b']],
    ['from the attribute start', `<ol start="4">${item(0)}${item(1)}</ol>`, ['4. Tin a', '5. Tin b']],
    [
      'from the attribute value of an item',
      `<ol>${item(0)}${item(1, 'value="7"')}${item(2)}</ol>`,
      ['1. Tin a', '7. Tin b', '8. Tin c'],
    ],
    [
      'backwards, as the attribute reversed says',
      `<ol reversed>${item(0)}${item(1)}</ol>`,
      ['2. Tin a', '1. Tin b'],
    ],
    ['and does not count hidden items', `<ol>${item(0, 'hidden')}${item(1)}</ol>`, ['1. Tin b']],
    ['that a style sets', `<ul style="list-style:decimal">${item(0)}</ul>`, ['1. Tin a']],
  ];
  for (const layout of ['list', 'cards'])
    for (const [what, list, lines] of lists)
      it(`${what}, in the layout ${layout}`, async () => {
        expect(linesOf(await addWidget('mtqg-latest-news', list, layout))).to.deep.equal(lines);
      });
});

describe('a news block shows no number if the printed list has', () => {
  const lists: [what: string, list: string][] = [
    ['no numbers because a style removes them', `<ol style="list-style:none">${item(0)}</ol>`],
    ['a symbol that a style sets', `<ul style="list-style-type:'★ '">${item(0)}</ul>`],
    ['bullets', `<ul>${item(0)}</ul>`],
  ];
  for (const layout of ['list', 'cards'])
    for (const [what, list] of lists)
      it(`${what}, in the layout ${layout}`, async () => {
        expect(linesOf(await addWidget('mtqg-latest-news', list, layout))).to.deep.equal(['Tin a']);
      });
});

describe('a widget keeps content as it is printed if it cannot show the numbers of a list:', () => {
  const contents: [what: string, tag: 'mtqg-article-card' | 'mtqg-latest-news', content: string][] = [
    ['letters', 'mtqg-latest-news', `<ol type="a">${item(0)}</ol>`],
    ['words that a style sets', 'mtqg-latest-news', `<ul style="list-style-type:'Tin: '">${item(0)}</ul>`],
    [
      'Roman numbers that a style sets',
      'mtqg-latest-news',
      `<ul style="list-style:upper-roman">${item(0)}</ul>`,
    ],
    [
      'numbers beside the heading of a card',
      'mtqg-article-card',
      '<div><h3><a href="/tin/1">Tin</a></h3><ol start="3"><li>Khởi công</li><li>Khánh thành</li></ol></div>',
    ],
    [
      'a number before the heading of a card',
      'mtqg-article-card',
      '<ol start="3"><li><h3><a href="/tin/1">Tin</a></h3><p>Tóm tắt.</p></li></ol>',
    ],
  ];
  for (const [what, tag, content] of contents)
    it(what, async () => {
      replace(console, 'warn', () => undefined);
      try {
        const el = await addWidget(tag, content);
        expect(all(el, 'article, [part=item]').length).to.equal(0);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
      } finally {
        restorePage();
      }
    });
});

describe('an article card', () => {
  it('leaves a list that is its child below it, with the numbers of the list', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      '<h3><a href="/tin/1">Tin</a></h3><ol start="3"><li>Khởi công</li><li value="9">Khánh thành</li></ol>',
    );
    expect(all(el, '[part=extra]').length).to.equal(0);
    const list = el.querySelector('ol')!;
    expect(list.slot).to.equal('rest');
    expect([list.start, list.querySelectorAll('li')[1]!.value]).to.deep.equal([3, 9]);
    expect(list.checkVisibility()).to.equal(true);
  });
});
