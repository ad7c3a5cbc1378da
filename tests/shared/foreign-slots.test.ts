import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { recordConsole, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

/** The slots of each widget, and other content that it has in these tests. */
const WIDGETS: Record<string, { slots: string[]; content?: string }> = {
  'mtqg-counter': { slots: ['heading', 'note'] },
  'mtqg-latest-news': { slots: ['heading'] },
  'mtqg-article-card': { slots: ['heading', 'image', 'meta', 'summary', 'rest'] },
  'mtqg-gallery': { slots: ['heading'], content: '<figure><img src="/pictures/a.png" alt=""></figure>' },
  'mtqg-indicator': { slots: [] },
};

async function addWidget(tag: string, content: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag}>${content}</${tag}>`;
  return box.firstElementChild as HTMLElement;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

describe('the attribute slot of an element between the tags of a widget', () => {
  afterEach(restorePage);

  for (const [tag, { slots, content = '' }] of Object.entries(WIDGETS)) {
    it(`does not hide the element if <${tag}> has no such slot`, async () => {
      recordConsole('warn');
      const widget = await addWidget(tag, `<p slot="of-another-system">Chữ của trang</p>${content}`);
      await waitUntil(() => isShown(widget.querySelector('p')!), 'the paragraph');
    });

    it(`does not hide the element if <${tag}> has no such slot, also if the page adds or changes it later`, async () => {
      recordConsole('warn');
      const widget = await addWidget(tag, `<p>Chữ</p>${content}`);
      await waitUntil(() => isShown(widget.querySelector('p')!));
      widget.insertAdjacentHTML('beforeend', '<p slot="end">Chữ thêm sau</p>');
      await waitUntil(() => isShown(widget.querySelectorAll('p')[1]!), 'the added paragraph');
      widget.querySelector('p')!.slot = 'start';
      await waitUntil(() => isShown(widget.querySelector('p')!), 'the changed paragraph');
    });

    it(`stays if <${tag}> has such a slot, and the console says nothing about it`, async () => {
      const warnings = recordConsole('warn');
      const own = slots.map((name) => `<div slot="${name}">Chữ</div>`).join('');
      const widget = await addWidget(tag, `${own}${content}<p>Chữ</p>`);
      await waitUntil(() => widget.shadowRoot?.querySelector('slot') != null);
      // The card itself also puts children into the slot "rest".
      const kept = [...widget.children].map(({ slot }) => slot).filter((name) => name && name !== 'rest');
      expect(kept).to.deep.equal(slots.filter((name) => name !== 'rest'));
      expect(warnings.filter(([text]) => String(text).includes('there is no slot'))).to.deep.equal([]);
    });
  }

  it('is reported in the console once if the widget has no such slot', async () => {
    const warnings = recordConsole('warn');
    await addWidget('mtqg-gallery', '<p slot="caption">Một</p><p slot="caption">Hai</p>');
    await addWidget('mtqg-gallery', '<p slot="caption">Ba</p>');
    const texts = warnings.map(([text]) => text);
    expect(texts).to.deep.equal([
      'mtqg-gallery: there is no slot "caption"; the attribute was removed, so that the content is shown',
    ]);
  });
});
