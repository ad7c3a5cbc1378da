import { hasNumber } from './amount.ts';
import { contradictionMistake, missingUnitMistake, unreadMistake } from './change-mistakes.ts';
import { IndicatorError } from './indicator-error.ts';
import { beginsWithTime } from './comparison-tail.ts';
import type { Direction } from '../messages.ts';
import { type ComparisonText, parseComparison } from './parse-comparison.ts';
import { DIRECTION_NAMES, directionOfSigns, readDirection } from './parse-direction.ts';
import { type Fields, readAmount, readText } from './parse-field.ts';
import { readList } from './parse-list.ts';
import { parsePeriod, readPeriod } from './parse-period.ts';
import type { Amount, Comparison, IndicatorRecord } from './record.ts';
import { isPercentage } from './unit.ts';

const FIELD = 'change';
const CHANGE_FIELDS = ['change', 'changeUnit', 'changeDirection', 'previous', 'previousPeriod'] as const;
/** The comma in `tăng 5% so với cùng kỳ, giảm 2% so với tháng trước`. */
const COMMA_BEFORE_VERB = /,(?= (?:tăng|giảm|thêm|bằng|gấp|cao hơn|thấp hơn) )/i;
/** A year, such as 2022 in `so với năm 2022`; not the digits of `1.2022` and `2022,5`. */
const SIGN = /^[-–—−+] ?\d/;

/** At the end of a sentence; not the sign `...`. */
const FULL_STOP = /(?<!\.)\.$/;

/** The figure that is compared. */
interface Figure {
  unit: string | undefined;
  /** Whether the figure is a percentage. Its changes must then say whether they are in percent or in percentage points. */
  isPercentage: boolean;
}

/** The fields of a comparison beside its text. */
interface ChangeFields {
  direction: Direction | undefined;
  /** The direction as its author wrote it. */
  directionText: string | undefined;
  unit: string | undefined;
  previous: Amount | undefined;
  previousPeriod: string | undefined;
}

const NO_FIELDS: ChangeFields = {
  direction: undefined,
  directionText: undefined,
  unit: undefined,
  previous: undefined,
  previousPeriod: undefined,
};

/** The comparisons of a record: those of the field `change`, then those of the list `changes`. */
export function readComparisons(record: IndicatorRecord, unit: string | undefined): Comparison[] {
  const figure = { unit, isPercentage: isOfPercentage(record, unit) };
  const further = readList(record.changes, 'changes', CHANGE_FIELDS, (change) =>
    readChangeFields(change, figure),
  );
  return [...readChangeFields(record, figure), ...further.flat()];
}

/** The comparisons of one text. Its fields belong to the first of them. */
function readChangeFields(fields: Fields, figure: Figure): Comparison[] {
  const given: ChangeFields = {
    direction: readDirection(fields),
    directionText: readText(fields, 'changeDirection'),
    unit: readText(fields, 'changeUnit'),
    previous: readAmount(fields, 'previous', figure.unit),
    previousPeriod: readPreviousPeriod(fields),
  };
  const text = readText(fields, FIELD);
  return text === undefined ? readWithoutText(given) : readTexts(text, given, figure);
}

/** The comparison of a direction with its base, `tăng so với năm 2022`, or only the previous value; none without them. */
function readWithoutText({ direction, directionText, previous, previousPeriod }: ChangeFields): Comparison[] {
  const isDirectionOnly = direction !== undefined && direction !== 'none' && !previous && !previousPeriod;
  if (isDirectionOnly) {
    throw new IndicatorError('incomplete', directionText ?? '', { field: 'changeDirection', other: FIELD });
  }
  if (direction) return [{ kind: 'change', direction, base: previousPeriod, previous, previousPeriod }];
  return previous ? [{ previous, previousPeriod }] : [];
}

