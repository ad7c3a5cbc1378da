import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/indicator.ts';
import { PICTURE } from '../../src/indicator/file/parse-pictures.ts';
import { readTable } from '../../src/indicator/read-table.ts';
import { createTable, createTile, say } from './page-tables.ts';

const cellsOf = (table: HTMLTableElement) => readTable(table).map(({ cells }) => cells);

/** Adds HTML with a `<table id="bang-1">` to the page. */
async function createPage(content: string): Promise<HTMLTableElement> {
  const box = await fixture(html`<div></div>`);
  box.innerHTML = content;
  return box.querySelector<HTMLTableElement>('#bang-1')!;
}

/** A style sheet for small screens, which shows the headings in the cells. */
const SMALL_SCREEN = `<style>
  #bang-1 thead, #bang-1 tr:has(th) { position: absolute; left: -9999px }
  #bang-1 tbody tr:not(:has(th)), #bang-1 td { display: block }
  #bang-1 td { position: relative; padding-left: 50% }
  #bang-1 td::before { content: attr(data-label); position: absolute; left: 6px; font-size: 60% }
</style>`;

describe('the layout of a table of the page', () => {
  it('may show headings of merged cells and of two rows in the cells', async () => {
    const table = await createPage(`${SMALL_SCREEN}
      <table id="bang-1">
        <thead>
          <tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">ĐVT</th><th colspan="2">Thực hiện</th></tr>
          <tr><th>2022</th><th>2023</th></tr>
        </thead>
        <tbody>
          <tr><td data-label="Chỉ tiêu">Hộ nghèo</td><td data-label="ĐVT">hộ</td>
            <td data-label="2022">90</td><td data-label="Thực hiện 2023">80</td></tr>
        </tbody>
      </table>`);
    expect(cellsOf(table).at(-1)).to.deep.equal(['Hộ nghèo', 'hộ', '90', '80']);
    expect(say(await createTile('#bang-1:ho-ngheo:2023'))).to.equal('Hộ nghèo: 80 hộ, năm 2023');
  });

  it('has its merged headings where the page merges them, not beside them', async () => {
    const table = await createPage('<table id="bang-1"></table>');
    const show = async (group: string) => {
      table.innerHTML = `<tr><th>Huyện</th>${group}</tr>
        <tr><td></td><td>Số hộ</td><td>Tỷ lệ (%)</td><td>Dân số</td></tr>
        <tr><td>A</td><td>50</td><td>5</td><td>900</td></tr>`;
      return say(await createTile('#bang-1:ho-ngheo-ty-le:a'));
    };
    expect(await show('<th colspan="3">Hộ nghèo</th>')).to.equal('Hộ nghèo – Tỷ lệ: 5%');
    expect(await show('<th colspan="2">Hộ nghèo</th><th></th>')).to.match(
      /Dòng 2, có “Tỷ lệ \(%\)”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên/,
    );
  });

  it('may show headings in the cells of a table without <thead>', async () => {
    const table = await createPage(`${SMALL_SCREEN}
      <table id="bang-1">
        <tr><th>Chỉ tiêu</th><th>2022</th><th>2023</th></tr>
        <tr><td data-label="Chỉ tiêu">Hộ nghèo</td><td data-label="2022">90</td><td data-label="2023">80</td></tr>
      </table>`);
    expect(cellsOf(table)).to.deep.equal([
      ['Chỉ tiêu', '2022', '2023'],
      ['Hộ nghèo', '90', '80'],
    ]);
  });

  it('does not leave out the heading of another column', async () => {
    const table = await createPage(`${SMALL_SCREEN}
      <table id="bang-1">
        <tr><th>Chỉ tiêu</th><th>Kế hoạch</th><th>Thực hiện</th></tr>
        <tr><td data-label="Chỉ tiêu">Hộ nghèo</td><td data-label="Thực hiện">90</td><td data-label="Kế hoạch">80</td></tr>
      </table>`);
    expect(cellsOf(table).at(-1)).to.deep.equal(['Hộ nghèo', 'Thực hiện\n90', 'Kế hoạch\n80']);
  });

  it('makes cells unreadable that the number of the row moves below other headings', async () => {
    const table = await createPage(`<style>
        #bang-1 tr.numbered::before { content: counter(row); display: table-cell; width: 90px }
      </style>
      <table id="bang-1">
        <tr><th>Chỉ tiêu</th><th>2022</th><th>2023</th></tr>
        <tr class="numbered"><td>Xã</td><td>5</td><td>6</td></tr>
      </table>`);
    expect(cellsOf(table).at(-1)).to.deep.equal([`${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`]);
    table.hidden = true;
    expect(cellsOf(table).at(-1)).to.deep.equal([`${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`]);
    table.hidden = false;
    table.rows[0]!.className = 'numbered';
    expect(cellsOf(table).at(-1)).to.deep.equal(['Xã', '5', '6']);
  });

  it('makes cells unreadable that are drawn in another order than their headings', async () => {
    const table = await createPage(`<style>
        .floats td { float: right }
        .blocks { display: block }
        .grid { display: grid; grid-template-columns: 90px 90px 90px }
        .grid td:first-child { grid-column: 2; grid-row: 1 }
        .grid td + td { grid-column: 1; grid-row: 1 }
        .grid td + td + td { grid-column: 3; grid-row: 1 }
      </style>
      <table id="bang-1">
        <tr><th>Chỉ tiêu</th><th>2022</th><th>2023</th></tr>
        <tr><td>Xã</td><td>5</td><td>6</td></tr>
      </table>`);
    for (const [drawn, ...cells] of [
      ['blocks floats', `${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`],
      ['grid', `${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`],
      ['blocks', 'Xã', '5', '6'],
    ] as const) {
      table.rows[1]!.className = drawn;
      expect(cellsOf(table)[1], drawn).to.deep.equal(cells);
    }
  });

  it('makes cells unreadable that a style sheet moves below the next headings', async () => {
    const table = await createPage(`<style>
        #bang-1 th, #bang-1 td { width: 100px; padding: 0 }
        .far td + td { position: relative; left: 100px }
        .transformed td + td { transform: translateX(100px) }
        .near td + td { position: relative; left: 10px }
        .sticky td:first-child { position: sticky; left: 0 }
      </style>
      <table id="bang-1">
        <tr><th>Chỉ tiêu</th><th>2022</th><th>2023</th></tr>
        <tr><td>Xã</td><td>5</td><td>6</td></tr>
      </table>`);
    for (const [moved, cells] of [
      ['far', [`${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`]],
      ['transformed', [`${PICTURE}Xã`, `${PICTURE}5`, `${PICTURE}6`]],
      ['near', ['Xã', '5', '6']],
      ['sticky', ['Xã', '5', '6']],
    ] as const) {
      table.rows[1]!.className = moved;
      expect(cellsOf(table)[1], moved).to.deep.equal(cells);
    }
  });

  it('has its headings in another table if the other table shows them, as DataTables does', async () => {
    const head = (cell: (text: string) => string) =>
      `<thead><tr>${['Chỉ tiêu', '2022', '2023'].map((text) => `<th>${cell(text)}</th>`).join('')}</tr></thead>`;
    const hidden = (text: string) => `<div style="height: 0; overflow: hidden">${text}</div>`;
    const show = (copy: string) =>
      createPage(`<div><div><table>${copy}</table></div><div><table id="bang-1">${head(hidden)}
        <tbody><tr><td>Hộ nghèo</td><td>90</td><td>80</td></tr></tbody></table></div></div>`);
    expect(cellsOf(await show(head((text) => text)))).to.deep.equal([
      ['Chỉ tiêu', '2022', '2023'],
      ['Hộ nghèo', '90', '80'],
    ]);
    expect(say(await createTile('#bang-1:ho-ngheo:2023'))).to.equal('Hộ nghèo: 80, năm 2023');
    // No other table shows these headings, so a reader does not see them.
    expect(cellsOf(await show(head((text) => `${text}0`)))[0]).to.deep.equal(['', '', '']);
  });

  it('is read without the letters and numbers that Google Sheets publishes around it', async () => {
    const table = await createPage(`<table id="bang-1" class="waffle">
      <thead><tr><th></th><th>A</th><th>B</th><th></th><th>C</th></tr></thead>
      <tbody>
        <tr><th><div>1</div></th><td>Chỉ tiêu</td><td>2022</td><td></td><td>2023</td></tr>
        <tr><th></th><td colspan="4"></td></tr>
        <tr><th><div>2</div></th><td>Hộ nghèo</td><td>90</td><td></td><td>8O</td></tr>
      </tbody></table>`);
    expect(readTable(table).map(({ row, cells }) => [row, ...cells.slice(0, 2)])).to.deep.equal([
      [1, 'Chỉ tiêu', '2022'],
      [0, '', ''],
      [2, 'Hộ nghèo', '90'],
    ]);
    expect(say(await createTile('#bang-1:ho-ngheo:2022'))).to.equal('Hộ nghèo: 90, năm 2022');
    const el = await createTile('#bang-1:ho-ngheo:2023');
    expect(say(el)).to.match(/^Hộ nghèo: Không đọc được “8O” ở cột “2023”/);
  });

  it('keeps letters and numbers that are not the frame of a spreadsheet', async () => {
    const table = await createTable(nothing);
    for (const [letters, numbers] of [
      [
        ['', 'A', 'C'],
        ['1', '2'],
      ],
      [
        ['TT', 'A', 'B'],
        ['1', '2'],
      ],
      [
        ['', 'A', 'B'],
        ['1', '3'],
      ],
      // A row with text has a number in a frame of a spreadsheet.
      [
        ['', 'A', 'B'],
        ['1', '', '2'],
      ],
    ] as const) {
      const rows = [letters, ...numbers.map((number) => [number, 'Xã', '5'])];
      table.innerHTML = rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('');
      expect(cellsOf(table), letters.join()).to.deep.equal(rows);
    }
  });

  it('is read as Google Docs and Google Sheets copy it', async () => {
    const span = (text: string) =>
      `<td colspan="1" rowspan="1" style="border: 1pt solid; padding: 5pt; overflow: hidden; overflow-wrap: break-word">
        <p dir="ltr" style="line-height: 1.2; margin: 0"><span style="font-size: 11pt; font-variant-ligatures: normal; font-variant-numeric: normal; vertical-align: baseline; white-space: pre-wrap">${text}</span></p></td>`;
    const sheet = (text: string) =>
      `<td style="overflow: hidden; padding: 2px 3px; vertical-align: bottom; text-align: right" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:${text.length}}">${text}</td>`;
    for (const cell of [span, sheet]) {
      const rows = [
        ['Chỉ tiêu', '2022', '2023'],
        ['Hộ nghèo', '1.200', '80,5'],
      ];
      const table =
        await createPage(`<div dir="ltr"><table id="bang-1" dir="ltr" cellspacing="0" cellpadding="0" border="1"
        style="table-layout: fixed; font-size: 10pt; width: 0px; border-collapse: collapse">
        <colgroup><col width="100"><col width="100"><col width="100"></colgroup>
        <tbody>${rows.map((cells) => `<tr style="height: 21px">${cells.map(cell).join('')}</tr>`).join('')}</tbody></table></div>`);
      expect(cellsOf(table)).to.deep.equal(rows);
    }
  });
});
