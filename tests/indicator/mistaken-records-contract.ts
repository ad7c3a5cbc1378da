import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import type { Runner } from '../text/text-contract.ts';

/** The visible lines of a record without the label, or the sentence of the mistake. */
function show(record: unknown): string {
  try {
    const indicator = parseIndicator(record as IndicatorRecord);
    const lines = toPhrases(indicator, undefined, 'vi').map(toShownText);
    return lines.join(' · ').replaceAll('\u00a0', ' ');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi').replace(/^X: /, '');
  }
}

const showX = (record: object) => show({ label: 'X', value: 5, ...record });

/** Tests of records with a wrong shape or a wrong name, and of what a mistake suggests. */
export function mistakenRecordsContract({ it, equal }: Runner): void {
  it('says what a record must be if it is not an object with fields', () => {
    const noRecordMistake = (text: string) =>
      `“${text}” không phải là một số liệu; hãy viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}`;
    for (const [record, text] of [
      ['5', '"5"'],
      [5, '5'],
      [[], '[]'],
      [[{ label: 'A' }], '[{"label":"A"}]'],
      [new Map([['label', 'A']]), 'Map'],
    ] as const)
      equal(show(record), noRecordMistake(text));
    equal(
      show(Promise.resolve({})),
      '“Promise” không phải là một số liệu; hãy dùng await, hoặc gán hàm cho “load”',
    );
  });

  it('says that a record has no `label`, and which field may be meant', () => {
    equal(
      show({ Label: 'A', value: 5 }),
      '“Label” không phải là tên trường; hãy viết “label”, hoặc bỏ trường này',
    );
    equal(show({ value: 5 }), 'Số liệu thiếu “label”; hãy ghi thêm');
  });

  it('suggests a field of the list for an unknown field in an item of `changes` or `plans`', () => {
    for (const [record, place, name, suggestion] of [
      [{ changes: [{ change: 5, unit: '%' }] }, 'changes[0]', 'unit', 'changeUnit'],
      [{ changes: [{ change: 5, period: '2022' }] }, 'changes[0]', 'period', 'previousPeriod'],
      [{ changes: [{ chnage: 5 }] }, 'changes[0]', 'chnage', 'change'],
      [{ plans: [{ ratio: 95 }] }, 'plans[0]', 'ratio', 'planRatio'],
      [{ plans: [{ planRatio: 95, by: 'tỉnh' }] }, 'plans[0]', 'by', 'planBy'],
    ] as const)
      equal(
        showX(record),
        `“${name}” trong “${place}” không phải là tên trường; hãy viết “${suggestion}”, hoặc bỏ trường này`,
      );
  });

  it('refuses a point without a value, and quotes the period of the point', () => {
    for (const point of [{ period: '2021' }, { period: '2021', value: null }, { period: '2021', value: '' }])
      equal(
        showX({ series: [point, { period: '2022', value: 5 }] }),
        'có “2021” ở thuộc tính “series” nhưng thiếu “value”; hãy ghi thêm, hoặc bỏ “2021”',
      );
  });

  it('suggests a number, a plan or a unit only if it is clear what was meant', () => {
    const examples = 'một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”';
    for (const [value, suggestion] of [
      ['1.234 567', examples],
      ['1 234.567', examples],
      ['12 34', examples],
      ['1 234 567,8', '1.234.567,8'],
      ['1 200.5', '1.200,5'],
    ] as const)
      equal(showX({ value }), `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${suggestion}`);
    for (const planBy of ['so với cùng kỳ', 'không', 'trên', '5%', '100 xã', 'đạt'])
      equal(
        showX({ planRatio: 95, planBy }),
        `không đọc được “${planBy}” ở thuộc tính “plan-by”; hãy viết cơ quan giao như “Trung ương”, hoặc tên kế hoạch`,
      );
    for (const [unit, suggestion] of [
      ['0C', '°C'],
      ['0F', '°F'],
      ['0 C', 'một đơn vị như “xã”, “%”, “triệu đồng/người”'],
    ] as const)
      equal(showX({ unit }), `không đọc được “${unit}” ở thuộc tính “unit”; hãy viết ${suggestion}`);
  });

  it('reads comparisons with a fraction in words, with `kém`, or with a full stop at the end', () => {
    for (const [change, shown] of [
      ['bằng một nửa cùng kỳ', 'Bằng một nửa cùng kỳ'],
      ['chỉ bằng gần một phần ba so với năm 2022', 'Chỉ bằng gần một phần ba so với năm 2022'],
      ['giảm một phần ba', '▼ Giảm một phần ba'],
      ['kém 5 xã so với năm 2022', '▼ Kém 5 xã so với năm 2022'],
      ['tăng 5%.', '▲ Tăng 5%'],
    ] as const)
      equal(showX({ change }), `5 · ${shown}`);
  });
}
