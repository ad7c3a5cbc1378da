import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/indicator.ts';
import { readTable } from '../../src/indicator/read-table.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import { createTable, createTile, say } from './page-tables.ts';
import { waitUntil } from '../shared/wait-until.ts';

const YEARS = html`
  <caption>
    Bảng 1<br />Đơn vị tính: hộ
  </caption>
  <thead>
    <tr>
      <th>Chỉ tiêu</th>
      <th>2022</th>
      <th>Sơ bộ 2023</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>Tổng số hộ</td>
      <td>1.200</td>
      <td>1.250</td>
    </tr>
    <tr>
      <td>Hộ nghèo</td>
      <td>90</td>
      <td>80</td>
    </tr>
  </tbody>
  <tfoot>
    <tr>
      <td colspan="3">Nguồn: Cục Thống kê</td>
    </tr>
  </tfoot>
`;

const toGrdpTable = (content: string) =>
  `<table id="bang-1">${content}<tr><th>Chỉ tiêu</th><th>2023</th></tr><tr><td>GRDP</td><td>6</td></tr></table>`;

/** The record `GRDP` of the table of a page. */
async function readGrdp(page: string): Promise<IndicatorRecord | undefined> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = page;
  const { record } = await createTile('#bang-1:grdp');
  box.remove();
  return record;
}

/** The HTML of a cell, and the text that is read from the cell. */
const SEEN_CELLS: [cell: string, text: string][] = [
  // Deleted and hidden text is left out.
  ['<del>4</del><ins>5</ins>', '5'],
  ['<s>4</s>5', '5'],
  ['<strike>4</strike>5', '5'],
  ['<span style="text-decoration: line-through">4</span>5', '5'],
  ['<span style="display: none">3</span>12', '12'],
  ['<span style="visibility: hidden">3</span>12', '12'],
  ['<span style="visibility: hidden">3<b style="visibility: visible">1</b></span>2', '12'],
  ['<span style="font-size: 0">3</span>12', '12'],
  ['<span style="opacity: 0">3</span>12', '12'],
  ['<span style="color: transparent">3</span>12', '12'],
  ['<span style="position: absolute; left: -9999px">3</span>12', '12'],
  ['<span style="position: absolute; clip: rect(0, 0, 0, 0)">3</span>12', '12'],
  ['<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">3</span>12', '12'],
  // The mark of a note behind a number or a word is read as a raised digit or in brackets, as files write it.
  ['12<sup>1</sup>', '12¹'],
  ['12<sup>10</sup>', '12¹⁰'],
  ['12<sup>a</sup>', '12(a)'],
  ['12<sup>*</sup>', '12*'],
  ['12<sup>†</sup>', '12†'],
  ['12<sup>[1]</sup>', '12¹'],
  ['12<sup>(1)(2)</sup>', '12¹ ²'],
  ['12<sup>1, 2</sup>', '12¹ ²'],
  ['12<sup>1</sup><sup>2</sup>', '12¹ ²'],
  ['12<sup><a href="#fn1">1</a></sup>', '12¹'],
  ['12<sup><a href="#fn1">[1]</a></sup><sup><a href="#fn2">[2]</a></sup>', '12¹ ²'],
  ['12<span style="vertical-align: super">1</span>', '12¹'],
  ['12<a href="#fn1">1</a>', '12¹'],
  ['12<small>1</small>', '12¹'],
  ['12<span style="font-size: 60%">1</span>', '12¹'],
  ['12<sub>1</sub>', '12¹'],
  ['12,5%<sup>1</sup>', '12,5%¹'],
  ['12<sup>1</sup>%', '12%¹'],
  ['12<sup>(1)(2)</sup> %', '12 %¹ ²'],
  ['Hộ nghèo<a href="#fn1">1</a>', 'Hộ nghèo¹'],
  ['km<sup>2</sup><sup>1</sup>', 'km² ¹'],
  ['km<sup><a href="#fn2">2</a></sup>', 'km ²'],
  ['<sup>(1)</sup> Số liệu sơ bộ', '¹ Số liệu sơ bộ'],
  // Digits that cannot be a mark are kept apart from the number.
  ['12<sup>345</sup>', '12 (345)'],
  ['12<a href="/x">345</a>', '12 (345)'],
  ['<a href="/x">1</a>2', '1 2'],
  // Other small, raised, bold or linked text is a part of the number or word.
  ['12<small>,5</small>', '12,5'],
  ['12<b>3</b>', '123'],
  ['<small>12</small>', '12'],
  ['<a href="/x">12</a>', '12'],
  ['10<sup>3</sup> tấn', '10³ tấn'],
  ['km<sup>2</sup>', 'km²'],
  ['<sup>0</sup>C', '°C'],
  ['<sup>o</sup>C', '°C'],
  ['xã<sup>1</sup>', 'xã¹'],
  ['CO<sub>2</sub>', 'CO2'],
  // Buttons without digits and checkboxes are left out. Buttons with digits, fields and tables are not readable.
  ['12<button>Xem</button>', '12'],
  ['12<button>5</button>', '12 <button>'],
  ['12<input type="checkbox">', '12'],
  ['12<textarea>5</textarea>', '12 <textarea>'],
  ['<select><option>12</option></select>', '<select>'],
  ['<table><tr><td>1</td><td>2</td></tr></table>', '<table>'],
  ['<span style="display: block">1</span><span style="display: block">2</span>', '1\n2'],
];

