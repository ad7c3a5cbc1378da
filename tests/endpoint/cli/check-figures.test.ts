import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCommandRunner } from '../command.ts';
import { tempFolder } from '../temp.ts';

const runCommand = createCommandRunner();
const DEMO = fileURLToPath(new URL('../../../demo/pages/chi-tieu.csv', import.meta.url));

/** Writes a file of figures, and returns its path. JSON is recognised by the content, so the name can always end in `.csv`. */
function writeFigures(text: string): string {
  const path = join(tempFolder(), 'chi-tieu.csv');
  writeFileSync(path, text);
  return path;
}

describe('check-figures', () => {
  it('prints what each figure of the demo says, and finds no mistake', async () => {
    const { code, output, errors } = await runCommand(['check-figures', DEMO]);
    assert.deepEqual([code, errors], [0, '']);
    const lines = output.trimEnd().split('\n');
    assert.equal(lines.length, 24, '23 figures and the last line');
    assert.equal(
      lines[0],
      'row 2: #ntm-xa-dat-chuan: Xã đạt chuẩn nông thôn mới: 62 of 127 xã, in 2023 | programme: Nông thôn mới | source: Báo cáo năm của tỉnh',
    );
    assert.equal(lines.at(-1), 'No mistakes; figures: 23.');
  });

  it('prints all mistakes of a file, each with its row, and fails', async () => {
    const path = writeFigures(
      'mã;chỉ tiêu;giá trị;kỳ;xếp hạng\na;Xã đạt chuẩn;12.02;Dec-23;-3\nb;Hộ nghèo;5;2023;\nb;Khác;#REF!;;\n;Nguồn;;;\n',
    );
    const { code, output, errors } = await runCommand(['check-figures', path, '--lang', 'vi']);
    assert.equal(code, 1);
    assert.deepEqual(output.trimEnd().split('\n'), [
      'dòng 2: SAI: Xã đạt chuẩn: không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02',
      'dòng 2: SAI: Xã đạt chuẩn: thứ hạng “-3” không đúng; hãy viết số nguyên từ 1',
      'dòng 2: SAI: Xã đạt chuẩn: không đọc được “Dec-23” ở cột “kỳ”; hãy viết tháng 12/2023',
      'dòng 3: SAI: Mã “b” có ở cả dòng 3 và dòng 4; hãy đặt mỗi dòng một mã',
      'dòng 4: SAI: Mã “b” có ở cả dòng 3 và dòng 4; hãy đặt mỗi dòng một mã',
      'dòng 4: SAI: Khác: “#REF!” ở cột “giá trị” là lỗi của bảng tính; hãy sửa ô đó',
      'dòng 5: SAI: Dòng 5 có “Nguồn” nhưng không có mã; hãy thêm mã hoặc xóa dòng này',
    ]);
    assert.equal(errors, `mtqg-widgets: số chỗ sai trong ${path}: 7\n`);
  });

  it('prints what a tile shows below the sentence of a figure', async () => {
    const path = writeFigures(
      'mã;chỉ tiêu;giá trị;đơn vị;chương trình;chuỗi số liệu;nguồn;cách tính;ghi chú\n' +
        'a;X;5;xã;Nông thôn mới;2022: 4 | 2023: trên 4;Cục Thống kê;https://tinh.gov.vn/cach-tinh;Tạm tính\nb;Y;6;;;;;;\n',
    );
    const { output } = await runCommand(['check-figures', path, '--lang', 'vi']);
    assert.deepEqual(output.trimEnd().split('\n').slice(0, 2), [
      'dòng 2: #a: X: 5 xã | chương trình: Nông thôn mới | chuỗi số liệu: 2022: 4 xã; 2023: trên 4 xã | nguồn: Cục Thống kê | ' +
        'cách tính: https://tinh.gov.vn/cach-tinh | ghi chú: Tạm tính',
      'dòng 3: #b: Y: 6',
    ]);
  });

  it('prints the area after the sentence of a figure', async () => {
    const path = writeFigures('Địa phương;Hộ nghèo (hộ)\nXã A;12\nXã B;20\n');
    const { output } = await runCommand(['check-figures', path, '--lang', 'vi']);
    assert.deepEqual(output.trimEnd().split('\n').slice(0, 2), [
      'dòng 2: #ho-ngheo:xa-a: Hộ nghèo: 12 hộ | địa phương, đơn vị: Xã A',
      'dòng 3: #ho-ngheo:xa-b: Hộ nghèo: 20 hộ | địa phương, đơn vị: Xã B',
    ]);
  });

  it('prints the mistake of a heading once, in front of all rows', async () => {
    const path = writeFigures('chỉ tiêu;Năm 2024;Kết quả 6 tháng\nHộ nghèo;5;4\nHộ cận nghèo;7;6\n');
    const { output, errors } = await runCommand(['check-figures', path, '--lang', 'vi']);
    assert.deepEqual(output.trimEnd().split('\n'), [
      'cả tệp: SAI: Cột “Kết quả 6 tháng” không ghi năm, trong khi cột khác ghi “2024”; hãy ghi năm trong tên cột, như “Kết quả 6 tháng năm 2024”',
      'dòng 2: #ho-ngheo:2024: Hộ nghèo: 5, năm 2024',
      'dòng 3: #ho-can-ngheo:2024: Hộ cận nghèo: 7, năm 2024',
    ]);
    assert.equal(errors, `mtqg-widgets: số chỗ sai trong ${path}: 1\n`);
  });

  it('prints all mistakes of the records in a JSON file', async () => {
    const path = writeFigures(
      '{"a":{"label":"X","value":"12.02","của":1}, "b":{"chỉ tiêu":"Y","giá trị":"1.5","rank":0}}',
    );
    const { output } = await runCommand(['check-figures', path]);
    assert.match(output, /item 1: MISTAKE: X: unknown field “của”;/);
    assert.match(output, /item 2: MISTAKE: Y: cannot read “1\.5” in the field “giá trị”; write 1,5\n/);
    assert.match(output, /item 2: MISTAKE: Y: wrong rank “0”/);
  });

  it('prints all mistakes of the other records if a value of a JSON file is no record', async () => {
    const records = { a: [1], b: { value: '5' }, c: { label: 'GRDP', value: '5', rank: 'gần 17/63' } };
    const { output } = await runCommand(['check-figures', writeFigures(JSON.stringify(records))]);
    const lines = output.trimEnd().split('\n');
    assert.equal(lines.length, 2, output);
    assert.match(lines[0]!, /^file: MISTAKE: “a” of the JSON file is a list/);
    assert.match(lines[1]!, /^item 2: MISTAKE: .*label/);
  });

  it('fails at a file without any figure', async () => {
    for (const text of ['mã;chỉ tiêu;giá trị\n', '[]', '{}']) {
      const { code, output } = await runCommand(['check-figures', writeFigures(text), '--lang', 'vi']);
      const line = 'cả tệp: SAI: Tệp không có số liệu nào; hãy xem lại nội dung của tệp';
      assert.deepEqual([code, output.trimEnd()], [1, line], text);
    }
  });

  it('leaves out the heads of groups, and counts figures only', async () => {
    const path = writeFigures(
      'STT;chỉ tiêu;đơn vị;giá trị\nI;Chia ra;;\n1;Nam;người;5\n2;Nữ;người;\nII;Chia ra;;\n',
    );
    const { code, output } = await runCommand(['check-figures', path, '--lang', 'vi']);
    assert.deepEqual(
      [code, output.trimEnd().split('\n')],
      [
        0,
        [
          'dòng 3: #nam: Nam: 5 người',
          'dòng 4: #nu: Nữ: Chưa có số liệu',
          'Không có chỗ sai; số chỉ tiêu: 2.',
        ],
      ],
    );
  });

  it('does not print a mistake that follows from another mistake', async () => {
    const line = (row: string, mistake: string) => new RegExp(`^${row}: SAI: ${mistake}`);
    for (const [file, ...expected] of [
      // A damaged heading is reported once, as damaged. That it is unknown and that a column is missing follow from this.
      ['Ch? tiêu;giá trị\nA;5', line('cả tệp', 'Chữ tiếng Việt bị hỏng: “Ch\\? tiêu”')],
      // The heading with two meanings is reported. That the file has no column of values follows from this.
      ['chỉ tiêu;So với cùng kỳ (%)\nA;9\nB;109', line('cả tệp', 'Cột “So với cùng kỳ')],
      // The two columns of ranks are reported once, for the file. That "tổng số xếp hạng" has no column of ranks follows from this.
      [
        'chỉ tiêu;hạng;thứ hạng;tổng số xếp hạng;giá trị\nA;1;2;3;5\nB;;;3;5.2',
        line('cả tệp', 'Hai cột “hạng” và “thứ hạng”'),
        line('dòng 3', 'B: không đọc được “5.2”'),
      ],
      // The wrong value is reported. That the columns "trên tổng số", "mức độ" and "thay đổi" have no value follows from this.
      [
        'chỉ tiêu;giá trị;trên tổng số;mức độ;xếp hạng;tỷ lệ kế hoạch;thay đổi\nA;12.02;127;gần;5;;\nB;12.02;;;;90;+5',
        line('dòng 2', 'A: không đọc được “12.02”'),
        line('dòng 3', 'B: không đọc được “12.02”'),
      ],
      // Where the unit is wrong, `95%` in another column is not compared with it.
      ['chỉ tiêu;đơn vị;giá trị;mục tiêu\nA;#REF!;5;95%', line('dòng 2', 'A: “#REF!” ở cột “đơn vị”')],
      // The damaged letter stands in the head that all cells below share, in both rows and in the note of each figure.
      [
        'Năm;Tổng số;Nam;Nữ\nNgƣời;;;\n2021;15;7;8\n2022;17;8;9\nTỷ lệ tăng (%);;;\n2021;1,3;1,4;1,2\n',
        line('dòng 2', 'Tổng số: chữ “ƣ” trong “Ngƣời”'),
        line('dòng 6', 'Không rõ nghĩa của dòng 6'),
      ],
      // In a table of its own, as the first mistake demands, row 4 is no duplicate.
      [
        'Chỉ tiêu;Năm 2022\nLũy kế;\nA;5\nKế hoạch;\nA;6\n',
        line('dòng 3', 'Không rõ nghĩa của dòng 3'),
        line('dòng 4', 'Không rõ nghĩa của dòng 4'),
        line('dòng 5', 'Không rõ nghĩa của dòng 5'),
      ],
      // Neither of these two mistakes of one row follows from the other, so both are printed.
      [
        'chỉ tiêu;giá trị\nT? l?;12.02',
        line('dòng 2', 'T\\? l\\?: chữ tiếng Việt bị hỏng'),
        line('dòng 2', 'T\\? l\\?: không đọc được “12.02”'),
      ],
    ] as const) {
      const { output } = await runCommand(['check-figures', writeFigures(file), '--lang', 'vi']);
      const lines = output.trimEnd().split('\n');
      assert.equal(lines.length, expected.length, output);
      for (const [index, pattern] of expected.entries()) assert.match(lines[index]!, pattern);
    }
  });

  it('prints the mistake of a note or a source outside the rows once, and that of each cell with a note', async () => {
    const unitMistake = (name: string, text: string) =>
      `${name} “${text}” có ghi đơn vị tính, nhưng đơn vị không được đọc từ đó; hãy ghi thành đơn vị của số liệu (thuộc tính “unit”, cột “đơn vị”, hoặc dòng “Đơn vị tính: …” phía trên bảng), rồi bỏ ở ${name.toLowerCase()}`;
    const cases = [
      [
        'Chỉ tiêu;2022;2023\nX;5;6\nY;7;8\nGhi chú: ĐVT: tỷ đồng',
        `cả tệp: SAI: ${unitMistake('Ghi chú', 'ĐVT: tỷ đồng')}`,
      ],
      [
        'Chỉ tiêu;2023\nI. Thu\nX;5\nII. Chi\nY;7\nNguồn: Sở Y tế (tỷ đồng)',
        `cả tệp: SAI: ${unitMistake('Nguồn', 'Sở Y tế (tỷ đồng)')}`,
      ],
      [
        'Chỉ tiêu;Đơn vị;2023\nX;xã;5\nY;xã;7\nGhi chú: Số 6 tháng',
        'cả tệp: SAI: Ghi chú “Số 6 tháng” không khớp với “2023”; hãy ghi đúng đơn vị, kỳ hoặc loại số liệu ở tên cột hoặc ở cột của nó, rồi bỏ ghi chú này',
      ],
      [
        'Chỉ tiêu;giá trị;Ghi chú\nX;5;ĐVT: tỷ đồng\nY;7;ĐVT: tỷ đồng',
        `dòng 2: SAI: X: ${unitMistake('ghi chú', 'ĐVT: tỷ đồng')}`,
        `dòng 3: SAI: Y: ${unitMistake('ghi chú', 'ĐVT: tỷ đồng')}`,
      ],
    ];
    for (const [file = '', ...lines] of cases) {
      const { code, output } = await runCommand(['check-figures', writeFigures(file), '--lang', 'vi']);
      assert.equal(code, 1);
      assert.deepEqual(output.trimEnd().split('\n'), lines);
    }
  });

  it('prints a mistake that all records of a row share once', async () => {
    const path = writeFigures('Quận;Số phường;Số chợ\nQuận 1;10;5\n1;2;3\nQuận 3;12;9\n');
    const { output } = await runCommand(['check-figures', path]);
    const lines = output.split('\n').filter((line) => line.startsWith('row 3:'));
    assert.deepEqual(lines, [
      'row 3: MISTAKE: “1” in row 3 is not the name of an area; remove this row, or move it to another table',
    ]);
  });

  it('has options for ignored columns and the notation of numbers, like the attributes of the element', async () => {
    const path = writeFigures('id,label,value,ai nhập\na,X,"1,200.5",An\n');
    assert.equal((await runCommand(['check-figures', path])).code, 1);
    const options = ['--ignore-columns', 'Ai nhập', '--number-format=en'];
    const { code, output } = await runCommand(['check-figures', path, ...options]);
    assert.deepEqual([code, output], [0, 'row 2: #a: X: 1,200.5\nNo mistakes; figures: 1.\n']);
  });

  it('names a file that cannot be read, and reports a missing path in both languages', async () => {
    const missing = await runCommand(['check-figures', 'khong-co.csv']);
    assert.equal(missing.code, 1);
    assert.equal(
      missing.errors,
      'mtqg-widgets: cannot read khong-co.csv; check the path of the file (ENOENT)\n',
    );
    const { code, errors } = await runCommand(['check-figures']);
    assert.equal(code, 2);
    assert.match(errors, /^mtqg-widgets: <file> is missing; add it after the command\. For help/);
    const vietnamese = await runCommand(['check-figures', '--lang', 'vi']);
    assert.match(vietnamese.errors, /^mtqg-widgets: thiếu <file>; hãy viết sau tên lệnh/);
  });
});
