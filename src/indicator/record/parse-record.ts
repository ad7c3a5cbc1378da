import { checkNotation, checkWords } from './check-notation.ts';
import { describeValue } from './describe-value.ts';
import { IndicatorError } from './indicator-error.ts';
import { areUnitsEqual, findCertainUnit } from './label-unit.ts';
import { findOtherScale } from './label-scale.ts';
import { contradictsLabel } from './unit-of-label.ts';
import { checkAsOf } from './check-as-of.ts';
import { checkPossible } from './check-possible.ts';
import { checkPlanComparisons } from './check-plan-comparisons.ts';
import { checkPlanRatios } from './check-plan-ratios.ts';
import { checkTimesAtEnd } from './check-label-time.ts';
import { checkLevels } from './check-levels.ts';
import { checkRank } from './check-rank.ts';
import { checkPlanStatus } from './check-plan-status.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkAlso } from './check-also.ts';
import { checkPreviousPeriods } from './check-previous-periods.ts';
import { checkRepeatedBases } from './check-repeated-bases.ts';
import { checkShare } from './check-share.ts';
import { checkSeries } from './check-series.ts';
import { checkYearbookSigns } from './check-yearbook-signs.ts';
import { readAddress } from './parse-address.ts';
import { readAlso } from './parse-also.ts';
import { nearestField } from './nearest-field.ts';
import { withNameAsText } from './name-number.ts';
import { readComparisons } from './parse-change.ts';
import { checkComplete } from './parse-complete.ts';
import { toVietnameseNumbers, withEnglishNumbers } from './parse-english.ts';
import type { Language } from '../../text/language.ts';
import { fromEnglish } from '../../text/number.ts';
import { withFittingUnit } from './fitting-units.ts';
import { readText, readUnit } from './parse-field.ts';
import { readPeriod } from './parse-period.ts';
import { readPeriodAndStatus } from './period-status.ts';
import { readPlans } from './parse-plan.ts';
import { checkQualifier, readQualifier } from './parse-qualifier.ts';
import { readRank } from './parse-rank.ts';
import { parseSeries } from './parse-series.ts';
import { readShare } from './parse-share.ts';
import { checkStatus } from './parse-status.ts';
import { withStatusOfValue } from './status-of-value.ts';
import { tidyTexts, toText } from './parse-text.ts';
import {
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorAttributes,
  type IndicatorRecord,
} from './record.ts';

/**
 * Signs and words that repeat the label of the row above or stand for a missing one: `-`, `...`, `''`, `nt`, `như trên`. `?` is the label of a
 * record whose label cannot be read.
 */
const NO_NAME = /^(?:[^\p{L}\d?]+|[-–—]? ?n\.?t\.? ?[-–—]?|như trên)$/iu;

/** The record that the attributes of an element make; `undefined` if no attribute is given. */
export function toRecord(attributes: IndicatorAttributes): IndicatorRecord | undefined {
  const isEmpty = INDICATOR_FIELDS.every((field) => !attributes[field]);
  if (isEmpty) return undefined;
  const fields = Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, attributes[field]]));
  return { ...fields, label: attributes.label ?? '' };
}

/**
 * Reads a record strictly: a text that cannot be read is an error and is never left out.
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period. The comparisons of the record must agree with
 * them.
 * @param pageLanguage The language of the page that has written the record; `undefined` for a record of a file.
 * @throws IndicatorError for the first text that cannot be read, or for the first contradiction. The error has the label of the record.
 */
export function parseIndicator(
  record: IndicatorRecord,
  otherPeriods: ReadonlyMap<string, string> = new Map(),
  pageLanguage?: Language,
): Indicator {
  checkIsRecord(record);
  // Screen readers get the label with a colon behind it, so a colon at its end would be there twice.
  const label = toText(record.label, 'label').replace(/ ?:$/, '');
  if (!label) {
    // The label may be missing because its name is misspelled.
    checkNames(record);
    throw new IndicatorError('missing', 'label');
  }
  if (NO_NAME.test(label)) throw new IndicatorError('unread', label, { field: 'label' });
  try {
    checkNames(record);
    const tidied = withNameAsText(withStatusOfValue(tidyTexts(record)), label);
    checkNotation(tidied, pageLanguage === 'en');
    const vietnamese = toVietnameseNumbers(tidied);
    const isEnglish = vietnamese !== tidied;
    return {
      label,
      ...readChecked(vietnamese, label, { isEnglish, otherPeriods, isOfPage: pageLanguage !== undefined }),
    };
  } catch (error) {
    throw error instanceof IndicatorError ? error.at({ label }) : error;
  }
}

