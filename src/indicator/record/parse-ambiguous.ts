import { fromEnglish, parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { toText } from './parse-field.ts';
import { LIST_FIELDS, NUMBER_FIELDS, toNumberTexts } from './parse-english.ts';
import type { IndicatorRecord } from './record.ts';

/** A match starts only at the first digit of a number. Otherwise a long number would take quadratic time. */
const NUMBER = /(?<!\d)\d+(?:[.,]\d+)+/g;

/** The fields in the unit of the record. */
const UNIT_FIELDS = ['value', 'of', 'planTarget', 'previous'] as const;
/** Units of what has no decimals. */
const COUNTED =
  /^(người|hộ|hộ dân|khẩu|nhân khẩu|lao động|xã|phường|thôn|bản|ấp|huyện|tỉnh|lượt|lượt người|lượt khách|con|cái|chiếc|căn|nhà|dự án|công trình|doanh nghiệp|hợp tác xã|học sinh|giáo viên|trường|lớp|phòng|giường|cơ sở|vụ|ca|hồ sơ|văn bản)$/i;
/** A unit that begins with a percent sign, `% dân số`, or a number that ends with one, `7.125%`. */
const PERCENTAGE = /^[%‰]|[%‰]\s*$/;
/** `765,432`. */
const HAS_COMMA_GROUP = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,])/;
/** `7.125`. */
const HAS_POINT_GROUP = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,])/;

/** The first number of a text that can only be English: `18236.214`, `1,200.5`. */
export function findEnglishNumber(text: string): string | undefined {
  return findNumbers(text).find((number) => isEnglish(number) && !isVietnamese(number));
}

/**
 * Throws for a number that can be Vietnamese or English: `365.445`. In a file with a number that can only be English, none of these can be
 * trusted.
 *
 * @param englishNumber The English number of the file.
 */
export function checkAmbiguousNumbers(record: IndicatorRecord, englishNumber: string): void {
  const fields = [...NUMBER_FIELDS, ...LIST_FIELDS];
  const texts = fields.flatMap((field) => toNumberTexts(field, record[field]));
  const ambiguous = texts.find(({ text }) => isAmbiguous(text));
  if (!ambiguous) return;
  throw new IndicatorError('ambiguous-number', ambiguous.text, {
    field: ambiguous.field,
    other: englishNumber,
  });
}

/**
 * Throws for a number that can be Vietnamese or English where nothing names its notation, because its unit makes the Vietnamese reading
 * doubtful: `765,432` people, or `7.125` percent.
 */
export function checkNotation(record: IndicatorRecord): void {
  if (toText(record.numberFormat, 'numberFormat')) return;
  for (const field of UNIT_FIELDS) {
    const text = record[field];
    if (typeof text !== 'string') continue;
    const unit = typeof record.unit === 'string' ? record.unit.trim() : '';
    const isCount = COUNTED.test(unit);
    const isPercentage = PERCENTAGE.test(unit || text);
    const isDoubtful =
      (isCount && HAS_COMMA_GROUP.test(text)) || (isPercentage && HAS_POINT_GROUP.test(text));
    if (isDoubtful) throw new IndicatorError('unclear-number', text, { field });
  }
}

/** Throws for a number that can be Vietnamese or English: `31,415`. */
export function checkNoAmbiguousNumber(record: IndicatorRecord): void {
  const fields = [...NUMBER_FIELDS, ...LIST_FIELDS];
  const texts = fields.flatMap((field) => toNumberTexts(field, record[field]));
  const ambiguous = texts.find(({ text }) => isAmbiguous(text));
  if (ambiguous) throw new IndicatorError('unclear-number', ambiguous.text, { field: ambiguous.field });
}

function isAmbiguous(text: string): boolean {
  return findNumbers(text).some((number) => isEnglish(number) && isVietnamese(number));
}

function findNumbers(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

function isEnglish(number: string): boolean {
  return fromEnglish(number) !== undefined;
}

function isVietnamese(number: string): boolean {
  return parseNumber(number) !== undefined;
}
