import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parseDay } from '../record/parse-day.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import { parseHeading } from './parse-heading.ts';
import { isFilled } from './parse-table-row.ts';
import { type PeriodStatus, readPeriodStatus } from './parse-period-status.ts';
import { completePeriod, readRowPeriod } from './parse-table-periods.ts';
import { type Table, toSchoolYear } from './parse-table-record.ts';
import { changesMeaning } from './parse-unread-line.ts';
import { withUsualSpelling } from './usual-spelling.ts';

/** `KH 2024`, `2024 (KH)`, `Dự toán 2024`, `Mục tiêu 2025`, `Dự báo 2025`. */
const PLAN_OR_FORECAST = /(?<!\p{L})(?:kh|kế hoạch|dự toán|dự kiến|dự báo|mục tiêu|chỉ tiêu)(?!\p{L})/iu;

/** A text with a percent sign or without letters, a mean or a classification. No area has such a name. */
const OTHER_FIGURES = /[%‰]|^\P{L}*$|^(?:bình quân|trung bình|xếp (?:loại|hạng|thứ))(?!\p{L})/iu;

/** A row with its complete period in one cell, and with the status of its figures among its defaults. */
export interface TimedRow {
  row: InnerRow;
  mistake: IndicatorError | undefined;
}

/**
 * Reads the period of a row, and checks that the cell of its area is not about other figures: `So với năm 2022 (%)`, `Kế hoạch`,
 * `Tốc độ tăng (%)`.
 */
export function toTimedRow(row: InnerRow, table: Table): TimedRow {
  const { row: timed, mistake } = readRowTime(row, table);
  return { row: timed, mistake: findAreaMistake(row, table) ?? mistake };
}

function findAreaMistake({ cells, row }: InnerRow, { columns }: Table): IndicatorError | undefined {
  const area = tidy(cells[columns.findIndex((column) => column?.field === 'area')]);
  if (area === '' || !isAboutFigures(area)) return undefined;
  return new IndicatorError('no-area', area, { row });
}

/** Whether a text in the column of areas changes the meaning of figures, is a heading of figures, or is about other figures. */
function isAboutFigures(text: string): boolean {
  const { field = 'area' } = parseHeading(withUsualSpelling(text), new Set()) ?? {};
  const isHeading = field !== 'area' && field !== 'label' && field !== 'ignored';
  return isHeading || OTHER_FIGURES.test(text) || changesMeaning(text, []);
}

/** Reads the period of a row, which may be written like a heading: `2022`, `Sơ bộ 2023`, `Tháng 1 - Jan.`. */
function readRowTime(row: InnerRow, { columns, names }: Table): TimedRow {
  const text = readRowPeriod(row.cells, columns);
  if (text === undefined) return { row, mistake: undefined };
  const { defaults, periodRow } = row.inherited;
  const year = row.inherited.year ?? defaults.period;
  const time = readTime(text);
  const withYear = completePeriod(time?.period ?? text, year);
  const period = defaults.areSchoolYears ? toSchoolYear(withYear) : withYear;
  const inherited = { ...row.inherited, defaults: { ...defaults, period, status: time?.status } };
  const timed = { ...withPeriod(row, columns, period), inherited };
  if (!time && isHeadOfYears(row, columns)) return { row: timed, mistake: undefined };
  if (!time) {
    const column = tidy(names[columns.findIndex(isPeriodColumn)]);
    const place = { field: 'period', column, row: row.row };
    // The cell as it is written: `Cộng`, not `tháng Cộng`.
    const cells = row.cells.filter((cell, index) => isPeriodColumn(columns[index]) && isFilled(cell));
    const written = cells.map(tidy).join(' ');
    const problem = PLAN_OR_FORECAST.test(written) ? 'plan-row' : 'unread';
    return { row: timed, mistake: new IndicatorError(problem, written, place) };
  }
  // `Năm 2022` above a row of 2023.
  const isOtherPeriod = periodRow && defaults.period !== undefined && !period.endsWith(defaults.period);
  const mistake = isOtherPeriod
    ? new IndicatorError('row-above', periodRow.text, { row: row.row, other: String(periodRow.row) })
    : undefined;
  return { row: timed, mistake };
}

/** Whether a row is the head of a group in a table with a row for each year: `Nữ;;`. A row with a digit, `2O24`, may be a misspelt year. */
export function isHeadOfYears({ cells }: Pick<InnerRow, 'cells'>, columns: Table['columns']): boolean {
  const [text, ...others] = cells.filter(
    (cell, index) => isFilled(cell) && columns[index]?.field !== 'ignored',
  );
  return text !== undefined && others.length === 0 && !/\d/.test(text);
}

/** A row with its whole period in the first column of periods. The cells in its other columns of periods become empty. */
function withPeriod(row: InnerRow, columns: Table['columns'], period: string): InnerRow {
  const first = columns.findIndex(isPeriodColumn);
  const cells = row.cells.map((cell, index) => (isPeriodColumn(columns[index]) ? '' : cell));
  cells[first] = period;
  // The marks of notes at all these cells now stand at the first.
  const marksOfRow = [...(row.marks ?? [])];
  const marksOfPeriod = marksOfRow.flatMap(([index, marks]) => (isPeriodColumn(columns[index]) ? marks : []));
  if (!marksOfPeriod.length) return { ...row, cells };
  return { ...row, cells, marks: new Map([...marksOfRow, [first, marksOfPeriod]]) };
}

function isPeriodColumn(column: Table['columns'][number]): boolean {
  return column?.field === 'period';
}

/** The period and the status of the figures of a row. `undefined` for a text that says more, such as `Kế hoạch 2024`. */
function readTime(text: string): PeriodStatus | undefined {
  return parseDay(text) === undefined ? readPeriodStatus(text) : { period: text };
}
