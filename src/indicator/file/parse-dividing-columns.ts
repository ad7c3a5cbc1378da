import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';

/** Headings of columns that name the part to which the figures beside them belong: `Học kỳ`, `Nhóm tuổi (tuổi)`. */
const DIVIDING =
  /^(?:học kỳ|hk|kỳ thi|(?:nhóm|độ|lứa|khoảng) tuổi|giới tính|cấp học|bậc học|mùa vụ|niên vụ|đợt \p{L}[\p{L} ]*)(?: ?\([^()]*\))?$/iu;
/** Such headings that may also count: `Lớp` has the grades or the number of classes. */
const DIVIDING_OR_COUNT = /^(?:lớp|khối|khối lớp|vụ|mùa|đợt|lần|ca|tuần|phiên|nhóm|vòng|khóa|dân tộc)$/i;
/** The numbers and names of parts: `1`, `12`, `II`, `1/2`, `Đông xuân`. Larger numbers are counts. */
const NUMBER_OF_PART = /^(?:(?:\d|1[0-2])(?: ?[-–/] ?\d{1,2})?[A-Z]?|[IVX]{1,4}|\p{L}.*)$/u;

/** Whether the cells of a column name the part to which the figures beside them belong, so that the column has no figures of its own. */
export function dividesFigures(heading: string, cells: readonly string[]): boolean {
  const name = tidy(heading);
  const mayCount = DIVIDING_OR_COUNT.test(name);
  return (
    DIVIDING.test(name) || (mayCount && cells.length > 0 && cells.every((cell) => NUMBER_OF_PART.test(cell)))
  );
}

/**
 * The mistake of a column that divides the figures; `undefined` for any other column.
 *
 * @param indicator The heading of an indicator, which the message names with the part: `Học sinh lớp 6`.
 */
export function findDividingMistake(
  heading: string,
  cells: readonly string[],
  indicator: string,
): IndicatorError | undefined {
  if (!dividesFigures(heading, cells)) return undefined;
  const part = lowerFirst(withoutBrackets(heading));
  const label = withoutBrackets(indicator);
  const suggestion = `${label} ${part} ${cells[0] ?? '1'}`;
  const other = DIVIDING_OR_COUNT.test(heading) ? `Số ${part}` : undefined;
  return new IndicatorError('dividing-column', heading, { suggestion, other });
}

/** `Học sinh` for `Học sinh (em)`. */
function withoutBrackets(heading: string): string {
  return heading.replace(/ ?\([^()]*\)$/, '');
}
