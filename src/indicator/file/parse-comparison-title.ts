import { tidy } from '../../text/sentence.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { parseBase } from './parse-heading-base.ts';
import { takePart } from './parse-heading-parts.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { isComparison } from './parse-unread-line.ts';

/** What a title says about the headings below it. */
export interface ComparisonTitle {
  row: TableRow;
  /** How the comparisons begin: `Chỉ số tháng 11/2025`, `Tháng 3 năm 2023`. */
  start: string;
  /** Whether the title ends with `so với`, so that the headings only name the former period: `Kỳ gốc 2019`. */
  isOpen: boolean;
}

/** `so với` at the end of a title. */
const OPEN_END = / so(?: sánh)? với ?:?$/i;
/** `(%)` at the end of a title. */
const PERCENT_AT_END = / ?\(%\)$/;
/** The beginning of the name of an index: `Chỉ số giá tiêu dùng tháng 11/2025`. */
const INDEX_NAME = /^chỉ số(?!\p{L})/iu;
/** `So với kỳ gốc 2019`. */
const COMPARED = /^so(?: sánh)? với /i;

/**
 * The title that begins the comparisons below it: `Chỉ số giá tiêu dùng tháng 11/2025 so với` above `Kỳ gốc 2019` and `Tháng trước`, or
 * `Chỉ số giá tiêu dùng tháng 11/2025` above `So với tháng trước`. `undefined` if no row above the headings is such a title.
 */
export function findComparisonTitle(rowsAbove: readonly TableRow[]): ComparisonTitle | undefined {
  for (const row of rowsAbove) {
    const title = readComparisonTitle(row);
    if (title) return title;
  }
  return undefined;
}

function readComparisonTitle(row: TableRow): ComparisonTitle | undefined {
  const [text = '', ...others] = row.cells.filter(isFilled).map(tidy);
  if (others.length) return undefined;
  const withoutPercent = text.replace(PERCENT_AT_END, '');
  const name = withoutPercent.replace(OPEN_END, '');
  const isOpen = name !== withoutPercent;
  if (!INDEX_NAME.test(name)) return isOpen ? { row, start: name, isOpen } : undefined;
  // The title may name several indexes, `Chỉ số giá tiêu dùng, chỉ số giá vàng tháng 3 năm 2023`.
  const { period, ...otherParts } = takePart(name)?.parts ?? {};
  const hasPeriod = period !== undefined && Object.keys(otherParts).length === 0;
  if (hasPeriod) return { row, start: `Chỉ số ${period}`, isOpen };
  return isOpen ? { row, start: 'Chỉ số', isOpen } : undefined;
}

/**
 * The headings with what the title says about them. `undefined` if the title says nothing about any heading, if a combined heading is not
 * known, or if other figures stand beside the comparisons.
 */
export function completeComparisons(
  title: ComparisonTitle,
  names: readonly string[],
  ignoredNames: ReadonlySet<string>,
): string[] | undefined {
  const completed = names.map((name) => completeName(tidy(name), title, ignoredNames));
  const isAnyCompleted = completed.some((name, index) => name !== tidy(names[index]));
  const areRead = completed.every((name) => !name || mayStandBeside(parseHeading(name, ignoredNames)));
  return isAnyCompleted && areRead ? completed : undefined;
}

function completeName(
  name: string,
  { start, isOpen }: ComparisonTitle,
  ignoredNames: ReadonlySet<string>,
): string {
  const field = name ? parseHeading(name, ignoredNames)?.field : 'label';
  // `Chỉ tiêu` is the heading of the labels here, and not the name of a plan.
  if (field === 'label' || field === 'ignored') return name;
  if (COMPARED.test(name)) return `${start} ${name}`;
  if (isOpen && parseBase(name) !== undefined) return `${start} so với ${name}`;
  // `Bình quân 11 tháng năm 2025 so với cùng kỳ` has a period of its own.
  return field === 'comparison' && INDEX_NAME.test(start) ? `Chỉ số ${name}` : name;
}

/**
 * Whether a heading may stand beside those of comparisons. The heading of a value, `Bình quân 11 tháng`, may not: below such a title, it may be a
 * comparison that does not say what it compares with.
 */
function mayStandBeside(heading: Heading | undefined): boolean {
  return heading !== undefined && (isComparison(heading) || FIELDS_WITHOUT_FIGURES.includes(heading.field));
}
