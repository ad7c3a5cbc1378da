import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tests of notes that contradict the figure beside which they are shown, for Node and for browsers. */
export function noteConflictsContract({ it, equal }: Runner): void {
  it('refuses a note that says another unit, time, status or kind of figure than the figure beside it', () => {
    const read = (note: string, fields = '2023') =>
      showFile(`Chỉ tiêu;Đơn vị;${fields};Ghi chú\nX;tỷ đồng;5;"${note}"`, 'X');
    for (const [note, other, heading] of [
      ['Số 6 tháng', '2023', '2023'],
      ['Số liệu 9 tháng', '2023', '2023'],
      ['9 tháng đầu năm', '2023', '2023'],
      ['Tính đến 30/6', '2023', '2023'],
      ['Trong quý', '2023', '2023'],
      ['Số liệu năm 2022', '2023', '2023'],
      ['Quý II', 'quý I/2023', 'Quý I/2023'],
      ['đơn vị: triệu đồng', 'tỷ đồng', '2023'],
      ['Đơn vị tính là triệu đồng.', 'tỷ đồng', '2023'],
      ['tính bằng USD', 'tỷ đồng', '2023'],
      ['Kế hoạch', 'X', '2023'],
      ['Dự toán giao năm 2023', 'X', '2023'],
      ['Lũy kế', 'X', '2023'],
      ['Cùng kỳ năm trước', 'X', '2023'],
      ['Số liệu sơ bộ', 'ước tính', 'Ước tính 2023'],
    ] as const) {
      const text = note.replace(/\.$/, '');
      equal(
        read(note, heading).startsWith(`! X: ghi chú “${text}” ở cột “Ghi chú” không khớp với “${other}”`),
        true,
        `${note}: ${read(note, heading)}`,
      );
    }
    for (const note of [
      'Số liệu năm 2023',
      'Số liệu năm 2022 chưa gồm huyện A',
      'Từ 1/7/2023 sáp nhập xã B',
      'Đơn vị: tỷ đồng',
      'Kế hoạch giao muộn',
      'Số liệu sơ bộ',
      'Cuối năm',
      'Thuộc chương trình 135',
      'Giảm trong quý II do bão',
    ])
      equal(read(note), 'X: 5 tỷ đồng, năm 2023', note);
    equal(read('9 tháng', 'Giá trị'), 'X: 5 tỷ đồng');
  });

  it('refuses a contradicting note below the table, with a mark, and in JSON', () => {
    const table = 'Chỉ tiêu;Đơn vị;2023\nX;tỷ đồng;5\nY;tỷ đồng;6**\n';
    const mistake = (id: string, text: string) => `! ${id}: ghi chú “${text}” ở dòng`;
    equal(showFile(`${table}** Kế hoạch`, 'Y').startsWith(mistake('Y', 'Kế hoạch')), true);
    equal(showFile(`${table}** Kế hoạch`, 'X'), 'X: 5 tỷ đồng, năm 2023');
    const withTwo = `Nhập khẩu\n${table.replace('**', '')}Ghi chú: Chưa gồm huyện A.\nGhi chú: Số 9 tháng`;
    equal(showFile(withTwo, 'X').startsWith(mistake('X', 'Số 9 tháng')), true, showFile(withTwo, 'X'));
    const json = '[{"id": "x", "label": "X", "value": 5, "period": 2023, "note": "Số 6 tháng"}]';
    equal(showFile(json, 'x').includes('ghi chú “Số 6 tháng”'), true, showFile(json, 'x'));
  });
}
