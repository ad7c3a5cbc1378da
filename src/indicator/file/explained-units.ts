import { toQuantity, type Quantity } from '../record/unit-quantity.ts';

/**
 * Words that say what figures are, so that a row may have a unit that its label alone makes doubtful: `%` below `Cơ cấu`, `người` below `Số người
 * chết`, `tỷ đồng` below `Dư nợ`. A title that only has a word of money, `Thu ngân sách và giảm nghèo`, is not enough.
 */
const EXPLANATIONS: ReadonlyMap<Quantity, RegExp> = new Map([
  [
    'percent',
    /cơ cấu|t[ỷỉ] (?:lệ|trọng|suất)|tốc độ|chỉ số|(?<!\p{L})(?:tăng|giảm)(?!\p{L})|so với|so sánh|phần trăm|%|= ?100|biến động/iu,
  ],
  ['people', /(?<!\p{L})(?:người|lao động|nạn nhân|dân số)(?!\p{L})/iu],
  [
    'money',
    /^(?:tổng )?(?:dư nợ|doanh số|cho vay|vốn|kinh phí|chi phí|hỗ trợ|trợ cấp|số tiền|giá trị|doanh thu|thiệt hại|chi|thu)(?!\p{L})(?!.*(?:,| và ))/iu,
  ],
]);

/** Whether one of some titles, heads and headings says that figures have the quantity of a unit. */
export function explainsUnit(words: readonly string[], unit: string): boolean {
  const quantity = toQuantity(unit);
  const explanation = quantity && EXPLANATIONS.get(quantity);
  return explanation !== undefined && words.some((text) => explanation.test(text));
}
