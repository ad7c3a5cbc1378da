import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { clearPageGlobals, recordConsole, restorePage } from './page-changes.ts';
import { find, textOf } from './shadow-dom.ts';
import { WRONG_VALUES } from './wrong-values.ts';
import { waitUntil } from './wait-until.ts';

/** Values of a boolean attribute with which an author does not mean that it is true. */
const WRONG_BOOLEANS = ['false', '0', 'No', 'off', 'không', '24 giờ', 'ảnh.jpg'];
/** Values with which an author means that a boolean attribute is true. */
const RIGHT_BOOLEANS = ['', 'true', 'True', '1', 'yes', 'on', 'có'];

type TestedElement = LitElement & Record<string, unknown>;

async function create(tag: string, attributes: Record<string, string>): Promise<TestedElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement(tag) as unknown as TestedElement;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  Object.assign(el, WRONG_VALUES[tag]!.properties);
  box.append(el);
  await el.updateComplete;
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

/** What the element shows. */
function shownBy(el: TestedElement): string {
  return el.shadowRoot!.innerHTML;
}

function withoutAttribute(attributes: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== name));
}

function booleanAttributesOf(tag: string): string[] {
  const { elementProperties } = customElements.get(tag) as typeof LitElement;
  return [...elementProperties]
    .filter(([, { type }]) => type === Boolean)
    .map(([property, { attribute }]) => (typeof attribute === 'string' ? attribute : String(property)));
}

