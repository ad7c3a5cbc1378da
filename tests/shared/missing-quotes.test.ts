import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { clearPageGlobals, recordConsole, restorePage } from './page-changes.ts';
import { find, textOf } from './shadow-dom.ts';
import { waitUntil } from './wait-until.ts';

const TAGS = ['counter', 'latest-news', 'article-card', 'gallery', 'indicator'].map((name) => `mtqg-${name}`);

/** Attributes of a tile as an author writes them, the attribute that ends too early, and what is left of its value. */
const CUT: [attributes: string, name: string, value: string][] = [
  ['label=X value="39,82" unit=triệu đồng/người', 'unit', 'triệu'],
  ['label=X value=1.200 unit=tỷ đồng period=2023', 'unit', 'tỷ'],
  ['label=Dân số value="4.215" unit="người"', 'label', 'Dân'],
  ['label=“Dân số” value="4.215" unit="người"', 'label', '“Dân'],
  ['label="Dân số "nông thôn"" value="4.215"', 'label', 'Dân số'],
  ['label=X unit=người value=1 200', 'value', '1'],
  ['label=X value=95% trở lên', 'value', '95%'],
  ['label=X value=95 plan-by=Trung ương plan-ratio=60', 'plan-by', 'Trung'],
  ['label=X value="10" unit=triệu USD', 'unit', 'triệu'],
  ['label=X value="10" unit=nghìn ha', 'unit', 'nghìn'],
];
/** Attributes of a tile with other attributes beside them, which are not part of a value. */
const WHOLE = [
  'label="X" value="10" unit="xã" data-v-1 animated hidden-on-phone _ngcontent-a="" wow="x"',
  'label="X" value="10" unit="triệu" data-v-1 inert',
  'label="X" value="10" unit="triệu đồng" animated',
];

/** The parsed element, with its attributes as a browser reads them. */
async function create(markup: string): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const el = box.firstElementChild as LitElement;
  await el.updateComplete;
  return el;
}

describe('the attributes of a widget', () => {
  let warnings: unknown[][];
  beforeEach(() => {
    clearPageGlobals();
    warnings = recordConsole('warn');
  });
  afterEach(restorePage);
  const printed = () => warnings.map(([text]) => String(text));

  for (const tag of TAGS) {
    it(`are reported once if a value ends at a space, or is in curly quotes: <${tag}>`, async () => {
      const attribute = tag === 'mtqg-article-card' ? 'heading' : 'label';
      const other = tag === 'mtqg-article-card' ? 'href' : 'src';
      const markup = `<${tag} ${attribute}=Tin mới ${other}=“/dem/tinh”></${tag}>`;
      for (let count = 0; count < 2; count++) (await create(markup)).remove();
      expect(
        printed().filter((text) => text.includes('quotes') && text.startsWith(`${tag}: the`)),
      ).to.deep.equal([
        `${tag}: the attribute "${attribute}" ends too early; write its value in straight quotes and without quotes inside, ${attribute}="…"`,
        `${tag}: the curly quotes belong to the value of the attribute "${other}"; write straight quotes, ${other}="/dem/tinh"`,
      ]);
    });
  }

  for (const [attributes, name, value] of CUT) {
    it(`are reported if a value ends too early, and half of the value is not shown: <mtqg-indicator ${attributes}>`, async () => {
      const el = await create(`<mtqg-indicator ${attributes}></mtqg-indicator>`);
      await waitUntil(() => find(el, '[part=status]'));
      expect(find(el, '[part=value]')).to.equal(undefined);
      expect(textOf(find(el, '[part=status]'))).to.equal(
        `“${value}” ở thuộc tính “${name}” bị ngắt giữa chừng, vì không đặt trong ngoặc kép thẳng hoặc có ngoặc kép bên trong; hãy viết ${name}="…"`,
      );
    });
  }

  for (const attributes of WHOLE) {
    it(`are not reported if the values are in straight quotes, with other attributes behind them: <mtqg-indicator ${attributes}>`, async () => {
      const el = await create(`<mtqg-indicator ${attributes}></mtqg-indicator>`);
      expect(textOf(find(el, '[part=value]'))).to.match(/^10/);
      expect(printed()).to.deep.equal([]);
    });
  }
});
