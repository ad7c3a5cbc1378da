import { fixture, html } from '@open-wc/testing';
import type { MtqgIndicator } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

/** What a screen reader reads: the sentence of the figure, or the label and the sentence of a mistake. */
export const say = (el: Element) => {
  const isMistake = find(el, '[part=status]') !== undefined;
  const read = isMistake ? '[part=label], [part=status] p' : '.sentence';
  return all(el, read).map(textOf).join(': ');
};

/** Adds a table with the id `bang-1` to the page. */
export async function createTable(content: unknown): Promise<HTMLTableElement> {
  const table = await fixture<HTMLTableElement>(
    html`<table id="bang-1">
      ${content}
    </table>`,
  );
  return table;
}

/** Adds a tile to the page, and waits until it shows a figure or a mistake. */
export async function createTile(
  src: string,
  properties: Partial<MtqgIndicator> = {},
): Promise<MtqgIndicator> {
  const box = await fixture(html`<div></div>`);
  const el = Object.assign(document.createElement('mtqg-indicator'), { src }, properties);
  box.append(el);
  await waitUntil(() => el.shadowRoot!.querySelector('.sentence, [part=status] p'), 'the tile shows nothing');
  return el;
}
