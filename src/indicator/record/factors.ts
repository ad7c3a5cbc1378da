import { toExact } from './exact-number.ts';
import type { Comparison, Quoted } from './record.ts';

/** The numbers in `gấp đôi`, `gấp ba lần` and `một phần tư`. */
const NUMBERS_IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['rưỡi', 1.5],
  ['đôi', 2],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
/** `một nửa`, `1/3` or `một phần ba` at the end of a verb. */
const PART = /(?: |^)(?:(một nửa)|(\d)\/(\d)|(\p{L}{2,4}) phần (\p{L}{2,4}))$/u;
/** `gấp đôi`, `tăng gấp ba`, `gấp hai lần`. */
const MULTIPLE = /gấp (\p{L}+)(?: lần)?$/u;
/** `hơn gấp đôi`, `giảm gần một nửa`: the factor is not exact. */
const HEDGE = /(?<!\p{L})(hơn|gần|khoảng)(?!\p{L})/u;
/** A number in words is less exact than one in digits: `gấp đôi` for 1,8 to 2,2 times, `giảm 1/3` for 57 to 77 % of the former figure. */
const TOLERANCE_OF_WORDS = 0.1;

/**
 * Whether a multiple or a part contradicts the two figures that it compares: `gấp đôi` from 50 to 150, `giảm 1/3` from 200 to 100. Hedges,
 * `gần một nửa`, and changes with other words are not checked.
 */
export function isWrongFactor(comparison: Comparison, now: Quoted, before: Quoted): boolean {
  if (comparison.lead !== undefined || comparison.tail !== undefined) return false;
  const factor = readFactor(comparison);
  if (!factor) return false;
  // A figure that was 0 has no multiple, and a multiple has the sign of its figure.
  const isImpossible = before.value === 0 || now.value * before.value < 0;
  return isImpossible || Math.abs(now.value / before.value - factor.value) > factor.tolerance;
}

interface Factor {
  value: number;
  tolerance: number;
}

function readFactor({ kind, direction, verb = '', amount, unit }: Comparison): Factor | undefined {
  const words = verb.toLowerCase();
  if (HEDGE.test(words)) return undefined;
  const number = toExact(amount);
  // `gấp 1,5 lần` or `bằng 1,5 lần`; not `tăng 1,5 lần`, which may mean 2,5 times.
  if (kind !== 'change' && number && unit === 'lần')
    return { value: number.value, tolerance: roundingOf(number) };
  if (amount) return undefined;
  const [, multiple] = MULTIPLE.exec(words) ?? [];
  const value = multiple === undefined ? readPart(words) : NUMBERS_IN_WORDS.get(multiple);
  if (value === undefined) return undefined;
  if (kind === 'multiple') return { value, tolerance: value * TOLERANCE_OF_WORDS };
  // `giảm 1/3` leaves 2/3 of the figure.
  const changed = direction === 'down' ? 1 - value : 1 + value;
  return { value: changed, tolerance: TOLERANCE_OF_WORDS };
}

/** 0,5 for `một nửa`, a third for `1/3` and `một phần ba`. */
function readPart(words: string): number | undefined {
  const [, half, top = '', bottom = '', topInWords = '', bottomInWords = ''] = PART.exec(words) ?? [];
  if (half) return 0.5;
  if (top) return Number(top) / Number(bottom);
  const [first, second] = [NUMBERS_IN_WORDS.get(topInWords), NUMBERS_IN_WORDS.get(bottomInWords)];
  return first !== undefined && second !== undefined ? first / second : undefined;
}

/** How far a multiple may be from the computed one, because it was rounded: a step of its last digit, 0,1 for `1,5`. */
function roundingOf({ text }: Quoted): number {
  const [, decimals = ''] = text.split(',');
  return 10 ** -decimals.length;
}
