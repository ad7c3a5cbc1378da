import type { Direction } from './messages.ts';
import { toVietnam } from '../text/date.ts';
import { parseNumber, writeNumber } from '../text/number.ts';
import { tidy } from '../text/sentence.ts';

/** A number, or a text that quotes one in the Vietnamese way: `7,70`. */
export type Quotable = number | string;

/**
 * A figure as it was published, with all that belongs to it. Nothing in it is computed from the rest: a ratio or a change stands here
 * because someone published it. What it is comes from `value`, `text`, `planRatio` or `rank`, the first of them that is there.
 */
export interface IndicatorRecord {
  label: string;
  value?: Quotable | undefined;
  /** The least decimals of `value`, 0 to 20, where it cannot tell: 7.7, or a cell with 7,7, that was quoted as `7,70`. */
  decimals?: number | string | undefined;
  /** What is not a number: `2021–2025`, `111/2024/QH15`. */
  text?: string | undefined;
  unit?: string | undefined;
  /** How the figure was hedged or counted: `gần`, `hơn`, `ước`, `lũy kế`, `bình quân`, `thêm`. */
  qualifier?: string | undefined;
  /** The whole that `value` is so many of: 127 of `62/127 xã`. */
  of?: Quotable | undefined;
  /** Percent of the plan, as quoted. */
  planRatio?: Quotable | undefined;
  /** Who assigned the plan, `Trung ương`, or what it is called in full, `mục tiêu Trung ương giao`. */
  planBy?: string | undefined;
  /** What was planned, in the unit of the value; a range as `90–95`. */
  planTarget?: Quotable | undefined;
  /** What became of it: `đạt`. */
  planStatus?: string | undefined;
  previous?: Quotable | undefined;
  /** The period of `previous`, and what `change` is compared with. */
  previousPeriod?: string | undefined;
  change?: Quotable | undefined;
  /** Where it is not that of the value. */
  changeUnit?: string | undefined;
  /** `up`, `down`, `none`, or `tăng`, `giảm`, `không đổi`; else the sign of `change` tells. */
  changeDirection?: string | undefined;
  rank?: Quotable | undefined;
  rankOf?: Quotable | undefined;
  /** Among whom: `tỉnh, thành phố`. */
  rankScope?: string | undefined;
  /** The figure over time; as a text, `2021: 8,5; 2022: 10,48`. */
  series?: string | readonly { period: string; value: Quotable }[] | undefined;
  period?: string | undefined;
  /** The day on which it was so: RFC 3339, `31/12/2023`, or in words, which are shown as they stand. */
  asOf?: string | undefined;
  area?: string | undefined;
  programme?: string | undefined;
  source?: string | undefined;
  sourceHref?: string | undefined;
  /** Address of how it is computed. */
  method?: string | undefined;
  note?: string | undefined;
}

const TEXTS = [
  'text',
  'unit',
  'qualifier',
  'planBy',
  'planStatus',
  'previousPeriod',
  'changeUnit',
  'rankScope',
  'period',
  'area',
  'programme',
  'source',
  'sourceHref',
  'method',
  'note',
] as const;
const NUMBERS = ['value', 'of', 'planRatio', 'previous', 'rank', 'rankOf'] as const;

/** All that a record may say. */
export const INDICATOR_FIELDS = [
  'label',
  'decimals',
  'planTarget',
  'change',
  'changeDirection',
  'series',
  'asOf',
  ...TEXTS,
  ...NUMBERS,
] as const;

/** A number, and the text that it was read from. */
export interface Quoted {
  value: number;
  text: string;
}

/** What was read of a record: tidy texts, and numbers with the digits they were quoted with. */
export interface Indicator
  extends Partial<Record<(typeof TEXTS)[number], string>>, Partial<Record<(typeof NUMBERS)[number], Quoted>> {
  label: string;
  /** One, or the two ends of a range. */
  planTarget?: Quoted[];
  /** Without its sign, which is the direction. */
  change?: Quoted;
  changeDirection?: Direction;
  series?: { period: string; value: Quoted }[];
  /** `YYYY-MM-DD`, or words. */
  asOf?: string;
}

/** What an author has to mend. */
export class IndicatorError extends Error {
  /** It cannot be read, is not there, or no record is called so. Also the name of the message to readers. */
  readonly problem: 'unread' | 'missing' | 'unknown';
  /** What stood there, or what is not there. */
  readonly text: string;
  /** Where it stood: an attribute or a column. */
  readonly field: string;

  constructor(problem: IndicatorError['problem'], text: string, field = '') {
    super(`mtqg-indicator: ${problem} ${field} "${text}"`);
    this.problem = problem;
    this.text = text;
    this.field = field;
  }
}

const DIRECTIONS = new Map<string, Direction>([
  ['up', 'up'],
  ['tăng', 'up'],
  ['down', 'down'],
  ['giảm', 'down'],
  ['none', 'none'],
  ['không đổi', 'none'],
]);

/**
 * Reads a record, strictly: whatever cannot be read is an error, never left out.
 *
 * @throws IndicatorError that names the first such text and where it stood.
 */
