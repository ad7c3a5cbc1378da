import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import { recordConsole, restorePage } from '../shared/page-changes.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

/** Adds a tile with the label `Thu nhập` and these further attributes. Returns what it shows in place of a figure; empty for a figure. */
async function mistakeOf(attributes: string): Promise<string> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<mtqg-indicator label="Thu nhập" ${attributes}></mtqg-indicator>`;
  const tile = box.firstElementChild!;
  await waitUntil(() => find(tile, '[part=status] p, .sentence'), attributes);
  return textOf(find(tile, '[part=status] p')) ?? '';
}

describe('a tile with an unknown attribute', () => {
  beforeEach(() => recordConsole('warn'));
  afterEach(restorePage);

  for (const [attributes, name, write] of [
    ['valeu="1.050"', 'valeu', 'value'],
    ['value="1.200" unti="hộ"', 'unti', 'unit'],
    ['value="1.200" plan-percent="60"', 'plan-percent', 'plan-ratio, plan-by, plan-target, plan-status'],
    ['value="1.200" plan_target="1.500"', 'plan_target', 'plan-target'],
    ['value="12" peroid="2023"', 'peroid', 'period'],
  ] as const)
    it(`says which attribute it does not know, in place of a figure that would lack it: ${attributes}`, async () => {
      expect(await mistakeOf(attributes)).to.equal(`Không có thuộc tính “${name}”; hãy viết ${write}`);
    });

  for (const attributes of [
    'data-valeu="5"',
    'x-text="y"',
    'ng-reflect-value="5"',
    'v-bind:value="x"',
    'onclick="x()"',
    'aria-label="Thu nhập"',
    'test="5"',
    'title="Thu nhập"',
  ])
    it(`shows its figure, because the attribute belongs to the page: ${attributes}`, async () => {
      expect(await mistakeOf(`value="5" ${attributes}`)).to.equal('');
    });
});