/** Throws for a text, a number, a list, a Map or a Promise in place of a record. Code that is not type-checked may set any of these. */
function checkIsRecord(record: unknown): void {
  const isList = typeof record === 'object' && record !== null && Symbol.iterator in record;
  const isPromise = record instanceof Promise;
  if (typeof record === 'object' && record !== null && !isList && !isPromise) return;
  const text = isPromise || record instanceof Map ? record.constructor.name : describeValue(record);
  throw new IndicatorError('no-record', text);
}

interface RecordOrigin {
  /** Whether the author wrote English numbers. Then the sentences of mistakes have English numbers too. */
  isEnglish: boolean;
  /** Whether a page has written the record, and not a file. */
  isOfPage: boolean;
  /** The figures of the same row in other periods. */
  otherPeriods: ReadonlyMap<string, string>;
}

function readChecked(
  record: IndicatorRecord,
  label: string,
  { isEnglish, isOfPage, otherPeriods }: RecordOrigin,
): Omit<Indicator, 'label'> {
  const figuresOfRow = isEnglish ? toVietnamese(otherPeriods) : otherPeriods;
  try {
    checkWords(record);
    const fields = readFields(record);
    checkQualifier(record, fields);
    checkComplete(record, fields, isOfPage);
    checkStatus(record, fields);
    checkUnitOfLabel(label, fields);
    checkPreviousPeriods(record, fields);
    checkSeries(record, fields);
    checkAsOf(record, fields);
    checkYearbookSigns(record, fields, figuresOfRow);
    checkPlanRatios(record, fields, figuresOfRow);
    checkTimesAtEnd(record, label, fields);
    checkRank(record, label, fields);
    checkPossible(record, label, fields);
    checkLevels(record, fields);
    checkPlanStatus(fields);
    checkPlanComparisons(record, fields);
    checkRepeatedBases(record, fields);
    checkShare(fields);
    checkAlso(fields);
    checkAgreement(record, fields, figuresOfRow);
    return fields;
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    const readWith = (change: string) => readFields({ ...record, change });
    const mistake = withFittingUnit(error, readWith, figuresOfRow);
    throw isEnglish ? withEnglishNumbers(mistake) : mistake;
  }
}

/** The figures of other periods in Vietnamese notation. */
function toVietnamese(figures: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...figures].map(([period, text]) => [period, fromEnglish(text) ?? '']));
}

/** Throws for a label with another unit than the figure, `GRDP, triệu đồng` beside `tỷ đồng`, or of another kind, `Số xã` beside `%`. */
function checkUnitOfLabel(label: string, figure: Omit<Indicator, 'label'>): void {
  const { unit } = figure;
  if (unit === undefined) return;
  const labelUnit = findCertainUnit(label);
  const isOtherUnit = labelUnit !== undefined && !areUnitsEqual(labelUnit, unit);
  if (isOtherUnit) throw new IndicatorError('contradiction', labelUnit, { field: 'label', other: unit });
  const scale = findOtherScale(label, unit);
  if (scale !== undefined) throw new IndicatorError('contradiction', scale, { field: 'label', other: unit });
  if (!hasAmountInUnit(figure) || !contradictsLabel(label, unit)) return;
  throw new IndicatorError('unit-of-label', unit, { field: 'unit' });
}

/** Whether a figure has an amount in its unit. The head of a group of rows may have a unit for these rows only. */
function hasAmountInUnit({ value, of, plans, comparisons, series }: Omit<Indicator, 'label'>): boolean {
  const hasTarget = plans.some(({ target }) => target !== undefined);
  const hasPrevious = comparisons.some(({ previous }) => previous !== undefined);
  return value !== undefined || of !== undefined || series !== undefined || hasTarget || hasPrevious;
}

/** Throws for a property that is not a field, such as `plan_ratio`, because it would not be shown. */
function checkNames(record: IndicatorRecord): void {
  const knownNames: readonly string[] = [...INDICATOR_FIELDS, 'changes', 'plans', 'id'];
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    const isGiven = value !== undefined && value !== null;
    if (knownNames.includes(name) || !isGiven) continue;
    throw new IndicatorError('unknown-field', name, { suggestion: nearestField(name) });
  }
}

function readFields(record: IndicatorRecord): Omit<Indicator, 'label'> {
  const unit = readUnit(record);
  return {
    ...readShare(record, unit),
    text: readText(record, 'text'),
    unit,
    qualifier: readQualifier(record),
    also: readAlso(record),
    plans: readPlans(record, unit),
    comparisons: readComparisons(record, unit),
    rank: readRank(record),
    series: parseSeries(record, unit),
    ...readPeriodAndStatus(record),
    asOf: readPeriod(record, 'asOf'),
    area: readText(record, 'area'),
    programme: readText(record, 'programme'),
    source: readText(record, 'source'),
    sourceHref: readAddress(record, 'sourceHref'),
    method: readAddress(record, 'method'),
    note: readText(record, 'note'),
  };
}
