import { lowerFirst, tidy } from '../../text/sentence.ts';
import { isUnit, splitLabel } from '../record/label-unit.ts';
import { correctMoney } from '../record/misspelt-money.ts';
import { withoutAccents } from '../record/name-accents.ts';
import { writeOutUnit } from '../record/unit.ts';

// These patterns are matched with a line without accents, because authors often misspell or leave out those of `Đơn vị tính`.
/** What stands before a unit: `Đơn vị tính:`, `(ĐVT:`, `Đ.v.t:`, `ĐV tính:`, `Đơn vị tính - Unit:`, also after a title. */
const BEFORE_UNIT = /(?:^|[\s(])(?:don vi tinh|d\.?v\.?t|dv ?tinh)\.?(?: ?[-–—/] ?unit)? ?: ?/i;
/** `Đơn vị:`, `(Unit:`. A known unit must follow, because `Đơn vị:` also stands before the name of an office. */
const SHORT_BEFORE_UNIT = /^\(?(?:don vi|unit) ?: ?/i;
/** Words that stand before a unit. */
const UNIT_WORDS = /don vi tinh|(?<!\p{L})(?:d\.?v\.?t|dv ?tinh)(?!\p{L})|^\(?(?:unit|dv) ?:/iu;
/** A number word; not the `tỷ` of `tỷ lệ`. */
const NUMBER_WORD = String.raw`nghin|ngan|tram|trieu|(?:ty|ti)(?! (?:le|suat|trong|so|gia)(?!\p{L}))`;
/** A number word or `x1000` at the beginning of a unit: `nghìn tỷ`; not the name of a place, `Triệu Phong`. */
const SCALE_FIRST = new RegExp(String.raw`^(?:[x×] ?1[. ]?000|${NUMBER_WORD})(?=$|\)| \p{Ll})`, 'u');
/** The word `tỉnh`, as in `Các đơn vị tỉnh`, is another word than `tính`. Without accents, both would be `tinh`. */
const PROVINCE = /tỉnh/gi;

/** A unit up to the end of the line. The line may end with a closing bracket. */
const REST_OF_LINE = /^([^()]+?)\)?$/;
/** A longer line is not searched for a unit, because that would take quadratic time. */
const MAX_LINE_LENGTH = 500;
/** The English words behind a unit: `Nghìn người - Thous. pers.`, `tỷ đồng - Unit: Bill. dongs`. */
const ENGLISH_END = / [-–—/] (?:unit ?:.*|[\x20-\x7e]+)$/i;
/** A Vietnamese syllable without its accents. */
const SYLLABLE = /^(?:[bcdghklmnprstvx]|[cgkt]h|[np]h|ngh?|gi|qu|tr)?[aeiouy]{1,3}(?:[cmnpt]|[cn]h|ng)?$/i;
const BEHIND_LAST_COLON = /^.*: ?([^:]{1,40}?)\)?$/;
/** Several units, `tấn; ha` and `tỷ đồng/%`; a unit that begins with digits; and a year behind a unit, `tỷ đồng/năm 2023`. */
const NOT_ONE_UNIT = /[,;:]|^\d|\/ ?[%‰]|\/ ?(?:năm )?(?:19|20)\d\d$/;

/** What separates two units: `người, hộ`, `Người - hộ`. */
const BETWEEN_UNITS = /[,;/+&]| [-–—] | và /i;

/** What stands between a title and `Đơn vị tính`: `. `, ` (`, ` - `. */
const END_OF_TITLE = / ?[.,;(–—-]? ?$/;
/** `(Tỷ đồng)`. */
const ONLY_BRACKETS = /^\(([^()]+)\)$/;
/** `Dân số trung bình (Nghìn người) phân theo Địa phương và Năm`, as the database of the statistics office writes titles. */
const UNIT_BEFORE_BREAKDOWN = /^[^()]+ \(([^()]+)\) phân theo [^()%]+$/i;

/** The unit that a line gives to the cells below it. `undefined` for a line without a unit, and for a unit that cannot be read. */
export function parseUnitLine(line: string): string | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  const unit = readBehind(line, BEFORE_UNIT);
  if (unit !== undefined) return toSingleUnit(unit);
  const shortUnit = readBehind(line, SHORT_BEFORE_UNIT);
  return shortUnit !== undefined && isUnit(writeOutUnit(shortUnit)) ? toSingleUnit(shortUnit) : undefined;
}

/** A line without the words about a unit: `Hộ nghèo. Đơn vị tính: hộ` as `Hộ nghèo`. Empty for a line that is only a unit. */
export function withoutUnitLine(line: string): string {
  if (line.length > MAX_LINE_LENGTH) return line;
  const before = [BEFORE_UNIT, SHORT_BEFORE_UNIT].map((words) => words.exec(toPlainLine(line)));
  const isUnitLine = parseUnitLine(line) !== undefined;
  const start = isUnitLine ? before.find((match) => match !== null)?.index : undefined;
  if (start !== undefined) return line.slice(0, start).replace(END_OF_TITLE, '');
  const [, inBrackets = ''] = ONLY_BRACKETS.exec(line) ?? [];
  const [end = ''] = ENGLISH_END.exec(line) ?? [];
  const withoutEnglish = hasEnglishWord(end) ? line.replace(ENGLISH_END, '') : line;
  const candidates = [line, inBrackets, withoutEnglish];
  return candidates.some((candidate) => isUnit(writeOutUnit(candidate))) ? '' : line;
}

/** Whether a text without accents has a word that cannot be Vietnamese: `Mill. dongs`, but not `thu` and `chi`. */
function hasEnglishWord(text: string): boolean {
  return text.match(/[A-Z]?[a-z]+/g)?.some((word) => !SYLLABLE.test(word)) ?? false;
}

/** What stands behind the words before a unit. */
function readBehind(line: string, words: RegExp): string | undefined {
  const before = words.exec(toPlainLine(line));
  if (!before) return undefined;
  const [, unit] = REST_OF_LINE.exec(line.slice(before.index + before[0].length)) ?? [];
  return unit;
}

/** The line without accents, and without the word `tỉnh`, so that the patterns above do not find it. Each letter stays at its place. */
function toPlainLine(line: string): string {
  return withoutAccents(line.replace(PROVINCE, (word) => '_'.repeat(word.length)));
}

/** The unit that a title gives: `Tỷ đồng`, `(Tỷ đồng)`, `Triệu đồng - Mill. dongs`, `x1000 đồng`, `Bảng 1. GRDP (tỷ đồng)`. */
export function parseTitleUnit(line: string): string | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  const [, inBrackets = ''] = ONLY_BRACKETS.exec(line) ?? [];
  const [, beforeBreakdown = ''] = UNIT_BEFORE_BREAKDOWN.exec(line) ?? [];
  const candidates = [line, inBrackets, beforeBreakdown, line.replace(ENGLISH_END, '')].map(writeOutUnit);
  const unit = candidates.find((candidate) => isUnit(candidate));
  return toSingleUnit(unit ?? splitLabel(line)?.unit ?? '');
}

