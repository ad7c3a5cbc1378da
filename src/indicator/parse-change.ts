import { IndicatorError } from './indicator-error.ts';
import type { Direction } from './messages.ts';
import { readText, toQuoted } from './parse-field.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['up', 'up'],
  ['tăng', 'up'],
  ['down', 'down'],
  ['giảm', 'down'],
  ['none', 'none'],
  ['không đổi', 'none'],
]);
/** The unit after the number of a change. */
const UNIT = / ?(%|điểm phần trăm|điểm %)$/;

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

  const ownUnit = UNIT.exec(text)?.[1];
  const change = toQuoted(text.replace(/^\+/, '').replace(UNIT, ''), 'change', record);
  const direction = changeDirection ?? directionOf(change.value);
  const hasSign = /^\D/.test(text);
  const isContradiction = direction !== directionOf(change.value) && (hasSign || direction === 'none');
  if (isContradiction) throw new IndicatorError('unread', text, { field: 'change' });
  const isTwoUnits = ownUnit && changeUnit && ownUnit !== changeUnit;
  if (isTwoUnits) throw new IndicatorError('unread', text, { field: 'change' });
  const needsUnit = change.value !== 0 && isPercentage(record, unit);
  if (needsUnit && !changeUnit && !ownUnit)
    throw new IndicatorError('change-unit', text, { field: 'change' });
  return {
    change: { value: Math.abs(change.value), text: change.text.replace(/^[-−]/, '') },
    changeUnit: changeUnit ?? ownUnit,
    changeDirection: direction,
  };
}

/** Whether the main figure is a percentage: by its unit, or because it is the ratio of a plan. */
function isPercentage(record: IndicatorRecord, unit: string | undefined): boolean {
  if (unit) return /^[%‰]/.test(unit);
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

function directionOf(change: number): Direction {
  if (change > 0) return 'up';
  return change < 0 ? 'down' : 'none';
}
