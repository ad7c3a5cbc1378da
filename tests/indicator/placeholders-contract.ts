import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Numbers that are placeholders whatever stands beside them, and what to write if the number is the figure. */
const PLACEHOLDERS: [written: string, quoted: string, figure: string][] = [
  ['-999', '−999', 'âm 999'],
  ['-9999', '−9999', 'âm 9999'],
  ['−9.999', '−9.999', 'âm 9.999'],
  ['-999,9', '−999,9', 'âm 999,9'],
  ['-9999,00', '−9999,00', 'âm 9999,00'],
  ['-32768', '−32768', 'âm 32768'],
  ['-2147483648', '−2147483648', 'âm 2147483648'],
  ['99999', '99999', '99.999'],
  ['9999999', '9999999', '9.999.999'],
  ['99999,9', '99999,9', '99.999,9'],
  ['2147483647', '2147483647', '2.147.483.647'],
];

/** Figures of a row in two years. The second one is a placeholder only because of the first. */
const BESIDE_OTHERS: [unit: string, first: string, second: string, isPlaceholder: boolean][] = [
  ['°C', '24,5', '999,9', true],
  ['điểm', '65,2', '999', true],
  ['xã', '120', '9999', true],
  ['xã', '120', '9.999', true],
  ['xã', '9999', '9999', true],
  ['xã', '9.800', '9.999', false],
  ['xã', '998', '999', false],
  ['xã', '150', '999', false],
  ['xã', '-', '999', false],
  ['xã', '…', '999', false],
  ['xã', 'trên 5', '999', false],
  ['tỷ đồng', '99', '998', false],
  ['tỷ đồng', '9,9', '99,9', false],
];

/** Figures that only look like placeholders. */
const FIGURES = ['-99', '-998', '−99,9', '-9,999', '999', '9999', '9.999', '99.999', '9.999.999', '99998'];

/** Fields with a placeholder, and the field in which the sentence finds it. */
const FIELDS: [record: (text: string) => object, field: string][] = [
  [(text) => ({ value: text }), 'value'],
  [(text) => ({ value: 5, planTarget: text }), 'plan-target'],
  [(text) => ({ value: 5, previous: text, previousPeriod: '2022' }), 'previous'],
  [(text) => ({ value: 5, period: '2023', series: `2021: 4; 2022: ${text}` }), 'series'],
];

const sentence = (quoted: string, place: string, figure: string | undefined) =>
  `phần mềm thường ghi “${quoted}”${place} thay cho số liệu còn thiếu; hãy xóa số này${place.includes('series') ? ' cùng kỳ của nó' : ''} nếu chưa có số liệu` +
  (figure === undefined ? '' : `, hoặc viết “${figure}” nếu đúng là số liệu`);