/** Whether a line is about a unit. Such a line must not be taken for a title. */
export function mentionsUnit(line: string): boolean {
  const plain = toPlainLine(line);
  if (UNIT_WORDS.test(plain) || namesUnits(readBehind(line, SHORT_BEFORE_UNIT) ?? '')) return true;
  const isInCapitals = plain === plain.toUpperCase();
  const words = plain.replace(/^\(/, '');
  // In a line of capitals, all letters are made small, because those of a number word are capitals too. In other lines, only the first letter
  // is made small: a second capital letter shows a name, `Triệu Phong`.
  return SCALE_FIRST.test(isInCapitals ? words.toLowerCase() : lowerFirst(words));
}

/** Whether a line gives a unit to a part of the figures: `Sản lượng: tấn`, `Đơn vị: Số lượng: con`. */
export function namesUnitOfPart(line: string): boolean {
  const [, unit = ''] = BEHIND_LAST_COLON.exec(line) ?? [];
  return isUnit(writeOutUnit(unit));
}

/**
 * Whether the words behind `Đơn vị:` are units, `người, hộ`, `cây` and `1000đ`, and not the name of an office, `Sở Y tế`. The name of an office
 * begins with a capital letter and is no unit.
 */
function namesUnits(words: string): boolean {
  return /^[\p{Ll}\d]/u.test(words) || words.split(BETWEEN_UNITS).some((word) => isUnit(word.trim()));
}

/** `1000 người` as `nghìn người`. `undefined` for several units, for a misspelt unit, and for other texts that begin with a digit. */
function toSingleUnit(text: string): string | undefined {
  const unit = writeOutUnit(tidy(text).replace(ENGLISH_END, '').replace(/\.$/, ''));
  const isUnreadable = unit === '' || NOT_ONE_UNIT.test(unit) || correctMoney(unit) !== undefined;
  return isUnreadable ? undefined : lowerFirst(unit);
}
