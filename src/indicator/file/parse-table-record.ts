import { isNumberOnLines } from '../record/check-one-line.ts';
import { indexed } from '../../text/indexed.ts';
import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { type Cell, type FileRecord, toFileRecord } from './parse-cells.ts';
import { isUnclearNoData } from '../record/no-data-sign.ts';
import { isYearbookSign } from '../record/parse-amount.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import { mayEndOn } from './parse-later-parts.ts';
import type { RowPlace } from './parse-inherited.ts';
import { checkMarksAreExplained } from './parse-marked-cells.ts';
import { findPercentSignMistake } from './parse-percent-signs.ts';
import { checkNoPictures } from './parse-pictures.ts';
import { chooseNote, type MarkPlaces } from './parse-notes.ts';
import { addUnitOfRatio } from './parse-ratio-unit.ts';
import {
  addUnit,
  AMOUNTS_IN_UNIT,
  checkUnit,
  checkUnitOfHeading,
  checkUnitOfOtherColumn,
  checkUnitOfSection,
} from './parse-record-unit.ts';
import type { SectionUnit } from './parse-section-unit.ts';
import { joinPeriods, toPeriodNameKey } from '../record/parse-period-name.ts';
import { takeStatusOfPeriod, withoutStatus } from './parse-period-status.ts';
import { checkHasYear } from './parse-missing-year.ts';
import { readOtherPeriods } from './parse-other-periods.ts';
import { withoutItemMark } from './parse-list-sign.ts';
import type { FileDefaults } from './parse-rows-above.ts';
import { addPlaceNote } from './parse-titles.ts';
import type { SplitColumns } from './parse-split-number.ts';
import type { TableColumn } from './parse-table-column.ts';
import { hasMixedGroups, isAmbiguousDay } from './parse-notation.ts';
import { completePeriod, readRowPeriod } from './parse-table-periods.ts';
import type { IndicatorRecord } from '../record/record.ts';

/** Fields in which a sign, such as `-`, may stand for a missing figure. */
const SIGN_FIELDS: readonly unknown[] = [...AMOUNTS_IN_UNIT, 'planRatio', 'change'];

/** What the rows of a table share. */
export interface Table {
  columns: readonly (TableColumn | undefined)[];
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** If only the column of one indicator is read: the label that all rows then have, and the heading that gives it. */
  label?: { name: string; value: string };
  /** If only the column of one indicator is read: one of its cells that has a percent sign. */
  percentage?: string | undefined;
  /** The periods that have columns of their own; empty for fewer than two. */
  periods: readonly string[];
  /** Which columns have numbers and which have words. Only for a table that is separated by commas, because a comma may split a number. */
  splitColumns: SplitColumns | undefined;
  numberFormat: string | undefined;
  /** A number of the file that can only be English, where the file does not name its notation. */
  englishNumber: string | undefined;
  /** Whether the numbers of the file do not show if `765,432` is Vietnamese or English. */
  isNotationUnclear: boolean;
  /** For each column, a day that is written month first, `12/31/2023`; `undefined` if there is none. */
  americanDays: readonly (string | undefined)[];
  /** Where the marks of the notes stand. */
  markPlaces: MarkPlaces;
}

/** The periods of a row. A month or a quarter gets the year of the row, or of a line above. */
export function readPeriods({ cells, inherited }: InnerRow, { columns, periods }: Table): string[] {
  const ownPeriod = readRowPeriod(cells, columns);
  const own = ownPeriod && withoutStatus(ownPeriod);
  const { defaults } = inherited;
  const { areSchoolYears } = defaults;
  if (areSchoolYears && periods.length) return periods.map((period) => toSchoolYear(period));
  if (periods.length) return periods.map((period) => completePeriod(period, own ?? defaults.period));
  const periodOfHeading = columns.find((column) => column?.presets.period)?.presets.period;
  const given = own ?? periodOfHeading;
  if (given !== undefined) return [completePeriod(given, defaults.period)];
  return defaults.period === undefined ? [] : [defaults.period];
}

/**
 * Reads a row as a record.
 *
 * @param period One of the periods of the row. Needed if several columns have periods.
 */
