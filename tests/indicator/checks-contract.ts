import { IndicatorError, toErrorSentence } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toPhrases } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';

/** The visible lines of a record without its label, or the sentence of its mistake. */
function show(record: object): string {
  try {
    const indicator = parseIndicator({ label: 'X', ...record } as IndicatorRecord);
    return toPhrases(indicator, undefined, 'vi').map(toShownText).join(' · ');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi').replace(/^X: /, '');
  }
}

/** Records whose fields, each of which can be read, do not go together. */
export function checksContract({ it, equal }: Runner): void {
  it('writes 1000 in a unit as a word, and refuses other digits in front of a unit', () => {
    for (const [record, shown] of [
      [{ unit: '1000 ha' }, '45 nghìn ha'],
      [{ unit: '1.000 ha' }, '45 nghìn ha'],
      [{ unit: '1.000.000 đồng' }, '45 triệu đồng'],
      [{ unit: 'm2' }, '45 m2'],
      [{ unit: 'ca/100.000 dân' }, '45 ca/100.000 dân'],
      [{ unit: 'ha', change: '+5', changeUnit: '1000 ha' }, '45 ha · ▲ Tăng 5 nghìn ha'],
    ] as const)
      equal(show({ value: '45', ...record }), shown);
    for (const unit of ['100 tấn', '000 đồng', '.000 đồng', '(100 kg)']) {
      const mistake = (attribute: string) =>
        `không đọc được “${unit}” ở thuộc tính “${attribute}”; hãy viết nghìn, triệu, tỷ`;
      equal(show({ value: '45', unit }), mistake('unit'), unit);
      equal(show({ value: '45', unit: 'kg', change: '+5', changeUnit: unit }), mistake('change-unit'), unit);
    }
  });

  it('refuses a part that is below 0 or larger than its whole', () => {
    const mistake = (part: string, whole: string) =>
      `“${part}” không thể là một phần của “${whole}”; hãy xem lại hai số, hoặc ghi kế hoạch ở “plan-target”`;
    for (const [value, of] of [
      ['130', '127'],
      ['trên 127,5', '127'],
      ['128–130', '127'],
      ['5', '0'],
      ['-5', '127'],
    ] as const)
      equal(show({ value, of, unit: 'xã' }), mistake(value, of));
    equal(show({ value: '130/127', unit: 'xã' }), mistake('130/127', '127'));
    for (const [value, of] of [
      ['127', '127'],
      ['0', '0'],
      ['120–130', '127'],
      ['dưới 130', '127'],
    ] as const)
      equal(show({ value, of, unit: 'xã' }), `${value}/${of} xã`.replace('dưới', 'Dưới'));
  });

  it('asks to put words in front of a part or of its whole', () => {
    for (const [record, mistake] of [
      [{ value: '62 trở lên', of: '127' }, '“62 trở lên” ở thuộc tính “value”; hãy viết ít nhất 62'],
      [{ value: '62 trở xuống', of: '127' }, '“62 trở xuống” ở thuộc tính “value”; hãy viết không quá 62'],
      [{ value: '62', of: '127 trở lên' }, '“127 trở lên” ở thuộc tính “of”; hãy viết ít nhất 127'],
    ] as const)
      equal(show(record), `không đọc được ${mistake}`);
    equal(show({ value: 'ít nhất 62', of: '127', unit: 'xã' }), 'Ít nhất 62/127 xã');
  });

  it('refuses days, months, quarters and years that do not exist, also within words', () => {
    for (const period of [
      'Tháng 13/2023',
      'tháng 0/2023',
      'tháng 2023',
      'Quý V/2023',
      'quý 5/2023',
      'đến 31/02/2023',
      'từ 01/01/2023 đến 31/6/2023',
      '2025-2021',
      'giai đoạn 2025–2021',
      '31/12/75',
    ])
      equal(show({ value: '5', period }), `không đọc được “${period}” ở thuộc tính “period”`);
    for (const base of ['ngày 31/02/2022', 'tháng 13/2022', 'quý V/2022'])
      equal(
        show({ value: '5', unit: 'xã', change: `tăng 5% so với ${base}` }),
        `không đọc được “${base}” ở thuộc tính “change”`,
      );
    for (const [period, shown] of [
      ['12 tháng năm 2023', '12 tháng năm 2023'],
      ['Quý 4/2023', 'Quý 4/2023'],
      ['đến 31/01/2023', 'Đến 31/01/2023'],
      ['31/12/23', 'Ngày 31/12/2023'],
      ['2021-2025', 'Giai đoạn 2021–2025'],
    ] as const)
      equal(show({ value: '5', period }), `5 · ${shown}`);
  });

  it('shows zero without a minus', () => {
    for (const [value, shown] of [
      ['-0', '0%'],
      ['−0,0', '0,0%'],
      ['-0,1', '−0,1%'],
      ['+0', '+0%'],
    ] as const)
      equal(show({ value, unit: '%' }), shown);
  });
}