describe('an <mtqg-indicator> of a table of the page', () => {
  it('shows a row by its label and a period', async () => {
    await createTable(YEARS);
    const el = await createTile('#bang-1:tong-so-ho:2023');
    expect(say(el)).to.match(/^Tổng số hộ: 1.250 hộ, năm 2023/);
    expect(el.record?.source).to.equal('Cục Thống kê');
    const other = await createTile('#bang-1:Hộ nghèo', { period: '2022' });
    expect(say(other)).to.match(/^Hộ nghèo: 90 hộ, năm 2022/);
  });

  it('shows the figure of an area in a table with a column for each indicator', async () => {
    await createTable(html`
      <tr>
        <th>Huyện</th>
        <th>Năm</th>
        <th>Dân số (người)</th>
        <th>Diện tích (km<sup>2</sup>)</th>
      </tr>
      <tr>
        <td rowspan="2">Thành phố X</td>
        <td>2022</td>
        <td>99.000</td>
        <td>200,5</td>
      </tr>
      <tr>
        <td>2023</td>
        <td>100.000</td>
        <td>200,5</td>
      </tr>
    `);
    const el = await createTile('#bang-1:dan-so:thanh-pho-x:2023');
    expect(say(el)).to.match(/^Dân số: 100.000 người, năm 2023/);
    expect(textOf(find(el, '[part=area]'))).to.include('Thành phố X');
    expect(say(await createTile('#bang-1:dien-tich:thanh-pho-x', { period: '2022' }))).to.match(
      /: 200,5 km²/,
    );
    expect(say(await createTile('#bang-1:dan-so:thanh-pho-y'))).to.match(/hiện có: .*dan-so:thanh-pho-x/);
  });

  it('shows another period when the attribute changes', async () => {
    await createTable(YEARS);
    const el = await createTile('#bang-1:ho-ngheo', { period: '2022' });
    el.period = '2023';
    await waitUntil(() => el.shadowRoot!.querySelector('.sentence')?.textContent.includes('2023'));
    expect(say(el)).to.match(/^Hộ nghèo: 80 hộ, năm 2023/);
  });

  it('says that the table, the row or the period of its address is missing', async () => {
    await createTable(YEARS);
    for (const [src, sentence] of [
      [
        '#bang-2:ho-ngheo',
        'Trang không có bảng “bang-2”; hãy thêm id="bang-2" vào thẻ <table> của bảng số liệu',
      ],
      ['#bang-1:ho-can-ngheo', 'Không có chỉ tiêu “ho-can-ngheo”; hiện có: ho-ngheo:2023, tong-so-ho:2023'],
      [
        '#bang-1:ho-ngheo',
        '“ho-ngheo” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#ho-ngheo:2023”, hoặc vào thuộc tính period; hiện có: 2022, 2023',
      ],
      ['#bang-1:ho-ngheo:2021', '“ho-ngheo” không có kỳ “2021”; hãy dùng một trong các kỳ: 2022, 2023'],
    ] as const)
      expect(say(await createTile(src))).to.equal(sentence);
  });

  it('refuses different periods in the address and in the attribute', async () => {
    await createTable(YEARS);
    const el = await createTile('#bang-1:ho-ngheo:2023', { period: '2022' });
    expect(say(el)).to.equal('“2022” ở thuộc tính “period” mâu thuẫn với “2023”; hãy giữ một trong hai');
    expect(say(await createTile('#bang-1:ho-ngheo:2023', { period: 'năm 2023' }))).to.match(/80 hộ/);
  });

  it('reads the table again when the tile loads again', async () => {
    const table = await createTable(html`
      <tr>
        <th>Chỉ tiêu</th>
        <th>Giá trị</th>
      </tr>
      <tr>
        <td>Hộ nghèo</td>
        <td>90</td>
      </tr>
    `);
    const el = await createTile('#bang-1:ho-ngheo');
    expect(say(el)).to.equal('Hộ nghèo: 90');
    table.rows[1]!.cells[1]!.textContent = '85';
    const box = el.parentElement!;
    el.remove();
    box.append(el);
    await waitUntil(() => say(el)!.includes('85'), 'the tile does not show the new figure');
  });

  it('finds a table with a colon in its id', async () => {
    const table = await createTable(YEARS);
    table.id = 'form:bang-1';
    expect(say(await createTile('#form:bang-1:ho-ngheo:2022'))).to.match(/^Hộ nghèo: 90 hộ/);
  });

  it('reads two rows of headings with merged cells', async () => {
    await createTable(html`
      <tr>
        <td rowspan="2">STT</td>
        <td rowspan="2">Chỉ tiêu</td>
        <td colspan="2">Thực hiện</td>
      </tr>
      <tr>
        <td>2022</td>
        <td>2023</td>
      </tr>
      <tr>
        <td>1</td>
        <td>Hộ nghèo</td>
        <td>90</td>
        <td>80</td>
      </tr>
    `);
    expect(say(await createTile('#bang-1:ho-ngheo:2023'))).to.equal('Hộ nghèo: 80, năm 2023');
  });

  it('reads the caption below a table of CKEditor, and a caption for screen readers only', async () => {
    const title = 'Bảng 1. GRDP (tỷ đồng)';
    const unseen = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)';
    for (const [page, unit] of [
      [`<figure class="table">${toGrdpTable('')}<figcaption>${title}</figcaption></figure>`, 'tỷ đồng'],
      [`<figure class="table"><figcaption>${title}</figcaption>${toGrdpTable('')}</figure>`, 'tỷ đồng'],
      [`<figure>${toGrdpTable('')}<table></table><figcaption>${title}</figcaption></figure>`, 'tỷ đồng'],
      [toGrdpTable(`<caption style="${unseen}">${title}</caption>`), 'tỷ đồng'],
      // Nobody reads this caption.
      [toGrdpTable(`<caption style="display: none">${title}</caption>`), undefined],
    ] as const) {
      const record = await readGrdp(page);
      expect([record?.value, record?.unit], page).to.deep.equal(['6', unit]);
    }
  });

  it('shows the caption of a table and the heading directly above it in the note of the figures', async () => {
    const table = toGrdpTable('');
    const heading = '<h3>Khu vực nông thôn</h3>';
    for (const page of [
      toGrdpTable('<caption>Khu vực nông thôn</caption>'),
      `<figure>${table}<figcaption>Khu vực nông thôn</figcaption></figure>`,
      heading + table,
      `${heading}<div class="table-responsive"><!-- Bảng --><figure class="table">${table}</figure></div>`,
      `${heading}<p>&nbsp;</p><script></script><mtqg-indicator src="#bang-1:grdp"></mtqg-indicator>${table}`,
      `<p role="heading" aria-level="2">Khu vực nông thôn</p>${table}`,
      `${heading}${toGrdpTable('<caption>Bảng 1. Khu vực nông thôn</caption>')}`,
    ])
      expect(await readGrdp(page), page).to.include({ note: 'Thuộc bảng “Khu vực nông thôn”' });
    for (const page of [
      // The heading belongs to the text between it and the table.
      `${heading}<p>Kết quả năm qua.</p>${table}`,
      `${heading}Kết quả năm qua.${table}`,
      `${heading}<section>${table}</section>`,
      // A hidden heading is no title.
      `<h3 hidden>Khu vực nông thôn</h3>${table}`,
      // This heading only repeats the label of the figure and its period.
      `<h3>GRDP năm 2023</h3>${table}`,
    ])
      expect(await readGrdp(page), page).not.to.have.property('note');
  });

  it('reads a table again if the heading above it has changed', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<h3>Khu vực nông thôn</h3>${toGrdpTable('')}`;
    await createTile('#bang-1:grdp');
    box.querySelector('h3')!.textContent = 'Khu vực thành thị';
    const { record } = await createTile('#bang-1:grdp');
    expect(record?.note).to.equal('Thuộc bảng “Khu vực thành thị”');
  });

  it('gives a merged cell of words to all its rows, and refuses a merged figure', async () => {
    await createTable(html`
      <tr>
        <th>Địa bàn</th>
        <th>Chỉ tiêu</th>
        <th>Kế hoạch</th>
        <th>Thực hiện</th>
      </tr>
      <tr>
        <td colspan="4">I. Xã hội</td>
      </tr>
      <tr>
        <td rowspan="2">Huyện A</td>
        <td>Hộ nghèo</td>
        <td>90</td>
        <td>80</td>
      </tr>
      <tr>
        <td>Hộ cận nghèo</td>
        <td>70</td>
        <td>60</td>
      </tr>
      <tr>
        <td>Huyện B</td>
        <td>Xã</td>
        <td colspan="2">5</td>
      </tr>
      <tr>
        <td>Huyện C</td>
        <td>Thôn</td>
        <td rowspan="2">8</td>
        <td>7</td>
      </tr>
      <tr>
        <td>Huyện C</td>
        <td>Bản</td>
        <td>6</td>
      </tr>
    `);
    const second = await createTile('#bang-1:ho-can-ngheo');
    expect(second.record!).to.include({ area: 'Huyện A', planTarget: '70', value: '60' });
    const mergedCellMistake = (cell: string, row: number) =>
      `Ô “${cell}” ở dòng ${row} gộp nhiều cột hoặc nhiều dòng; hãy tách ô và ghi số liệu vào từng ô`;
    // The row of headings is row 1.
    expect(say(await createTile('#bang-1:xa'))).to.equal(mergedCellMistake('5', 5));
    expect(say(await createTile('#bang-1:thon'))).to.equal(mergedCellMistake('8', 6));
    expect(say(await createTile('#bang-1:ban'))).to.equal(mergedCellMistake('8', 7));
  });

  it('reads the visible text of a cell', async () => {
    const table = await createTable(html`
      <tr>
        <td>Diện tích<sup>(1)</sup></td>
        <td>km<sup>2</sup></td>
        <td>365<sup>1</sup></td>
        <td>Tổng số<br />Total</td>
        <td>
          <p>Một</p>
          <p>hai</p>
        </td>
        <td>
          ẩn<span hidden>!</span>
          <script type="text/plain">
            x
          </script>
        </td>
        <td hidden>ẩn</td>
        <td>nhiều dòng</td>
      </tr>
      <tr hidden>
        <td>ẩn</td>
      </tr>
    `);
    expect(readTable(table).map(({ cells }) => cells)).to.deep.equal([
      ['Diện tích¹', 'km²', '365¹', 'Tổng số\nTotal', 'Một\nhai', 'ẩn', 'nhiều dòng'],
    ]);
  });

  it('leaves out hidden text, and keeps the marks of notes apart from numbers', async () => {
    const table = await createTable(nothing);
    for (const [cell, text] of SEEN_CELLS) {
      table.innerHTML = `<tr><td>Hộ nghèo</td><td>${cell}</td></tr>`;
      expect(readTable(table)[0]!.cells[1], cell).to.equal(text);
    }
  });

  it('shows the notes of marks such as <sup>1</sup> and (1), and never adds a mark to a number', async () => {
    const table = await createTable(nothing);
    table.innerHTML = `
      <tr><th>Chỉ tiêu</th><th>2022</th><th>2023<sup>(p)</sup></th></tr>
      <tr><td>Dân số<sup>1</sup> (người)</td><td>100<sup>2</sup></td><td>110</td></tr>
      <tr><td>Hộ (1)</td><td>30</td><td>31,5<sup><a href="#n2">[2]</a></sup></td></tr>
      <tr><td>Diện tích (km<sup>2</sup>)</td><td>7</td><td>8</td></tr>
      <tr><td colspan="3"><sup>1</sup> Cuối năm.</td></tr>
      <tr><td colspan="3">(2) Ước tính.</td></tr>
      <tr><td colspan="3"><sup>(p)</sup> Sơ bộ.</td></tr>`;
    for (const [id, sentence, note] of [
      ['dan-so:2022', /^Dân số: 100 người, năm 2022/, 'Cuối năm. Ước tính.'],
      ['dan-so:2023', /^Dân số: 110 người, năm 2023/, 'Cuối năm. Sơ bộ.'],
      ['ho:2022', /^Hộ: 30, năm 2022/, 'Cuối năm.'],
      ['ho:2023', /^Hộ: 31,5, năm 2023/, 'Cuối năm. Ước tính. Sơ bộ.'],
      ['dien-tich:2022', /^Diện tích: 7 km², năm 2022/, undefined],
    ] as const) {
      const el = await createTile(`#bang-1:${id}`);
      expect(say(el), id).to.match(sentence);
      expect(el.record?.note, id).to.equal(note);
    }
  });

  it('refers to the table for a raised mark without a note in the table', async () => {
    const table = await createTable(nothing);
    for (const [heading, cell, note] of [
      ['2021', '12<sup>1</sup>', 'Xem ghi chú (1) ở bảng'],
      ['2021', '12<sup>*</sup>', 'Xem ghi chú (*) ở bảng'],
      ['2021<sup>1</sup>', '12', 'Xem ghi chú (1) ở bảng'],
      ['2021<sup>1</sup>', '12<sup>(2)</sup>', 'Xem ghi chú (1) ở bảng; Xem ghi chú (2) ở bảng'],
    ] as const) {
      table.innerHTML = `<tr><th>Chỉ tiêu</th><th>${heading}</th></tr><tr><td>Hộ nghèo</td><td>${cell}</td></tr>`;
      const el = await createTile('#bang-1:ho-ngheo');
      expect(say(el), cell).to.match(/^Hộ nghèo: 12, năm 2021/);
      expect(textOf(find(el, '[part=note]')), cell).to.equal(note);
    }
  });

  it('refuses a number with a soft hyphen, and two numbers one below the other', async () => {
    const table = await createTable(nothing);
    for (const [cell, sentence] of [
      ['61&shy;62', /^Hộ nghèo: “61\[U\+00AD\]62” ở cột “2021” có ký tự không nhìn thấy/],
      ['&shy;62', /^Hộ nghèo: “\[U\+00AD\]62” ở cột “2021” có ký tự không nhìn thấy/],
      ['61&#8203;62', /^Hộ nghèo: “61\[U\+200B\]62” ở cột “2021” có ký tự không nhìn thấy/],
      ['62<br>127', /^Hộ nghèo: “62 127” ở cột “2021” nằm trên nhiều dòng/],
      ['<p>62</p><p>127</p>', /^Hộ nghèo: “62 127” ở cột “2021” nằm trên nhiều dòng/],
      ['12<div>345</div>', /^Hộ nghèo: “12 345” ở cột “2021” nằm trên nhiều dòng/],
    ] as const) {
      table.innerHTML = `<tr><th>Chỉ tiêu</th><th>2021</th></tr><tr><td>Hộ nghèo</td><td>${cell}</td></tr>`;
      expect(say(await createTile('#bang-1:ho-ngheo')), cell).to.match(sentence);
    }
  });

  it('refuses a raised number that may be a power', async () => {
    const table = await createTable(nothing);
    const noNote = (mark: string) =>
      new RegExp(
        `^Hộ nghèo: Không rõ “${mark}” trong “.*” ở cột “2021” là số mũ hay dấu của ghi chú; hãy viết .* nếu là số mũ, hoặc thêm dòng “${mark} …” dưới bảng`,
      );
    const notRead = (text: string) => new RegExp(`^Hộ nghèo: Không đọc được “${text}” ở cột “2021”`);
    for (const [cell, sentence] of [
      ['12<sup>6</sup>', noNote('⁶')],
      ['10<sup>5</sup>', noNote('⁵')],
      ['10<span style="vertical-align: super">5</span>', noNote('⁵')],
      ['5.10<sup>6</sup>', noNote('⁶')],
      ['120<sub>5</sub>', noNote('⁵')],
      ['10<sup>2</sup>', notRead('10²')],
      ['10<sup>-3</sup>', notRead('10-3')],
      ['5×10<sup>3</sup>', notRead('5×10³')],
      ['<math><msup><mn>10</mn><mn>5</mn></msup></math>', notRead('<math>')],
    ] as const) {
      table.innerHTML = `<tr><th>Chỉ tiêu</th><th>2021</th></tr><tr><td>Hộ nghèo</td><td>${cell}</td></tr>`;
      expect(say(await createTile('#bang-1:ho-ngheo')), cell).to.match(sentence);
    }
  });

  it('reads the number that is left beside a deleted one', async () => {
    const table = await createTable(nothing);
    for (const cell of [
      '<del>150.000</del> 120.000',
      '<s>150.000</s>120.000',
      '<strike>150.000</strike> 120.000',
    ]) {
      table.innerHTML = `<tr><th>Chỉ tiêu</th><th>2021</th></tr><tr><td>Hộ nghèo</td><td>${cell}</td></tr>`;
      expect(say(await createTile('#bang-1:ho-ngheo')), cell).to.equal('Hộ nghèo: 120.000, năm 2021');
    }
  });

  it('reads a hidden table like a visible one', async () => {
    const table = await createTable(html`
      <tr>
        <td>12<span style="display: none">3</span></td>
        <td style="visibility: hidden">4</td>
      </tr>
    `);
    for (const style of ['display: none', 'visibility: hidden', 'opacity: 0']) {
      table.style.cssText = style;
      const [first] = readTable(table);
      expect(first?.cells[0], style).to.equal('12');
    }
  });

  it('leaves out hidden rows', async () => {
    const table = await createTable(nothing);
    const hidden = '<td>Hộ nghèo</td><td>1</td>';
    for (const rows of [
      `<tr style="display: none">${hidden}</tr>`,
      `<tr class="d-none">${hidden}</tr>`,
      `<tr style="visibility: collapse">${hidden}</tr>`,
      `<tr style="opacity: 0">${hidden}</tr>`,
      `<tr style="text-decoration: line-through">${hidden}</tr>`,
      `<tbody style="display: none"><tr>${hidden}</tr></tbody>`,
    ]) {
      table.innerHTML = `<style>.d-none { display: none !important }</style>${rows}<tr><td>Xã</td><td>2</td></tr>`;
      expect(
        readTable(table).map(({ cells }) => cells),
        rows,
      ).to.deep.equal([['Xã', '2']]);
    }
  });

  it('keeps an empty cell in place of a cell with hidden text', async () => {
    const table = await createTable(html`
      <tr>
        <td>Xã</td>
        <td style="visibility: hidden">1</td>
        <td style="text-decoration: line-through">2</td>
        <td>3</td>
      </tr>
    `);
    expect(readTable(table)[0]?.cells).to.deep.equal(['Xã', '', '', '3']);
  });

  it('is not awaited any more after the tile has left the page', async () => {
    const waits: { isOver: boolean }[] = [];
    class RecordingObserver extends MutationObserver {
      readonly #wait = { isOver: false };
      override observe(target: Node, options?: MutationObserverInit): void {
        const isOfTable = target === document && options?.attributeFilter?.includes('id') === true;
        if (isOfTable) waits.push(this.#wait);
        super.observe(target, options);
      }
      override disconnect(): void {
        this.#wait.isOver = true;
        super.disconnect();
      }
    }
    replace(window, 'MutationObserver', RecordingObserver);
    try {
      const box = await fixture(html`<div></div>`);
      const el = Object.assign(document.createElement('mtqg-indicator'), { src: '#bang-khac:ho-ngheo' });
      box.append(el);
      await waitUntil(() => waits.length === 1, 'the tile does not wait for the table');
      expect(waits[0]!.isOver).to.equal(false);
      el.remove();
      await aTimeout(0);
      expect(waits[0]!.isOver).to.equal(true);
      // A tile that has left before the table was looked for does not begin to wait.
      box.append(el);
      el.remove();
      await aTimeout(100);
      expect(waits).to.have.length(1);
    } finally {
      restorePage();
    }
  });

  it('does not change the table of the page', async () => {
    const table = await createTable(YEARS);
    await createTile('#bang-1:ho-ngheo:2022');
    await aTimeout(0);
    expect(table.rows[1]!.cells[1]!.textContent).to.equal('1.200');
  });
});
