import { IndicatorError } from './indicator-error.ts';
import { describeAmount } from './describe-amount.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import { readAmount, readText, toShare } from './parse-field.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';

/** 0 to 20. */
const DECIMALS = /^(1?\d|20)$/;
/** Words behind a number, and the words with the same meaning that stand in front of a number. */
const WORDS_IN_FRONT: [wordsBehind: RegExp, wordsInFront: string][] = [
  [/ trở lên$/i, 'ít nhất '],
  [/ trở xuống$/i, 'không quá '],
  [/ (or more|or above|and above|and over)$/i, 'at least '],
  [/ (or less|or below|and below|and under)$/i, 'at most '],
];

/** `từ 95 trở lên` means the same as `95 trở lên`. */
const FROM = /^(từ|from) /i;

/**
 * Reads the value, and the whole of which the value is a part. Both may be in the field `value`: `62/127`.
 *
 * @throws IndicatorError for a part that is below 0 or larger than its whole.
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
    checkNoWordsBehind(amount, text, 'value');
    checkNoWordsBehind(whole, readText(record, 'of') ?? text, 'of');
    checkPart(amount, whole, text);
    checkNotMoreThanAll(record, amount, whole);
    checkPercentage(whole, text, unit);
  }
  return { value: withDecimals(amount, Number(decimals)), of: whole };
}

/** Throws for words behind a part or a whole: in `62/127 xã trở lên`, they would seem to belong to both numbers. */
function checkNoWordsBehind({ after }: Amount, text: string, field: string): void {
  if (!after) return;
  const [, wordsInFront] = WORDS_IN_FRONT.find(([wordsBehind]) => wordsBehind.test(after)) ?? [];
  const textInFront = text.slice(0, text.length - after.length).replace(FROM, '');
  const suggestion = wordsInFront === undefined ? undefined : wordsInFront + textInFront;
  throw new IndicatorError('unread', text, { field, suggestion });
}

/** Throws for a part or a whole below 0, and for a part that is larger than its whole. */
function checkPart(part: Amount, whole: Amount, text: string): void {
  const [lowestPart, highestWhole] = [part.numbers[0], whole.numbers.at(-1)];
  if (!lowestPart || !highestWhole) return;
  const isBelowZero = lowestPart.value < 0 || highestWhole.value < 0;
  // The number of a part `dưới 5` may be any smaller one, the number of a whole `trên 100` any larger one.
  const isKnown = part.kind !== 'at-most' && whole.kind !== 'at-least';
  const isLarger = isKnown && lowestPart.value > highestWhole.value;
  const place = { field: 'value', other: describeAmount(whole) };
  if (isBelowZero) throw new IndicatorError('part', text, place);
  if (isLarger) throw new IndicatorError('larger-part', describeAmount(part), place);
}

/** Throws for more than the whole: `trên 62` of 62. The word `trên` may also stand in the field `qualifier`. */
function checkNotMoreThanAll(record: IndicatorRecord, part: Amount, whole: Amount): void {
  const qualifier = readText(record, 'qualifier') ?? '';
  const isMore = part.kind === 'at-least' || kindOfHedge(qualifier) === 'at-least';
  const isAll = whole.kind === 'exact' && part.numbers[0]?.value === whole.numbers[0]?.value;
  if (!isMore || !isAll) return;
  const text = `${qualifier} ${readText(record, 'value')}`.trim();
  throw new IndicatorError('part', text, { field: 'value', other: whole.numbers[0]?.text });
}

/** Throws for a percentage of another whole than 100: 48,8% of 127 communes has the unit `xã`, not `%`. */
function checkPercentage({ numbers: [whole] }: Amount, text: string, unit: string | undefined): void {
  const isContradiction = unit === '%' && whole !== undefined && whole.value !== 100;
  if (isContradiction) throw new IndicatorError('part', text, { field: 'value', other: whole.text });
}

/** Adds zeros to the numbers of an amount until they have this many decimals: `7,70` for `7,7`. */
function withDecimals(amount: Amount, decimals: number): Amount {
  if (decimals === 0) return amount;
  const numbers = amount.numbers.map(({ value, text }) => {
    const [whole, fraction = ''] = text.split(',');
    return { value, text: `${whole},${fraction.padEnd(decimals, '0')}` };
  });
  return { ...amount, numbers };
}
