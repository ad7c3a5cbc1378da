import { expect, fixture, html } from '@open-wc/testing';
import { readTable } from '../../src/indicator/read-table.ts';
import { FORM_PROPERTIES } from '../shared/form-properties.ts';

/** Forms in a table. `open` is the start tag of the form, which needs an end tag. */
const TABLES: Record<string, (open: string) => string> = {
  // Old portals write this. Browsers leave such a form empty, and show its content as rows.
  'directly in the table': (open) => `<table>${open}</form>${rowsWith('62')}</table>`,
  'in a cell with a figure': (open) => `<table>${rowsWith(`62 ${open}<b>5</b></form>`)}</table>`,
  'in a cell without a figure': (open) => `<table>${rowsWith(`${open}Xem</form>`)}</table>`,
  'with a border in a cell': (open) =>
    `<table>${rowsWith(`62${open.replace('>', ' style="border: 1px solid">')}</form>`)}</table>`,
  'that is hidden in a cell': (open) =>
    `<table>${rowsWith(`62${open.replace('>', ' hidden>')}5</form>`)}</table>`,
  'that a style hides in a cell': (open) =>
    `<table>${rowsWith(`62${open.replace('>', ' style="display: none">')}5</form>`)}</table>`,
  'in a heading': (open) =>
    `<table><thead><tr><th>Mã</th><th>Giá trị ${open}</form></th></tr></thead><tr><td>x</td><td>62</td></tr></table>`,
  'in a caption': (open) => `<table><caption>Bảng 1 ${open}</form></caption>${rowsWith('62')}</table>`,
};

const rowsWith = (value: string) =>
  `<tr><th>Mã</th><th>Giá trị</th></tr><tr><td>x</td><td>${value}</td></tr><tr><td>y</td><td>7</td></tr>`;

/** A table, and a field with this name that belongs to the form in the table. */
function toMarkup(tableWith: (open: string) => string, name: string): string {
  return `${tableWith(`<form id="f-${name}">`)}<input type="hidden" form="f-${name}" name="${name}">`;
}

/** What is read of a table, or the error. */
function read(table: HTMLTableElement): string {
  try {
    return JSON.stringify(readTable(table));
  } catch (error) {
    return String(error);
  }
}

describe('a table with a form', () => {
  for (const [place, tableWith] of Object.entries(TABLES)) {
    it(`${place} is read in the same way, whatever the name of its field`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const names = ['truong', ...FORM_PROPERTIES];
      box.innerHTML = names.map((name) => toMarkup(tableWith, name)).join('');
      const [expected, ...others] = [...box.querySelectorAll('table')].map(read);
      expect(expected).to.match(/"62|<form>/);
      expect(others).to.have.length(FORM_PROPERTIES.length);
      const different = others.flatMap((table, index) =>
        table === expected ? [] : [`${FORM_PROPERTIES[index]}: ${table}`],
      );
      expect(different).to.deep.equal([]);
    });
  }
});
