import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { writeOutUnit } from '../record/unit.ts';
import { isNearlyKnown } from './field-names.ts';
import { normalizeName, normalizeWords, toComparableWords } from '../record/name-accents.ts';
import { suggestClearYears } from '../record/successive-years.ts';
import { parseHeading } from './parse-heading.ts';
import { takePart } from './parse-heading-parts.ts';
import { hasDifference, isOpenAtSign, listSigns, withoutDifference } from './parse-heading-signs.ts';
import { takeMarks } from './parse-note-marks.ts';
import { isOfficeHeading } from './parse-office-names.ts';

/** `Nam`, which means men, but is also `Năm` (year) without its accent. Therefore it is never read as the heading of years. */
export const MEN = 'Nam';
/** A longer text is not a name. */
const MAX_NAME_LENGTH = 200;
/** `Mật độ dân số (người/km2)`. */
const NAME_WITH_BRACKETS = /^(.*[^\s(]) ?\(([^()]+)\)$/;
/** `Tỷ lệ hộ nghèo %`. */
const NAME_OF_RATIO = /^((?:.* )?t[ỷỉ] lệ(?!\p{L})[^%‰(,:–—-]*?) ?([%‰])$/iu;
/** Normalized headings of a column of areas, such as `Huyện, thị xã, thành phố` and `Tên xã`. */
const AREAS =
  /^(ten-|cac-)?(tinh|thanh-pho|tp|huyen|thi-xa|quan|xa|phuong|thi-tran|thon|ban|vung|khu-vuc|dia-phuong|to-dan-pho|khu-pho|buon|dac-khu)(-(va-)?(tinh|thanh-pho|tp|huyen|thi-xa|quan|xa|phuong|thi-tran|thon|ban|vung|khu-vuc|to-dan-pho|khu-pho|buon|dac-khu))*$/;
export const AREA_WORDS = toComparableWords(
  'tên, các, tỉnh, thành phố, TP, huyện, thị xã, quận, phường, trấn, thôn, bản, vùng, khu vực, địa phương, và, tổ dân phố, buôn, đặc khu',
);
/** Rows of an area as a whole. */
const WHOLE_AREA = /^(toàn (tỉnh|quốc|thành phố|huyện|xã)|cả (nước|tỉnh)|tổng (số|cộng))$/i;
/** The word in front of the name of an area: `Huyện A`. If a name does not follow, as in `Xã đạt chuẩn`, the text is not an area. */
const AREA_KIND = /^(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|thôn|bản|vùng) /i;
/**
 * A heading with these words names a field, not an indicator, even if its other words are not known: `So với đầu năm`, `% KH giao`,
 * `Thu ngân sách so với năm 2022`, `TH/KH`.
 */
const FIELD_WORDS = new RegExp(
  String.raw`^%|^(${[
    'kế hoạch|kh|dự toán|mục tiêu|chỉ tiêu|nghị quyết|thực hiện|th|ước|dự (ước|kiến|báo)|sơ bộ',
    'so|cùng kỳ|(năm|kỳ|quý|tháng) (trước|nay)|tăng|giảm|chênh lệch|l[uũ][yỹ] kế|cộng dồn',
    'đạt|hoàn thành|vượt|xếp|hạng|thứ|ghi chú|nguồn|đơn vị|đvt|mã|tên|loại|trong',
  ].join('|')})(?!\p{L})|so (với|cùng)|/ ?(kh|kế hoạch)(?!\p{L})`,
  'iu',
);

/**
 * The beginning of a name to which the time at its end belongs: `Hộ nghèo đầu` of `Hộ nghèo đầu năm 2022`, `GRDP giá so sánh` of
 * `GRDP giá so sánh 2010`, `Hộ nghèo theo chuẩn` of `Hộ nghèo theo chuẩn 2022`.
 */
const NAME_WITH_TIME =
  /(?<!\p{L})(?:đầu|cuối|giữa|trước|sau|từ|đến|tới|hết|trong|và|với|gốc|theo|(?<!trị )giá(?! trị)(?: \p{L}+){0,2}|chuẩn(?: \p{L}+){0,2}|tiêu chí|giai đoạn|nhiệm kỳ|(?:quyết định|nghị quyết|nghị định|luật|thông tư)(?: số)?)$/iu;

/** Whether one of the headings is `Nữ`, so that `Nam` beside it is not `Năm` without its accent. */
export function isBesideWomen(names: readonly string[]): boolean {
  return names.some((name) => /^nữ$/i.test(tidy(name).normalize()));
}

/** Whether a heading says that the rows below it are areas or periods: `Huyện`, `Năm`. */
export function readRowHeading(
  text: string,
  ignoredNames: ReadonlySet<string>,
): 'area' | 'period' | undefined {
  const name = tidy(text);
  if (name === '' || name === MEN) return undefined;
  const field = parseHeading(text, ignoredNames)?.field;
  if (field === 'area' || field === 'period') return field;
  return field === undefined && AREAS.test(normalizeWords(name, AREA_WORDS)) ? 'area' : undefined;
}

/** What the first column has: areas or periods. Below `Cơ quan` or `Hồ chứa` are areas too, but another column `Trường` has the number of schools. */
export function readFirstHeading(
  text: string,
  ignoredNames: ReadonlySet<string>,
): 'area' | 'period' | undefined {
  return readRowHeading(text, ignoredNames) ?? (isOfficeHeading(text) ? 'area' : undefined);
}

/** Whether the cells of a column without a heading can only be areas: `Toàn tỉnh`, `Thành phố X`, `Huyện Y`. */
export function areAreaNames(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => !WHOLE_AREA.test(cell));
  return names.length > 0 && names.every(isAreaName);
}

function isAreaName(text: string): boolean {
  return AREA_KIND.test(text) && /^[\p{Lu}\d]/u.test(text.replace(AREA_KIND, ''));
}

/** The label and the unit that a heading gives to its indicator: `Mật độ dân số (người/km2)`, `Thóc (1000 tấn)`. */
export function splitIndicatorName(text: string): { label: string; unit: string | undefined } {
  const name = tidy(text);
  const [, ratio, sign] = NAME_OF_RATIO.exec(name) ?? [];
  if (ratio !== undefined) return { label: ratio, unit: sign };
  const [, label = '', inBrackets = ''] = NAME_WITH_BRACKETS.exec(name) ?? [];
  const unit = writeOutUnit(inBrackets);
  // `người/km2` is written with a digit.
  const isKnown = isUnit(unit.replace(/(?<=\/k?m)[23²³]$/, ''));
  return isKnown ? { label, unit } : { label: name, unit: undefined };
}

/**
 * Whether a heading can only be the name of an indicator, perhaps with its unit. `false` if the heading may be a field, or if it has a year,
 * another part of a field or the mark of a note.
 */
export function isIndicatorName(text: string, ignoredNames: ReadonlySet<string>): boolean {
  const name = tidy(text);
  if (name === MEN) return true;
  const isName = name.length <= MAX_NAME_LENGTH && /\p{L}/u.test(name) && !FIELD_WORDS.test(name);
  if (!isName || hasDifference(name) || parseHeading(text, ignoredNames)) return false;
  const { label } = splitIndicatorName(name);
  const mayBeField = readRowHeading(label, ignoredNames) !== undefined || isNearlyKnown(label);
  const hasMark = [name, label].some((part) => takeMarks(part).marks.length > 0);
  const hasPartOfField = takePart(label) !== undefined;
  return !mayBeField && !hasMark && !hasPartOfField;
}

/** The value of goods: `Trị giá (nghìn USD)`. It names an indicator only beside headings of another name, such as that of the quantity. */
const VALUE_OF_GOODS = /^trị giá(?: \([^()]+\))?$/i;

/** The name of an indicator, perhaps with its unit, and the period behind it: `Dân số (người)` and `2022`. */
export interface NameOfPeriod {
  name: string;
  period: string;
}

/**
 * The headings of indicators that stand beside each other once for each period, by their positions: `Dân số 2022`, `Dân số 2023`. A year in
 * a single heading may belong to the name, `Hộ nghèo theo chuẩn 2022`. `Trị giá` is a name beside other names, such as `Lượng`; alone it is the
 * field of the figures.
 */
export function findNamesOfPeriods(
  names: readonly string[],
  ignoredNames: ReadonlySet<string>,
): ReadonlyMap<number, NameOfPeriod> {
  const found = new Map<number, NameOfPeriod>();
  const periodsByName = new Map<string, Set<string>>();
  for (const [position, text] of indexed(names)) {
    const name = withoutDifference(tidy(text));
    // `Hộ nghèo ± 2023` is no indicator, but shows that `Hộ nghèo 2022` beside it has a period.
    const heading = splitPeriod(name ?? tidy(text), ignoredNames);
    if (!heading) continue;
    if (name === undefined) found.set(position, heading);
    const key = toNameKey(heading.name);
    periodsByName.set(key, (periodsByName.get(key) ?? new Set()).add(heading.period));
  }
  const hasSeveralPeriods = ({ name }: NameOfPeriod) => (periodsByName.get(toNameKey(name))?.size ?? 0) > 1;
  const ofSeveralPeriods = [...found].filter(([, heading]) => hasSeveralPeriods(heading));
  const hasOtherNames = ofSeveralPeriods.some(([, { name }]) => !VALUE_OF_GOODS.test(name));
  return new Map(ofSeveralPeriods.filter(([, { name }]) => hasOtherNames || !VALUE_OF_GOODS.test(name)));
}

/** Two names with the same key are the same. `Dân số < 15 tuổi` and `Dân số ≥ 15 tuổi` are not. */
export function toNameKey(name: string): string {
  return normalizeName(name) + listSigns(name);
}

/** `Dân số năm 2022 (người)` as `Dân số (người)` and `2022`; `undefined` for a heading without a period at its end. */
function splitPeriod(text: string, ignoredNames: ReadonlySet<string>): NameOfPeriod | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  const { label, unit } = splitIndicatorName(text);
  const { rest = '', parts = {} } = takePart(label) ?? {};
  const { period, ...others } = parts;
  const hasOnlyPeriod = period !== undefined && Object.keys(others).length === 0;
  const isOfName =
    NAME_WITH_TIME.test(rest) || isOpenAtSign(rest) || suggestClearYears(period ?? '') !== undefined;
  if (!hasOnlyPeriod || isOfName) return undefined;
  const name = unit === undefined ? rest : `${rest} (${unit})`;
  return isIndicatorName(name, ignoredNames) || VALUE_OF_GOODS.test(name) ? { name, period } : undefined;
}

/** Whether the cells of a row are the headings of areas or periods, and then of indicators: `Huyện;Dân số;Diện tích (km²)`. */
export function areIndicatorHeadings(cells: readonly string[], ignoredNames: ReadonlySet<string>): boolean {
  let hasRowHeading = false;
  let count = 0;
  // Found only when they are needed, because that takes long.
  let ofPeriods: ReturnType<typeof findNamesOfPeriods> | undefined;
  for (const [position, text] of indexed(cells)) {
    if (tidy(text) === '' || parseHeading(text, ignoredNames)?.field === 'ignored') continue;
    const read = hasRowHeading ? readRowHeading : readFirstHeading;
    if (read(text, ignoredNames) !== undefined) {
      hasRowHeading = true;
      continue;
    }
    if (!hasRowHeading) return false;
    const isIndicator =
      isIndicatorName(text, ignoredNames) ||
      (ofPeriods ??= findNamesOfPeriods(cells, ignoredNames)).has(position);
    if (!isIndicator) return false;
    count++;
  }
  return count > 0;
}
