import type { Direction } from '../text/indicator-messages.ts';
import { formatNumber, parseNumber, type QuotedNumber } from '../text/number.ts';
import { parseDate } from '../text/parse-date.ts';
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
  /** The least decimals of `value`, where a number cannot tell: 7.7 that was quoted as `7,70`. */
  decimals?: Quotable | undefined;
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

/** What was read of a record: tidy texts, and numbers with the decimals they were quoted with. */
export interface Indicator
  extends
    Partial<Record<(typeof TEXTS)[number], string>>,
    Partial<Record<(typeof NUMBERS)[number], QuotedNumber>> {
  label: string;
  /** One, or the two ends of a range. */
  planTarget?: QuotedNumber[];
  /** Without its sign, which is the direction. */
  change?: QuotedNumber;
  changeDirection?: Direction;
  series?: { period: string; value: QuotedNumber }[];
  /** `YYYY-MM-DD`, or words. */
  asOf?: string;
}

/** What an author has to mend. */
export class IndicatorError extends Error {
  /** What is wrong with it; also the name of the message to readers. */
  readonly problem: 'number' | 'date' | 'direction' | 'missing' | 'record';
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

const DIRECTIONS: Record<string, Direction> = { tăng: 'up', giảm: 'down', 'không đổi': 'none' };

/**
 * Reads a record, strictly: whatever cannot be read is an error, never left out.
 *
 * @throws IndicatorError that names the first such text and where it stood.
 */
export function parseIndicator(record: IndicatorRecord): Indicator {
  const text = (name: Exclude<keyof IndicatorRecord, 'series'>) => tidy(String(record[name] ?? ''));
  const isPercent = /^%?$/.test(text('unit'));
  const number = (name: (typeof NUMBERS)[number] | 'decimals') => {
    const canBePercent = name === 'planRatio' || (name !== 'of' && isPercent);
    return readNumber(record[name], name, canBePercent);
  };
  const indicator: Indicator = { label: text('label') };
  if (!indicator.label) throw new IndicatorError('missing', 'label');
  for (const name of TEXTS) if (text(name)) indicator[name] = text(name);
  for (const name of NUMBERS) {
    const read = number(name);
    if (read) indicator[name] = read;
  }
  const { value } = indicator;
  if (value) value.decimals = Math.max(value.decimals, number('decimals')?.value ?? 0);
  if (text('value').endsWith('%')) indicator.unit = '%';

  const target = text('planTarget').split(/\s*[–—]\s*|(?<=[\d%])\s*-\s*/);
  if (target[0]) indicator.planTarget = target.map((end) => readNumber(end, 'planTarget', isPercent)!);
  readChange(text('change'), text('changeDirection').toLowerCase(), indicator);
  const { series } = record;
  if (series?.length) indicator.series = readSeries(series, isPercent);
  const day = text('asOf');
  if (day) {
    indicator.asOf = parseDate(day)?.slice(0, 10) ?? day;
    if (indicator.asOf === day && !/\p{L}|^\d{4}(-\d\d){2}$/u.test(day))
      throw new IndicatorError('date', day, 'asOf');
  }
  return indicator;
}

function readNumber(
  input: Quotable | undefined,
  field: string,
  canBePercent = false,
): QuotedNumber | undefined {
  const told = typeof input === 'number' ? formatNumber(input, 'vi') : tidy(input ?? '');
  if (!told) return undefined;
  const digits = (canBePercent ? told.replace(/ ?%$/, '') : told).replace('−', '-');
  const number = parseNumber(digits);
  // More digits than a number holds would come out as others.
  const isExact = number && digits.replaceAll('.', '') === written(number);
  if (!isExact) throw new IndicatorError('number', told, field);
  return number;
}

function written({ value, decimals }: QuotedNumber): string {
  return formatNumber(value, 'vi', decimals).replaceAll('.', '');
}

function readChange(told: string, word: string, indicator: Indicator): void {
  const known = Object.entries(DIRECTIONS).find((pair) => pair.includes(word))?.[1];
  if (word && !known) throw new IndicatorError('direction', word, 'changeDirection');
  const change = readNumber(told.replace(/^\+(?=\d)/, ''), 'change', true);
  if (!change) {
    if (known) indicator.changeDirection = known;
    return;
  }
  const sign = change.value > 0 ? 'up' : change.value < 0 ? 'down' : 'none';
  const isSigned = /^[-−+]/.test(told) || known === 'none';
  if (known && isSigned && known !== sign) throw new IndicatorError('direction', `${told} ${word}`, 'change');
  indicator.change = { value: Math.abs(change.value), decimals: change.decimals };
  indicator.changeDirection = known ?? sign;
  if (told.endsWith('%')) indicator.changeUnit ??= '%';
}

function readSeries(
  series: NonNullable<IndicatorRecord['series']>,
  isPercent: boolean,
): NonNullable<Indicator['series']> {
  const points =
    typeof series === 'string'
      ? series.split(/[;|\n]/).filter((point) => point.trim())
      : series.map(
          ({ period, value }) => `${period}:${typeof value === 'number' ? formatNumber(value, 'vi') : value}`,
        );
  return points.map((point) => {
    const [, period = '', told = ''] = /^(.*)[:=](.*)$/s.exec(point) ?? [];
    const value = readNumber(told, 'series', isPercent);
    if (!value) throw new IndicatorError('number', tidy(point), 'series');
    return { period: tidy(period), value };
  });
}
