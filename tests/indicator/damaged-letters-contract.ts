import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** A table with a damaged letter, the end of the sentence about it, and the word that the sentence asks for. */
const TABLES: [table: string, mistake: string, damaged: string, mended: string][] = [
  [
    'Mã;Chỉ tiêu;Đơn vị;Giá trị\na;Thu kết dƣ;hộ;5',
    '“ƣ” trong “dƣ” ở cột “Chỉ tiêu” không phải chữ tiếng Việt; hãy viết “dư”, và sửa mọi chữ “ƣ” khác như vậy',
    'dƣ',
    'dư',
  ],
  [
    'Mã;Chỉ tiêu;Đơn vị;Giá trị;Ghi chú\na;Thu kết dư;hộ;5;Ƣớc tính',
    '“Ƣ” trong “Ƣớc” ở cột “Ghi chú” không phải chữ tiếng Việt; hãy viết “Ước”, và sửa mọi chữ “Ƣ” khác như vậy',
    'Ƣ',
    'Ư',
  ],
  [
    'Mã;Chỉ tiêu;Giá trị (lƣợt ngƣời)\na;Thu kết dư;5',
    '“ƣ” trong “lƣợt” ở cột “Giá trị (lƣợt ngƣời)” không phải chữ tiếng Việt; hãy viết “lượt”, và sửa mọi chữ “ƣ” khác như vậy',
    'ƣ',
    'ư',
  ],
  // Nobody can say what another letter stands for.
  [
    'Mã;Chỉ tiêu;Giá trị;Ghi chú\na;Thu kết dư;5;Ḥa',
    '“Ḥ” trong “Ḥa” ở cột “Ghi chú” không phải chữ tiếng Việt; hãy viết lại từ này',
    'Ḥa',
    'Hòa',
  ],
];

/** Tests of letters that no Vietnamese word has, as copied from an old PDF, for Node and for browsers. */
export function damagedLettersContract({ it, equal }: Runner): void {
  it('names a damaged letter, its word, and what to write, which is then read', () => {
    for (const [table, mistake, damaged, mended] of TABLES) {
      const shown = showFile(table, 'a');
      equal([shown.startsWith('! '), shown.endsWith(mistake)], [true, true], shown);
      const corrected = showFile(table.replaceAll(damaged, mended), 'a');
      equal(corrected.startsWith('Thu kết dư: 5'), true, corrected);
    }
  });
}