export function parseIndicator(record: IndicatorRecord): Indicator {
  const told = (name: Exclude<keyof IndicatorRecord, 'series'>) => quote(record[name], name);
  const unit = told('unit');
  const number = (text: string, field: string) => {
    const isPercent = /^%?$/.test(unit) || /change|planRatio/.test(field);
    return readNumber(text, field, isPercent);
  };

  const indicator: Indicator = { label: told('label') };
  if (!indicator.label) throw new IndicatorError('missing', 'label');
  for (const name of TEXTS) if (told(name)) indicator[name] = told(name);
  for (const name of NUMBERS) if (told(name)) indicator[name] = number(told(name), name);
  if (told('value').endsWith('%')) indicator.unit = '%';
  const decimals = told('decimals') || '0';
  if (!/^1?\d$|^20$/.test(decimals)) throw new IndicatorError('unread', decimals, 'decimals');
  if (indicator.value) indicator.value.text = withDecimals(indicator.value.text, Number(decimals));

  const target = told('planTarget').split(/ ?[–—] ?|(?<=[\d%]) ?- ?/);
  if (target.length > 2) throw new IndicatorError('unread', told('planTarget'), 'planTarget');
  if (target[0]) indicator.planTarget = target.map((end) => number(end, 'planTarget'));

  const way = told('changeDirection');
  const direction = DIRECTIONS.get(way.toLowerCase());
  if (way && !direction) throw new IndicatorError('unread', way, 'changeDirection');
  if (direction) indicator.changeDirection = direction;
  const change = told('change');
  if (change) readChange(change, number(change.replace(/^\+/, ''), 'change'), indicator);

  const points = toPoints(record.series);
  if (points.length)
    indicator.series = points.map(({ period, text }) => ({ period, value: number(text, 'series') }));
  if (told('asOf')) indicator.asOf = readDay(told('asOf'));
  return indicator;
}

/** What is told, as an author might have written it. JSON may hold anything. */
function quote(told: unknown, field: string): string {
  if (typeof told === 'number') return writeNumber(told);
  if (typeof told === 'string') return tidy(told);
  if (told == null) return '';
  throw new IndicatorError('unread', JSON.stringify(told), field);
}

/** A number in a text with at least so many decimals: `7,7` as `7,70`. */
function withDecimals(text: string, decimals: number): string {
  const [whole, fraction = ''] = text.split(',');
  return decimals ? `${whole},${fraction.padEnd(decimals, '0')}` : text;
}

/** The points of a series; a separator at its end begins no other. */
function toPoints(series: unknown): { period: string; text: string }[] {
  const unread = (text: string) => new IndicatorError('unread', text, 'series');
  if (Array.isArray(series))
    return series.map((point: { period?: unknown; value?: unknown } | null) => {
      const [period, text] = [quote(point?.period, 'series'), quote(point?.value, 'series')];
      if (!period) throw unread(JSON.stringify(point));
      return { period, text };
    });
  if (typeof series === 'object' && series) throw unread(JSON.stringify(series));
  const points = quote(series, 'series').split(/[;|]/);
  return points
    .filter((point) => point.trim())
    .map((point) => {
      const [, period = '', text = ''] = /^(.*\S) ?[:=](.*)$/.exec(point.trim()) ?? [];
      if (!period || !text) throw unread(point.trim());
      return { period, text: text.trim() };
    });
}

function readNumber(text: string, field: string, isPercent: boolean): Quoted {
  const digits = isPercent ? text.replace(/ ?%$/, '') : text;
  const number = parseNumber(digits);
  if (!number || !isFinite(number.value)) throw new IndicatorError('unread', text, field);
  return { value: number.value, text: digits };
}

/** A sign and a direction in words say the same, or one of them says it. */
function readChange(told: string, { value, text }: Quoted, indicator: Indicator): void {
  const sign = value > 0 ? 'up' : value < 0 ? 'down' : 'none';
  const direction = (indicator.changeDirection ??= sign);
  if (direction !== sign && (/^\D/.test(told) || direction === 'none'))
    throw new IndicatorError('unread', told, 'change');
  indicator.change = { value: Math.abs(value), text: text.replace(/^[-−]/, '') };
  if (told.endsWith('%')) indicator.changeUnit ??= '%';
}

/**
 * `31/12/2023` as `2023-12-31`, and so `31/12/23`, which spreadsheets make of it; a moment as its day in Viet Nam; words as they stand.
 */
function readDay(told: string): string {
  const day = told.replace(
    /^(\d\d?)\/(\d\d?)\/(\d\d)?(\d\d)$/,
    (_, day: string, month: string, century: string | undefined, year: string) =>
      `${century ?? (year < '50' ? '20' : '19')}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  // Some engines read 30 February as 2 March.
  const isReal = new Date(day.slice(0, 10)).getUTCDate() === Number(day.slice(8, 10));
  const known = isReal ? toVietnam(day)?.slice(0, 10) : undefined;
  if (!known && /^[^\p{L}]*(T[^\p{L}]*Z?)?$/u.test(day)) throw new IndicatorError('unread', told, 'asOf');
  return known ?? day;
}
