import type { Language } from '../../text/language.ts';
import { describeSign, formatAmount, formatNumbers, hasNumber, speakAmount } from '../record/amount.ts';
import { formatPeriod } from './format-period.ts';
import { type Direction, indicatorMessages } from '../messages.ts';
import { type Phrase, type Tone, toWords } from './phrase.ts';
import { showWords } from './quoted-words.ts';
import type { Comparison } from '../record/record.ts';
import { isPercentage, toUnitSuffix } from '../record/unit.ts';

/**
 * `tăng 6,38 triệu đồng/người so với năm 2022`, `bằng 109,42% so với cùng kỳ`, `gấp 1,5 lần`.
 *
 * @param figureUnit The unit of a change that has none of its own.
 * @param desired The desired direction of a change.
 */
export function toComparisonPhrase(
  comparison: Comparison,
  figureUnit: string | undefined,
  desired: Direction | undefined,
  language: Language,
): Phrase | undefined {
  const { kind, amount, isVietnamese } = comparison;
  if (!kind) return undefined;
  const words = indicatorMessages[language];
  if (amount && !hasNumber(amount)) {
    const name = words.change + describeBase(comparison, language);
    return toWords('change', `${name}: ${describeSign(amount, language)}`);
  }

  const direction = toShownDirection(comparison);
  const tone = toneOf(direction, desired);
  const lead = showWords(comparison.lead ?? '', language);
  const tail = showWords(comparison.tail ?? '', language);
  const after =
    tail +
    describeBase(comparison, language) +
    (tone ? ` (${indicatorMessages[isVietnamese ? 'vi' : language][tone]})` : '');
  const verb = lead + toVerb(comparison, language);
  const look = { part: 'change', direction, tone } as const;
  const isUnchanged = comparison.direction === 'none' || !amount;
  if (isUnchanged) return { ...look, before: verb, number: '', after };

  const unit = comparison.unit ?? (kind === 'change' ? figureUnit : undefined);
  // A percent sign belongs to the number, the words after it do not: `3,2% GDP`.
  const signLength = isPercentage(unit) ? 1 : 0;
  const restOfUnit = signLength ? (unit ?? '').slice(signLength) : toUnitSuffix(unit);
  const space = verb && ' ';
  return {
    ...look,
    before: verb + space + amount.before,
    number: formatNumbers(amount, language) + (unit ?? '').slice(0, signLength),
    after: restOfUnit + amount.after + after,
    heardBefore: verb + space,
    heardNumber: speakAmount(amount, unit, language),
    heardAfter: after,
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

/** The direction that the arrow shows; `undefined` for a change of 0, and for one whose own time may not be the period of the figure. */
function toShownDirection({ direction, amount, hasOwnTime }: Comparison): Direction | undefined {
  if (hasOwnTime) return undefined;
  if (direction === 'none') return direction;
  const isZero = hasNumber(amount) && amount.numbers.every(({ value }) => value === 0);
  return isZero ? undefined : direction;
}

/** Whether a change goes in the desired direction. */
function toneOf(direction: Direction | undefined, desired: Direction | undefined): Tone {
  const isNeutral = !direction || direction === 'none';
  const isDesireKnown = desired === 'up' || desired === 'down';
  if (isNeutral || !isDesireKnown) return undefined;
  return direction === desired ? 'good' : 'bad';
}

function toVerb({ kind, verb, direction }: Comparison, language: Language): string {
  const words = indicatorMessages[language];
  if (verb) return showWords(verb, language);
  if (kind === 'ratio') return words.equals.trimEnd();
  return direction ? words[direction] : '';
}

/** ` so với năm 2022`; without `so với` where the author wrote none, as in `bằng 103,5% cùng kỳ`. */
function describeBase({ kind, base, basePlace }: Comparison, language: Language): string {
  if (!base || basePlace === 'front') return '';
  const words = indicatorMessages[language];
  const period = showWords(formatPeriod(base, language), language);
  if (language === 'en' && kind === 'ratio') return words.ofBase + period;
  return (basePlace === 'bare' ? ' ' : words.comparedWith) + period;
}
