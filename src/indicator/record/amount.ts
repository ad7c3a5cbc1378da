import type { Language } from '../../text/language.ts';
import { formatQuoted } from '../../text/number.ts';
import { indicatorMessages } from '../messages.ts';
import type { Amount, Quoted } from './record.ts';
import { NO_BREAK_SPACE, toUnitSuffix } from './unit.ts';

/** Signs that screen readers skip or misread, and the words that they speak instead. */
export const SPOKEN_SIGNS: Record<Language, ReadonlyMap<string, string>> = {
  vi: new Map([
    ['>', 'trên '],
    ['≥', 'ít nhất '],
    ['<', 'dưới '],
    ['≤', 'không quá '],
    ['~', 'khoảng '],
    ['≈', 'khoảng '],
    ['≠', 'khác '],
  ]),
  en: new Map([
    ['>', 'over '],
    ['≥', 'at least '],
    ['<', 'under '],
    ['≤', 'at most '],
    ['~', 'about '],
    ['≈', 'about '],
    ['≠', 'other than '],
  ]),
};
export const SPOKEN_DASH: Record<Language, string> = { vi: ' đến ', en: ' to ' };
/** The words for the `+` of `5+ xã`. They stand behind the unit: `5 xã trở lên`. */
export const SPOKEN_PLUS: Record<Language, string> = { vi: ' trở lên', en: ' or more' };
export const SPOKEN_TOLERANCE: Record<Language, string> = { vi: ' cộng trừ ', en: ' plus or minus ' };
export const SPOKEN_MINUS: Record<Language, string> = { vi: 'âm ', en: 'minus ' };

/** An amount that is not a yearbook sign. Statistical yearbooks print such a sign, `-` or `…`, in place of a figure. */
type NumericAmount = Amount & { numbers: readonly [Quoted, ...Quoted[]] };

/** Whether an amount has a number. A yearbook sign does not. */
export function hasNumber(amount: Amount | undefined): amount is NumericAmount {
  return amount !== undefined && amount.numbers.length > 0;
}

/** The number of an amount, or the two ends of a range, without the words around them: `62`, `5+`, `8±0,5`, `61–62`, `8 đến 8,5`. */
export function formatNumbers({ numbers, between, behind = '' }: Amount, language: Language): string {
  const texts = numbers.map(({ text }) => formatQuoted(text, language));
  return (texts.join(between) + formatTextBehind(behind, language)).replaceAll(' ', NO_BREAK_SPACE);
}

/** What stands directly behind a number, in the notation of the page: `+`, or a tolerance, ` ± 0,5`, in English ` ± 0.5`. */
function formatTextBehind(behind: string, language: Language): string {
  return behind.replace(/\d[\d.,]*/, (number) => formatQuoted(number, language));
}

/** An amount with its unit, as published: `trên 4 triệu đồng`, `95% trở lên`, `61–62`; for a yearbook sign, its words. */
export function formatAmount(amount: Amount, unit: string | undefined, language: Language): string {
  if (!hasNumber(amount)) return describeSign(amount, language);
  const before = amount.before.replaceAll(' ', NO_BREAK_SPACE);
  return before + formatNumbers(amount, language) + toUnitSuffix(unit) + amount.after;
}

/** An amount with its unit for screen readers, which skip or misread signs: `ít nhất 90` for `≥ 90`, `61 đến 62` for `61–62`. */
export function speakAmount(amount: Amount, unit: string | undefined, language: Language): string {
  return speakWithoutEnding(amount, unit, language) + speakEnding(amount, language);
}

/** What `speakAmount` gives, without the words of a bound behind the unit: `5 xã` for `5 xã trở lên`. */
export function speakWithoutEnding(amount: Amount, unit: string | undefined, language: Language): string {
  if (!hasNumber(amount)) return describeSign(amount, language);
  const before = amount.before.replace(
    /([<>≤≥~≈]) ?$/,
    (_, sign: string) => SPOKEN_SIGNS[language].get(sign) ?? '',
  );
  // `61–62` and `61 ÷ 62` are ranges.
  const between = amount.between.replace(/–| ?÷ ?/, SPOKEN_DASH[language]);
  const numbers = amount.numbers.map(({ text }) => formatQuoted(text, language));
  const spokenNumbers = numbers.map((number) => number.replace('−', SPOKEN_MINUS[language]));
  const { behind = '' } = amount;
  const tolerance = formatTextBehind(behind.replace('+', ''), language);
  const spokenTolerance = tolerance.replace(/ ?± ?/, SPOKEN_TOLERANCE[language]);
  return before + spokenNumbers.join(between) + spokenTolerance + toUnitSuffix(unit);
}

/** The words of a bound behind the unit: ` trở lên` for `5 xã trở lên` and for `5+ xã`. */
export function speakEnding({ after, behind }: Amount, language: Language): string {
  // The field `after` of an amount with a plus is empty.
  return behind === '+' ? SPOKEN_PLUS[language] : after;
}

/** The meaning of a yearbook sign, in lower case: `không phát sinh` for `-`. */
export function describeSign({ kind }: Amount, language: Language): string {
  const { noOccurrence, notCollected } = indicatorMessages[language];
  return kind === 'no-occurrence' ? noOccurrence : notCollected;
}
