import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Labels that are negative themselves, the word that says so, and what to write in its place for figures with both signs. */
const NEGATIVE_LABELS: [label: string, words: string, pair: string][] = [
  ['Số hộ nghèo giảm', 'giảm', 'tăng, giảm'],
  ['Mức giảm tỷ lệ hộ nghèo', 'giảm', 'tăng, giảm'],
  ['Giảm tỷ lệ hộ nghèo', 'giảm', 'tăng, giảm'],
  ['Tỷ lệ giảm nghèo', 'giảm', 'tăng, giảm'],
  ['Lỗ lũy kế', 'lỗ', 'lãi, lỗ'],
  ['Bội chi ngân sách', 'bội chi', 'bội thu, bội chi'],
  ['Thâm hụt thương mại', 'thâm hụt', 'thặng dư, thâm hụt'],
  ['Nhập siêu', 'nhập siêu', 'xuất siêu, nhập siêu'],
];

/** Labels with such words whose figures may have a minus. */
const WITH_MINUS = [
  'Số hộ nghèo tăng, giảm',
  'Dân số tăng/giảm',
  'Tăng (+), giảm (-)',
  'Giảm (-)',
  'Xuất siêu (+), nhập siêu (-)',
  ...['Cán cân thương mại', 'Lãi/lỗ', 'Các khoản giảm trừ', 'Số thuế miễn, giảm', 'Chênh lệch', 'Lợi nhuận'],
  ...['Vốn thực hiện chương trình giảm nghèo', 'Chi giảm nghèo', 'Lỗi phần mềm', 'Tốc độ tăng'],
];

/** Fields with a negative number. */
const FIELDS: [record: (number: string) => object, field: string][] = [
  [(number) => ({ value: number }), 'value'],
  [(number) => ({ value: 5, planTarget: number }), 'plan-target'],
  [(number) => ({ value: 5, previous: number, previousPeriod: '2022' }), 'previous'],
  [(number) => ({ value: 5, period: '2023', series: `2021: 4; 2022: ${number}` }), 'series'],
];

/** Tests of negative numbers of indicators that are negative themselves, for Node and for browsers. */
export function doubleNegativesContract({ it, equal }: Runner): void {
  it('asks in every field what a minus means with a label that is negative itself, and reads both answers', () => {
    for (const [label, words, pair] of NEGATIVE_LABELS) {
      const mistake = (place: string) =>
        `“−5”${place} mang dấu âm, trong khi tên chỉ tiêu đã ghi “${words}”; hãy bỏ dấu âm nếu tên chỉ tiêu đúng, hoặc đổi “${words}” trong tên thành “${pair}” và chỉ ghi dấu âm ở số ${words}`;
      const withPair = label.toLowerCase().replace(words, pair);
      for (const [toRecord, field] of FIELDS) {
        equal(showRecord({ label, ...toRecord('-5') }), mistake(` ở thuộc tính “${field}”`));
        for (const record of [
          { label, ...toRecord('5') },
          { label: withPair, ...toRecord('-5') },
        ])
          equal(showRecord(record).includes('hãy'), false, showRecord(record));
      }
      const inTable = showFile(`mã;Chỉ tiêu;2022;2023\na;${label};4;-5`, 'a', '2023');
      equal(inTable, `! ${label}: ${mistake(' ở cột “2023”')}`);
    }
  });

  it('shows zero, and negative numbers with other labels', () => {
    equal(showRecord({ label: 'Số hộ nghèo giảm', value: '0' }), '0');
    for (const label of WITH_MINUS) equal(showRecord({ label, value: '-5' }), '−5', label);
  });
}