/** @throws IndicatorError for `trong năm 2022`, which cannot stand behind `so với`. */
function readPreviousPeriod(fields: Fields): string | undefined {
  const field = 'previousPeriod';
  const text = readText(fields, field) ?? '';
  const period = text.replace(/^(trong|vào|tại) /i, '');
  if (period !== text) throw new IndicatorError('unread', text, { field, suggestion: period });
  return readPeriod(fields, field);
}

function readTexts(text: string, given: ChangeFields, figure: Figure): Comparison[] {
  const texts = text.replace(FULL_STOP, '').split(';').flatMap(splitAtCommas).filter(Boolean);
  const [first = '', ...others] = texts;
  for (const other of others) checkHasDirection(other, first);
  return texts.map((item, index) => toComparison(item, index === 0 ? given : NO_FIELDS, figure));
}

/** Splits a text at commas before a verb. A comma behind a base or a time does not end a comparison: `so với cùng kỳ, tăng 5%`. */
function splitAtCommas(text: string): string[] {
  const texts: string[] = [];
  for (const item of text.split(COMMA_BEFORE_VERB).map((part) => part.trim())) {
    const last = texts.at(-1);
    const joined = last === undefined || parseComparison(last) ? undefined : `${last}, ${item}`;
    if (joined !== undefined && parseComparison(joined)) texts[texts.length - 1] = joined;
    else texts.push(item);
  }
  return texts;
}

/** Throws for `giảm 0,5%; 3,2%`, because the second number may be a decrease too. */
function checkHasDirection(text: string, first: string): void {
  const firstDirection = parseComparison(first)?.direction;
  const comparison = parseComparison(text);
  const isBare = comparison?.kind === 'change' && !comparison.direction && !SIGN.test(text);
  const isUnclear = firstDirection !== undefined && isBare;
  if (!isUnclear) return;
  const suggestion = firstDirection === 'none' ? undefined : `${DIRECTION_NAMES[firstDirection]} ${text}`;
  throw new IndicatorError('unread', text, { field: FIELD, suggestion });
}

/**
 * Reads one comparison. Its text and its fields must agree. The plus or minus of a number becomes the direction.
 *
 * The change of a percentage needs a unit of its own: from 94,8 % to 96,5 % is 1,7 percentage points, or 1,8 %.
 */
function toComparison(text: string, given: ChangeFields, figure: Figure): Comparison {
  const parsed = parseComparison(text);
  if (!parsed || mayBeTime(parsed, figure)) throw unreadMistake(text);
  if (isUnclearMultiple(text, parsed, given, figure)) throw unreadMistake(text);
  if (parsed.unit && given.unit && parsed.unit !== given.unit) {
    const suggestion = text.endsWith(parsed.unit) ? text.slice(0, -parsed.unit.length).trim() : undefined;
    throw contradictionMistake(text, 'changeUnit', given.unit, suggestion);
  }
  const direction = toDirection(text, parsed, given);
  const { kind, amount, base } = parsed;
  const unit = parsed.unit ?? given.unit;
  const isNumber = hasNumber(amount) && amount.numbers.some(({ value }) => value !== 0);
  if (kind === 'ratio') checkRatio(text, amount, unit);
  if (kind === 'change' && isNumber && figure.isPercentage && !unit) {
    throw missingUnitMistake(text, parsed, amount.numbers.at(-1)?.text ?? '');
  }
  return {
    ...parsed,
    direction,
    amount: amount && withoutSigns(amount),
    unit,
    base: base === undefined ? given.previousPeriod : parsePeriod(base, FIELD),
    basePlace: parsed.basePlace ?? 'behind',
    previous: given.previous,
    previousPeriod: toPreviousPeriod(text, base, given),
  };
}

/** Whether a change may be a multiple: `1,5 lần`, as `gấp 1,5 lần` or as `tăng 1,5 lần`. */
function isUnclearMultiple(
  text: string,
  { kind, direction, unit }: ComparisonText,
  given: ChangeFields,
  figure: Figure,
): boolean {
  const isInTimes = (unit ?? given.unit) === 'lần' && figure.unit !== 'lần';
  return isInTimes && kind === 'change' && !direction && !given.direction && !SIGN.test(text);
}

