import type { Language } from '../../text/language.ts';
import { SPOKEN_DASH, SPOKEN_MINUS, SPOKEN_PLUS, SPOKEN_SIGNS, SPOKEN_TOLERANCE } from '../record/amount.ts';
import { speakPairs } from './spoken-pairs.ts';
import { mapBetweenTimes } from './between-times.ts';

/** A dash in front of a number, which is a minus. */
export const MINUS = /(?<=^|[\s(;,])[-–—−](?=\d)/g;
/** The minus behind its word: `âm −5`. */
const MINUS_BEHIND_WORD = /(?<=(?:^|[\s(])(?:âm|minus) )[-–—−](?=\d)/giu;
/** A sign in front of a number: `≥ 90%`. */
const SIGN = /(?<![\p{L}\d])([<>≤≥~≈≠]) ?(?=[-–—−]?\d)/gu;
/** A number with a plus, and the unit behind it: `65+ tuổi`. Words such as `là` and `and` are not units: of `65+ là …`, only `65+` is found. */
const AT_LEAST =
  /(?<![\p{L}\d.,])(\d[\d.,]*)\+( (?!(?:là|và|đến|tới|của|is|was|and|to)(?!\p{L}))\p{L}+)?(?![\p{L}\d+])/gu;
const TOLERANCE = / ?± ?(?=\d)/g;
/** The start and the dash of a range of numbers with the same letters behind them: `8h-17h`, `7h30-11h30`, `5.000đ-10.000đ`. */
const RANGE_NUMBERS_FIRST =
  /(?<![\p{L}\d.,/–—−-])(\d[\d.,]*)(\p{L}{1,3})(\d\d)? ?[-–—−] ?(?=\d[\d.,]*\2(?:\d\d)?(?![\p{L}\d–—−-]))/gu;
/** The start and the dash of a range of numbers with the same letters in front of them: `T2-T6`. */
const RANGE_LETTERS_FIRST =
  /(?<![\p{L}\d.,/–—−-])(\p{L}{1,3})(\d[\d.,]*) ?[-–—−] ?(?=\1\d[\d.,]*(?![\p{L}\d–—−-]))/gu;
/** The start and the dash of a range of times of the day: `7:30 - 11:30`. */
const RANGE_OF_HOURS = /(?<![\d:])(\d\d?:\d\d) ?[-–—−] ?(?=\d\d?:\d\d(?![\d:]))/g;
/** An arrow between two numbers: `5→6`. */
const ARROW = /(?<=\d) ?→ ?(?=\d)/g;
/** The start and the dash of a range of Roman numbers: `I-III`. */
const ROMAN_RANGE = /(?<![\p{L}\d.,/–—−-])([IVX]{1,4}) ?[-–—−] ?(?=[IVX]{1,4}(?![\p{L}\d–—−-]))/gu;
/** A rating with its sign: `AA-`, `B+`, `AA-/BB+`. */
const RATING = /(?<![\p{L}\d])([A-D]{1,3})([-–—−+])(?=$|[,;:)]| \(|\/[A-D])/gu;
/** A text without any of these signs is spoken as it is written. */
const ANY_SIGN = /[-–—−/+±<>≤≥~≈≠→]/;
const SPOKEN_RATING: Record<Language, Record<'plus' | 'minus', string>> = {
  vi: { plus: ' cộng', minus: ' trừ' },
  en: { plus: ' plus', minus: ' minus' },
};

/**
 * A text as a screen reader should speak it. Screen readers leave out signs, so the minus, the dash and the slash between numbers become
 * words: `âm 0,5`, `3 đến 5`, `62 trong tổng số 127`. Days and periods, `2021–2025`, `tháng 12-2023`, and numbers of documents, `111/2024/QH15`, stay
 * as they are.
 *
 * @param slash The words for every slash between two numbers, if all slashes of the text are known to mean the same: ` trong số ` in a rank.
 */
export function speakSigns(text: string, language: Language, slash?: string): string {
  if (!ANY_SIGN.test(text)) return text.trimStart();
  return mapBetweenTimes(text, (part) => speakSignsOfFigures(part, language, slash)).trimStart();
}

function speakSignsOfFigures(text: string, language: Language, slash: string | undefined): string {
  const dash = SPOKEN_DASH[language];
  const rating = SPOKEN_RATING[language];
  return speakPairs(text, language, slash)
    .replace(RANGE_OF_HOURS, `$1${dash}`)
    .replace(ARROW, dash)
    .replace(RANGE_NUMBERS_FIRST, `$1$2$3${dash}`)
    .replace(RANGE_LETTERS_FIRST, `$1$2${dash}`)
    .replace(ROMAN_RANGE, `$1${dash}`)
    .replace(
      RATING,
      (_, letters: string, sign: string) => letters + (sign === '+' ? rating.plus : rating.minus),
    )
    .replace(SIGN, (_, sign: string) => SPOKEN_SIGNS[language].get(sign) ?? sign)
    .replace(TOLERANCE, SPOKEN_TOLERANCE[language])
    .replace(AT_LEAST, `$1$2${SPOKEN_PLUS[language]}`)
    .replace(MINUS_BEHIND_WORD, '')
    .replace(MINUS, SPOKEN_MINUS[language]);
}
