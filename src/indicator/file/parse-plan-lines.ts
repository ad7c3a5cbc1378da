import { tidy } from '../../text/sentence.ts';
import { parseDay } from '../record/parse-day.ts';
import { isDay, timeOfPeriod } from '../record/period-order.ts';
import type { Heading } from './parse-heading.ts';
import { isLetterhead } from './parse-letterhead.ts';
import { isAchieved, saysPlan, saysWhetherPlan } from './parse-unread-line.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** A table below lines that may say that its figures are targets. */
export interface TableBelow {
  headings: readonly (Heading | undefined)[];
  names: readonly string[];
  rows: readonly TableRow[];
  /** The times in the headings and rows. */
  times: readonly string[];
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** `Kết quả: …`, as messages tell authors to write. */
const RESULTS = /^kết quả ?:/i;
/** `Thực hiện 2024`, `Kết quả`. */
const NAME_OF_RESULTS = /^(?:số |ước )?(?:thực hiện|th|kết quả|quyết toán|(?:đã )?giải ngân)(?!\p{L})/iu;
/** The document to which the table is attached. */
const ATTACHED = String.raw`^\(?(?:được )?(?:ban hành (?:kèm )?theo|kèm theo|đính kèm) `;
const ATTACHED_TO_ANY = new RegExp(ATTACHED, 'i');
const ATTACHED_TO_PLAN = new RegExp(
  String.raw`${ATTACHED}(?:nghị quyết|kế hoạch|tờ trình|đề án)(?!\p{L})`,
  'iu',
);
/** `Kèm theo Quyết định giao kế hoạch`. */
const ASSIGNED = new RegExp(
  String.raw`${ATTACHED}.*(?<!\p{L})giao (?:kế hoạch|dự toán|chỉ tiêu|nhiệm vụ|vốn)`,
  'iu',
);
/** `Số: 56/NQ-HĐND`, `Biểu số 02/KH-KTXH`: the number of a resolution, a plan or a proposal. */
const NUMBER_OF_PLAN =
  /^(?:số|(?:biểu mẫu|mẫu biểu|phụ biểu|phụ lục|bảng|biểu|mẫu)(?: số)?) ?:? ?[^\s/]*\/(?:\d{4}\/)?(?:NQ|KH|TTr|DT)(?!\p{L})/iu;
/** The number of a legal document, which has its year, `54/2016/QĐ-TTg`. Such a document prescribes the form for many years. */
const NUMBER_WITH_YEAR = /\d\/(?:19|20)\d\d\//;
const DATE = /ngày (\d\d?)(?:[/.-]| tháng )(\d\d?)(?:[/.-]| năm )(\d{4})/i;
/** What begins the second part of a title: `và` in `năm 2024 và kế hoạch năm 2025`. */
const SECOND_PART = / và |[,;:–-]/i;
const WORD_OF_TARGETS =
  /(?<!\p{L})(?:kế hoạch|dự toán|mục tiêu|nhiệm vụ|phương hướng|chỉ tiêu|định hướng|dự kiến|dự báo|ước)(?!\p{L})/iu;
/** A document of this part of a period or earlier cannot give the results of the period. */
const PART_OF_PERIOD = 0.75;

/**
 * Whether a line above a table says that its figures, or some of them, are targets, although no heading says so: `(Kèm theo Nghị quyết …)`, a decision
 * from before the end of the period, or `Tình hình năm 2024 và kế hoạch năm 2025` above a column `Năm 2025`.
 *
 * @param lines All lines above the table. A title such as `Kết quả rà soát` says that the figures are results.
 */
export function isLineOfTargets(line: string, lines: readonly string[], table: TableBelow): boolean {
  if (RESULTS.test(line) || areNamedAsPlans(table)) return false;
  if (hasColumnOfTargets(line, table)) return true;
  const isClear =
    table.headings.some((heading) => heading && saysWhetherPlan(heading)) ||
    table.names.some((name) => NAME_OF_RESULTS.test(tidy(name))) ||
    lines.some(isAchieved);
  return !isClear && isDocumentOfTargets(line, table.times);
}

/** A line without `Kết quả:` in front of what is no title: `Kết quả: (Kèm theo Nghị quyết …)`. */
export function withoutWordOfResults(line: string): string {
  const rest = tidy(line.replace(RESULTS, ''));
  return isLetterhead(rest) ? rest : line;
}

/** The heading that a message proposes for targets: `Kế hoạch 2025`, or `Hộ nghèo theo kế hoạch (hộ)` in a table of areas. */
export function suggestPlanHeading({ headings, names }: TableBelow): string {
  const value = headings.map((heading) => heading?.field).lastIndexOf('value');
  const name = tidy(names[value]);
  const isIndicator = headings.some((heading) => heading?.field === 'area') && name !== '';
  if (isIndicator) return name.replace(/(?: ?\([^()]*\))?$/, (unit) => ` theo kế hoạch${unit}`);
  return ['Kế hoạch', headings[value]?.period].filter(Boolean).join(' ');
}

/** Whether all labels or the names of all indicators say that the figures are those of plans. */
export function areNamedAsPlans({ headings, names, rows }: TableBelow): boolean {
  const label = headings.findIndex((heading) => heading?.field === 'label');
  const isOfAreas = label < 0;
  const texts = isOfAreas
    ? names.filter((_, index) => headings[index]?.field === 'value')
    : rows.filter(({ cells }) => cells.filter(isFilled).length > 1).map(({ cells }) => cells[label]);
  return texts.length > 0 && texts.every((text) => saysPlan(tidy(text)));
}

/** Whether a title names a year of targets that a column of figures has. */
function hasColumnOfTargets(line: string, { headings, times }: TableBelow): boolean {
  const yearOfTargets = findYearOfTargets(line);
  if (yearOfTargets === undefined) return false;
  const isOfYear = (period: string | undefined) => period?.includes(yearOfTargets) === true;
  const hasPeriods = headings.some((heading) => heading?.period !== undefined);
  if (hasPeriods)
    return headings.some(
      (heading) => heading?.field === 'value' && isOfYear(heading.period) && !saysWhetherPlan(heading),
    );
  const isClear = headings.some((heading) => heading && saysWhetherPlan(heading));
  return !isClear && (!times.length || times.some(isOfYear));
}

/** 2025 in `Kết quả năm 2024 và kế hoạch năm 2025`: the year of targets behind an earlier year. */
function findYearOfTargets(line: string): string | undefined {
  let before: { year: string; end: number } | undefined;
  for (const { 0: year, index } of line.matchAll(YEARS)) {
    const between = line.slice(before?.end ?? index, index);
    const secondPart = between.slice(between.search(SECOND_PART));
    const hasSecondPart = SECOND_PART.test(between) && WORD_OF_TARGETS.test(secondPart);
    if (before && before.year < year && hasSecondPart) return year;
    before = { year, end: index + year.length };
  }
  return undefined;
}

function isDocumentOfTargets(line: string, times: readonly string[]): boolean {
  const isPlan = [ATTACHED_TO_PLAN, NUMBER_OF_PLAN, ASSIGNED].some((pattern) => pattern.test(line));
  const isAttached = ATTACHED_TO_ANY.test(line);
  if (!isPlan && !isAttached) return false;
  const day = parseDay(DATE.exec(line)?.slice(1).join('/') ?? '');
  const moment = day === undefined ? undefined : timeOfPeriod(day)?.end;
  const ends = times.flatMap((time) => timeOfPeriod(time) ?? []).filter((time) => !isDay(time));
  if (moment !== undefined && ends.length && !NUMBER_WITH_YEAR.test(line)) {
    const limit = Math.max(...ends.map(({ begin, end }) => begin + (end - begin) * PART_OF_PERIOD));
    const latest = Math.max(...ends.map(({ end }) => end));
    // A resolution from after the period may approve its results.
    return moment < (isPlan ? latest : limit);
  }
  return isPlan || saysPlan(line);
}
