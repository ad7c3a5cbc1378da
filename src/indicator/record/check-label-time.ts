import { parseDay } from './parse-day.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { type PeriodTime, timeOfPeriod } from './period-order.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

const MONTHS_PER_DAY = 1 / 31;
const YEAR = '(?:19|20)\\d\\d';
/** A time at the end of words: `năm 2022`, `quý IV/2023`, `6 tháng đầu năm 2023`. */
const TIME = new RegExp(
  `(?<=^|[ (])(?:(?:cả )?năm ${YEAR}|(?:tháng \\d\\d?|quý [IVX\\d]+)(?:/| năm )${YEAR}|\\d\\d? tháng (?:đầu |cuối )?năm ${YEAR})\\)?$`,
  'iu',
);
/** The same at the end of a label, also short: `Hộ nghèo 2022`, `Hộ nghèo (12/2022)`, `Hộ nghèo, T12/2022`, `Hộ nghèo 31/12/2022`. */
const TIME_OF_LABEL = new RegExp(
  `${TIME.source}|(?<=[ (,])(?:(?:\\d\\d?/)?T?\\d\\d?/|Q[IVX\\d]+/)?${YEAR}\\)?$`,
  'iu',
);
/** A month or quarter without its year at the end of a label: `Hộ nghèo tháng 8`. */
const PART_OF_LABEL = /(?<=[ (])(?:tháng \d\d?|quý (?:[IVX]+|\d))\)?$/iu;
/** A day at the end of words: `đến 31/12/2022`, `tính đến ngày 31/12/2022`. */
const DAY = /(?<=^|[ (])đến (?:hết )?(?:ngày )?(\d\d?\/\d\d?\/\d{4})\)?$/iu;
/** At the end of a rank, a year alone is a time too: `17/63 tỉnh 2022`. */
const TIME_OF_RANK = new RegExp(`${TIME.source}|(?<= )${YEAR}$`, 'iu');
const YEAR_OF_PERIOD = new RegExp(`${YEAR}(?!\\d)`);
/** Words in front of the time of something else than the figure: `theo chuẩn nghèo năm 2022`, `so với năm 2022`. */
const OTHER_TIME =
  /(?<!\p{L})(so với|giá|chuẩn|theo|từ|trước|sau|gốc|quyết định|nghị quyết|kế hoạch|dự toán|mục tiêu|chỉ tiêu|vốn|dự án|khởi công|sinh|giao|cấp|công nhận|thành lập|ban hành)(?!\p{L})/iu;

/** Throws if a time at the end of the label or of the rank differs from the time of the figure: `Hộ nghèo năm 2022` beside the period 2023. */
export function checkTimesAtEnd(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
): void {
  const { period, asOf, rank } = figure;
  if (!hasFigure(figure)) return;
  checkTimeAtEnd('label', label, TIME_OF_LABEL, period);
  checkPartAtEnd(label, period);
  checkDayAtEnd(record, label, asOf);
  const rankWords = typeof rank === 'string' ? rank : rank?.scope;
  const rankField = readText(record, 'rankScope') === undefined ? 'rank' : 'rankScope';
  checkTimeAtEnd(rankField, rankWords ?? '', TIME_OF_RANK, period);
}

/** Whether a record has a figure. A row with columns of several years has none for the years whose cells are empty. */
function hasFigure({ value, text, plans, comparisons, rank, series }: Omit<Indicator, 'label'>): boolean {
  const fields = [value, text, ...plans, ...comparisons, rank, series];
  return fields.some((field) => field !== undefined);
}

function checkTimeAtEnd(field: string, words: string, pattern: RegExp, period: string | undefined): void {
  if (OTHER_TIME.test(words)) return;
  const text = pattern.exec(words)?.[0]?.replace(/\)$/, '');
  const time = text && timeOfPeriod(text);
  const periodTime = period && timeOfPeriod(period);
  if (time && periodTime && !overlap(time, periodTime)) {
    throw new IndicatorError('contradiction', text, { field, other: period });
  }
}

/** Throws for `Hộ nghèo tháng 8` beside the period `tháng 9/2024`. A month without its year is taken for that of the same year. */
function checkPartAtEnd(label: string, period = ''): void {
  const part = OTHER_TIME.test(label) ? undefined : PART_OF_LABEL.exec(label)?.[0]?.replace(/\)$/, '');
  const [year] = YEAR_OF_PERIOD.exec(period) ?? [];
  const time = part && year && timeOfPeriod(`${part}/${year}`);
  const periodTime = timeOfPeriod(period);
  if (time && periodTime && !overlap(time, periodTime))
    throw new IndicatorError('contradiction', part, { field: 'label', other: period });
}

function checkDayAtEnd(record: IndicatorRecord, label: string, asOf = ''): void {
  const [, day = ''] = DAY.exec(label) ?? [];
  const [dayOfLabel, dayOfFigure] = [parseDay(day), parseDay(asOf)];
  if (!dayOfLabel || !dayOfFigure || dayOfLabel === dayOfFigure) return;
  throw new IndicatorError('contradiction', day, { field: 'label', other: readText(record, 'asOf') });
}

function overlap(first: PeriodTime, second: PeriodTime): boolean {
  return beginOf(first) < second.end && beginOf(second) < first.end;
}

/** When a period begins. `timeOfPeriod` gives the end of a day as its begin too. */
function beginOf({ begin, end }: PeriodTime): number {
  return Math.min(begin, end - MONTHS_PER_DAY);
}
