import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { splitLabel } from '../record/label-unit.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { parseHeading } from './parse-heading.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { mentionsUnit } from './parse-unit-line.ts';

/** The first cell of a row that is not the upper half of the headings: the number of a table, `39`, `Biểu 5`; or an office, `UBND tỉnh`. */
const NO_ROW_HEADING =
  /^(?:[\d.]+|(?:bảng|biểu|mẫu|phụ lục)(?!\p{L}).*)$|^(?:UBND|HĐND|[UỦ]ỷ ban|Ủy ban|Sở|Bộ|Cục|Chi cục|Tổng cục|Ban|Phòng|Trung tâm)(?!\p{L})/iu;

/**
 * The mistake of a cell above headings of periods that says what the figures are, `Lĩnh vực;Số dự án` above `;2022;2023`. The tile of
 * `Nông nghiệp` would not say that its figure is a number of projects. `undefined` if no such row stands above the headings.
 *
 * @param rowAbove The row above the row of headings.
 * @param names The headings.
 * @param rows The rows of figures.
 */
export function findHeadingAbove(
  rowAbove: TableRow | undefined,
  names: readonly string[],
  rows: readonly TableRow[],
): IndicatorError | undefined {
  const [first = '', ...others] = (rowAbove?.cells ?? []).map(tidy);
  const isUpperHalf = first !== '' && !isFilled(names[0]) && !NO_ROW_HEADING.test(first);
  if (!rowAbove || !isUpperHalf || first.endsWith(':') || mentionsUnit(first)) return undefined;
  // A known heading or a period, `Năm 2023`, is read like other lines above the headings.
  const text = others.find(
    (cell, index) =>
      /\p{L}/u.test(cell) && isFilled(names[index + 1]) && parseHeading(cell, new Set()) === undefined,
  );
  if (text === undefined || mentionsUnit(text)) return undefined;
  const label = withoutItemNumber(tidy(rows.map(({ cells }) => cells[0]).find(isFilled)));
  return new IndicatorError('heading-above', text, { row: rowAbove.row, suggestion: joinNames(text, label) });
}

/** `Diện tích (ha)` and `Lúa` as `Diện tích lúa (ha)`. A name such as `Hà Nội` keeps its capital. */
function joinNames(text: string, label: string): string {
  const { label: name, unit } = splitLabel(text) ?? { label: text, unit: undefined };
  const isName = /^\S+ \p{Lu}/u.test(label);
  const joined = `${name} ${isName ? label : lowerFirst(label)}`.trim();
  return unit === undefined ? joined : `${joined} (${unit})`;
}
