import { IndicatorError } from './indicator-error.ts';
import { readText, type RecordField } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What a spreadsheet makes of `12/2023`: `Dec-23`, `Thg12-23`. */
const SHORT_MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)-(\d\d|\d{4})$/i;
/** What it makes of `1/12`: `01-Dec`, `1-Dec-23`. */
const DAY_AND_MONTH = /^\d\d?-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)(-\d+)?$/i;
/** A day as the number of days since 1899-12-30: from 1954 to 2119. */
const SERIAL_DAY = /^[2-7]\d{4}(,\d+)?$/;
const MS_PER_DAY = 86_400_000;

/** Reads a period. */
export function readPeriod(record: IndicatorRecord, field: RecordField): string | undefined {
  const text = readText(record, field);
  if (text !== undefined) checkPeriod(text, field);
  return text;
}

/** @throws IndicatorError for what a spreadsheet made of a date: `45291`, `Dec-23`. */
export function checkPeriod(text: string, field: string): void {
  const isSpreadsheetDate = SERIAL_DAY.test(text) || SHORT_MONTH.test(text) || DAY_AND_MONTH.test(text);
  if (isSpreadsheetDate) throw new IndicatorError('unread', text, { field, suggestion: suggestPeriod(text) });
}

/** `31/12/2023` for `45291`, `tháng 12/2023` for `Dec-23`. */
export function suggestPeriod(text: string): string | undefined {
  if (SERIAL_DAY.test(text)) return toDay(Number.parseInt(text, 10));
  const [, name, year = ''] = SHORT_MONTH.exec(text) ?? [];
  if (name === undefined) return undefined;
  const month = /\d+/.exec(name)?.[0] ?? MONTHS.indexOf(name.toLowerCase()) + 1;
  return `tháng ${month}/${year.length === 2 ? '20' : ''}${year}`;
}

function toDay(serialDay: number): string {
  const iso = new Date(Date.UTC(1899, 11, 30) + serialDay * MS_PER_DAY).toISOString();
  return iso.slice(0, 10).split('-').reverse().join('/');
}
