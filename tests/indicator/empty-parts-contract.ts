import type { Runner } from '../text/text-contract.ts';
import { readFile } from './show.ts';

const TOTAL = 'Vận tải;điểm;9';
const KINDS = 'Phân theo loại hình;;';
const BRANCHES = 'Phân theo ngành;;';
const DOUBT = '! Không rõ dòng';

/** Rows below `Chỉ tiêu;Đơn vị;2023`, and the note of the row `Đường bộ`, or `!` for a mistake that says what to do with the row without a figure. */
const TABLES: readonly [rows: readonly string[], note: string | undefined][] = [
  // A part without a figure, or the head of a group.
  [[TOTAL, KINDS, 'Nhà nước;;', 'Đường bộ;điểm;5'], '!'],
  [[TOTAL, KINDS, 'Tư nhân;điểm;4', 'Nhà nước;;', 'Đường bộ;điểm;5'], '!'],
  [[TOTAL, KINDS, 'Nhà nước;;', 'Tư nhân;điểm;4', 'Đường bộ;điểm;5'], '!'],
  [['Tổng số;điểm;9', KINDS, 'Nhà nước;;', 'Đường bộ;điểm;5'], '!'],
  // The remedies.
  [[TOTAL, KINDS, 'Nhà nước;;-', 'Đường bộ;điểm;5'], 'Thuộc mục “Vận tải”'],
  [[TOTAL, KINDS, 'Nhà nước;điểm;…', 'Đường bộ;điểm;5'], 'Thuộc mục “Vận tải”'],
  [[TOTAL, KINDS, 'Nhà nước;;', '- Đường bộ;điểm;5'], 'Thuộc mục “Nhà nước”'],
  // A further division ends a part without a figure.
  [[TOTAL, KINDS, 'Tư nhân;điểm;4', 'Nhà nước;;', BRANCHES, 'Đường bộ;điểm;5'], 'Thuộc mục “Vận tải”'],
  [['Tổng số;điểm;9', KINDS, 'Nhà nước;;', 'Tư nhân;điểm;4', BRANCHES, 'Đường bộ;điểm;5'], undefined],
  // Another unit, capitals, a number or an indentation shows a group.
  [['Dân số;người;9', KINDS, 'Nam;người;4', 'Giao thông;;', 'Đường bộ;điểm;5'], 'Dưới mục “Giao thông”'],
  [[TOTAL, KINDS, 'Tư nhân;điểm;4', 'GIAO THÔNG KHÁC;;', 'Đường bộ;điểm;5'], 'Thuộc mục “GIAO THÔNG KHÁC”'],
  [[TOTAL, KINDS, 'Tư nhân;điểm;4', 'II. Giao thông;;', 'Đường bộ;điểm;5'], 'Thuộc mục “Giao thông”'],
  [[TOTAL, 'Giao thông;;', 'Đường bộ;điểm;5'], 'Dưới mục “Giao thông”'],
  // Items of a list.
  [[TOTAL, '- Đường sắt;;', '- Đường bộ;điểm;5'], 'Thuộc mục “Vận tải”'],
  [[TOTAL, '- Trong đó;;', '- Đường bộ;điểm;5'], 'Thuộc mục “Vận tải”'],
];

/** Rows without figures between the parts of another row. */
export function emptyPartsContract({ it, equal }: Runner): void {
  const read = (rows: readonly string[], id: string) =>
    readFile(['Chỉ tiêu;Đơn vị;2023', ...rows].join('\n'), id, '2023');

  it('asks whether a row without a figure is a part or the head of a group', () => {
    for (const [rows, expected] of TABLES) {
      const record = read(rows, 'Đường bộ');
      const shown = typeof record === 'string' ? record : record.note;
      const table = rows.join(' | ');
      if (expected !== '!') equal(shown, expected, table);
      else {
        equal(shown?.startsWith(DOUBT), true, `${table}: ${shown}`);
        equal(shown?.includes('có thuộc “Nhà nước”'), true, `${table}: ${shown}`);
        equal(shown?.includes('vào các ô trống của dòng đó'), true, `${table}: ${shown}`);
      }
    }
  });

  it('asks whether a row without a figure is a part or the head of a group, also if the units stand in the labels', () => {
    const rows = 'Số vụ (vụ);96\nĐường sắt;3\nĐường thủy;\nVa chạm;60';
    const shown = readFile(`Chỉ tiêu;2023\n${rows}`, 'Va chạm', '2023');
    equal(typeof shown === 'string' && shown.includes('có thuộc “Đường thủy” ở dòng 4'), true);
  });

  it('reads an item of a list without a figure as a part that has no figure', () => {
    const rows = [TOTAL, '- Đường sắt;;', '- Đường thủy;điểm;', '- Đường bộ;điểm;5'];
    for (const id of ['Đường sắt', 'Đường thủy']) {
      const record = read(rows, id);
      equal(typeof record === 'string' ? record : [record.value, record.note], [
        undefined,
        'Thuộc mục “Vận tải”',
      ]);
    }
  });
}
