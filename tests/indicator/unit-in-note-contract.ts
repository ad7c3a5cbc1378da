import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile, showRecord } from './show.ts';

const TABLE = 'Chỉ tiêu;2022;2023\nX;5;6';

/** Sources and notes with a unit. */
const WITH_UNIT = [
  'Nguồn: Cục Thống kê tỉnh. Đơn vị tính: tỷ đồng',
  'Nguồn: Niên giám 2023; ĐVT: triệu đồng',
  'Nguồn: Sở Tài chính (ĐVT: triệu đồng)',
  '(Nguồn: Sở Tài chính. Đơn vị: hộ)',
  'Nguồn: Cục Thống kê (tỷ đồng)',
  'Ghi chú: ĐVT: triệu đồng',
  'Ghi chú: Đơn vị tính triệu đồng, hộ',
  'Ghi chú: số liệu tính bằng USD',
  'Ghi chú: triệu đồng',
  'Ghi chú: Don vi tinh: ha',
  'Ghi chú: Đ.v.t: nghìn người',
  'Chú thích: Đơn vị tính của bảng là ha',
];

/** Sources and notes without a unit. */
const WITHOUT_UNIT = [
  'Nguồn: Cục Thống kê (tỉnh)',
  'Nguồn: Các đơn vị tỉnh',
  'Nguồn: Đơn vị: Sở Y tế',
  'Ghi chú: Tính theo giá hiện hành',
  'Ghi chú: Giảm do 2 xã sáp nhập',
  'Ghi chú: Bụi dưới 10 µm, m²',
  'Ghi chú: Đơn vị hành chính theo Nghị quyết 1237',
];

/** Tests of units that stand in a source or a note. Such a unit is never taken as the unit of the figure. */
export function unitInNoteContract({ it, equal }: Runner): void {
  it('refuses a figure without a unit if the source or the note of the figure names a unit: above the table, below it, in a cell, and in an attribute of a tile', () => {
    for (const line of WITH_UNIT) {
      for (const file of [`"${line}"\n${TABLE}`, `${TABLE}\n"${line}"`]) {
        const shown = showFile(file, 'X', '2023');
        equal(shown.startsWith('!') && shown.includes('đơn vị'), true, `${file}: ${shown}`);
      }
    }
    const cell = showFile('Chỉ tiêu;Giá trị;Ghi chú\nX;5;ĐVT: tỷ đồng', 'X');
    equal(cell.startsWith('! X: ghi chú “ĐVT: tỷ đồng” có ghi đơn vị tính'), true, cell);
    for (const [field, name] of [
      ['note', 'ghi chú'],
      ['source', 'nguồn'],
    ] as const) {
      const shown = showRecord({ value: 5, [field]: 'Sở Tài chính. ĐVT: tỷ đồng' });
      equal(shown.startsWith(`${name} “Sở Tài chính. ĐVT: tỷ đồng” có ghi đơn vị tính`), true, shown);
    }
  });

  it('refuses a source that names another unit than the figure, and reads a source that names the same unit', () => {
    const read = (source: string) => showRecord({ value: 5, unit: 'tỷ đồng', source });
    equal(read('Sở Tài chính. ĐVT: triệu đồng').includes('có ghi đơn vị tính'), true);
    equal(read('Sở Tài chính. ĐVT: tỷ đồng'), '5 tỷ đồng');
  });

  it('reads a source or a note whose words only look like a unit', () => {
    for (const line of WITHOUT_UNIT)
      equal(showFile(`${TABLE}\n"${line}"`, 'X', '2023'), 'X: 6, năm 2023', line);
  });

  it('does not look for a unit in the titles of the table, although the note of the figure repeats the titles', () => {
    const file = '1. Đơn vị: năm trước\nII. nhập khẩu\nchỉ tiêu;giá trị\nX;5';
    const note = 'Thuộc bảng “Đơn vị: năm trước”, “nhập khẩu”';
    equal(readFile(file, 'X'), { label: 'X', value: '5', note });
    equal(showFile(file, 'X'), 'X: 5');
  });

  it('keeps the bracket at the end of a source that does not begin with one', () => {
    const sourceOf = (line: string) => {
      const record = readFile(`${TABLE}\n${line}`, 'X', '2023');
      return typeof record === 'string' ? record : record.source;
    };
    equal(sourceOf('Nguồn: Cục Thống kê (tỉnh)'), 'Cục Thống kê (tỉnh)');
    equal(sourceOf('(Nguồn: Cục Thống kê (tỉnh))'), 'Cục Thống kê (tỉnh)');
    equal(sourceOf('(Nguồn: Cục Thống kê)'), 'Cục Thống kê');
  });
}