export function readRow(row: InnerRow, table: Table, period: string | undefined): FileRecord {
  const { columns, names, numberFormat } = table;
  const { defaults, section, periodRow } = row.inherited;
  const periods = readPeriods(row, table);
  // The period as a heading writes it: `tháng 1` for the period `tháng 1/2020`, whose year is that of the row.
  const columnPeriod = table.periods[periods.indexOf(period ?? '')];
  const cells: Cell[] = [];
  const marks = new Set<string>();
  if (table.label) cells.push({ column: { field: 'label', presets: {} }, ...table.label });
  for (const [index, text] of indexed(row.cells)) {
    const column = columns[index];
    const isOfPeriod = column?.period === undefined || column.period === columnPeriod;
    // The line ends in a series are kept, because they separate its points, and those in a number, because they make it a mistake.
    const keepsLines = column?.field === 'series' || isNumberOnLines(text);
    const value = keepsLines ? text.trim() : tidy(text);
    if (!column || !isOfPeriod) continue;
    // A cell of the column of notes may be empty without its mark.
    for (const mark of row.marks?.get(index) ?? []) marks.add(mark);
    if (!value) continue;
    cells.push({ column, name: tidy(names[index]), value });
    for (const mark of column.marks ?? []) marks.add(mark);
  }
  const isWithoutYear = columnPeriod !== undefined && columnPeriod === period;
  if (isWithoutYear) checkHasYear(cells, columnPeriod, table.periods);
  checkNoPictures(cells);
  checkMarksAreExplained(cells);
  checkSigns(cells);
  checkWholes(cells);
  const otherPeriods = readOtherPeriods(row, table, periods, columnPeriod);
  const file = { ...toFileRecord(cells, otherPeriods), otherPeriods };
  const labelColumn = columns.findIndex((column) => column?.field === 'label');
  if (!file.record.label) throw new IndicatorError('missing', tidy(names[labelColumn]) || 'chỉ tiêu');
  checkDays(row, table, file.record.label);
  takeStatusOfPeriod(file);
  const { record } = file;
  record.label = withoutItemMark(record.label);
  if (record.area !== undefined) record.area = withoutItemMark(record.area);
  if (periodRow) checkPeriodRow(record, defaults.period, periodRow, row.row);
  if (columnPeriod !== undefined && period !== undefined) setPeriod(file, period, columnPeriod);
  checkValueIsNoWord(record, file.names.get('value'));
  checkUnit(record, file.names.get('unit'), row.unitAbove);
  checkUnitOfOtherColumn(record, cells, defaults.unit);
  // `Lượt khách`, a cell with a capital, is `lượt khách` in a sentence.
  if (typeof record.unit === 'string') record.unit = lowerFirst(record.unit);
  const hasUnitCell = cells.some(({ column }) => column.field === 'unit');
  const wordsAbove = [...(defaults.titles ?? []), ...row.inherited.parents];
  if (!hasUnitCell) checkUnitOfSection(record, section);
  if (!hasUnitCell && !table.label) checkUnitOfHeading(record, cells, wordsAbove);
  addDefaults(record, defaults, section, { heading: table.label?.name, wordsAbove });
  addUnitOfRatio(record, cells, table.label?.name);
  const others = [...otherPeriods.values(), table.percentage ?? ''];
  const percentMistake = findPercentSignMistake(record, file.names.get('value'), others);
  if (percentMistake) throw percentMistake;
  const note = chooseNote(record.note, defaults.notes ?? [], marks, table.markPlaces);
  const noteWithPlace = addPlaceNote(record, note, defaults.titles ?? [], row.inherited);
  if (noteWithPlace !== undefined) record.note = noteWithPlace;
  if (numberFormat) record.numberFormat ??= numberFormat;
  if (record.numberFormat) return file;
  const isNotationUnclear = table.isNotationUnclear || hasMixedGroups(row, columns);
  return {
    ...file,
    englishNumber: table.englishNumber,
    isNotationUnclear,
    hasCommas: table.splitColumns !== undefined,
  };
}

