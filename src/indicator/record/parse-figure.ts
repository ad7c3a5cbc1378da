import { checkNotation, checkWords } from './check-notation.ts';
import { describeValue } from './describe-value.ts';
import { IndicatorError } from './indicator-error.ts';
import { checkAsOf } from './check-as-of.ts';
import { checkNoDoubleNegative } from './check-double-negative.ts';
import { checkRankValue } from './check-rank-value.ts';
import { checkTimesAtEnd } from './check-label-time.ts';
import { checkFractions } from './check-fractions.ts';
import { checkGrowthOrIndex } from './check-growth-or-index.ts';
import { checkMisplacedComma } from './check-misplaced-comma.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkUnitInNote } from './check-unit-in-note.ts';
import { checkIsOneUnit, checkUnitOfLabel } from './check-unit-of-label.ts';
import { readAddress } from './parse-address.ts';
import { nearestField } from './nearest-field.ts';
import { withYearOrCodeAsText } from './year-or-code.ts';
import { checkComplete } from './parse-complete.ts';
import { toVietnameseNumbers, withEnglishNumbers } from './parse-english.ts';
import type { Language } from '../../text/language.ts';
import { fromEnglish } from '../../text/number.ts';
import { readText, readUnit } from './parse-field.ts';
import { readPeriod } from './parse-period.ts';
import { readPeriodAndStatus } from './period-status.ts';
import { checkQualifier, readQualifier } from './parse-qualifier.ts';
import { readShare } from './parse-share.ts';
import { checkStatus } from './parse-status.ts';
import { withStatusOfValue } from './status-of-value.ts';
import { tidyTexts, toText } from './parse-text.ts';
import {
  type ComparingFields,
  COMPARING_FIELDS,
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorRecord,
} from './record.ts';

/**
 * Signs and words that repeat the label of the row above or stand for a missing one: `-`, `...`, `''`, `nt`, `như trên`. `?` is the label of a
 * record whose label cannot be read.
 */
const NO_NAME = /^(?:[^\p{L}\d?]+|[-–—]? ?n\.?t\.? ?[-–—]?|như trên)$/iu;

/** What is known of a figure, without its label. */
type Figure = Omit<Indicator, 'label'>;

/**
 * The code for the fields that compare a figure with others: changes, plans, ranks, series and further figures. It is larger than all other code
 * that reads records, and many tiles do not need it.
 */
export interface ComparisonCode {
  /** @throws IndicatorError for a text that cannot be read. */
  read: (record: IndicatorRecord, unit: string | undefined) => ComparingFields;
  /** @throws IndicatorError for a contradiction between the fields, or with the figure. */
  check: (record: IndicatorRecord, label: string, figure: Figure, figuresOfRow: FiguresByPeriod) => void;
  /** Leaves out a suggestion that the figures of the record contradict. */
  correct: (
    mistake: IndicatorError,
    readWith: (change: string) => Figure,
    figuresOfRow: FiguresByPeriod,
  ) => IndicatorError;
}

/** The figures of a row in other periods, by the key of the period. */
type FiguresByPeriod = ReadonlyMap<string, string>;

const NO_COMPARISONS: ComparingFields = {
  also: [],
  plans: [],
  comparisons: [],
  rank: undefined,
  series: undefined,
};

/** Where a record comes from. */
export interface RecordOrigin {
  /** The figures of the same row in other periods. The comparisons of the record must agree with them. */
  otherPeriods: FiguresByPeriod;
  /** The language of the page that has written the record; `undefined` for a record of a file. */
  pageLanguage: Language | undefined;
}

/** Whether a record has a field that compares the figure. Then it can only be read with the code for comparisons. */
export function hasComparison(record: IndicatorRecord): boolean {
  return COMPARING_FIELDS.some((field) => isGiven(record[field]));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/**
 * Reads a record strictly: a text that cannot be read is an error and is never left out.
 *
 * @param code The code for comparisons; `undefined` for a record without comparisons.
 * @throws IndicatorError for the first text that cannot be read, or for the first contradiction. The error has the label of the record.
 */
export function parseFigure(
  record: IndicatorRecord,
  { otherPeriods, pageLanguage }: RecordOrigin,
  code: ComparisonCode | undefined,
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
    const tidied = withYearOrCodeAsText(withStatusOfValue(tidyTexts(record)), label);
    checkNotation(tidied, pageLanguage === 'en');
    const vietnamese = toVietnameseNumbers(tidied);
    const isEnglish = vietnamese !== tidied;
    return {
      label,
      ...readChecked(vietnamese, label, {
        code,
        isEnglish,
        figuresOfRow: isEnglish ? toVietnamese(otherPeriods) : otherPeriods,
        isOfPage: pageLanguage !== undefined,
      }),
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

interface Reading {
  code: ComparisonCode | undefined;
  /** Whether the author wrote English numbers. Then the sentences of mistakes have English numbers too. */
  isEnglish: boolean;
  /** Whether a page has written the record, and not a file. */
  isOfPage: boolean;
  /** The figures of the same row in other periods, in Vietnamese notation. */
  figuresOfRow: FiguresByPeriod;
}

function readChecked(
  record: IndicatorRecord,
  label: string,
  { code, isEnglish, isOfPage, figuresOfRow }: Reading,
): Figure {
  try {
    checkWords(record);
    const figure = readFields(record, code);
    checkQualifier(record, figure);
    checkComplete(record, figure, isOfPage);
    checkStatus(record, figure);
    checkRankValue(record, label, figure);
    checkIsOneUnit(label, figure);
    checkUnitOfLabel(label, figure);
    checkUnitInNote(figure);
    checkPlaceholders(record, label, figure, figuresOfRow);
    checkNumbers(record, label, figure);
    checkNoDoubleNegative(record, label, figure);
    checkFractions(record, label, figure);
    checkGrowthOrIndex(record, label, figure, figuresOfRow);
    checkMisplacedComma(record, label, figure, figuresOfRow);
    checkAsOf(record, figure);
    checkTimesAtEnd(record, label, figure);
    code?.check(record, label, figure, figuresOfRow);
    return figure;
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    const readWith = (change: string) => readFields({ ...record, change }, code);
    const mistake = code?.correct(error, readWith, figuresOfRow) ?? error;
    throw isEnglish ? withEnglishNumbers(mistake) : mistake;
  }
}

/** The figures of other periods in Vietnamese notation. */
function toVietnamese(figures: FiguresByPeriod): FiguresByPeriod {
  return new Map([...figures].map(([period, text]) => [period, fromEnglish(text) ?? '']));
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

function readFields(record: IndicatorRecord, code: ComparisonCode | undefined): Figure {
  const unit = readUnit(record);
  return {
    ...readShare(record, unit),
    text: readText(record, 'text'),
    unit,
    qualifier: readQualifier(record),
    ...(code?.read(record, unit) ?? NO_COMPARISONS),
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
