import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { MtqgIndicator } from '../../src/index.ts';
import { toAttribute } from '../../src/indicator/record/attribute-name.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { HEDGES, PLACES, type Place, toAttributes, toExpected } from './hedges.ts';
import { waitUntil } from '../shared/wait-until.ts';

/** The lines of a tile that are a figure, and the sentence of the tile without its label. */
function describeTile(el: Element): readonly [shown: string, heard: string] {
  const lines = all(el, '[part=value], [part=also], [part=plan], [part=previous], [part=change]');
  return [lines.map((line) => textOf(line)).join(' · '), textOf(find(el, '.sentence'))!.replace('X: ', '')];
}

/** A table of the page with a row for each hedge of a field. */
function renderTable({ field, others }: Place, hedges: typeof HEDGES) {
  const place = { ...others, [field]: '' };
  const names = ['id', 'label', ...Object.keys(place)];
  const rows = hedges.map((hedge, index) => {
    const attributes = { ...toAttributes(hedge, { ...PLACES[0]!, field, others }), id: `h${index}` };
    return names.map((name) => (attributes as Record<string, string>)[name]);
  });
  return html`<table id=${`hedges-${field}`}>
    <tr>
      ${names.map((name) => html`<th>${name}</th>`)}
    </tr>
    ${rows.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;
}

async function waitUntilShown(el: Element): Promise<void> {
  await waitUntil(() => find(el, '.sentence'), 'the tile shows nothing');
}

describe('each hedge of an <mtqg-indicator>', () => {
  for (const place of PLACES) {
    const hedges = HEDGES.filter(([written]) => !place.refused.includes(written));
    const expected = hedges.map((hedge) => toExpected(hedge, place));

    it(`is shown and heard as it is written in the attributes of ${place.field}`, async () => {
      const box = await fixture(html`<div></div>`);
      const tiles = hedges.map((hedge) => {
        const el = document.createElement('mtqg-indicator');
        for (const [name, text] of Object.entries(toAttributes(hedge, place)))
          el.setAttribute(toAttribute(name), text ?? '');
        return box.appendChild(el);
      });
      await aTimeout(0);
      for (const el of tiles) await waitUntilShown(el);
      expect(tiles.map(describeTile)).to.deep.equal(expected);
    });

    it(`is shown and heard the same from a cell of a table of the page, in the column of ${place.field}`, async () => {
      const page = await fixture(html`<div>${renderTable(place, hedges)}</div>`);
      const tiles: MtqgIndicator[] = hedges.map((_, index) => {
        const el = document.createElement('mtqg-indicator');
        el.src = `#hedges-${place.field}:h${index}`;
        return page.appendChild(el);
      });
      for (const el of tiles) await waitUntilShown(el);
      expect(tiles.map(describeTile)).to.deep.equal(expected);
    });
  }
});
