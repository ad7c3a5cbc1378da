import type { Language } from '../../text/language.ts';
import { describeSign, formatAmount, formatNumbers, hasNumber, speakAmount } from '../record/amount.ts';
import { formatPeriod } from './format-period.ts';
import { type Direction, indicatorMessages } from '../messages.ts';
import { type Phrase, type Tone, toWordPhrase } from './phrase.ts';
import { showWords } from './quoted-words.ts';
import { isBetweenRanks } from '../record/rank-change.ts';
import type { Comparison } from '../record/record.ts';
import { isPercentage, toUnitSuffix } from '../record/unit.ts';

/** The sign of a second amount in brackets: `(-67%)` in `giảm 24 vụ (-67%)`. */
const SIGN_IN_BRACKETS = /\(([-–—−+]) ?(?=\d)/g;

/**
 * A comparison, with its base: what the figure is compared with. `tăng 6,38 triệu đồng/người so với năm 2022`,
 * `bằng 109,42% so với cùng kỳ`, `gấp 1,5 lần`.
 *
 * @param figureUnit The unit of the figure, and of a change that has no unit of its own.
 * @param desired The desired direction of a change.
 */
export function toComparisonPhrase(
  comparison: Comparison,
  figureUnit: string | undefined,
  desired: Direction | undefined,
  language: Language,
): Phrase | undefined {
  const { kind, amount, isVietnamese } = comparison;
  // Only a previous value is given, and no change.
  if (!kind) return undefined;
  const words = indicatorMessages[language];
  // The amount is a yearbook sign, such as `-` or `...`.
  if (amount && !hasNumber(amount)) {
    const name = words.change + describeBase(comparison, language);
    return toWordPhrase('change', `${name}: ${describeSign(amount, language)}`);
  }

  const direction = toShownDirection(comparison);
  const tone = toneOf(direction, desired);
  const lead = showWords(comparison.lead ?? '', language);
  const tail = showWords(comparison.tail ?? '', language);
  const toneWords = tone && indicatorMessages[isVietnamese ? 'vi' : language][tone];
  const toneInBrackets = toneWords ? ` (${toneWords})` : '';
  const afterTail = describeBase(comparison, language) + toneInBrackets;
  const after = tail + afterTail;
  const verb = lead + toVerb(comparison, language);
  const look = { part: 'change', direction, tone } as const;
  const hasNumberToShow = amount !== undefined && comparison.direction !== 'none';
  if (!hasNumberToShow) return { ...look, before: verb, number: '', after };

  // `tăng từ hạng 51 lên hạng 31` is not in the unit of the figure.
  const isInUnitOfFigure = kind === 'change' && !isBetweenRanks(comparison);
  const unit = comparison.unit ?? (isInUnitOfFigure ? figureUnit : undefined);
  // In a unit such as `% GDP`, the percent sign belongs to the number, and the words stand behind it.
  const signLength = isPercentage(unit) ? 1 : 0;
  const restOfUnit = signLength ? (unit ?? '').slice(signLength) : toUnitSuffix(unit);
  const space = verb && ' ';
  return {
    ...look,
    before: verb + space + amount.before,
    number: formatNumbers(amount, language) + (unit ?? '').slice(0, signLength),
    after: restOfUnit + amount.after + after,
    // `heardNumber` also contains `amount.before`, `amount.after` and the unit.
    heardBefore: verb + space,
    heardNumber: speakAmount(amount, unit, language),
    heardAfter: speakSignInBrackets(tail, isVietnamese ? 'vi' : language) + afterTail,
  };
}

/** `Năm 2022: 10,48 tiêu chí/xã`, heard as `năm 2022 là 10,48 tiêu chí/xã`. */
export function toPreviousPhrase(
  { previous, previousPeriod }: Comparison,
  unit: string | undefined,
  language: Language,
): Phrase | undefined {
  if (!previous) return undefined;
  const words = indicatorMessages[language];
  const period = previousPeriod ? formatPeriod(previousPeriod, language) : words.previousPeriod;
  return {
    part: 'previous',
    before: `${period}: `,
    heardBefore: words.in + period + words.was,
    number: formatAmount(previous, unit, language),
    after: '',
    heardNumber: speakAmount(previous, unit, language),
  };
}

/**
 * The direction of the arrow; `undefined` for a change of 0, and for a change in another time than the period of the figure,
 * `trong năm 2023`.
 */
function toShownDirection({ direction, amount, hasOwnTime }: Comparison): Direction | undefined {
  if (hasOwnTime) return undefined;
  if (direction === 'none') return direction;
  const isZero = hasNumber(amount) && amount.numbers.every(({ value }) => value === 0);
  return isZero ? undefined : direction;
}

/**
 * `good` for a change in the desired direction, `bad` for the opposite; `undefined` if the change or the desired direction is neither up nor
 * down.
 */
function toneOf(direction: Direction | undefined, desired: Direction | undefined): Tone {
  const isNeutral = !direction || direction === 'none';
  const isUpOrDownDesired = desired === 'up' || desired === 'down';
  if (isNeutral || !isUpOrDownDesired) return undefined;
  return direction === desired ? 'good' : 'bad';
}

/** The verb of the author, or the usual verb: `bằng` for a ratio, `tăng` or `giảm` for a change. */
function toVerb({ kind, verb, direction }: Comparison, language: Language): string {
  const words = indicatorMessages[language];
  if (verb) return showWords(verb, language);
  if (kind === 'ratio') return words.equals.trimEnd();
  return direction ? words[direction] : '';
}

/** The base behind a comparison: ` so với năm 2022`, or ` cùng kỳ` if the author wrote no `so với`: `bằng 103,5% cùng kỳ`. */
function describeBase({ kind, base, basePlace }: Comparison, language: Language): string {
  // A base in front of the verb is already a part of `lead`.
  if (!base || basePlace === 'front') return '';
  const words = indicatorMessages[language];
  const period = showWords(formatPeriod(base, language), language);
  if (language === 'en' && kind === 'ratio') return words.ofBase + period;
  return (basePlace === 'directly-behind' ? ' ' : words.comparedWith) + period;
}

/** ` (giảm 67%)` for ` (-67%)`, because voices leave out the minus. */
function speakSignInBrackets(tail: string, language: Language): string {
  const { up, down } = indicatorMessages[language];
  return tail.replace(SIGN_IN_BRACKETS, (_, sign: string) => `(${sign === '+' ? up : down} `);
}
