import { hasNumber } from './amount.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Direction } from './messages.ts';
import { readText, toAmount } from './parse-field.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';
import { isPercentage } from './unit.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['up', 'up'],
  ['tăng', 'up'],
  ['down', 'down'],
  ['giảm', 'down'],
  ['none', 'none'],
  ['không đổi', 'none'],
]);
/** Percentage points behind the number of a change. */
const PERCENTAGE_POINTS = / ?(điểm phần trăm|điểm %)$/;
const PERCENT_SIGN = /[%‰]/;
const SIGN_BEFORE_NUMBER = /^[-–—−+] ?\d/;

/**
 * A change without its sign, and its direction. A sign and a direction in words must agree.
 *
 * The change of a percentage needs a unit of its own: from 94,8 % to 96,5 % is 1,7 percentage points, or 1,8 %.
 */
export function readChange(
  record: IndicatorRecord,
  unit: string | undefined,
): Pick<Indicator, 'change' | 'changeUnit' | 'changeDirection'> {
  const changeDirection = readDirection(record);
  const changeUnit = readText(record, 'changeUnit');
  const text = readText(record, 'change');
  if (text === undefined) return { changeUnit, changeDirection };

  const mistake = new IndicatorError('unread', text, { field: 'change' });
  const points = PERCENTAGE_POINTS.exec(text)?.[1];
  const percent = points ? undefined : PERCENT_SIGN.exec(text)?.[0];
  const ownUnit = points ?? percent;
  const amount = toAmount(text.replace(PERCENTAGE_POINTS, ''), 'change', percent);
  if (!hasNumber(amount)) return { change: amount, changeUnit, changeDirection };

  const signDirection = directionOf(amount);
  const direction = changeDirection ?? signDirection;
  const isSigned = SIGN_BEFORE_NUMBER.test(text) || signDirection === 'down';
  const isContradiction = direction !== signDirection && (isSigned || direction === 'none');
  if (!direction || isContradiction) throw mistake;
  const isTwoUnits = ownUnit && changeUnit && ownUnit !== changeUnit;
  if (isTwoUnits) throw mistake;
  const needsUnit = signDirection !== 'none' && isOfPercentage(record, unit);
  if (needsUnit && !changeUnit && !ownUnit)
    throw new IndicatorError('change-unit', text, { field: 'change' });
  return {
    change: withoutSigns(amount),
    changeUnit: changeUnit ?? ownUnit,
    changeDirection: direction,
  };
}

/** Whether the main figure is a percentage: by its unit, or because it is the ratio of a plan. */
function isOfPercentage(record: IndicatorRecord, unit: string | undefined): boolean {
  if (unit) return isPercentage(unit);
  return readText(record, 'value') === undefined && readText(record, 'planRatio') !== undefined;
}

function readDirection(record: IndicatorRecord): Direction | undefined {
  const field = 'changeDirection';
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const direction = DIRECTIONS.get(text.toLowerCase());
  if (!direction) throw new IndicatorError('unread', text, { field, suggestion: 'tăng, giảm, không đổi' });
  return direction;
}

/** The direction that the signs of a change give; `undefined` for a range of both, and for a bound that is negative. */
function directionOf({ kind, numbers }: Amount): Direction | undefined {
  const isBound = kind === 'at-least' || kind === 'at-most';
  if (numbers.every(({ value }) => value === 0)) return isBound ? undefined : 'none';
  if (numbers.every(({ value }) => value >= 0)) return 'up';
  return !isBound && numbers.every(({ value }) => value <= 0) ? 'down' : undefined;
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
