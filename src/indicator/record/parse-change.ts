import { hasNumber } from './amount.ts';
import {
  contradictionMistake,
  missingUnitMistake,
  unclearIndexMistake,
  unreadMistake,
} from './change-mistakes.ts';
import { IndicatorError } from './indicator-error.ts';
import { beginsWithTime } from './comparison-tail.ts';
import type { Direction } from '../messages.ts';
import { mayBeIndex } from './near-index.ts';
import { type ComparisonText, parseComparison } from './parse-comparison.ts';
import { DIRECTION_NAMES, directionOfSigns, readDirection } from './parse-direction.ts';
import { type Fields, readAmount, readText } from './parse-field.ts';
import { readList } from './parse-list.ts';
import { parsePeriod, readPeriod } from './parse-period.ts';
import { isBetweenRanks } from './rank-change.ts';
import type { Amount, Comparison, IndicatorRecord } from './record.ts';
import { isSigned, removeSigns } from './signs.ts';
import { splitComparisons } from './split-comparisons.ts';
import { isPercentage, isPercentagePoints } from './unit.ts';

const FIELD = 'change';
const CHANGE_FIELDS = ['change', 'changeUnit', 'changeDirection', 'previous', 'previousPeriod'] as const;
/** The figure that is compared. */
interface Figure {
  unit: string | undefined;
  /** Whether the figure is a percentage. Then each change needs a unit: percent or percentage points. */
  isPercentage: boolean;
}

/** The other fields of a comparison, which belong to the text in the field `change`. */
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
  const figure = { unit, isPercentage: isMainFigurePercentage(record, unit) };
  const further = readList(record.changes, 'changes', CHANGE_FIELDS, (change) =>
    readChangeFields(change, figure),
  );
  return [...readChangeFields(record, figure), ...further.flat()];
}

/**
 * The comparisons in the text of the field `change`, of a record or of an item of `changes`. The other fields belong to the first of these
 * comparisons.
 */
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

/**
 * The comparison of a record without the field `change`: its direction with its base, `tăng so với năm 2022`, or only the previous value.
 * The list is empty if neither is given.
 */
function readWithoutText({ direction, directionText, previous, previousPeriod }: ChangeFields): Comparison[] {
  const hasBase = previous !== undefined || previousPeriod !== undefined;
  // `không đổi` needs no base.
  const needsBase = direction === 'up' || direction === 'down';
  if (needsBase && !hasBase) {
    throw new IndicatorError('incomplete', directionText ?? '', { field: 'changeDirection', other: FIELD });
  }
  if (direction) {
    const written = { field: 'changeDirection', text: directionText ?? '' } as const;
    return [{ written, kind: 'change', direction, base: previousPeriod, previous, previousPeriod }];
  }
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
  const texts = splitComparisons(text);
  const [first = '', ...others] = texts;
  for (const other of others) checkHasDirection(other, first);
  return texts.map((item, index) => toComparison(item, index === 0 ? given : NO_FIELDS, figure));
}

/** Throws for `giảm 0,5%; 3,2%`, because the second number may be a decrease too. */
function checkHasDirection(text: string, first: string): void {
  const firstDirection = parseComparison(first)?.direction;
  const comparison = parseComparison(text);
  const isUnsigned = !isSigned(text, comparison?.amount);
  const isBareNumber = comparison?.kind === 'change' && !comparison.direction && isUnsigned;
  if (firstDirection === undefined || !isBareNumber) return;
  const suggestion = firstDirection === 'none' ? undefined : `${DIRECTION_NAMES[firstDirection]} ${text}`;
  throw new IndicatorError('unread', text, { field: FIELD, suggestion });
}

/**
 * Reads one comparison. The text and the other fields must agree. The plus or minus of a number becomes the direction.
 *
 * The change of a percentage needs a unit of its own: from 94,8 % to 96,5 % is 1,7 percentage points, or 1,8 %.
 */
function toComparison(text: string, given: ChangeFields, figure: Figure): Comparison {
  const parsed = parseComparison(text);
  if (!parsed || mayBeTime(parsed, figure)) throw unreadMistake(text);
  if (isUnclearMultiple(text, parsed, given, figure)) throw unreadMistake(text);
  // Below the heading `Tăng, giảm (%)`, the change of a percentage may name its points: `1,4 điểm phần trăm`.
  const arePoints = figure.isPercentage && given.unit === '%' && isPercentagePoints(parsed.unit);
  if (parsed.unit && given.unit && parsed.unit !== given.unit && !arePoints) {
    const suggestion = text.endsWith(parsed.unit) ? text.slice(0, -parsed.unit.length).trim() : undefined;
    throw contradictionMistake(text, 'changeUnit', given.unit, suggestion);
  }
  const direction = toDirection(text, parsed, given);
  const { kind, amount, base } = parsed;
  const unit = parsed.unit ?? given.unit;
  const isChanged = hasNumber(amount) && amount.numbers.some(({ value }) => value !== 0);
  const needsUnit = kind === 'change' && isChanged && figure.isPercentage && !isBetweenRanks(parsed);
  if (kind === 'ratio') checkRatio(text, amount, unit);
  if (kind === 'change' && !isDirectionGiven(text, parsed, given) && unit === '%')
    checkIsNotIndex(text, amount);
  if (needsUnit && !unit) throw missingUnitMistake(text, parsed, amount.numbers.at(-1)?.text ?? '');
  return {
    ...parsed,
    written: { field: FIELD, text },
    direction,
    amount: amount && withoutSigns(amount),
    unit,
    base: base === undefined ? given.previousPeriod : parsePeriod(base, FIELD),
    basePlace: parsed.basePlace ?? 'behind',
    previous: given.previous,
    previousPeriod: toPreviousPeriod(text, base, given),
  };
}

