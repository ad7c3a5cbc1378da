import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import type { MtqgArticleCard } from '../../src/news/article-card.ts';
import { fullArticle } from './articles.ts';

/** The numbers of buttons in mouse events. */
const MIDDLE_BUTTON = 1;
const RIGHT_BUTTON = 2;

interface Card {
  el: MtqgArticleCard;
  link: HTMLAnchorElement;
  summary: HTMLElement;
  /** How often the link was clicked. */
  followed: () => number;
}

async function createCard(): Promise<Card> {
  const el = await fixture<MtqgArticleCard>(
    html`<mtqg-article-card .article=${fullArticle}></mtqg-article-card>`,
  );
  const link = el.shadowRoot!.querySelector('a')!;
  const summary = el.shadowRoot!.querySelector<HTMLElement>('[part=summary]')!;
  return { el, link, summary, followed: countClicks(link) };
}

/** Counts the clicks on a link and keeps the page where it is. */
function countClicks(link: HTMLElement): () => number {
  let clicks = 0;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    clicks++;
  });
  return () => clicks;
}

/** Fires a mouse event, and returns it. */
function click(target: Element, type = 'click', init: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** The addresses that an action opens in new tabs, which must not get access to the page. */
function openedBy(action: () => void): unknown[] {
  const { open } = window;
  const opened: unknown[] = [];
  window.open = (address, _target, features) => {
    expect(features).to.equal('noopener');
    opened.push(address);
    return null;
  };
  try {
    action();
  } finally {
    window.open = open;
  }
  return opened;
}

describe('a click on a card', () => {
  it('follows the link of the heading', async () => {
    const { summary, followed } = await createCard();
    click(summary);
    expect(followed()).to.equal(1);
  });

  it('opens a new tab with the middle button, or with Ctrl, Cmd or Shift, and nothing with the right button', async () => {
    const { summary, link, followed } = await createCard();
    const ways: [type: string, init: MouseEventInit][] = [
      ['click', { ctrlKey: true }],
      ['click', { metaKey: true }],
      ['click', { shiftKey: true }],
      ['auxclick', { button: MIDDLE_BUTTON }],
    ];
    for (const [type, init] of ways)
      expect(
        openedBy(() => click(summary, type, init)),
        JSON.stringify(init),
      ).to.deep.equal([link.href]);
    expect(openedBy(() => click(summary, 'auxclick', { button: RIGHT_BUTTON }))).to.deep.equal([]);
    expect(followed()).to.equal(0);
  });

  it('does nothing while text of the card is selected, except for the middle button', async () => {
    const { el, summary, link, followed } = await createCard();
    const root = el.shadowRoot as { getSelection?: () => Selection };
    const selection = root.getSelection?.() ?? window.getSelection()!;
    try {
      selection.selectAllChildren(summary);
      expect(String(selection)).to.contain('62 xã');
      click(summary);
      expect(followed()).to.equal(0);
      expect(openedBy(() => click(summary, 'auxclick', { button: MIDDLE_BUTTON }))).to.deep.equal([
        link.href,
      ]);
    } finally {
      selection.removeAllRanges();
    }
  });

  it('follows the link of a heading in the slot', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card summary="Tóm tắt"
        ><h4 slot="heading"><a href="/tin/4">Tin</a></h4></mtqg-article-card
      >`,
    );
    const followed = countClicks(el.querySelector('a')!);
    click(el.shadowRoot!.querySelector('[part=summary]')!);
    expect(followed()).to.equal(1);
  });

  it('follows a link that is itself in the slot of the heading', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card summary="Tóm tắt"><a slot="heading" href="/tin/4">Tin</a></mtqg-article-card>`,
    );
    const followed = countClicks(el.querySelector('a')!);
    click(el.shadowRoot!.querySelector('[part=summary]')!);
    expect(followed()).to.equal(1);
  });

  it('does nothing if it is on another control in the card', async () => {
    const el = await fixture<MtqgArticleCard>(
      html`<mtqg-article-card heading="Tin" href="/tin/1">
        <div slot="summary">
          <button type="button">Lưu</button><a href="#khac">Khác</a><label>Chọn</label><input />
          <select></select
          ><textarea></textarea>
          <details><summary>Thêm</summary></details>
        </div>
      </mtqg-article-card>`,
    );
    const followed = countClicks(el.shadowRoot!.querySelector('[part=title] a')!);
    const controls = el.querySelectorAll('button, a, label, input, select, textarea, summary');
    expect(controls).to.have.length(7);
    for (const control of controls) {
      click(control);
      expect(followed(), control.localName).to.equal(0);
    }
    click(el.querySelector('div')!);
    expect(followed(), 'beside the controls').to.equal(1);
  });

  it('does not start to scroll the page when the middle button is pressed', async () => {
    const { summary } = await createCard();
    expect(click(summary, 'mousedown', { button: MIDDLE_BUTTON }).defaultPrevented).to.equal(true);
    expect(click(summary, 'mousedown').defaultPrevented).to.equal(false);
  });
});