/** Tests of numbers that software writes in place of missing figures, for Node and for browsers. */
export function placeholdersContract({ it, equal }: Runner): void {
  it('asks in every field whether a number stands for a missing figure, and shows the figure of both answers', () => {
    for (const [written, quoted, figure] of PLACEHOLDERS) {
      const besideOthers = written.startsWith('9') || written.startsWith('2') ? `đạt ${written}` : figure;
      for (const [toRecord, field] of FIELDS) {
        const read = (text: string) => showRecord({ unit: 'tỷ đồng', ...toRecord(text) });
        const toWrite = field === 'value' ? figure : besideOthers;
        equal(read(written), sentence(quoted, ` ở thuộc tính “${field}”`, toWrite));
        equal(/hãy|không/.test(read(toWrite)), false, read(toWrite));
      }
      const table = (cell: string) =>
        showFile(`Chỉ tiêu;Đơn vị;2022;2023\nLợi nhuận;tỷ đồng;${cell};5`, 'loi-nhuan', '2022');
      equal(table(written), `! Lợi nhuận: ${sentence(quoted, ' ở cột “2022”', besideOthers)}`);
      equal(table(''), 'Lợi nhuận: Chưa có số liệu, năm 2022');
      equal(table(besideOthers).startsWith('Lợi nhuận: '), true, table(besideOthers));
    }
    const json = (value: unknown) => showFile(JSON.stringify([{ id: 'a', label: 'X', value }]), 'a');
    equal(json(-9999), `! X: ${sentence('−9999', ' ở trường “value”', 'âm 9999')}`);
    equal(json(99999), `! X: ${sentence('99999', ' ở trường “value”', '99.999')}`);
    equal(json('99.999'), 'X: 99.999');
    equal(json(null), 'X: Chưa có số liệu');
  });

  it('asks whether the number of a change or of the ratio of a plan stands for a missing number', () => {
    const change = (text: string) => showRecord({ value: 20_000, unit: 'xã', change: text });
    equal(change('-9999'), sentence('-9999', ' ở thuộc tính “change”', 'giảm 9999'));
    equal(change('giảm 9999'), '20.000 xã · ▼ Giảm 9.999 xã');
    equal(change('-998'), '20.000 xã · ▼ Giảm 998 xã');
    const ratio = (text: string) => showRecord({ value: 5, unit: 'xã', planRatio: text });
    equal(ratio('99999'), sentence('99999', ' ở thuộc tính “plan-ratio”', undefined));
  });

  it('asks in English, and in English notation, what the number is', () => {
    const read = (value: string) => showRecord({ value, unit: 'xã', numberFormat: 'en' }, 'en');
    equal(
      read('99999'),
      'software often writes “99999” in the attribute “value” in place of a missing figure; remove it if there is no figure, or write “99,999” if it is the figure',
    );
    equal(read('99,999'), '99,999 xã');
  });

  it('does not propose a negative figure for what is never negative, nor points where no figure is so large', () => {
    const negative = showRecord({ label: 'Số xã', value: '-9999', unit: 'xã' });
    equal(negative, sentence('−9999', ' ở thuộc tính “value”', undefined));
    const percent = (value: string) => showRecord({ value, unit: '%' });
    equal(percent('99999'), sentence('99999', ' ở thuộc tính “value”', 'đạt 99999'));
    equal(percent('đạt 99999'), 'Đạt 99.999%');
  });

  it('takes 999 for a placeholder if all figures beside it are far smaller, and reads `đạt 999`', () => {
    for (const [unit, first, second, isPlaceholder] of BESIDE_OTHERS) {
      const inTable = (cell: string) =>
        showFile(`Chỉ tiêu;Đơn vị;2022;2023\nX;${unit};${first};${cell}`, 'X', '2023');
      const inTile = showRecord({ value: second, unit, previous: first, previousPeriod: '2022' });
      equal(inTable(second).includes('thay cho số liệu còn thiếu'), isPlaceholder, inTable(second));
      equal(inTile.includes('thay cho số liệu còn thiếu'), isPlaceholder, inTile);
      equal(inTable(`đạt ${second}`).startsWith('X: đạt '), true, inTable(`đạt ${second}`));
    }
  });

  it('shows figures that only look like placeholders', () => {
    for (const value of FIGURES) {
      const shown = showRecord({ value, unit: 'tỷ đồng' });
      equal(shown.includes('hãy'), false, `${value}: ${shown}`);
    }
  });

  it('never shows a random number of nines with a minus, and always shows other random numbers', () => {
    const nines = fc.integer({ min: 3, max: 9 }).map((count) => '9'.repeat(count));
    fc.assert(
      fc.property(nines, fc.integer({ min: -9_000, max: 9_000 }), (digits, number) => {
        equal(showRecord({ value: `-${digits}`, unit: 'tỷ đồng' }).includes('phần mềm'), true, digits);
        const isPlaceholder = number === -999;
        equal(showRecord({ value: number, unit: 'tỷ đồng' }).includes('phần mềm'), isPlaceholder);
      }),
      { numRuns: thirtiethInBrowsers(300) },
    );
  });
}
