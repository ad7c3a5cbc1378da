import { formatQuoted } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { findCommaShift, findCommaShiftOfIndex, shiftComma } from './misplaced-comma.ts';
import { mayBeIndex } from './near-index.ts';
import { listPlainAmounts, type PlainAmount } from './plain-amounts.ts';
import type { Indicator, IndicatorRecord, Quoted } from './record.ts';
import { isPercentage } from './unit.ts';

/** Indexes, which are near 100 beside others: `CPI (năm trước = 100)`, `Chỉ số sản xuất công nghiệp`. */
const INDEX = /= ?100(?!\d)|^chỉ số (?:giá|sản xuất|phát triển(?! con người))|^(?:cpi|iip)(?!\p{L})/iu;
/** A limit of our own. Prices rose most in 1986, by about 775 % by what the press and textbooks say, which is an index of 875. */
const HIGHEST_PRICE_INDEX = 875;
const PRICE_INDEX = /^(?:cpi|chỉ số giá)(?!\p{L})/iu;
/** Figures that are never ten times as large in another year: shares, means, densities, the number of inhabitants. */
const STEADY =
  /^(?:tỷ|tỉ) (?:lệ|suất|trọng|số)|^cơ cấu|^độ (?:che phủ|ẩm)|^tuổi thọ|^năng suất|^mật độ|^dân số|^diện tích tự nhiên|(?<!\p{L})(?:bình quân|trung bình|(?:trên|\/) ?(?:1 |một )?vạn dân)(?!\p{L})/iu;
/** Changes and ratios of progress, which may be ten times as large in another year or month. */
const UNSTEADY =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|lạm phát|chênh lệch|biến động|thay đổi|so với|vượt|cơ học|di cư|nhập cư|xuất cư|giải ngân|hoàn thành|thực hiện|kế hoạch|tiến độ|tiêm|vắc xin|trực tuyến|điện tử|số hóa|chữ ký số|không dùng tiền mặt)(?!\p{L})/iu;

/**
 * Throws for a number whose comma is probably misplaced, because it is ten, a hundred or a thousand times as large or small as all other figures of an
 * indicator that does not change so much: 1031 beside the indexes 103,2 and 102,8, and 451 beside 39,8 as income per person. The word `đạt`, `đạt 1031`,
 * says that the number is right.
 *
 * @param figuresOfRow The figures of the same row in other periods.
 */
export function checkMisplacedComma(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
  figuresOfRow: ReadonlyMap<string, string>,
): void {
  const isIndex = INDEX.test(label);
  const isSteady = (STEADY.test(label) || isPercentage(figure.unit)) && !UNSTEADY.test(label);
  if (!isIndex && !isSteady) return;
  const amounts = listPlainAmounts(record, figure, figuresOfRow);
  for (const amount of amounts) {
    const { field, number } = amount;
    if (field === undefined) continue;
    const others = amounts.filter((other) => isBeside(amount, other)).map((other) => other.number);
    const shift = isIndex ? findShiftBeside(label, number, others) : findCommaShift(number, others);
    if (!shift) continue;
    throw new IndicatorError('misplaced-comma', number.text, {
      field,
      other: others[0]?.text,
      suggestion: formatQuoted(shiftComma(number, shift), 'vi'),
    });
  }
}

/** Whether two numbers are figures of periods of the same length, and not the same figure. */
function isBeside({ number, length }: PlainAmount, other: PlainAmount): boolean {
  return other.length === length && other.number.text !== number.text && other.number.value !== 0;
}

/** By how many digits the comma of an index is misplaced; 0 if it is not. An index of prices needs no other figure beside it. */
function findShiftBeside(label: string, number: Quoted, others: readonly Quoted[]): number {
  const isAloneAndPossible = number.value <= HIGHEST_PRICE_INDEX || !PRICE_INDEX.test(label);
  if (!others.length) return isAloneAndPossible ? 0 : findCommaShiftOfIndex(number);
  return others.every(({ value }) => mayBeIndex(value)) ? findCommaShiftOfIndex(number) : 0;
}
