import type { Runner } from '../text/text-contract.ts';
import { readFile as read, showFile as show } from './show.ts';

/** The values of some fields of a record, or the sentence of the mistake. */
function pick(file: string, id: string, fields: readonly string[], period?: string): unknown {
  const record = read(file, id, period);
  return typeof record === 'string'
    ? record
    : fields.map((field) => (record as unknown as Record<string, unknown>)[field]);
}

const BUDGET = [
  'Biểu số 01;;;Đơn vị tính: tỷ đồng',
  'THU NGÂN SÁCH NĂM 2023;;;',
  ';;;',
  'STT;Chỉ tiêu;Kế hoạch;Thực hiện',
  'A;B;1;2',
  '1;Tổng số;100;95',
  ';Chia ra;;',
  '2;Thu nội địa;50;45',
  ';Nguồn: Sở Tài chính;;',
  ';Ghi chú: Số liệu đến cuối năm;;',
  ';(*) Không gồm thu chuyển nguồn;;',
  ';;;Người lập biểu',
  ';;;Nguyễn Văn A',
].join('\n');

/** Tests of tables as offices have them; for Node and for browsers. */
export function officeTablesContract({ it, equal }: Runner): void {
  it('refuses the unit above the table for a row if the label of the row needs a unit of another kind', () => {
    const showBelow = (unit: string, label: string) =>
      show(`Đơn vị tính: ${unit}\nChỉ tiêu;Giá trị\n${label};5,1`, label);
    for (const [unit, label] of [
      ['tỷ đồng', 'Tỷ lệ hộ nghèo'],
      ['tỷ đồng', 'Tốc độ tăng trưởng'],
      ['người', 'Mật độ dân số'],
      ['người', 'Tuổi thọ trung bình'],
      ['người', 'Diện tích tự nhiên'],
    ] as const) {
      equal(
        showBelow(unit, label),
        `! ${label}: đơn vị “${unit}” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
      );
    }
    // These units fit the labels.
    for (const [unit, label, sentence] of [
      ['%', 'Tỷ lệ hộ nghèo', '5,1%'],
      ['người/10.000 dân', 'Tỷ lệ bác sĩ', '5,1 người/10.000 dân'],
      ['người/km²', 'Mật độ dân số', '5,1 người/km²'],
      ['nghìn ha', 'Diện tích lúa', '5,1 nghìn ha'],
      ['tỷ đồng', 'GRDP', '5,1 tỷ đồng'],
    ] as const) {
      equal(showBelow(unit, label), `${label}: ${sentence}`);
    }
  });

  it('finds the headings below title rows, and reads the unit, the source and the notes around the table', () => {
    equal(pick(BUDGET, 'Tổng số', ['value', 'planTarget', 'unit', 'source', 'note']), [
      '95',
      '100',
      'tỷ đồng',
      'Sở Tài chính',
      'Số liệu đến cuối năm (*) Không gồm thu chuyển nguồn; thuộc bảng “THU NGÂN SÁCH NĂM 2023”',
    ]);
    equal(pick(BUDGET, 'Thu nội địa', ['value', 'unit']), ['45', 'tỷ đồng']);
  });

  it('reads the unit above a table in each of its spellings', () => {
    for (const [line, unit] of [
      ['Đơn vị tính: tỷ đồng', 'tỷ đồng'],
      ['ĐVT: %', '%'],
      ['%', '%'],
      ['(ĐVT : Triệu đồng)', 'triệu đồng'],
      ['Đơn vị: nghìn người', 'nghìn người'],
      ['ĐVT: 1000 người', 'nghìn người'],
      ['Đơn vị tính: 1.000.000 đồng', 'triệu đồng'],
      ['ĐVT: Tỷ đồng - Unit: Bill. dongs', 'tỷ đồng'],
      ['Đơn vị tính - Unit: %', '%'],
      ['Bảng 1. Thu ngân sách (ĐVT: tỷ đồng)', 'tỷ đồng'],
      ['Đơn vị: UBND huyện A', undefined],
    ] as const)
      equal(pick(`${line}\nchỉ tiêu;giá trị\nX;5`, 'X', ['unit']), [unit], line);
  });

  it('refuses a unit above the table that cannot be read, and two different units there', () => {
    const unitLineMistake = (line: string, row: number) =>
      `! Không đọc được đơn vị tính trong “${line}” ở dòng ${row}; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`;
    for (const line of ['Đơn vị tính: tỷ đồng, %', 'ĐVT tỷ đồng', 'Đơn vị tính:'])
      equal(show(`${line}\nchỉ tiêu;giá trị\nX;5`, 'X'), unitLineMistake(line, 1));
    equal(show('ĐVT: xã\nĐVT: thôn\nchỉ tiêu;giá trị\nX;5', 'X'), unitLineMistake('ĐVT: thôn', 2));
  });

  it('gives the unit above the table to figures without a unit of their own', () => {
    const file =
      'ĐVT: tỷ đồng\nchỉ tiêu;đơn vị;giá trị\nX;;5\nY;%;6\nZ;;7%\nGiá trị xuất khẩu (triệu USD);;8';
    equal(show(file, 'X'), 'X: 5 tỷ đồng');
    equal(show(file, 'Y'), 'Y: 6%');
    equal(show(file, 'Z'), 'Z: 7%');
    equal(show(file, 'gia-tri-xuat-khau-trieu-usd'), 'Giá trị xuất khẩu: 8 triệu USD');
    // The same unit in the label and in the cell is not a contradiction.
    equal(show('chỉ tiêu;giá trị\nTăng trưởng (%);7%', 'Tăng trưởng (%)'), 'Tăng trưởng: 7%');
  });

  it('refuses a value if the heading of the plan has another unit than the unit above the table', () => {
    const file = 'ĐVT: triệu đồng\nchỉ tiêu;Kế hoạch (tỷ đồng);Thực hiện\nX;5;6';
    equal(
      show(file, 'X'),
      '! X: “triệu đồng” ở cột “Thực hiện” khác “tỷ đồng” trên tên cột; hãy giữ một trong hai',
    );
    equal(show(file.replace('tỷ đồng', 'triệu đồng'), 'X'), 'X: 6 triệu đồng, kế hoạch là 5 triệu đồng');
    equal(show(file.replace('Thực hiện', 'Thực hiện (tỷ đồng)'), 'X'), 'X: 6 tỷ đồng, kế hoạch là 5 tỷ đồng');
  });

  it('refuses two different units of one record, in its label, its unit cell, its value or a heading', () => {
    const contradiction = (first: string, second: string) =>
      `! Xuất khẩu (${first}): “${first}” ở cột “Chỉ tiêu” mâu thuẫn với “${second}”; hãy giữ một trong hai`;
    const label = 'Xuất khẩu (triệu USD)';
    for (const [headings, cells] of [
      ['Giá trị (tỷ đồng)', '4,1'],
      ['Giá trị;Kế hoạch (tỷ đồng)', '4,1;4'],
      ['Đơn vị;Giá trị', 'tỷ đồng;4,1'],
      ['2022 (tỷ đồng);2023', '4,1;4'],
      ['2022;2023 (tỷ đồng)', '4;4,1'],
    ] as const) {
      // The period of the heading that has a unit. In a table without periods, any period finds the record.
      const period = headings.includes('2022 (') ? '2022' : '2023';
      equal(
        show(`Chỉ tiêu;${headings}\n${label};${cells}`, label, period),
        contradiction('triệu USD', 'tỷ đồng'),
      );
    }
    equal(show(`Chỉ tiêu;Giá trị\n${label};4,1%`, label), contradiction('triệu USD', '%'));
    // The unit in the label takes precedence over the unit above the table.
    equal(
      show(`ĐVT: tỷ đồng\nChỉ tiêu;2022;2023 (triệu USD)\n${label};4,1;5`, label, '2022'),
      'Xuất khẩu: 4,1 triệu USD, năm 2022',
    );
  });

  it('accepts two spellings of one unit in the label and the unit cell of a record', () => {
    for (const [unitInLabel, unit] of [
      ['triệu USD', 'Triệu USD'],
      ['tỷ', 'tỷ đồng'],
      ['ngàn người', 'nghìn người'],
      ['km2', 'km²'],
      ['%', '% dân số'],
    ])
      equal(
        show(`Chỉ tiêu;Đơn vị;Giá trị\nX (${unitInLabel});${unit};5`, 'X'),
        show(`Chỉ tiêu;Đơn vị;Giá trị\nX;${unit};5`, 'X'),
      );
  });

  it('finds a row by its label without the unit in brackets, and refuses an address without the unit if it fits several rows', () => {
    const file = 'Chỉ tiêu;Giá trị\nXuất khẩu (triệu USD);5\nHộ (hộ);6\nHộ (%);7\nXã;8\nXã (%);9';
    for (const id of ['xuat-khau', 'Xuất khẩu', 'xuat-khau-trieu-usd', 'Xuất khẩu (triệu USD)'])
      equal(show(file, id), 'Xuất khẩu: 5 triệu USD', id);
    equal(show(file, 'ho').startsWith('! Tên “ho” có ở cả dòng 3 và dòng 4'), true, show(file, 'ho'));
    equal(show(file, 'Hộ (%)'), 'Hộ: 7%');
    // `Xã` is the whole label of one row, and that row takes precedence.
    equal(show(file, 'xa'), 'Xã: 8');
  });

  it('refuses a figure without a unit of its own below a row with another unit, such as `Cơ cấu (%)`', () => {
    const file =
      'ĐVT: người\nchỉ tiêu;đơn vị;giá trị\nNam;;5\nCơ cấu - Structure (%);;\nNữ;;6\nTrẻ em;xã;7\nGià;;8%';
    equal(show(file, 'Nam'), 'Nam: 5 người');
    equal(
      show(file, 'Nữ'),
      '! Nữ: không rõ đơn vị của dòng 5, vì “Cơ cấu - Structure (%)” ở dòng 4 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; ' +
        'hãy ghi đơn vị ở cột “đơn vị”',
    );
    equal(show(file, 'Trẻ em'), 'Trẻ em: 7 xã');
    equal(show(file, 'Già'), 'Già: 8%');
    equal(show(file.replace('Structure (%)', 'Số người (Người)'), 'Nữ'), 'Nữ: 6 người');
  });

  it('refuses a unit without letters, such as a ditto mark, and suggests the unit above it', () => {
    equal(
      show('chỉ tiêu;đơn vị;giá trị\nX;xã;5\nY;"""";6', 'Y'),
      '! Y: không đọc được “"” ở cột “đơn vị”; hãy viết xã',
    );
  });

  it('refuses a per mille sign that is written with other characters, and suggests `‰`', () => {
    for (const unit of ['0/00', 'o/oo', '1/1000', '%0', '%o', '% 0']) {
      equal(
        show(`chỉ tiêu;đơn vị;giá trị\nX;xã;5\nY;${unit};6`, 'Y'),
        `! Y: không đọc được “${unit}” ở cột “đơn vị”; hãy viết ‰`,
      );
    }
  });

  it('refuses rows above and below the table that are neither a title, a unit, a source nor a note', () => {
    const outsideRowMistake = (text: string, row: number) =>
      `! Dòng ${row} ở ngoài bảng số liệu có “${text}”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”`;
    equal(show('a;b;c;d\nchỉ tiêu;giá trị\nX;5', 'X'), outsideRowMistake('a b c d', 1));
    equal(show('12,5\nchỉ tiêu;giá trị\nX;5', 'X'), outsideRowMistake('12,5', 1));
    equal(show('chỉ tiêu;giá trị\nX;5\nNguồn: báo cáo\nY;abc', 'X'), outsideRowMistake('Y abc', 4));
    equal(show('chỉ tiêu;giá trị\nX;5\nNguồn: báo cáo\nY', 'X'), outsideRowMistake('Y', 4));
  });

  it('keeps all sources and notes around the table, but refuses two periods above it', () => {
    const file = 'Nguồn: A\nGhi chú: B\nchỉ tiêu;giá trị\nX;5\nNguồn: C\n(*) D\n(1) E';
    equal(pick(file, 'X', ['source', 'note']), ['A; C', 'B (*) D (1) E']);
    const periods = 'Năm 2022\nNăm 2023\nchỉ tiêu;giá trị\nX;5';
    equal(show(periods, 'X').startsWith('! Dòng 2 ở ngoài bảng số liệu có “Năm 2023”'), true);
  });

  it('reads a row that begins with `*` as the head of a group if figures follow, and as a note below all figures', () => {
    const file = 'chỉ tiêu;giá trị\n* Nông nghiệp;\nX;5\n* Ước tính;';
    equal(pick(file, 'X', ['value', 'note']), ['5', '* Ước tính; thuộc mục “Nông nghiệp”']);
    equal(show(file, '* Nông nghiệp'), '* Nông nghiệp: Chưa có số liệu');
  });

  it('addresses the rows of a table without ids by label, exactly or without accents', () => {
    const file = 'chỉ tiêu;giá trị\nTổng số hộ nghèo;5\nTrong đó: nữ;6\nNữ;7\nNữ;8';
    for (const id of ['Tổng số hộ nghèo', 'tổng số HỘ nghèo', 'tong-so-ho-ngheo', 'Tong so ho ngheo'])
      equal(show(file, id), 'Tổng số hộ nghèo: 5', id);
    equal(show(file, 'Trong đó: nữ'), 'Trong đó: nữ: 6');
    equal(show(file, 'Nữ'), '! Tên “Nữ” có ở cả dòng 4 và dòng 5; hãy thêm cột “mã” và đặt mỗi dòng một mã');
    equal(show(file, 'nam').startsWith('! Không có chỉ tiêu “nam”; hiện có: nu'), true);
    equal(
      show('chỉ tiêu;giá trị\nX;5\n;6', 'X'),
      '! Dòng 3 có “6” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này',
    );
  });

  it('takes the area as the label in a table without labels', () => {
    equal(show('Hộ nghèo\nĐịa phương;Số lượng;ĐVT\nHuyện A;5;hộ', 'huyen-a'), 'Huyện A: 5 hộ');
    equal(pick('mã;chỉ tiêu;địa phương;giá trị\na;X;Huyện A;5', 'a', ['label', 'area']), ['X', 'Huyện A']);
  });

  it('accepts a row without an id above rows with ids as the head of a group, but not below all of them', () => {
    equal(show('mã;chỉ tiêu;giá trị\n;Chia ra:;\na;X;5', 'a'), 'X: 5');
    equal(
      show('mã;chỉ tiêu;giá trị\na;X;5\n;Khác;', 'a'),
      '! Dòng 3 có “Khác” nhưng không có mã; hãy thêm mã hoặc xóa dòng này',
    );
  });

  it('takes a first column without a heading as the labels if all its cells are words, and not numbers or periods', () => {
    equal(show(';2022;2023\nX;5;6', 'X', '2023'), 'X: 6, năm 2023');
    const unnamedRowsMistake = (text: string, name: string) =>
      `! Cột có “${text}” ở dòng 2 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “${name}”`;
    equal(show(';2022;2023\nX;5;6\n7;8;9', 'X', '2023'), unnamedRowsMistake('X', 'Chỉ tiêu'));
    equal(show('Chỉ số;2022;2023\nPCI;65,2;66,1', 'PCI', '2023'), 'PCI: 66,1, năm 2023');
    equal(show(';2022;2023\nCả năm;5;6\nVụ mùa;3;4', 'X'), unnamedRowsMistake('Cả năm', 'Chỉ tiêu'));
    equal(show('Chỉ tiêu;2022;2023\nCả năm;5;6\nVụ mùa;3;4', 'ca-nam', '2023'), 'Cả năm: 6, năm 2023');
    for (const [period, name] of [
      ['2022', 'Năm'],
      ['Tháng 1 - Jan.', 'Tháng'],
    ] as const)
      equal(show(`;Số lượng;ghi chú\n${period};5;6`, 'X'), unnamedRowsMistake(period, name));
  });

  it('reads tables with a column for each year, month or quarter', () => {
    const file = [
      'Chỉ tiêu;2021;Năm 2022;Thực hiện năm 2023;Tháng 1/2024;Quý II năm 2024;6 tháng đầu năm 2024;2021-2025',
      'X;1;2;3;4;5;6;7',
    ].join('\n');
    for (const [period, sentence] of [
      ['2021', 'X: 1, năm 2021'],
      ['năm 2022', 'X: 2, năm 2022'],
      ['2023', 'X: 3, năm 2023'],
      ['T1/2024', 'X: 4, tháng 1/2024'],
      ['01/2024', 'X: 4, tháng 1/2024'],
      ['Quý 2/2024', 'X: 5, quý II/2024'],
      ['6 tháng đầu năm 2024', 'X: 6, 6 tháng đầu năm 2024'],
      ['2021–2025', 'X: 7, giai đoạn 2021–2025'],
    ] as const)
      equal(show(file, 'X', period), sentence, period);
    const periods = '2021, 2022, 2023, tháng 1/2024, quý II/2024, 6 tháng đầu năm 2024, 2021–2025';
    equal(
      show(file, 'X'),
      `! “X” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#X:2021–2025”, hoặc vào thuộc tính period; hiện có: ${periods}`,
    );
    equal(show(file, 'X', '2020'), `! “X” không có kỳ “2020”; hãy dùng một trong các kỳ: ${periods}`);
  });

  it('reads the status of the figures of a column, such as `sơ bộ`', () => {
    for (const [heading, period, status] of [
      ['Sơ bộ 2023', '2023', 'sơ bộ'],
      ['Sơ bộ – Prel. 2023', '2023', 'sơ bộ'],
      ['Sơ bộ - Prel.2023', '2023', 'sơ bộ'],
      ['"Sơ bộ\nPrel. 2023"', '2023', 'sơ bộ'],
      ['2023 (sơ bộ)', '2023', 'sơ bộ'],
      ['Ước tính tháng 12/2023', 'tháng 12/2023', 'ước tính'],
      ['Dự ước 8 tháng/2023', '8 tháng năm 2023', 'ước tính'],
      ['Sơ bộ', undefined, 'sơ bộ'],
      ['Tạm tính', undefined, 'tạm tính'],
      ['Tạm tính năm 2023', '2023', 'tạm tính'],
      ['Năm 2023 (tạm tính)', '2023', 'tạm tính'],
    ] as const)
      equal(
        pick(`chỉ tiêu;${heading}\nX;5`, 'X', ['value', 'period', 'status']),
        ['5', period, status],
        heading,
      );
    equal(pick('chỉ tiêu;2022;Sơ bộ 2023\nX;5;6', 'X', ['value', 'status'], '2022'), ['5', undefined]);
  });

  it('reads several rows of one id with different periods', () => {
    const file = 'mã;chỉ tiêu;năm;giá trị\na;X;2022;5\na;X;2023;6\nb;Y;2023;7\na;X;2024;8\na;X;2024;9';
    equal(show(file, 'a', '2022'), 'X: 5, năm 2022');
    equal(show(file, 'a', 'Năm 2023'), 'X: 6, năm 2023');
    equal(show(file, 'b'), 'Y: 7, năm 2023');
    equal(
      show(file, 'a'),
      '! “a” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#a:2024”, hoặc vào thuộc tính period; hiện có: 2022, 2023, 2024',
    );
    equal(show(file, 'a', '2024'), '! Mã “a” có ở cả dòng 5 và dòng 6; hãy đặt mỗi dòng một mã');
    equal(show(file, 'b', '2022'), '! “b” không có kỳ “2022”; hãy dùng một trong các kỳ: 2023');
    const json =
      '[{"id":"a","label":"X","value":1,"period":"2022"},{"id":"a","label":"X","value":2,"period":2023}]';
    equal(show(json, 'a', '2022'), 'X: 1, năm 2022');
  });

  it('joins a month with its year if they are in two columns, or in a cell and a heading', () => {
    equal(show('chỉ tiêu;tháng;năm;giá trị\nX;1;2023;5\nX;2;2023;6', 'X', '2/2023'), 'X: 6, tháng 2/2023');
    equal(show('chỉ tiêu;năm;Tháng 1;Tháng 2\nX;2023;5;6', 'X', 'tháng 2/2023'), 'X: 6, tháng 2/2023');
    equal(
      show('chỉ tiêu;kỳ;2021;2022\nX;2023;5;6', 'X', '2022'),
      '! X: “2023” ở cột “kỳ” khác “2022” trên tên cột; hãy giữ một trong hai',
    );
  });

  it('gives the period above the table to rows without a period of their own', () => {
    equal(show('(Năm 2023)\nchỉ tiêu;giá trị;kỳ\nX;5;\nY;6;2022', 'X'), 'X: 5, năm 2023');
    equal(show('(Năm 2023)\nchỉ tiêu;giá trị;kỳ\nX;5;\nY;6;2022', 'Y'), 'Y: 6, năm 2022');
  });

  it('refuses a column without a period if the other columns have different periods', () => {
    const file = 'chỉ tiêu;Thực hiện năm 2022;Thực hiện năm 2023;Tỷ lệ hoàn thành (%)\nX;5;6;90';
    equal(
      show(file, 'X', '2023'),
      '! Cột “Tỷ lệ hoàn thành (%)” không ghi kỳ, trong khi các cột khác có các kỳ 2022, 2023; ' +
        'hãy ghi kỳ trong tên cột, như “Tỷ lệ hoàn thành (%) 2023”, hoặc thêm # trước tên cột',
    );
    const named = file.replace('(%)', 'năm 2023 (%)');
    equal(show(named, 'X', '2023'), 'X: 6, bằng 90% kế hoạch, năm 2023');
    equal(show(named, 'X', '2022'), 'X: 5, năm 2022');
  });

  it('combines two rows of headings if all combined headings are known', () => {
    const years = 'chỉ tiêu;đơn vị;Thực hiện;;Ghi chú\n;;2021;2022;\nX;xã;5;6;';
    equal(show(years, 'X', '2022'), 'X: 6 xã, năm 2022');
    const plans = 'chỉ tiêu;Năm 2023;;;\n;Kế hoạch;Thực hiện;TH/KH (%);Giá so sánh 2010\nX;10;9;90;';
    equal(show(plans, 'X'), 'X: 9, bằng 90% kế hoạch (10), năm 2023');
    // `Số lượng Nam` is not a known heading.
    equal(
      show('chỉ tiêu;Số lượng;;\n;2021;Nam;2023\nX;1;2;3', 'X').startsWith('! Dòng 2, có “Nam”, là'),
      true,
    );
  });

  it('reads a share beside a value as another figure of the record, and a share alone as the value', () => {
    equal(pick('chỉ tiêu;Số lượng;Cơ cấu (%)\nX;5;9,6', 'X', ['value', 'also']), ['5', 'chiếm 9,6%']);
    equal(pick('chỉ tiêu;Số lượng;Cơ cấu\nX;5;9,6%', 'X', ['value', 'also']), ['5', 'chiếm 9,6%']);
    equal(show('chỉ tiêu;Cơ cấu (%)\nX;9,6', 'X'), 'X: 9,6%');
  });

  it('reads the kind of prices, such as `Giá so sánh 2010`, as a note of the value, and refuses values at two kinds of prices', () => {
    equal(pick('chỉ tiêu;Giá so sánh 2010 (tỷ đồng)\nX;5', 'X', ['value', 'unit', 'note', 'period']), [
      '5',
      'tỷ đồng',
      'Giá so sánh 2010',
      undefined,
    ]);
    equal(pick('chỉ tiêu;Giá trị (tỷ đồng, giá hiện hành);ghi chú\nX;5;Tạm', 'X', ['note']), [
      'Giá hiện hành; Tạm',
    ]);
    equal(
      show('chỉ tiêu;Giá hiện hành;Giá so sánh 2010\nX;5;6', 'X').startsWith(
        '! Hai cột “Giá hiện hành” và “Giá so sánh 2010”',
      ),
      true,
    );
  });

  it('reads bilingual headings if the English part is a translation, and refuses a heading with other words', () => {
    const file = '"Chỉ tiêu\nItems";Đơn vị tính - Unit;Năm 2022 - Year 2022;"T1/2023\nJan."\nX;xã;5;6';
    equal(show(file, 'X', '2022'), 'X: 5 xã, năm 2022');
    equal(show(file, 'X', 'tháng 1/2023'), 'X: 6 xã, tháng 1/2023');
    equal(
      show('chỉ tiêu;Giá trị - FDI\nX;5', 'X').startsWith('! Không có mục nào tên “Giá trị - FDI”'),
      true,
    );
  });

  it('reads further comparisons and plans from numbered columns', () => {
    const file =
      'chỉ tiêu;giá trị;tăng giảm;so với;tăng giảm 2;so với 2;đơn vị thay đổi 2;tỷ lệ kế hoạch;kế hoạch giao;tỷ lệ kế hoạch 2;kế hoạch giao 2\n' +
      'X;5;1;2022;-2;tháng trước;%;95;tỉnh;96;Trung ương';
    equal(
      show(file, 'X'),
      'X: 5, bằng 95% kế hoạch tỉnh giao, bằng 96% kế hoạch Trung ương giao, tăng 1 so với năm 2022, giảm 2% so với tháng trước',
    );
    equal(pick(file, 'X', ['change', 'previousPeriod', 'changes', 'planRatio', 'planBy', 'plans']), [
      '1',
      '2022',
      [{ change: '-2', previousPeriod: 'tháng trước', changeUnit: '%' }],
      '95',
      'tỉnh',
      [{ planRatio: '96', planBy: 'Trung ương' }],
    ]);
  });

  it('names the numbered column of a mistake, such as `tăng giảm 3`', () => {
    const file = 'chỉ tiêu;giá trị;tăng giảm;tăng giảm 3;mục tiêu;mục tiêu 2\nX;5;1;12.02;6;7';
    equal(show(file, 'X'), '! X: không đọc được “12.02” ở cột “tăng giảm 3”; hãy viết 12,02');
    equal(
      show(file.replace('12.02', '2').replace('6;7', '6;7 x y 8'), 'X').includes('ở cột “mục tiêu 2”'),
      true,
    );
  });

  it('reads two comparisons with different periods, and two plans assigned by different authorities', () => {
    equal(
      pick('chỉ tiêu;So với tháng trước (%);So với cùng kỳ năm trước (%)\nX;+5;-6', 'X', [
        'change',
        'previousPeriod',
        'changes',
      ]),
      ['+5', 'tháng trước', [{ change: '-6', previousPeriod: 'cùng kỳ năm trước', changeUnit: '%' }]],
    );
    equal(
      pick('chỉ tiêu;thực hiện;Kế hoạch;\n;;Trung ương giao;Tỉnh giao\nX;5;6;7', 'X', [
        'planTarget',
        'planBy',
        'plans',
      ]),
      ['6', 'kế hoạch Trung ương giao', [{ planTarget: '7', planBy: 'kế hoạch Tỉnh giao' }]],
    );
    equal(
      pick('chỉ tiêu;thực hiện;Cùng kỳ;Tốc độ tăng so với tháng trước\nX;5;6;7', 'X', [
        'previousPeriod',
        'change',
        'changes',
      ]),
      ['cùng kỳ', undefined, [{ change: '7', previousPeriod: 'tháng trước', changeUnit: '%' }]],
    );
  });

  it('chooses the separator by which the headings are known', () => {
    equal(show('Biểu 1, 2, 3, 4\nchỉ tiêu;giá trị\nX;5', 'X'), 'X: 5');
    equal(show('"Bảng; a; b"\n\n"chỉ tiêu","giá trị"\n"X","5"', 'X'), 'X: 5');
  });
}