for (const [tag, { attributes, cases }] of Object.entries(WRONG_VALUES)) {
  describe(`wrong values of the attributes of <${tag}>`, () => {
    let warnings: unknown[][];
    beforeEach(() => {
      clearPageGlobals();
      warnings = recordConsole('warn');
    });
    afterEach(restorePage);

    it('are listed for each attribute that is not boolean, or the reason why the attribute has no wrong value', () => {
      const { observedAttributes } = customElements.get(tag) as typeof LitElement;
      const booleans = booleanAttributesOf(tag);
      const expected = [...observedAttributes, 'lang', 'theme'].filter((name) => !booleans.includes(name));
      expect(Object.keys(cases).sort()).to.deep.equal([...new Set(expected)].sort());
    });

    it('include a number with a point between thousands', async () => {
      const { elementProperties } = customElements.get(tag) as typeof LitElement;
      const numbers = [...elementProperties].filter(([, { type }]) => type === Number);
      for (const [property, { attribute }] of numbers) {
        const name = typeof attribute === 'string' ? attribute : String(property);
        await create(tag, { ...attributes, [name]: '2.000' });
        const printed = warnings.map(([text]) => String(text));
        expect(printed).to.include(`${tag}: ${name}="2.000" counts as 2; write 2000, or 2`);
      }
    });

    for (const [turn, [name, attributeCase]] of Object.entries(cases).entries()) {
      if ('mistakes' in attributeCase) {
        const { mistakes, others = {} } = attributeCase;
        // Each engine tries a third of the mistakes. The contracts test all mistakes of a record in each engine.
        for (const mistake of thirdOfEngine(mistakes, turn)) {
          const [value, quoted] = typeof mistake === 'string' ? [mistake, mistake] : mistake;
          it(`such as ${name}="${value}" are reported once, and the tile says it in place of a figure`, async () => {
            const right = await create(tag, { ...attributes, ...others });
            expect(find(right, '[part=value]')).not.to.equal(undefined);
            expect(warnings).to.deep.equal([]);
            const el = await create(tag, { ...attributes, ...others, [name]: value });
            await create(tag, { ...attributes, ...others, [name]: value });
            await waitUntil(() => find(el, '[part=status]') && warnings.length > 0);
            await aTimeout(20);
            expect(textOf(find(el, '[part=status]'))).to.include(`“${quoted}”`);
            expect(find(el, '[part=value]')).to.equal(undefined);
            expect(warnings).to.have.length(1);
            expect(warnings[0]![0]).to.match(/^mtqg-indicator: .*; /);
            expect(warnings[0]![0]).to.include(`“${quoted}”`);
          });
        }
      }
      if (!('wrong' in attributeCase)) continue;
      const { wrong, isKept = false, hasMeaningIfEmpty = false } = attributeCase;
      for (const [value, write] of wrong) {
        it(`such as ${name}="${value}" are reported once${isKept ? '' : ', and the default is used'}`, async () => {
          const others = withoutAttribute(attributes, name);
          const usual = await create(tag, others);
          expect(warnings).to.deep.equal([]);
          const el = await create(tag, { ...others, [name]: value });
          await create(tag, { ...others, [name]: value });
          // A tile first loads the code with its messages.
          await waitUntil(() => warnings.length > 0);
          expect(warnings.map(([text]) => text)).to.deep.equal([
            `${tag}: cannot read “${value}” in the attribute “${name}”; write ${write}`,
          ]);
          if (!isKept) expect(shownBy(el)).to.equal(shownBy(usual));
        });
      }

      if (!hasMeaningIfEmpty)
        it(`do not include an empty ${name}, which counts as missing`, async () => {
          const others = withoutAttribute(attributes, name);
          const usual = await create(tag, others);
          const el = await create(tag, { ...others, [name]: '' });
          const blank = await create(tag, { ...others, [name]: ' ' });
          expect(warnings).to.deep.equal([]);
          for (const empty of [el, blank]) expect(shownBy(empty)).to.equal(shownBy(usual));
        });

      if (name in attributes && !isKept) {
        it(`are tested with an attribute that makes a difference: ${name}="${attributes[name]}" shows something else than the default`, async () => {
          const usual = await create(tag, withoutAttribute(attributes, name));
          const el = await create(tag, attributes);
          expect(shownBy(el)).not.to.equal(shownBy(usual));
          expect(warnings).to.deep.equal([]);
        });
      }
    }

    it('are also reported if a script sets the property; a number as a text, as React sets it, is read', async () => {
      const { elementProperties } = customElements.get(tag) as typeof LitElement;
      for (const [property, { type, attribute }] of elementProperties) {
        const name = typeof attribute === 'string' ? attribute : String(property);
        const value = attributes[name];
        if (type !== Number || value === undefined) continue;
        clearPageGlobals();
        warnings.length = 0;
        const fromAttribute = await create(tag, attributes);
        const others = withoutAttribute(attributes, name);
        const el = await create(tag, others);
        Object.assign(el, { [property]: value });
        await el.updateComplete;
        expect(shownBy(el), name).to.equal(shownBy(fromAttribute));
        expect(warnings).to.deep.equal([]);
        Object.assign(el, { [property]: -1 });
        await el.updateComplete;
        expect(warnings.map(([text]) => String(text))[0], name).to.match(
          /: cannot read “-1” in the attribute “/,
        );
        expect(shownBy(el), name).to.equal(shownBy(await create(tag, others)));
      }
    });

    for (const name of booleanAttributesOf(tag)) {
      it(`still make ${name} true, and the console names the values that do not mean true`, async () => {
        const createAll = (values: readonly string[]) =>
          Promise.all(values.map((value) => create(tag, { ...attributes, [name]: value })));
        await createAll([...RIGHT_BOOLEANS, name]);
        // Several galleries with `photo-links` and without an id get another warning.
        const ofAttribute = () =>
          warnings.map(([text]) => String(text)).filter((text) => text.includes(` ${name}=`));
        expect(ofAttribute()).to.deep.equal([]);
        await createAll(WRONG_BOOLEANS);
        expect(ofAttribute()).to.deep.equal(
          WRONG_BOOLEANS.map(
            (value) =>
              `${tag}: ${name}="${value}" counts as true; write ${name}="true", or remove the attribute`,
          ),
        );
      });
    }
  });
}
