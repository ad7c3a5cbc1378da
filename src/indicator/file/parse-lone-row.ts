import { tidy } from '../../text/sentence.ts';
import { isUnit, isUnitLike } from '../record/label-unit.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { writeOutUnit } from '../record/unit.ts';
import type { Heading } from './parse-heading.ts';
import { isNeutralHead } from './parse-group-note.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

type Headings = readonly (Heading | undefined)[];

/** `(không tính huyện A)`, `Chưa bao gồm thu viện trợ`: a remark about figures, not the name of a group. */
const REMARK = /^\((.*)\)$|^(?:số liệu .*)?(?:không|chưa)(?: bao)? (?:gồm|tính|kể)(?!\p{L})/iu;

/** The number of an item of several levels, which has no point at its end: `1.1 Thu nội địa`. */
const LEVELS = /^\d{1,2}(?:\.\d{1,2})+(?= \p{L})/u;
/** A number with a point or comma between its digits, `1.300`; a number behind a colon, `Trong đó: 300 hộ`; a percentage, `95%`. */
const CERTAIN_FIGURE = /\d[.,]\d|: ?[-+−]?\d|\d ?[%‰]/;
/** A number of several levels: `Tiêu chí 17.1`. */
const LEVELS_IN_NAME =
  /(?<!\p{L})(?:tiêu chí|chỉ tiêu|mục|nội dung|tiểu dự án|điều)(?: số)? \d{1,2}(?:\.\d{1,2})+/giu;
/** The number of criteria that communes meet is a part of the name of a group: `Xã đạt 19 tiêu chí`. */
const CRITERIA = /(?<!\d)\d{1,2} tiêu chí/giu;
/** A share of owners is a part of a name: `Doanh nghiệp 100% vốn nhà nước`. */
const SHARE_IN_NAME = /(?<!\d)\d+ ?% vốn(?!\p{L})/giu;
/** A document or a day is a part of a name: `Nghị quyết số 12/NQ-HĐND ngày 8/12/2023`. */
const DOCUMENT_OR_DAY = /(?<!\d)\d+\/\d*[\p{L}\d/-]+/gu;
/** The base of an index, which is not a figure: `Năm trước = 100`. */
const INDEX_BASE = /(=|bằng) ?100(?!\d)/gi;
const YEAR = /^(?:19|20)\d\d$/;
/** A whole number and the words behind it. No letter, digit or sign stands beside the number. */
const WHOLE_NUMBER = /(?<![\p{L}\d/–-]|[–-] )(\d+)(?![\p{L}\d/–-])(?: ([^\d()]*))?/gu;
/** Words before a number that is a part of a name or a bound: `Chương trình 135`, `Từ 15 tuổi trở lên`. */
const BEFORE_NUMBER_OF_NAME =
  /(?<!\p{L})(?:khu vực|vùng|nhóm|loại|cấp|hạng|mức|mục tiêu|chương trình|dự án|tiểu dự án|nội dung|phường|xã|thôn|tổ|khu phố|ấp|quận|quý|tháng|tuần|kỳ|đợt|số|quốc lộ|ql|đường|điều|khoản|giai đoạn|phần|bảng|biểu|mẫu|tiêu chí|bước|lớp|khối|lần|quyết định|nghị quyết|nghị định|thông tư|luật|chỉ thị|đề án|bậc|từ|trên|dưới|đến|hơn|quá)\s*$/iu;
/** How many letters before a number are searched for such words. */
const MAX_WORDS_BEFORE = 30;
/** The shortest number within a text that is more likely a figure than a part of a name: `Có 300 hộ nghèo`. */
const MIN_DIGITS = 3;

/**
 * What is wrong with a row that has a label only: `lone-figure` if the label contains a figure, `outside-row` for a remark, which belongs above
 * or below the table. `undefined` for the name of a group.
 */
export function findLoneProblem(label: string): 'lone-figure' | 'outside-row' | undefined {
  const remark = REMARK.exec(label);
  // `(Tỷ đồng)` is a unit.
  if (remark && !isUnitLike(remark[1] ?? '')) return 'outside-row';
  return hasFigure(label) ? 'lone-figure' : undefined;
}

