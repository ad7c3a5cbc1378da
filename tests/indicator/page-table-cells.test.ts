import { aTimeout, expect, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/indicator.ts';
import { PICTURE } from '../../src/indicator/file/parse-pictures.ts';
import { readTable } from '../../src/indicator/read-table.ts';
import { createTable, createTile, say } from './page-tables.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const STYLE = `<style>
  .minus::before { content: "−" }
  .escaped::before { content: "\\2212" }
  .thousand::after { content: ".000" }
  .percent::after { content: "%" }
  .quoted::after { content: "\\"a\\\\" }
  .label::before { content: attr(data-label) }
  .label-block::before { content: attr(data-label) ":"; float: left }
  .row-number::before { content: counter(row) }
  .image::before { content: url(${PIXEL}) }
  .arrow::before { content: "▼ " }
  .icon::before { content: "\\f0d7"; font-family: icons }
  .triangle::before { content: ""; border-left: 4px solid transparent; border-top: 4px solid red }
  .background::before { content: ""; background-image: url(${PIXEL}) }
  .clearfix::after { content: ""; display: table; clear: both }
  .unseen::before { content: "▼"; display: none }
  .invisible::before { content: "▼"; visibility: hidden }
  .raised::after { content: "1"; vertical-align: super }
  .small::after { content: "1"; font-size: 60% }
  .struck { position: relative }
  .struck::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px solid }
  .drawn-minus::before { content: ""; display: inline-block; width: 6px; height: 2px; background: black }
  .marker { display: list-item; list-style: none }
  .marker::marker { content: "−" }
  .first-letter::first-letter { font-size: 0 }
  .first-clear::first-letter { color: transparent }
  .first-white::first-letter { color: white }
  .first-red::first-letter { color: red; font-weight: bold }
  .first-struck::first-letter { text-decoration: line-through }
  .first-apart::first-letter { margin-right: 9px }
  .first-raised::first-letter { vertical-align: super }
  .first-small::first-letter { font-size: 60% }
  .first-drop::first-letter { float: left; font-size: 200% }
  .gradient { background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text }
  .gradient-after::after { content: "3"; color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text }
  .narrow { width: 2ch; overflow: hidden; white-space: nowrap }
  .white-after::after { content: "3"; color: white }
  .badge { display: inline-block; padding: .35em .65em; font-size: .75em; background: #d33; margin-left: .25rem }
  .badge-after::after { content: "3"; margin-left: 6px }
  .sprite { display: inline-block; width: 9px; height: 9px; background: url(${PIXEL}) }
</style>`;

/** The HTML of a cell, and the text that is read from the cell. A picture or an icon is read as the character `PICTURE`. */
const CELLS: [cell: string, text: string][] = [
  // Text that a style sheet adds is read.
  ['<td class="minus">5</td>', '−5'],
  ['<td class="escaped">5</td>', '−5'],
  ['<td><span class="minus">5</span></td>', '−5'],
  ['<td class="thousand">5</td>', '5.000'],
  ['<td class="percent">12</td>', '12%'],
  ['<td class="quoted">5</td>', '5"a\\'],
  ['<td class="label" data-label="−">5</td>', '−5'],
  ['<td class="clearfix">5</td>', '5'],
  ['<td class="unseen">5</td>', '5'],
  ['<td class="invisible">5</td>', '5'],
  // Icons, counters and pictures that a style sheet adds are read as pictures.
  ['<td class="arrow">5</td>', `${PICTURE} 5`],
  ['<td><i class="icon"></i>5</td>', `${PICTURE}5`],
  ['<td class="row-number">5</td>', `${PICTURE}5`],
  ['<td class="image">5</td>', `${PICTURE}5`],
  ['<td class="triangle">5</td>', `${PICTURE}5`],
  ['<td class="background">5</td>', `${PICTURE}5`],
  ['<td class="raised">12</td>', `12${PICTURE}`],
  ['<td class="small">12</td>', `12${PICTURE}`],
  ['<td><i class="sprite"></i>5</td>', `${PICTURE}5`],
  ['<td><i class="sprite">&nbsp;</i>5</td>', `${PICTURE}5`],
  // Other pictures are read as pictures too.
  [`<td><img alt="giảm" src="${PIXEL}"> 5</td>`, `${PICTURE} 5`],
  [`<td><picture><img alt="12" src="${PIXEL}" width="9" height="9"></picture></td>`, PICTURE],
  ['<td><svg><title>giảm</title></svg>5</td>', `${PICTURE}5`],
  ['<td><svg><text>12</text></svg></td>', PICTURE],
  ['<td><canvas></canvas></td>', PICTURE],
  ['<td><object>5</object></td>', PICTURE],
  ['<td><iframe></iframe></td>', PICTURE],
  ['<td><video></video>5</td>', `${PICTURE}5`],
  ['<td style="font-size: 0"><svg></svg></td>', PICTURE],
  ['<td style="color: transparent"><svg></svg></td>', PICTURE],
  ['<td style="color: transparent" class="background">5</td>', PICTURE],
  [`<td style="background: url(${PIXEL}) no-repeat">5</td>`, `${PICTURE}5`],
  [`<td><b style="background: url(${PIXEL}) no-repeat">5</b></td>`, `${PICTURE}5`],
  // Lines and signs that a style sheet draws are read as pictures.
  ['<td><b class="struck">6</b>7</td>', `6${PICTURE}7`],
  ['<td><b class="drawn-minus">6</b></td>', `${PICTURE}6`],
  [
    '<td><i style="display: inline-block; width: 6px; height: 2px; background: black"></i>6</td>',
    `${PICTURE}6`,
  ],
  ['<td><ul style="list-style: \'▼ \' inside"><li>6</li></ul></td>', `${PICTURE}6`],
  ['<td><ol start="3"><li>6</li></ol></td>', `${PICTURE}6`],
  ['<td><span class="marker">6</span></td>', `${PICTURE}6`],
  // Text that does not look as it is written is read with a picture in front of it.
  ['<td><bdo dir="rtl">12</bdo></td>', `${PICTURE}12`],
  ['<td><div class="first-letter">16</div></td>', `${PICTURE}16`],
  ['<td class="first-letter">16</td>', `${PICTURE}16`],
  ['<td><div class="narrow" style="text-overflow: ellipsis">123456</div></td>', `${PICTURE}123456`],
  ['<td><div class="narrow">123456</div></td>', `${PICTURE}123456`],
  ['<td class="first-clear">16</td>', `${PICTURE}16`],
  ['<td class="first-white" style="background: white">16</td>', `${PICTURE}16`],
  ['<td class="first-struck">16</td>', `${PICTURE}16`],
  ['<td class="first-apart">16</td>', `${PICTURE}16`],
  ['<td class="first-raised">16</td>', `${PICTURE}16`],
  ['<td class="first-small">16</td>', `${PICTURE}16`],
  ['<td><p class="first-drop">16</p></td>', `${PICTURE}16`],
  ['<td class="first-red">16</td>', '16'],
  ['<td><span class="first-apart">16</span></td>', '16'],
  ['<td style="text-indent: -1ch; overflow: hidden; width: 300px">16</td>', `${PICTURE}16`],
  ['<td style="letter-spacing: -1em">16</td>', `${PICTURE}16`],
  ['<td style="letter-spacing: -0.02em">16</td>', '16'],
  ['<td style="letter-spacing: 0.1em">16</td>', '16'],
  ['<td style="filter: blur(4px)">16</td>', `${PICTURE}16`],
  ['<td style="transform: rotate(180deg)">16</td>', `${PICTURE}16`],
  ['<td><b style="display: inline-block; rotate: 180deg">16</b></td>', `${PICTURE}16`],
  ['<td><b style="display: inline-block; transform: scaleX(-1)">16</b></td>', `${PICTURE}16`],
  ['<td><b style="display: inline-block; scale: 1 -1">16</b></td>', `${PICTURE}16`],
  ['<td style="transform: rotate(5deg) scale(1.1)">16</td>', '16'],
  // Readings above characters may be digits or words about the figure.
  ['<td><ruby>12<rt>5</rt></ruby></td>', `${PICTURE}12`],
  ['<td><ruby>12<rp>(</rp><rt>ước</rt><rp>)</rp></ruby></td>', `${PICTURE}12`],
  ['<td><ruby>12<rt style="display: none">5</rt></ruby></td>', '12'],
  ['<td><ruby>12<rt></rt></ruby></td>', '12'],
  ['<td><ruby>Xã<rt>A</rt></ruby></td>', 'Xã'],
  // Letters without a colour of their own are seen if a background fills them or if they have an outline.
  ['<td><b class="gradient" style="color: transparent">12</b></td>', '12'],
  ['<td><b class="gradient" style="-webkit-text-fill-color: transparent">12</b></td>', '12'],
  ['<td class="gradient"><b style="color: transparent">12</b></td>', '12'],
  ['<td class="gradient-after">12</td>', '123'],
  ['<td style="color: transparent; -webkit-text-stroke: 1px red">12</td>', '12'],
  ['<td style="-webkit-background-clip: text; background-clip: text; color: transparent">12</td>', ''],
  ['<td style="color: transparent; -webkit-text-stroke: 1px transparent">12</td>', ''],
  ['<td style="color: transparent; text-shadow: 0 0 9px black">12</td>', `${PICTURE}12`],
  // Digits with a space, a line or another look between them are not one number.
  ['<td><b style="padding-right: 8px">5</b><b>12</b></td>', `5${PICTURE}12`],
  ['<td><b style="border-right: 1px solid">12</b>34</td>', `12${PICTURE}34`],
  ['<td><b style="display: inline-block">12</b><b>34</b></td>', `12${PICTURE}34`],
  ['<td>1<b style="margin-left: .2em">234</b></td>', `1${PICTURE}234`],
  ['<td>62 <b class="badge">300</b></td>', `62${PICTURE}300`],
  ['<td>62<b class="badge">1</b></td>', `62${PICTURE}1`],
  ['<td>1<b style="position: relative; left: 9px">2</b></td>', `1${PICTURE}2`],
  ['<td>12<b style="font-feature-settings: \'sups\'">3</b></td>', `12${PICTURE}3`],
  ['<td><b style="letter-spacing: 1em">1</b>2</td>', `1${PICTURE}2`],
  ['<td><b style="letter-spacing: 1em">12</b></td>', '12'],
  ['<td class="badge-after">62</td>', `62${PICTURE}3`],
  // Beside words, a distance is read as a space.
  ['<td>A<b class="badge">1</b></td>', 'A 1'],
  ['<td><b style="padding: 0 4px">12</b>%</td>', '12 %'],
  // Elements that may show something else than their text are named in the text.
  ['<td><x-number>9</x-number></td>', '<x-number>'],
  ['<td><marquee>9</marquee></td>', '<marquee>'],
  ['<td>12<hr>34</td>', '12\n34'],
  // The border and the background of a cell, hidden pictures and empty paragraphs are not read as pictures.
  ['<td style="border: 1px solid red"></td>', ''],
  ['<td style="background: linear-gradient(red, blue)">5</td>', '5'],
  ['<td style="border: 1px solid red"><p style="background: white">&nbsp;</p></td>', ''],
  // Plain markup of editors is read.
  [
    '<td><p class="MsoNormal"><b><span lang="VI" style="font-size: 13pt; color: black">1.2</span></b><b><span lang="EN-US" style="font-size: 13pt; background: white">34</span></b><o:p></o:p></p></td>',
    '1.234',
  ],
  [
    '<td style="overflow: hidden; padding: 0 3px"><span style="font-family: Arial; font-weight: bold">12</span></td>',
    '12',
  ],
  ['<td><div><font color="red"><strong>1</strong>2</font><wbr>3</div></td>', '123'],
  ['<td><svg style="display: none"></svg>5</td>', '5'],
  ['<td><svg style="visibility: hidden"></svg>5</td>', '5'],
  // Hidden text is left out, however it is hidden.
  ['<td><span style="display: inline-block; content-visibility: hidden">3</span>12</td>', '12'],
  ['<td><span style="display: inline-block; transform: scale(0)">3</span>12</td>', '12'],
  ['<td><span style="display: inline-block; transform: scaleX(0)">3</span>12</td>', '12'],
  ['<td><span style="display: inline-block; transform: rotateX(90deg)">3</span>12</td>', '12'],
  ['<td><span style="display: inline-block; scale: 0">3</span>12</td>', '12'],
  ['<td><span style="display: inline-block; scale: 1 0">3</span>12</td>', '12'],
  ['<td><span style="filter: opacity(0)">3</span>12</td>', '12'],
  ['<td><span style="color: rgb(9 9 9 / 0)">3</span>12</td>', '12'],
  ['<td>12<span style="-webkit-text-fill-color: transparent">3</span></td>', '12'],
  // Digits in the color of their background are read as a picture, because a script may have painted something else behind them.
  ['<td style="background: white">12<span style="color: white">3</span></td>', `12${PICTURE}3`],
  [
    '<td style="background: #eee">12<span style="-webkit-text-fill-color: #eee">3</span></td>',
    `12${PICTURE}3`,
  ],
  ['<td>12<span style="color: #fff; background: #fff">3</span></td>', `12${PICTURE}3`],
  ['<td style="background: black; color: white"><span class="white-after">12</span></td>', '123'],
  ['<td style="background: white; color: black"><span class="white-after">12</span></td>', `12${PICTURE}3`],
  ['<td style="background: white; color: white"><b style="color: black">12</b></td>', '12'],
  ['<td style="background: #c00; color: white">12</td>', '12'],
  ['<td style="background: white; color: white; text-shadow: 0 0 2px black">12</td>', '12'],
  ['<td style="background: linear-gradient(red, blue); color: white">12</td>', '12'],
  ['<td style="box-shadow: inset 0 0 0 99px black; background: white; color: white">12</td>', '12'],
  // The browser ignores `scale` on inline text, so readers see it.
  ['<td>1<span style="transform: scale(0); scale: 0">2</span></td>', '12'],
];

/** Styles of raised and lowered text. Such text is not part of a number. */
const RAISED_OR_LOWERED = [
  'position: relative; top: -4pt; mso-text-raise: 4pt',
  'position: relative; bottom: 4px',
  'vertical-align: 4pt',
  'vertical-align: 2px',
  'vertical-align: 30%',
  'display: inline-block; transform: translateY(-4px)',
  'display: inline-block; translate: 0 -4px',
  'vertical-align: sub',
  'vertical-align: -3px',
  'position: relative; top: 3px',
];

const toTableOfChanges = (cell: string) => `${STYLE}
  <tr><th>Chỉ tiêu</th><th>Giá trị</th><th>Tăng, giảm so với cùng kỳ (%)</th></tr>
  <tr><td>Số hộ</td><td>100</td>${cell}</tr>`;

describe('the cells of a table of the page', () => {
  it('are read as a reader sees them, with a character for each picture', async () => {
    const table = await createTable(nothing);
    const read = CELLS.map(([cell]) => {
      table.innerHTML = `${STYLE}<tr><td>Xã</td></tr><tr><td>Hộ nghèo</td>${cell}</tr>`;
      return [cell, readTable(table)[1]!.cells[1]];
    });
    expect(read).to.deep.equal(CELLS);
  });

  it('are mistakes if a picture stands beside a figure', async () => {
    const table = await createTable(nothing);
    for (const [cell, quoted] of [
      [`<td><img alt="giảm" src="${PIXEL}"> 5</td>`, 'Ô “5”'],
      ['<td class="arrow">5</td>', 'Ô “5”'],
      ['<td><i class="icon"></i>5</td>', 'Ô “5”'],
      ['<td><svg><title>giảm</title></svg>5</td>', 'Ô “5”'],
      ['<td><canvas></canvas></td>', 'Ô số liệu'],
      ['<td>62<b class="badge">3</b></td>', 'Ô “62 3”'],
    ] as const) {
      table.innerHTML = toTableOfChanges(cell);
      expect(say(await createTile('#bang-1:so-ho')), cell).to.equal(
        `Số hộ: ${quoted} ở cột “Tăng, giảm so với cùng kỳ (%)” có hình, biểu tượng hoặc cách trình bày không thể đọc thành chữ; hãy chỉ ghi chữ và số trong ô`,
      );
    }
  });

  it('are mistakes if an element shows its shadow root in place of its text', async () => {
    const table = await createTable(nothing);
    table.innerHTML = toTableOfChanges('<td><span>9</span></td>');
    const shadow = table.querySelector('span')!.attachShadow({ mode: 'open' });
    shadow.textContent = '6';
    expect(readTable(table)[1]!.cells[2]).to.equal('<span>');
    expect(say(await createTile('#bang-1:so-ho'))).to.match(/^Số hộ: Không đọc được “<span>” ở cột/);
  });

  it('have the minus that a style sheet adds to a figure', async () => {
    const table = await createTable(nothing);
    table.innerHTML = toTableOfChanges('<td class="minus">5</td>');
    expect(say(await createTile('#bang-1:so-ho'))).to.equal('Số hộ: 100, giảm 5% so với cùng kỳ');
  });

  it('may have pictures beside names, headings and titles', async () => {
    const table = await createTable(nothing);
    table.innerHTML = `${STYLE}
      <tr><th>Chỉ tiêu <svg></svg></th><th></th><th class="arrow">2023</th></tr>
      <tr><td colspan="3"><svg></svg> Xã hội</td></tr>
      <tr><td><i class="icon"></i> Hộ nghèo</td><td><canvas></canvas></td><td>90</td></tr>
      <tr><td colspan="3"><svg></svg> Nguồn: Cục Thống kê</td></tr>`;
    const el = await createTile('#bang-1:ho-ngheo');
    expect(say(el)).to.equal('Hộ nghèo: 90, năm 2023');
    expect(el.record?.source).to.equal('Cục Thống kê');
  });

  it('do not have the heading that a style sheet repeats in front of the figure', async () => {
    const table = await createTable(nothing);
    table.innerHTML = `${STYLE}
      <thead><tr><th>Chỉ tiêu</th><th>Năm 2023</th></tr></thead>
      <tr><td class="label" data-label="Chỉ tiêu">Hộ nghèo</td><td class="label-block" data-label="Năm 2023">90</td></tr>`;
    expect(say(await createTile('#bang-1:ho-ngheo'))).to.equal('Hộ nghèo: 90, năm 2023');
  });

  it('are read with a hidden row of headings if a style sheet shows the headings in the cells', async () => {
    const table = await createTable(nothing);
    const show = (hiddenHead: string, label: string, cellStyle = '') => {
      table.innerHTML = `${STYLE}
        <thead style="${hiddenHead}"><tr><th>Chỉ tiêu</th><th>Năm 2022</th><th>Năm 2023</th></tr></thead>
        <tbody><tr style="display: block"><td>Hộ nghèo</td>
          <td class="label-block" style="${cellStyle}" data-label="Năm 2022">90</td>
          <td class="label-block" data-label="${label}">80</td></tr></tbody>`;
      return readTable(table).map(({ cells }) => cells);
    };
    const headings = ['Chỉ tiêu', 'Năm 2022', 'Năm 2023'];
    for (const hidden of [
      'display: none',
      'position: absolute; left: -9999px',
      'position: absolute; clip: rect(0, 0, 0, 0)',
    ]) {
      expect(show(hidden, 'Năm 2023'), hidden).to.deep.equal([headings, ['Hộ nghèo', '90', '80']]);
    }
    // One cell shows the heading of another column. So the headings in the cells are not those of the hidden row.
    expect(show('display: none', 'Năm 2022')).to.deep.equal([['Hộ nghèo', '90', 'Năm 2022:\n80']]);
    // A hidden cell moves the next one below its heading, so that the heading in this cell is not that of its column.
    expect(show('display: none', 'Năm 2023', 'display: none')).to.deep.equal([['Hộ nghèo', 'Năm 2023:\n80']]);
  });

  it('do not add raised or lowered digits to a number', async () => {
    const table = await createTable(nothing);
    for (const style of RAISED_OR_LOWERED) {
      table.innerHTML = `<tr><td>12<span style="${style}">1</span></td></tr>`;
      expect(readTable(table)[0]!.cells[0], style).to.match(/^12\D?$/u);
    }
  });

  it('have the note of their own mark only, and are mistakes if the table has no note for their mark', async () => {
    const table = await createTable(nothing);
    table.innerHTML = `
      <tr><th>Chỉ tiêu</th><th>2022</th><th>2023<sup>*</sup></th></tr>
      <tr><td>Xã</td><td>6<sup>(2)</sup></td><td>7</td></tr>
      <tr><td>Thôn</td><td>1<sub>3</sub></td><td>2<sup>6</sup></td></tr>
      <tr><td colspan="3"><span style="position: relative; top: -4pt">2</span> Ước tính.</td></tr>
      <tr><td colspan="3">* Sơ bộ.</td></tr>`;
    for (const [id, note] of [
      ['xa:2022', 'Ước tính.'],
      ['xa:2023', 'Sơ bộ.'],
    ] as const) {
      expect((await createTile(`#bang-1:${id}`)).record?.note, id).to.equal(note);
    }
    for (const [id, mark, column] of [
      ['thon:2022', '³', '2022'],
      ['thon:2023', '⁶', '2023*'],
    ] as const) {
      const said = say(await createTile(`#bang-1:${id}`));
      expect(said, mark).to.match(
        new RegExp(`^Thôn: Không rõ “${mark}” trong “[12]${mark}” ở cột “.*” là số mũ hay dấu của ghi chú`),
      );
      expect(said, mark).to.include(` ở cột “${column}” `);
      expect(said, mark).to.match(new RegExp(`hoặc thêm dòng “${mark} …” dưới bảng nếu là ghi chú$`));
    }
  });

  it('are read whole if the whole text is raised or lowered', async () => {
    const table = await createTable(nothing);
    for (const style of RAISED_OR_LOWERED) {
      table.innerHTML = `<tr><td> <span style="${style}">12</span> </td></tr>`;
      expect(readTable(table)[0]!.cells[0], style).to.equal('12');
    }
  });

  it('are read the same in a table that is hidden as a whole', async () => {
    const table = await createTable(nothing);
    for (const style of ['display: none', 'visibility: hidden', 'opacity: 0']) {
      table.style.cssText = style;
      for (const [cell, text] of [
        ['<td class="minus">5</td>', '−5'],
        ['<td class="arrow">5</td>', `${PICTURE} 5`],
        ['<td><svg></svg>5</td>', `${PICTURE}5`],
        ['<td>12<span style="position: relative; top: -4pt">345</span></td>', '12 (345)'],
      ] as const) {
        table.innerHTML = `${STYLE}<tr><td>Xã</td></tr><tr>${cell}</tr>`;
        expect(readTable(table)[1]!.cells[0], `${style}: ${cell}`).to.equal(text);
      }
    }
  });

  it('cannot be read in a row whose cells are shown below other headings', async () => {
    const table = await createTable(nothing);
    const show = (row: string, header = '', hidden = '') => {
      table.innerHTML = `<tr style="${header}"><th>Chỉ tiêu</th><th>2022</th><th>2023</th></tr>
        <tr style="${row}"><td>Xã</td><td style="${hidden}">5</td><td>6</td></tr>`;
      return readTable(table)[1]!.cells.slice(1);
    };
    const unreadable = [`${PICTURE}5`, `${PICTURE}6`];
    const reverse = 'display: flex; flex-direction: row-reverse';
    expect(show(reverse)).to.deep.equal(unreadable);
    expect(show('', reverse)).to.deep.equal(unreadable);
    expect(show('display: flex', '', 'order: 2')).to.deep.equal(unreadable);
    expect(show('display: grid', '', 'order: 2')).to.deep.equal(unreadable);
    // Headings and cells in the same order stand below each other.
    expect(show(reverse, reverse)).to.deep.equal(['5', '6']);
    expect(show('display: flex', 'display: flex')).to.deep.equal(['5', '6']);
    // The order of a cell means nothing in the row of an ordinary table.
    expect(show('', '', 'order: 2')).to.deep.equal(['5', '6']);
    // Cells that are moved below another heading.
    for (const moved of ['position: relative; left: 400px', 'transform: translateX(400px)'])
      expect(show('', '', moved), moved).to.deep.equal(unreadable);
    expect(show('', '', 'position: relative; left: 2px')).to.deep.equal(['5', '6']);
    table.innerHTML = `<tr><th>Chỉ tiêu</th><th>2022</th></tr><tr style="${reverse}"><td>Xã</td><td>5</td></tr>`;
    expect(say(await createTile('#bang-1:xa'))).to.match(/^Xã: Ô “5” ở cột “2022” có hình/);
  });

  it('are empty in columns that are hidden', async () => {
    const table = await createTable(html`
      <colgroup>
        <col span="1" />
        <col style="visibility: collapse" />
      </colgroup>
      <colgroup style="visibility: collapse" span="2"></colgroup>
      <tr>
        <td>Xã</td>
        <td>1</td>
        <td>2</td>
        <td>3</td>
        <td>4</td>
      </tr>
      <tr>
        <td colspan="2">Huyện</td>
        <td colspan="2">5</td>
        <td>6</td>
      </tr>
    `);
    expect(readTable(table).map(({ cells }) => cells)).to.deep.equal([
      ['Xã', '', '', '', '4'],
      ['Huyện', '', '', '', '6'],
    ]);
  });

  it('are read when a script adds the table or its rows later', async () => {
    const box = await createTable(nothing);
    box.id = '';
    const tile = createTile('#bang-1:ho-ngheo');
    await aTimeout(300);
    box.id = 'bang-1';
    await aTimeout(50);
    box.innerHTML = '<tr><th>Chỉ tiêu</th><th>2023</th></tr><tr><td>Hộ nghèo</td><td>90</td></tr>';
    expect(say(await tile)).to.equal('Hộ nghèo: 90, năm 2023');
  });
});