/** Whether a change in `lần` has no direction. `1,5 lần` may then mean `gấp 1,5 lần` or `tăng 1,5 lần`. */
function isUnclearMultiple(
  text: string,
  parsed: ComparisonText,
  given: ChangeFields,
  figure: Figure,
): boolean {
  const isInTimes = (parsed.unit ?? given.unit) === 'lần' && figure.unit !== 'lần';
  return parsed.kind === 'change' && isInTimes && !isDirectionGiven(text, parsed, given);
}

/** Whether a verb, the field of the direction or a sign gives the direction of a change. */
function isDirectionGiven(
  text: string,
  { direction, amount }: ComparisonText,
  { direction: givenDirection }: ChangeFields,
): boolean {
  return direction !== undefined || givenDirection !== undefined || isSigned(text, amount);
}

/** Whether the number of a change may be part of a time: 9 in `tăng 9 tháng so với cùng kỳ`, if the unit of the figure is not `tháng`. */
function mayBeTime({ unit = '', amount }: ComparisonText, figure: Figure): boolean {
  const isWhole = amount?.numbers.every(({ value }) => Number.isInteger(value)) ?? false;
  return beginsWithTime(unit) && isWhole && unit !== figure.unit;
}

/**
 * The direction that the verb, the sign or the field gives.
 *
 * @throws IndicatorError if they give different directions, or if a number has no direction.
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
  // `5` without a sign has the direction `up` too, but the field `giảm` may give it the direction `down`. The field `giảm` contradicts `+5` and
  // `khoảng +5`, and the field `không đổi` contradicts every number.
  const hasOwnDirection = isSigned(text, amount) || given === 'none';
  const isContradiction = given !== undefined && given !== signDirection && hasOwnDirection;
  if (isContradiction) {
    const unsigned = removeSigns(text);
    const isReadable = given !== 'none' && unsigned !== text && parseComparison(unsigned) !== undefined;
    throw contradictionMistake(text, 'changeDirection', directionText, isReadable ? unsigned : undefined);
  }
  const direction = given ?? signDirection;
  if (!direction) throw unreadMistake(text);
  return direction;
}

/** Throws for `109,42%`, which may be an index, `bằng 109,42%`, or growth, `tăng 109,42%`. */
function checkIsNotIndex(text: string, amount: Amount | undefined): void {
  const isUnclear = hasNumber(amount) && amount.numbers.every(({ value }) => mayBeIndex(value));
  if (isUnclear) throw unclearIndexMistake(text);
}

/** Throws for a ratio that is neither a percentage (`bằng 105%`) nor a multiple (`bằng 1,05 lần`), such as `bằng 109,42`. */
function checkRatio(text: string, amount: Amount | undefined, unit: string | undefined): void {
  if (hasNumber(amount) && (isPercentage(unit) || unit === 'lần')) return;
  // `bằng 109,42% so với cùng kỳ` for `bằng 109,42 so với cùng kỳ`.
  const suggestion = hasNumber(amount) && !unit ? text.replace(/\d[\d.,]*/, '$&%') : undefined;
  throw suggestion ? new IndicatorError('unread', text, { field: FIELD, suggestion }) : unreadMistake(text);
}

/**
 * The period of the previous value.
 *
 * @throws IndicatorError if the text has another period than the field. The two may differ if there is a previous value, because the field is
 *   then the period of that value.
 */
function toPreviousPeriod(text: string, base: string | undefined, given: ChangeFields): string | undefined {
  const { previous, previousPeriod } = given;
  if (base === undefined || previousPeriod === undefined) return previousPeriod ?? base;
  const isSame = parsePeriod(base, FIELD) === previousPeriod || base === `năm ${previousPeriod}`;
  if (previous || isSame) return previousPeriod;
  throw contradictionMistake(text, 'previousPeriod', previousPeriod);
}

/** Whether the main figure is a percentage: by its unit, or because it is the ratio of a plan. */
function isMainFigurePercentage(record: IndicatorRecord, unit: string | undefined): boolean {
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
