import { IndicatorError } from './indicator-error.ts';
import { parseAsOf } from './parse-as-of.ts';
import { readChange } from './parse-change.ts';
import { toVietnameseNumbers } from './parse-english.ts';
import { readNumber, readText, toQuoted } from './parse-field.ts';
import { readPeriod } from './parse-period.ts';
import { parseSeries } from './parse-series.ts';
import {
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorAttributes,
  type IndicatorRecord,
  type Quoted,
} from './record.ts';

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
 * @throws IndicatorError for the first such text, with the label.
 */
export function parseIndicator(record: IndicatorRecord): Indicator {
  const label = readText(record, 'label');
  if (!label) throw new IndicatorError('missing', 'label');
  try {
    return { label, ...readFields(toVietnameseNumbers(record)) };
  } catch (error) {
    throw error instanceof IndicatorError ? error.at({ label }) : error;
  }
}

function readFields(record: IndicatorRecord): Omit<Indicator, 'label'> {
  const unit = readText(record, 'value')?.endsWith('%') ? '%' : readText(record, 'unit');
  return {
    value: readValue(record),
    text: readText(record, 'text'),
    unit,
    qualifier: readText(record, 'qualifier'),
    of: readNumber(record, 'of'),
    planRatio: readNumber(record, 'planRatio'),
    planBy: readText(record, 'planBy'),
    planTarget: readPlanTarget(record),
    planStatus: readText(record, 'planStatus'),
    previous: readNumber(record, 'previous'),
    previousPeriod: readPeriod(record, 'previousPeriod'),
    ...readChange(record, unit),
    ...readRank(record),
    rankScope: readText(record, 'rankScope'),
    series: parseSeries(record),
    period: readPeriod(record, 'period'),
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

/** Ranks are whole numbers from 1 to the number of those ranked. */
function readRank(record: IndicatorRecord): Pick<Indicator, 'rank' | 'rankOf'> {
  const rank = readNumber(record, 'rank');
  const rankOf = readNumber(record, 'rankOf');
  for (const [field, number] of [
    ['rank', rank],
    ['rankOf', rankOf],
  ] as const) {
    const isPosition = !number || (Number.isInteger(number.value) && number.value > 0);
    if (!isPosition) throw new IndicatorError('rank', number.text, { field });
  }
  const isBeyond = rank && rankOf && rank.value > rankOf.value;
  if (isBeyond) throw new IndicatorError('rank', rank.text, { field: 'rank', other: rankOf.text });
  return { rank, rankOf };
}
