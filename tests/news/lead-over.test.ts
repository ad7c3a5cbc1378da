import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import type { MtqgArticleCard } from '../../src/news/article-card.ts';
import { find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';
import { fullArticle, PHOTO } from './articles.ts';

/** How many pixels of the picture are above the text, whatever the width and the summary. */
const FREE_PX = 7 * 16;
/** The border of the card. */
const BORDER_PX = 1;
/** WCAG asks for 4.5:1 for text. */
const MIN_CONTRAST = 4.5;
const LONG_SUMMARY = 'Cây cầu dài 62 m thay ngầm tràn cũ. '.repeat(20);
/** A photo that is wider than high, and one that is higher than wide. */
const PHOTOS = [PHOTO, '/demo/pages/photos/duong-ve-ban.webp'];
const PLACES = [160, 240, 300, 480, 768, 1280].flatMap((width) =>
  [undefined, 'Cây cầu dài 62 m.', LONG_SUMMARY].map((summary) => ({ width, summary })),
);

async function create(
  width: number,
  summary: string | undefined,
  content: unknown = '',
): Promise<MtqgArticleCard> {
  const el = await fixture<MtqgArticleCard>(
    html`<mtqg-article-card layout="lead over" style="width: ${width}px">${content}</mtqg-article-card>`,
  );
  el.article = { ...fullArticle, summary, ...(content ? { image: undefined } : {}) };
  await el.updateComplete;
  return el;
}

const boxOf = (element: Element) => element.getBoundingClientRect();

/** Waits until a picture is loaded, so that it has its own width and height. */
async function waitForPicture(image: HTMLElement): Promise<void> {
  await (image as HTMLImageElement).decode();
}

/** The linear value of a colour channel from 0 to 255, as WCAG 2.2 defines it for the relative luminance. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

describe('a card in the layout lead over', () => {
  for (const { width, summary } of PLACES) {
    const place = `if it is ${width}px wide and its summary has ${summary?.length ?? 0} letters`;

    it(`has a picture as large as itself ${place}`, async () => {
      const el = await create(width, summary);
      for (const image of PHOTOS) {
        el.article = { ...el.article!, image };
        await el.updateComplete;
        await waitForPicture(find(el, 'img')!);
        const card = boxOf(find(el, '[part=base]')!);
        const { left, right, top, bottom } = boxOf(find(el, 'img')!);
        for (const [side, ofCard] of [
          [left - BORDER_PX, card.left],
          [right + BORDER_PX, card.right],
          [top - BORDER_PX, card.top],
          [bottom + BORDER_PX, card.bottom],
        ] as const)
          expect(side, image).to.be.closeTo(ofCard, 0.5);
        const text = find(el, '.text')!.offsetHeight + FREE_PX;
        // The least height, 20em, or the ratio 21 / 9.
        const ofPicture = Math.max(20 * 16, ((width - 2 * BORDER_PX) * 9) / 21);
        expect(card.height, `${image}: no higher than needed`).to.be.at.most(Math.max(text, ofPicture) + 3);
      }
    });

    it(`shows some of the picture above the text ${place}`, async () => {
      const el = await create(width, summary);
      const free = boxOf(find(el, '.text')!).top - boxOf(find(el, '[part=image]')!).top;
      expect(free).to.be.at.least(FREE_PX);
    });
  }

  it('shows a picture of the page as large as itself, behind its text', async () => {
    for (const { width, summary } of PLACES) {
      const el = await create(width, summary, html`<img slot="image" src=${PHOTOS[1]!} alt="Đường" />`);
      await waitForPicture(el.querySelector('img')!);
      const card = boxOf(find(el, '[part=base]')!);
      const image = boxOf(el.querySelector('img')!);
      expect(image.width, `${width}px`).to.be.closeTo(card.width - 2 * BORDER_PX, 0.5);
      expect(image.height, `${width}px`).to.be.closeTo(card.height - 2 * BORDER_PX, 0.5);
      find(el, 'h3')!.scrollIntoView({ block: 'center' });
      const title = boxOf(find(el, 'h3')!);
      const onTop = el.shadowRoot!.elementFromPoint(title.left + 4, title.bottom - 8)!;
      expect(find(el, '.text')!.contains(onTop), `${width}px: ${onTop.localName}`).to.equal(true);
    }
  });

  it('shows a picture with a link of its own as large as itself', async () => {
    for (const { width, summary } of PLACES) {
      const link = `<a href="/anh/lon.jpg"><img src="${PHOTOS[1]}" alt="Đường"></a>`;
      const text = `<h3><a href="/tin/1">Khánh thành cầu</a></h3><p>${summary ?? ''}</p>`;
      const el = await addWidget('mtqg-article-card', `${link}${text}`, 'lead over');
      el.style.width = `${width}px`;
      await waitForPicture(find(el, 'img')!);
      const card = boxOf(find(el, '[part=base]')!);
      const image = boxOf(find(el, '[part=image] a > img')!);
      expect(image.width, `${width}px`).to.be.closeTo(card.width - 2 * BORDER_PX, 0.5);
      expect(image.height, `${width}px`).to.be.closeTo(card.height - 2 * BORDER_PX, 0.5);
    }
  });

  it('has behind its text a colour on which white is readable, also on a white picture', async () => {
    const el = await create(768, 'Cây cầu dài 62 m.');
    const { backgroundImage, color } = getComputedStyle(find(el, '.text')!);
    expect(color).to.equal('rgb(255, 255, 255)');
    // The last colour of the gradient is the one behind the text.
    const [red = 255, green = 255, blue = 255, alpha = 0] = backgroundImage
      .match(/rgba\([^)]*\)/g)!
      .at(-1)!
      .match(/[\d.]+/g)!
      .map(Number);
    const [r, g, b] = [red, green, blue].map((channel) => linear(channel * alpha + 255 * (1 - alpha)));
    const behind = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    expect(1.05 / (behind + 0.05)).to.be.at.least(MIN_CONTRAST);
    const text = find(el, '.text')!;
    const fade = parseFloat(getComputedStyle(text).borderTopWidth);
    expect(fade, 'the colour is full where the text begins').to.be.at.least(40);
  });
});