/** Throws for a day that may be written month first, `01/02/2023`, if another day of the column is written so: `12/31/2023`. */
function checkDays({ cells }: InnerRow, { names, americanDays }: Table, label: string): void {
  for (const [index, other] of indexed(americanDays)) {
    const text = other === undefined ? '' : tidy(cells[index]);
    if (!isAmbiguousDay(text)) continue;
    throw new IndicatorError('ambiguous-day', text, { column: tidy(names[index]), label, other });
  }
}

/** `2021–2022` as `năm học 2021–2022`. Other periods stay. */
export function toSchoolYear(period: string): string {
  return /^\d{4}–\d{4}$/.test(period) ? `năm học ${period}` : period;
}

/** Sets the period of a record to that of its columns. Throws if the cells of the row give another period. */
function setPeriod({ record, names }: FileRecord, period: string, columnPeriod: string): void {
  const own = record.period;
  const differs =
    own !== undefined &&
    toPeriodNameKey(own) !== toPeriodNameKey(period) &&
    joinPeriods(own, columnPeriod) !== period;
  if (differs) {
    const { label } = record;
    throw new IndicatorError('heading-conflict', own, {
      label,
      column: names.get('period'),
      other: columnPeriod,
    });
  }
  record.period = period;
}

/** Throws for a sign that does not say why the figure is missing: `..`, `n/a`. */
function checkSigns(cells: readonly Cell[]): void {
  const unclear = cells.find(({ column, value }) => {
    return SIGN_FIELDS.includes(column.field) && isUnclearNoData(String(value));
  });
  if (!unclear) return;
  const label = cells.find(({ column }) => column.field === 'label')?.value as string | undefined;
  throw new IndicatorError('no-data-sign', String(unclear.value), { column: unclear.name, label });
}

/** Throws for a cell without a whole, `62`, below a heading such as `Số xã đạt/Tổng số xã`. */
function checkWholes(cells: readonly Cell[]): void {
  for (const { column, name, value } of cells) {
    const lacksWhole = column.hasWhole && !String(value).includes('/') && !isYearbookSign(String(value));
    if (!lacksWhole) continue;
    const label = cells.find((cell) => cell.column.field === 'label')?.value as string | undefined;
    throw new IndicatorError('unread', String(value), { column: name, label });
  }
}

/** Throws for words in the column of values, such as `Xuất siêu`. They belong in the column `Nội dung`. */
function checkValueIsNoWord({ value, label }: IndicatorRecord, column: string | undefined): void {
  if (typeof value !== 'string' || !/^\p{L}[\p{L} ]+$/u.test(value) || isYearbookSign(value)) return;
  throw new IndicatorError('words', value, { field: 'value', column, label });
}

/** Throws if the cells of a row give a period that is neither the period of a row above it, `Năm 2023`, nor a part of that period. */
function checkPeriodRow(
  { label, period: own }: IndicatorRecord,
  period = '',
  periodRow: RowPlace,
  row: number,
): void {
  const key = own === undefined ? period : toPeriodNameKey(own);
  // `quý I/2023` is a part of 2023.
  const isSameOrPart = key.endsWith(period) || joinPeriods(key, period) !== undefined;
  const { text, row: other } = periodRow;
  if (!isSameOrPart) throw new IndicatorError('row-above', text, { label, row, other: String(other) });
}

/**
 * Adds what the rows around the table say, where the record does not give it.
 *
 * @param words The heading that is the label of the record, in a table with a column for each indicator; and the titles and heads above the row.
 */
function addDefaults(
  record: IndicatorRecord,
  defaults: FileDefaults,
  section: SectionUnit | undefined,
  { heading, wordsAbove }: { heading: string | undefined; wordsAbove: readonly string[] },
): void {
  const { source, period, status, asOf, dayOfYear } = defaults;
  const mayHaveDay = record.period === undefined || mayEndOn(asOf ?? '', record.period);
  if (asOf !== undefined && mayHaveDay) record.asOf ??= asOf;
  addUnit(record, defaults.unit, section, heading, wordsAbove);
  if (source !== undefined) record.source ??= source;
  if (period !== undefined) record.period = completePeriod(record.period ?? period, period);
  if (status !== undefined && record.period === period) record.status ??= status;
  const isOfYear = dayOfYear !== undefined && /^\d{4}$/.test(record.period ?? '');
  if (isOfYear) record.asOf ??= `${dayOfYear}/${record.period}`;
}
