import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import { isCardPicture } from '../../src/news/pictures.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { find } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';

describe('a card with attributes and with content between the tags', () => {
  afterEach(restorePage);

  const kept: [what: string, content: string, words: string][] = [
    ['a paragraph that is not an article', '<p>Xã có 12 thôn.</p>', 'Xã có 12 thôn.'],
    ['a video', '<div><h3><a href="/tin/1">Cầu</a></h3><video></video></div>', 'Cầu'],
    ['a table', '<div><h3><a href="/tin/1">Cầu</a></h3><table><tr><td>62 m</table></div>', 'Cầu 62 m'],
    [
      'two articles',
      '<h3><a href="/tin/1">Cầu</a></h3><div><h3><a href="/tin/2">Chợ</a></h3></div>',
      'Cầu Chợ',
    ],
  ];
  for (const [what, content, words] of kept)
    it(`shows the attributes as a card, and below it the content as it is printed: ${what}`, async () => {
      replace(console, 'warn', () => undefined);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<mtqg-article-card heading="Tin của thuộc tính">${content}</mtqg-article-card>`;
      const el = box.firstElementChild as HTMLElement;
      await settled(el);
      expect(find(el, 'article')!.innerText.trim()).to.equal('Tin của thuộc tính');
      const children = [...el.children] as HTMLElement[];
      for (const child of children) {
        expect(child.checkVisibility()).to.equal(true);
        expect(child.getBoundingClientRect().top).to.be.at.least(
          find(el, 'article')!.getBoundingClientRect().bottom,
        );
      }
      expect(children.map((child) => child.innerText.replace(/\s+/g, ' ').trim()).join(' ')).to.equal(words);
    });
});

describe('a picture whose size the page does not print', () => {
  /** A square picture that is this many pixels wide, drawn by the browser. */
  async function drawPicture(side: number): Promise<HTMLImageElement> {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const image = new Image();
    image.src = URL.createObjectURL(blob!);
    await image.decode();
    return image;
  }

  for (const [side, isPicture] of [
    [16, false],
    [40, false],
    [41, true],
    [300, true],
  ] as const)
    it(`is ${isPicture ? 'a picture of a card' : 'an icon'} if its file is ${side} pixels wide and high`, async () => {
      const image = await drawPicture(side);
      const box = await fixture<HTMLElement>(html`<div>${image}</div>`);
      expect(isCardPicture(image, box)).to.equal(isPicture);
      URL.revokeObjectURL(image.src);
    });
});
