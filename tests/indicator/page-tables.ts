import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MtqgIndicator } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';

/** What a screen reader reads, or the sentence of the mistake. */
export const say = (el: Element) => {
  const status = el.shadowRoot!.querySelector('[part=status] p');
  return textOf(status ?? find(el, '.sentence'));
};

export async function createTable(content: unknown): Promise<HTMLTableElement> {
  const table = await fixture<HTMLTableElement>(
    html`<table id="bang-1">
      ${content}
    </table>`,
  );
  return table;
}

export async function createTile(
  src: string,
  properties: Partial<MtqgIndicator> = {},
): Promise<MtqgIndicator> {
  const box = await fixture(html`<div></div>`);
  const el = Object.assign(document.createElement('mtqg-indicator'), { src }, properties);
  box.append(el);
  await waitUntil(
    () => el.shadowRoot!.querySelector('.sentence, [part=status] p'),
    'the tile shows nothing',
    {
      timeout: 5000, // A tile waits for a table that the page does not have.
    },
  );
  return el;
}
