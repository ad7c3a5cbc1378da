import { formatDay } from '../../text/date.ts';
import type { Language } from '../../text/language.ts';
import { indicatorMessages } from '../messages.ts';
import { translatePeriod } from './english-words.ts';
import type { Phrase } from './phrase.ts';
import { toWordPhrase } from './phrase.ts';
import type { Indicator } from '../record/record.ts';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
const YEARS = /^\d{4}–\d{4}$/;
/** The start of periods that have an end: `tháng 12/2023`, `quý IV/2023`, `6 tháng đầu năm 2024`, `giai đoạn 2021–2025`. */
const PERIOD_WITH_END = /^(năm|tháng|quý|kỳ|giai đoạn|\d+ (tháng|năm)) /;
/** Several months, which need no `đến hết` between `lũy kế` and them: `lũy kế 10 tháng đầu năm 2022`. */
const MONTHS = /^\d+ tháng( |$)/;
/** A preposition at the start of a time, which then needs no `đến` in front of it: `tính đến cuối năm`. */
const PREPOSITION = /^(đến|tính đến|hết|từ|as of|until|to|by|from) /i;

/**
 * A period within a sentence: `2023` as `năm 2023`, `2021–2025` as `giai đoạn 2021–2025`. Other periods stay as they are, `quý I/2024`, or are
 * translated into English.
 */
export function formatPeriod(period: string, language: Language): string {
  const words = indicatorMessages[language];
  if (ISO_DAY.test(period)) return (language === 'vi' ? words.on : '') + formatDay(period, language);
  if (YEAR.test(period)) return words.year + period;
  if (language === 'en') return translatePeriod(period) ?? period;
  return (YEARS.test(period) ? words.years : '') + period;
}

/** `năm 2023`; `undefined` if the day of the figure already contains the period: 31/12/2023 contains 2023. */
export function toPeriodPhrase({ period, asOf }: Indicator, language: Language): Phrase | undefined {
  if (!period) return undefined;
  const isDayInPeriod = asOf !== undefined && ISO_DAY.test(asOf) && asOf.startsWith(period);
  if (asOf === period || isDayInPeriod) return undefined;
  const words = indicatorMessages[language];
  const time = formatPeriod(period, language);
  // In English, Vietnamese words get no preposition.
  const isStillVietnamese = language === 'en' && translatePeriod(period) === undefined;
  if (isStillVietnamese) return toWordPhrase('period', time);
  // In Vietnamese, `formatPeriod` already writes `ngày` in front of a day.
  const preposition = ISO_DAY.test(period) && language === 'en' ? words.on : words.in;
  return toWordPhrase('period', preposition + time);
}

/**
 * `đến ngày 31/12/2023`, `đến hết quý I/2024`; but `ngày 18/01/2024` if the record has a text in place of a value, such as the number of a
 * document, `57-NQ/TW`.
 */
export function toAsOfPhrase({ asOf, value, text }: Indicator, language: Language): Phrase | undefined {
  if (!asOf) return undefined;
  const words = indicatorMessages[language];
  if (ISO_DAY.test(asOf)) {
    return toWordPhrase('as-of', (text && !value ? words.dated : words.asOf) + formatDay(asOf, language));
  }
  const hasEnd = YEAR.test(asOf) || PERIOD_WITH_END.test(asOf);
  // English words without a digit, such as `Currently`, need no `as of`.
  const mayNeedAsOf = language === 'en' && /\d/.test(asOf) && translatePeriod(asOf) !== undefined;
  const time = formatPeriod(asOf, language);
  if (hasEnd) return toWordPhrase('as-of', words.asOfEnd + time);
  const needsAsOf = mayNeedAsOf && !PREPOSITION.test(asOf);
  return toWordPhrase('as-of', needsAsOf ? words.asOf + time : time);
}

/**
 * The time of a cumulative figure, which means summed up over time: `lũy kế đến hết năm 2023`, `lũy kế 10 tháng đầu năm 2022`. `undefined`
 * if the record has neither a day nor a period.
 */
export function toCumulativeWords({ period, asOf }: Indicator, language: Language): string | undefined {
  const words = indicatorMessages[language];
  const time = asOf ?? period;
  if (!time) return undefined;
  if (ISO_DAY.test(time)) return words.cumulative + words.asOf + formatDay(time, language);
  const preposition = language === 'en' ? 'for ' : '';
  if (MONTHS.test(time)) return words.cumulative + preposition + formatPeriod(time, language);
  const hasEnd = YEAR.test(time) || PERIOD_WITH_END.test(time);
  if (hasEnd) return words.cumulativeToEnd + formatPeriod(time, language);
  const needsUntil = language === 'vi' && !YEARS.test(time) && !PREPOSITION.test(time);
  return words.cumulative + (needsUntil ? 'đến ' : '') + formatPeriod(time, language);
}
