import { indexed } from '../../text/indexed.ts';
import { capitalize, tidy } from '../../text/sentence.ts';
import { parsePeriodName, joinPeriods } from '../record/parse-period-name.ts';
import { readClosing } from './parse-closing-line.ts';
import { parseHeading } from './parse-heading.ts';
import { takePart } from './parse-heading-parts.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import { readPeriodStatus } from './parse-period-status.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { parseTimeLine } from './parse-time-line.ts';
import { toTitle } from './parse-titles.ts';

/** The headings of a table and the rows below them. */
interface Grid {
  names: readonly string[];
  rows: readonly TableRow[];
}

/** `Tháng/Năm`, `Quý - Năm`: months or quarters in the rows, and years in the columns. */
const PART_AND_YEAR = /^(tháng|quý) ?[\\/–-] ?năm$/i;
const YEAR = /^\d{4}$/;
/** `các năm` in front of `2022-2023`. */
const WORDS_OF_TIME = /,? (?:qua |trong )?(?:các |giai đoạn |thời kỳ )?(?:năm|tháng|quý|giai đoạn|thời kỳ)$/i;
/** A table with more figures is not a table of the months of some years. */
const MAX_MONTHS = 500;

/**
 * A table with a row for each month and a column for each year, `Tháng;2022;2023`, as a table with one row and a column for each month:
 * `Chỉ tiêu;tháng 1/2022;tháng 1/2023;…`. Its label is the title above it. `undefined` for any other table, and without a title.
 */
export function turnMonths({ names, rows }: Grid, above: readonly TableRow[]): Grid | undefined {
  const years = names.slice(1).map((name) => readPeriodStatus(tidy(name)));
  const areYears = years.length > 1 && years.every((year) => year && YEAR.test(year.period));
  if (!areYears || rows.length < 2 || rows.length * years.length > MAX_MONTHS) return undefined;
  const prefix = readPrefix(tidy(names[0]));
  const label = findLabel(above);
  if (prefix === undefined || label === undefined) return undefined;
  const turned: { name: string; cell: string }[] = [];
  for (const { cells, spans, hasPictures } of rows) {
    const isUnclear = spans !== undefined && spans.size > 0;
    const part = readPart(tidy(cells[0]), prefix);
    if (part === undefined || isUnclear || hasPictures || cells.slice(names.length).some(isFilled))
      return undefined;
    for (const [index, year] of indexed(years)) {
      const period = year && joinPeriods(year.period, part);
      if (period === undefined) return undefined;
      const name = year?.status === undefined ? capitalize(period) : `${capitalize(year.status)} ${period}`;
      turned.push({ name, cell: cells[index + 1] ?? '' });
    }
  }
  const [first] = rows;
  return {
    names: ['Chỉ tiêu', ...turned.map(({ name }) => name)],
    rows: [{ cells: [label, ...turned.map(({ cell }) => cell)], row: first?.row ?? 0 }],
  };
}

/** The month or quarter of a row: `Tháng 1`; with the word of the heading in front of a number, `1`, `IV`. */
function readPart(text: string, prefix: string): string | undefined {
  return parsePeriodName(/^(?:\d+|[IV]+)$/.test(text) ? `${prefix} ${text}`.trim() : text);
}

/** The word in front of the numbers of months or quarters; `undefined` for a heading of other rows. */
function readPrefix(heading: string): string | undefined {
  if (heading === '') return '';
  const [, part] = PART_AND_YEAR.exec(heading) ?? [];
  if (part !== undefined) return part;
  return readRowHeading(heading, new Set()) === 'period'
    ? (parseHeading(heading, new Set())?.prefix ?? '')
    : undefined;
}

/** The only title above a table, without a time at its end: `Khách quốc tế (lượt người)`. Of two titles, none is certainly the label. */
function findLabel(above: readonly TableRow[]): string | undefined {
  const lines = above.flatMap(({ cells }) => cells.filter(isFilled).map(tidy));
  const titles = lines
    .filter((line) => readClosing(line) === undefined && parseTimeLine(line) === undefined)
    .flatMap((line) => toTitle(line) ?? []);
  const [title, ...others] = new Set(titles);
  if (title === undefined || others.length > 0) return undefined;
  const { rest = title, parts = {} } = takePart(title) ?? {};
  const endsWithPeriod = Object.keys(parts).length === 1 && parts.period !== undefined;
  const label = endsWithPeriod ? rest.replace(WORDS_OF_TIME, '') : title;
  return label === '' ? title : label;
}