/** Whether a label has a figure that belongs in another cell: `Hộ cận nghèo 900 hộ`, `1.300`. */
function hasFigure(label: string): boolean {
  if (!/\d/.test(label) || isUnit(writeOutUnit(label))) return false;
  const text = withoutItemNumber(label.replace(LEVELS, '').replace(INDEX_BASE, ''))
    .replace(DOCUMENT_OR_DAY, '')
    .replace(SHARE_IN_NAME, '')
    .replace(LEVELS_IN_NAME, '')
    .replace(CRITERIA, '');
  if (CERTAIN_FIGURE.test(text)) return true;
  return [...text.matchAll(WHOLE_NUMBER)].some(({ index, 1: digits = '', 2: words = '' }) => {
    const before = text.slice(Math.max(0, index - MAX_WORDS_BEFORE), index);
    if (YEAR.test(digits) || BEFORE_NUMBER_OF_NAME.test(before)) return false;
    const isAtEnd = words === '' || isUnit(words.trim());
    // In `300 hộ nghèo`, the first of the words is a unit.
    const hasUnit = words.split(' ').some((_, count, all) => isUnit(all.slice(0, count + 1).join(' ')));
    return isAtEnd || (digits.length >= MIN_DIGITS && hasUnit);
  });
}

/**
 * Whether a row with a label only and the row of figures below or above it may have one label, which a line end split: `Xã đạt chuẩn nông
 * thôn` above `mới nâng cao;xã;62`, or `chiều` below `Tỷ lệ hộ nghèo đa;%;4`.
 */
export function findOtherPart(
  rows: readonly TableRow[],
  index: number,
  headings: Headings,
): 'above' | 'below' | undefined {
  const row = rows[index];
  const label = readLabel(row, headings);
  if (!row || readRowNumber(row, headings) || isNeutralHead(label) || label.endsWith(':')) return undefined;
  const above = readLabelOfFigures(rows[index - 1], headings);
  const isLowerCase = startsLowerCase(label);
  if (isLowerCase && above !== undefined) return startsLowerCase(above) ? undefined : 'above';
  const labelAbove = readLabel(rows[index - 1], headings);
  // `nông thôn` between `Xã đạt chuẩn` and `mới nâng cao;xã;62`.
  const mayBeMiddle = labelAbove !== '' && !startsLowerCase(labelAbove) && !isNeutralHead(labelAbove);
  const below = readLabelOfFigures(rows[index + 1], headings);
  // If two rows below begin in lower case, they are the items of a list, and this row is the name of their group.
  const isList = startsLowerCase(readLabelOfFigures(rows[index + 2], headings));
  const mayContinue = startsLowerCase(below) && !isList;
  return mayContinue && (!isLowerCase || mayBeMiddle) ? 'below' : undefined;
}

function startsLowerCase(label = ''): boolean {
  return /^[(,;]?\p{Ll}/u.test(label) && withoutItemNumber(label) === label;
}

/** The label of a row that has figures; `undefined` for any other row, and for a row with a number of its own. */
function readLabelOfFigures(row: TableRow | undefined, headings: Headings): string | undefined {
  const countOfCells = row?.cells.filter(isFilled).length ?? 0;
  const isRowOfFigures = row !== undefined && countOfCells > 1 && readRowNumber(row, headings) === '';
  return isRowOfFigures ? readLabel(row, headings) || undefined : undefined;
}

/** The index of the column that names the rows: that of the labels, otherwise the first one that is read. */
export function findLabelColumn(headings: Headings): number {
  const label = headings.findIndex((heading) => heading?.field === 'label');
  return label < 0 ? headings.findIndex((heading) => heading?.field !== 'ignored') : label;
}

/** The label of a row, or its first cell in a table without labels; empty if it has none. */
export function readLabel(row: TableRow | undefined, headings: Headings): string {
  return tidy(row?.cells[findLabelColumn(headings)]);
}

/** The number of a row, in a column such as STT; empty if it has none. */
export function readRowNumber({ cells }: TableRow, headings: Headings): string {
  return tidy(cells.find((cell, index) => headings[index]?.field === 'ignored' && isFilled(cell)));
}
