import { IndicatorError } from './indicator-error.ts';
import { readAmount, readText, toShare } from './parse-field.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';

/** 0 to 20. */
const DECIMALS = /^(1?\d|20)$/;
/** `trở lên` and its like, and words that may stand in front of the number instead. */
const WORDS_IN_FRONT: [ending: RegExp, words: string][] = [
  [/ trở lên$/i, 'ít nhất '],
  [/ trở xuống$/i, 'không quá '],
  [/ (or more|or above|and above|and over)$/i, 'at least '],
  [/ (or less|or below|and below|and under)$/i, 'at most '],
];

/**
 * The value, and the whole that it is a part of. Both may be in the field `value`: `62/127`.
 *
 * @throws IndicatorError for a part that is larger than its whole.
 */
export function readShare(
  record: IndicatorRecord,
  unit: string | undefined,
): Pick<Indicator, 'value' | 'of'> {
  const decimals = readText(record, 'decimals') ?? '0';
  if (!DECIMALS.test(decimals)) throw new IndicatorError('unread', decimals, { field: 'decimals' });
  const of = readAmount(record, 'of', unit);
  const text = readText(record, 'value');
  if (text === undefined) return { of };
  const { amount, whole: ownWhole } = toShare(text, 'value', unit);
  const isContradiction = ownWhole && of && ownWhole.numbers[0]?.value !== of.numbers[0]?.value;
  if (isContradiction) {
    const other = readText(record, 'of');
    throw new IndicatorError('contradiction', text, { field: 'value', other });
  }
  const whole = of ?? ownWhole;
  if (whole) {
    checkWordsInFront(amount, text, 'value');
    checkWordsInFront(whole, readText(record, 'of') ?? text, 'of');
    checkPart(amount, whole, text);
  }
  return { value: withDecimals(amount, Number(decimals)), of: whole };
}

/** Throws for words behind one of the two numbers, because behind `62/127 xã` they would seem to be about both. */
function checkWordsInFront({ after }: Amount, text: string, field: string): void {
  if (!after) return;
  const found = WORDS_IN_FRONT.find(([ending]) => ending.test(after));
  const suggestion = found && found[1] + text.slice(0, text.length - after.length);
  throw new IndicatorError('unread', text, { field, suggestion });
}

/** Throws for a part that is below 0 or larger than its whole. A whole of 0 has only the part 0. */
function checkPart(part: Amount, whole: Amount, text: string): void {
  const [lowestPart, highestWhole] = [part.numbers[0], whole.numbers.at(-1)];
  if (!lowestPart || !highestWhole) return;
  const isBelowZero = lowestPart.value < 0 || highestWhole.value < 0;
  const isLarger =
    part.kind !== 'at-most' && whole.kind !== 'at-least' && lowestPart.value > highestWhole.value;
  if (isBelowZero || isLarger) {
    throw new IndicatorError('part', text, { field: 'value', other: highestWhole.text });
  }
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
