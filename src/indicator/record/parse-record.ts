import { IndicatorError } from './indicator-error.ts';
import { areUnitsEqual, splitLabel } from './label-unit.ts';
import { readAlso } from './parse-also.ts';
import { parseAsOf } from './parse-as-of.ts';
import { readComparisons } from './parse-change.ts';
import { checkComplete } from './parse-complete.ts';
import { toVietnameseNumbers } from './parse-english.ts';
import { readAmount, readText, readUnit, toShare } from './parse-field.ts';
import { readPeriod } from './parse-period.ts';
import { readPlans } from './parse-plan.ts';
import { checkQualifier } from './parse-qualifier.ts';
import { readRank } from './parse-rank.ts';
import { parseSeries } from './parse-series.ts';
import { readStatus } from './parse-status.ts';
import {
  type Amount,
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorAttributes,
  type IndicatorRecord,
} from './record.ts';

/** 0 to 20. */
const DECIMALS = /^(1?\d|20)$/;

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
    const vietnamese = toVietnameseNumbers(record);
    const fields = readFields(vietnamese);
    checkQualifier(vietnamese, fields);
    checkComplete(vietnamese, fields);
    checkUnitOfLabel(label, fields.unit);
    return { label, ...fields };
  } catch (error) {
    throw error instanceof IndicatorError ? error.at({ label }) : error;
  }
}

/** Throws for a label with another unit than the figure: `Giá trị xuất khẩu (triệu USD)` beside `tỷ đồng`. */
function checkUnitOfLabel(label: string, unit: string | undefined): void {
  const ofLabel = splitLabel(label);
  if (!ofLabel || unit === undefined || areUnitsEqual(ofLabel.unit, unit)) return;
  throw new IndicatorError('contradiction', ofLabel.unit, { field: 'label', other: unit });
}

function readFields(record: IndicatorRecord): Omit<Indicator, 'label'> {
  const unit = readUnit(record);
  return {
    ...readShare(record, unit),
    text: readText(record, 'text'),
    unit,
    qualifier: readText(record, 'qualifier'),
    also: readAlso(record),
    plans: readPlans(record, unit),
    comparisons: readComparisons(record, unit),
    rank: readRank(record),
    series: parseSeries(record, unit),
    period: readPeriod(record, 'period'),
    asOf: parseAsOf(readText(record, 'asOf')),
    status: readStatus(record),
    area: readText(record, 'area'),
    programme: readText(record, 'programme'),
    source: readText(record, 'source'),
    sourceHref: readText(record, 'sourceHref'),
    method: readText(record, 'method'),
    note: readText(record, 'note'),
  };
}

/** The value, and the whole that it is a part of. Both may be in the field `value`: `62/127`. */
function readShare(record: IndicatorRecord, unit: string | undefined): Pick<Indicator, 'value' | 'of'> {
  const decimals = readText(record, 'decimals') ?? '0';
  if (!DECIMALS.test(decimals)) throw new IndicatorError('unread', decimals, { field: 'decimals' });
  const of = readAmount(record, 'of', unit);
  const text = readText(record, 'value');
  if (text === undefined) return { of };
  const { amount, whole } = toShare(text, 'value', unit);
  const isContradiction = whole && of && whole.numbers[0]?.value !== of.numbers[0]?.value;
  if (isContradiction) {
    const other = readText(record, 'of');
    throw new IndicatorError('contradiction', text, { field: 'value', other });
  }
  return { value: withDecimals(amount, Number(decimals)), of: of ?? whole };
}

/** The amount with at least this many decimals: `7,7` as `7,70`. */
function withDecimals(amount: Amount, decimals: number): Amount {
  if (decimals === 0) return amount;
  const numbers = amount.numbers.map(({ value, text }) => {
    const [whole, fraction = ''] = text.split(',');
    return { value, text: `${whole},${fraction.padEnd(decimals, '0')}` };
  });
  return { ...amount, numbers };
}
