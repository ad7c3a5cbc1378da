import type { Language } from '../../text/language.ts';
import { formatAmount, hasNumber, speakAmount } from '../record/amount.ts';
import { lowerTimeWord } from '../record/parse-period.ts';
import { timeOfPeriod } from '../record/period-order.ts';
import type { Indicator, SeriesPoint } from '../record/record.ts';
import { indicatorMessages } from '../messages.ts';
import { translatePeriod } from './english-words.ts';
import { formatPeriod } from './format-period.ts';
import type { Phrase } from './phrase.ts';

const DAY = /^\d\d?\/\d\d?\/\d{4}$/;
const MONTH = /^\d\d?\/\d{4}$/;

/** The points of a series, from the first to the last period: `năm 2021: 8,5%`, heard as `năm 2021 là 8,5%`. */
export function toPointPhrases({ series = [], unit }: Indicator, language: Language): Phrase[] {
  return series.map((point) => toPointPhrase(point, unit, language));
}

function toPointPhrase({ period, value }: SeriesPoint, unit: string | undefined, language: Language): Phrase {
  const words = indicatorMessages[language];
  const time = language === 'en' ? toEnglishTime(period) : lowerTimeWord(formatPeriod(period, language));
  const preposition = language === 'en' && DAY.test(period) ? words.on : words.in;
  return {
    part: 'also',
    isPoint: true,
    before: `${time}: `,
    number: formatAmount(value, unit, language),
    after: '',
    // A sign such as `-` in place of a figure is spoken as words (`không phát sinh`), which cannot follow `là`. So the colon stays.
    ...(hasNumber(value) && { heardBefore: preposition + time + words.was }),
    heardNumber: speakAmount(value, unit, language),
  };
}

/** `May 2023` for `5/2023` and `tháng 5/2023`; other times as they are. */
function toEnglishTime(period: string): string {
  return translatePeriod(MONTH.test(period) ? `tháng ${period}` : period) ?? lowerTimeWord(period);
}

/** Whether a point of the series has the period of the figure. False for a period whose time is not known. */
export function isPeriodInSeries({ period = '', series = [] }: Indicator): boolean {
  const time = timeOfPeriod(period);
  return series.some((point) => {
    const pointTime = timeOfPeriod(point.period);
    return time !== undefined && pointTime?.begin === time.begin && pointTime.end === time.end;
  });
}

/** Whether the figure has a period that no point of the series has. Then no point can stand in place of the figure. */
export function isPeriodOutsideSeries(indicator: Indicator): boolean {
  const isKnownTime = timeOfPeriod(indicator.period ?? '') !== undefined;
  return isKnownTime && !isPeriodInSeries(indicator);
}
