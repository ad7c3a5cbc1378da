import { expect } from '@open-wc/testing';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget, settled } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Khánh thành cầu</a></h3>';
const SUMMARY = 'Cây cầu dài 62 m.';

function wordsOf(element: HTMLElement | undefined): string {
  return element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

describe('a compact card', () => {
  it('shows in its small line what the page prints beside the heading and the date', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `<p class="category"><a href="/muc">Thời sự</a></p>${HEADING}<time>07/03/2024</time><p>${SUMMARY} <a href="/van-ban/5">Nghị quyết</a></p><p class="author">An Bình</p>`,
      'compact',
    );
    expect(wordsOf(find(el, '[part=base]'))).to.equal(
      `Khánh thành cầu Thứ Năm, 07/03/2024 Thời sự ${SUMMARY} Nghị quyết An Bình`,
    );
    expect(
      all(el, '[part=extra] a').map((link) => link.getAttribute('href')!.replace(location.origin, '')),
    ).to.deep.equal(['/muc', '/van-ban/5']);
    expect(all(el, 'img').length).to.equal(0);
  });

  it('shows its summary in the small line when the page sets the layout compact, and as a summary again in the layout lead', async () => {
    const el = await addWidget('mtqg-article-card', `${HEADING}<p>${SUMMARY}</p>`);
    expect(wordsOf(find(el, '[part=summary]'))).to.equal(SUMMARY);
    Object.assign(el, { layout: 'compact' });
    await settled(el);
    expect(all(el, '[part=summary]').length).to.equal(0);
    expect(wordsOf(find(el, '[part=extra]'))).to.equal(SUMMARY);
    Object.assign(el, { layout: 'lead' });
    await settled(el);
    expect(wordsOf(find(el, '[part=summary]'))).to.equal(SUMMARY);
    expect(all(el, '[part=extra]').length).to.equal(0);
  });

  it('shows the element in its slot for the summary', async () => {
    const el = await addWidget('mtqg-article-card', `${HEADING}<p slot="summary">${SUMMARY}</p>`, 'compact');
    expect(el.querySelector<HTMLElement>('[slot=summary]')!.offsetHeight).to.be.above(0);
  });

  const kept: [what: string, content: string][] = [
    ['a long summary', `${HEADING}<p>${`${SUMMARY} `.repeat(25)}</p>`],
    ['a picture with a text of its own', `<img src="/anh/cau.jpg" alt="Cầu nhìn từ đồi chè">${HEADING}`],
    [
      'a picture with a link of its own',
      `<a href="/anh/lon.jpg"><img src="/anh/cau.jpg" alt=""></a>${HEADING}`,
    ],
  ];
  for (const [what, content] of kept)
    it(`keeps its content as it is printed if it has ${what}`, async () => {
      replace(console, 'warn', () => undefined);
      try {
        const el = await addWidget('mtqg-article-card', content, 'compact');
        expect(all(el, 'article').length).to.equal(0);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
        expect(el.querySelector<HTMLElement>('h3')!.offsetHeight).to.be.above(0);
      } finally {
        restorePage();
      }
    });

  it('leaves out a picture that says nothing', async () => {
    const el = await addWidget('mtqg-article-card', `<img src="/anh/cau.jpg" alt="">${HEADING}`, 'compact');
    expect(wordsOf(find(el, 'article'))).to.equal('Khánh thành cầu');
  });
});
