import type { Language } from '../../text/language.ts';
import { describeSign, formatAmount, formatNumbers, hasNumber, speakAmount } from '../record/amount.ts';
import { indicatorMessages } from '../messages.ts';
import type { Phrase } from './phrase.ts';
import { showWords, speakWords } from './quoted-words.ts';
import type { Amount, Indicator } from '../record/record.ts';
import { isPercentage, toUnitSuffix } from '../record/unit.ts';

/**
 * The phrase of the value or the text of a figure: `62/127 xã`, heard as `62 trong tổng số 127 xã`; `4,43%`; `trên 4 triệu đồng`;
 * `số 111/2024/QH15`. `undefined` if there is no value, or only a yearbook sign.
 */
export function toValuePhrase({ value, text, unit, of }: Indicator, language: Language): Phrase | undefined {
  if (!value && !text) return undefined;
  if (!value) return toTextPhrase(text ?? '', unit, language);
  if (!hasNumber(value)) return undefined;
  if (hasNumber(of)) return toSharePhrase(value, of, unit, language);

  // In a unit such as `% dân số`, the percent sign belongs to the number, and the words stand behind it.
  const signLength = isPercentage(unit) ? 1 : 0;
  const number = formatNumbers(value, language) + (unit ?? '').slice(0, signLength);
  const restOfUnit = signLength ? (unit ?? '').slice(signLength) : toUnitSuffix(unit);
  const whole = describeMissingWhole(of, language);
  return {
    part: 'value',
    before: value.before,
    number,
    after: restOfUnit + value.after + whole,
    // `heardNumber` contains the words around the number, and the unit.
    heardBefore: '',
    heardNumber: speakAmount(value, unit, language),
    heardAfter: whole,
  };
}

/** `2021–2025`. Words without digits, such as `Xuất siêu`, get no unit, because the unit of a column is for the numbers in it. */
function toTextPhrase(text: string, unit: string | undefined, language: Language): Phrase {
  const heardNumber = speakWords(text, language);
  const after = /\d/.test(text) ? toUnitSuffix(unit) : '';
  return { part: 'value', before: '', number: showWords(text, language), after, heardNumber };
}

function toSharePhrase(value: Amount, of: Amount, unit: string | undefined, language: Language): Phrase {
  const words = indicatorMessages[language];
  return {
    part: 'value',
    before: value.before,
    number: formatNumbers(value, language),
    after: words.of + formatAmount(of, unit, language) + value.after,
    // `heardNumber` contains the words around the number.
    heardBefore: '',
    heardNumber: speakAmount(value, undefined, language),
    heardAfter: words.ofTotal + speakAmount(of, unit, language),
  };
}

/** ` (tổng số: không phát sinh)`, if the whole is a yearbook sign, `-` or `…` in place of a figure; empty otherwise. */
function describeMissingWhole(whole: Amount | undefined, language: Language): string {
  if (!whole || hasNumber(whole)) return '';
  return ` (${indicatorMessages[language].whole}${describeSign(whole, language)})`;
}

/**
 * The whole as a phrase of its own, if the value is a yearbook sign: `tổng số: 127 xã`. The number of the whole stands in `before`,
 * because `number` would be shown in bold, like the number of a figure.
 */
export function toSeparateWholePhrase(
  { value, of, unit }: Indicator,
  language: Language,
): Phrase | undefined {
  if (!value || hasNumber(value) || !hasNumber(of)) return undefined;
  const { whole } = indicatorMessages[language];
  const heardBefore = whole + speakAmount(of, unit, language);
  return {
    part: 'also',
    before: whole + formatAmount(of, unit, language),
    number: '',
    after: '',
    heardBefore,
  };
}