/** Whether the number of a change may be that of a time: `tăng 9 tháng so với cùng kỳ`, for a figure that is not in months. */
function mayBeTime({ unit = '', amount }: ComparisonText, figure: Figure): boolean {
  const isWhole = amount?.numbers.every(({ value }) => Number.isInteger(value)) ?? false;
  return beginsWithTime(unit) && isWhole && unit !== figure.unit;
}

/**
 * The direction of the verb, the sign or the field.
 *
 * @throws IndicatorError if they differ, or if nothing gives the direction of a number.
 */
function toDirection(
  text: string,
  { kind, direction: verbDirection, amount }: ComparisonText,
  { direction: given, directionText = '' }: ChangeFields,
): Direction | undefined {
  const hasVerb = kind !== 'change' || verbDirection !== undefined;
  if (hasVerb) {
    if (given && given !== verbDirection) throw contradictionMistake(text, 'changeDirection', directionText);
    return verbDirection;
  }
  if (!hasNumber(amount)) return given;
  const signDirection = directionOfSigns(amount);
  const isSigned = SIGN.test(text) || signDirection === 'down';
  // `giảm` gives `5` its direction, but contradicts `+5`. `không đổi` contradicts both.
  const isContradiction = given !== undefined && given !== signDirection && (isSigned || given === 'none');
  if (isContradiction) {
    const isOtherDirection = given !== 'none' && SIGN.test(text);
    const suggestion = isOtherDirection ? text.replace(/^\D+/, '') : undefined;
    throw contradictionMistake(text, 'changeDirection', directionText, suggestion);
  }
  const direction = given ?? signDirection;
  if (!direction) throw unreadMistake(text);
  return direction;
}

/** A ratio is in percent, or a multiple: `bằng 1,05 lần`. */
function checkRatio(text: string, amount: Amount | undefined, unit: string | undefined): void {
  if (hasNumber(amount) && (isPercentage(unit) || unit === 'lần')) return;
  // `bằng 109,42% so với cùng kỳ` for `bằng 109,42 so với cùng kỳ`.
  const suggestion = hasNumber(amount) && !unit ? text.replace(/\d[\d.,]*/, '$&%') : undefined;
  throw suggestion ? new IndicatorError('unread', text, { field: FIELD, suggestion }) : unreadMistake(text);
}

/**
 * The period of the previous value.
 *
 * @throws IndicatorError if there is no such value, but the period in the text and that of the field differ.
 */
function toPreviousPeriod(text: string, base: string | undefined, given: ChangeFields): string | undefined {
  const { previous, previousPeriod } = given;
  if (base === undefined || previousPeriod === undefined) return previousPeriod ?? base;
  const isSame = parsePeriod(base, FIELD) === previousPeriod || base === `năm ${previousPeriod}`;
  if (previous || isSame) return previousPeriod;
  throw contradictionMistake(text, 'previousPeriod', previousPeriod);
}

/** Whether the main figure is a percentage: by its unit, or because it is the ratio of a plan. */
function isOfPercentage(record: IndicatorRecord, unit: string | undefined): boolean {
  if (unit) return isPercentage(unit);
  return readText(record, 'value') === undefined && readText(record, 'planRatio') !== undefined;
}

/** `−5` as `5`, and `−5 đến −3` as `3 đến 5`. */
function withoutSigns(amount: Amount): Amount {
  const isNegative = amount.numbers.some(({ value }) => value < 0);
  const numbers = amount.numbers.map(({ value, text }) => ({
    value: Math.abs(value),
    text: text.replace(/^[−+]/, ''),
  }));
  return { ...amount, numbers: isNegative ? numbers.reverse() : numbers };
}
