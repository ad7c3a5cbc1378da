import { IndicatorError } from './indicator-error.ts';
import type { Direction } from './messages.ts';
import { parseAsOf } from './parse-as-of.ts';
import { readNumber, readText, toQuoted } from './parse-field.ts';
import { parseSeries } from './parse-series.ts';
import {
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorAttributes,
  type IndicatorRecord,
  type Quoted,
} from './record.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['up', 'up'],
  ['tăng', 'up'],
  ['down', 'down'],
  ['giảm', 'down'],
  ['none', 'none'],
  ['không đổi', 'none'],
]);
/** 0 to 20. */
const DECIMALS = /^(1?\d|20)$/;
/** A dash between two numbers. A hyphen counts after a digit or `%` only, because elsewhere it is a minus. */
const RANGE_DASH = / ?[–—] ?|(?<=[\d%]) ?- ?/;

/** A record of the attributes of an element; `undefined` where none of them is given. */
export function toRecord(attributes: IndicatorAttributes): IndicatorRecord | undefined {
  const isEmpty = INDICATOR_FIELDS.every((field) => !attributes[field]);
  if (isEmpty) return undefined;
  const fields = Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, attributes[field]]));
  return { ...fields, label: attributes.label ?? '' };
}

/**
 * Reads a record strictly: a text that cannot be read is an error and is never left out.
 *
 * @throws IndicatorError for the first such text.
 */
export function parseIndicator(record: IndicatorRecord): Indicator {
  const label = readText(record, 'label');
  if (!label) throw new IndicatorError('missing', 'label');
  return {
    label,
    value: readValue(record),
    text: readText(record, 'text'),
    unit: readText(record, 'value')?.endsWith('%') ? '%' : readText(record, 'unit'),
    qualifier: readText(record, 'qualifier'),
    of: readNumber(record, 'of'),
    planRatio: readNumber(record, 'planRatio'),
    planBy: readText(record, 'planBy'),
    planTarget: readPlanTarget(record),
    planStatus: readText(record, 'planStatus'),
    previous: readNumber(record, 'previous'),
    previousPeriod: readText(record, 'previousPeriod'),
    ...readChange(record),
    rank: readNumber(record, 'rank'),
    rankOf: readNumber(record, 'rankOf'),
    rankScope: readText(record, 'rankScope'),
    series: parseSeries(record),
    period: readText(record, 'period'),
    asOf: parseAsOf(readText(record, 'asOf')),
    area: readText(record, 'area'),
    programme: readText(record, 'programme'),
    source: readText(record, 'source'),
    sourceHref: readText(record, 'sourceHref'),
    method: readText(record, 'method'),
    note: readText(record, 'note'),
  };
}

/** The value with at least as many decimals as `decimals` asks for: `7,7` as `7,70`. */
function readValue(record: IndicatorRecord): Quoted | undefined {
  const decimals = readText(record, 'decimals') ?? '0';
  if (!DECIMALS.test(decimals)) throw new IndicatorError('unread', decimals, { field: 'decimals' });
  const number = readNumber(record, 'value');
  if (!number || decimals === '0') return number;
  const [whole, fraction = ''] = number.text.split(',');
  return { value: number.value, text: `${whole},${fraction.padEnd(Number(decimals), '0')}` };
}

/** One number, or the two ends of a range. */
function readPlanTarget(record: IndicatorRecord): Quoted[] | undefined {
  const field = 'planTarget';
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const ends = text.split(RANGE_DASH);
  if (ends.length > 2) throw new IndicatorError('unread', text, { field });
  return ends.map((end) => toQuoted(end, field, record));
}

/** A change without its sign, and its direction. A sign and a direction in words must agree. */
function readChange(record: IndicatorRecord): Pick<Indicator, 'change' | 'changeUnit' | 'changeDirection'> {
  const changeDirection = readDirection(record);
  const changeUnit = readText(record, 'changeUnit');
  const text = readText(record, 'change');
  if (text === undefined) return { changeUnit, changeDirection };

  const change = toQuoted(text.replace(/^\+/, ''), 'change', record);
  const direction = changeDirection ?? directionOf(change.value);
  const hasSign = /^\D/.test(text);
  const isContradiction = direction !== directionOf(change.value) && (hasSign || direction === 'none');
  if (isContradiction) throw new IndicatorError('unread', text, { field: 'change' });
  return {
    change: { value: Math.abs(change.value), text: change.text.replace(/^[-−]/, '') },
    changeUnit: changeUnit ?? (text.endsWith('%') ? '%' : undefined),
    changeDirection: direction,
  };
}

function readDirection(record: IndicatorRecord): Direction | undefined {
  const field = 'changeDirection';
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const direction = DIRECTIONS.get(text.toLowerCase());
  if (!direction) throw new IndicatorError('unread', text, { field });
  return direction;
}

function directionOf(change: number): Direction {
  if (change > 0) return 'up';
  return change < 0 ? 'down' : 'none';
}
