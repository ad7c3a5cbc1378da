import type { Language } from '../text/language.ts';
import { describeSign, formatAmount, hasNumber, speakAmount } from './amount.ts';
import { formatPeriod } from './format-period.ts';
import { indicatorMessages } from './messages.ts';
import { type Phrase, type Tone, toWords } from './phrase.ts';
import type { Indicator } from './record.ts';

/** `tăng 6,38 triệu đồng/người so với năm 2022 (thuận lợi)`. */
export function toChangePhrase(
  { change, changeUnit, changeDirection, previousPeriod, unit }: Indicator,
  tone: Tone,
  language: Language,
): Phrase | undefined {
  const words = indicatorMessages[language];
  if (change && !hasNumber(change)) return toWords('change', words.change + describeSign(change, language));
  if (!changeDirection) return undefined;
  const direction = words[changeDirection];
  const since = previousPeriod ? words.since + formatPeriod(previousPeriod, language) : '';
  const after = since + (tone ? ` (${words[tone]})` : '');
  const look = { part: 'change', direction: changeDirection, tone } as const;
  const isUnchanged = change?.numbers.every(({ value }) => value === 0) ?? true;
  if (!change || isUnchanged) return { ...look, before: direction, number: '', after };
  const ownUnit = changeUnit ?? unit;
  return {
    ...look,
    before: `${direction} `,
    number: formatAmount(change, ownUnit, language),
    after,
    heardNumber: speakAmount(change, ownUnit, language),
  };
}

/** `Năm 2022: 10,48 tiêu chí/xã`, heard as `năm 2022 là 10,48 tiêu chí/xã`. */
export function toPreviousPhrase(
  { previous, previousPeriod, unit }: Indicator,
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
