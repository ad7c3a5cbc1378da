import { toDateText } from './parse-article.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import type { Steps } from '../text/steps.ts';

/** A day in numbers whose year comes last: `07/03/2024`, `7.3.24`. */
const DAY = /(?<![\d/.-])(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/.-])/;

type DayOrder = 'dayFirst' | 'monthFirst' | 'either';

/** The dates of an article, the best first. */
interface Dated {
  dates: readonly string[];
}

/**
 * Whether days that may be read in both orders, such as `03/07/2024`, are uncertain in a feed: other dates of the feed begin with the month, and
 * none with the day.
 */
export function* hasMonthFirst(articles: readonly Dated[]): Steps<boolean> {
  const orders = new Set<DayOrder | undefined>();
  for (const { dates } of articles) {
    orders.add(orderOf(dates));
    yield;
  }
  return orders.has('monthFirst') && !orders.has('dayFirst');
}

/** The order of the date that is shown. Later dates do not count: another program may write them. */
function orderOf(dates: readonly string[]): DayOrder | undefined {
  const index = dates.findIndex((date) => orderIn(date) !== undefined);
  const isOther = (date: string) => parseFeedDate(toDateText(date)) !== undefined;
  return index < 0 || dates.slice(0, index).some(isOther) ? undefined : orderIn(dates[index]!);
}

/** Whether a date is a day that may be read in both orders. */
export function isInEitherOrder(date: string): boolean {
  return orderIn(date) === 'either';
}

/** The possible orders of a day in numbers. `undefined` for any other date, and for a day that is the same in both orders. */
function orderIn(html: string): DayOrder | undefined {
  if (!DAY.test(html)) return undefined;
  const text = toDateText(html);
  const [, first, , second] = DAY.exec(text) ?? [];
  if (first === undefined || Number(first) === Number(second)) return undefined;
  const date = parseFeedDate(text);
  const exchanged = parseFeedDate(text.replace(DAY, '$3$2$1$2$4'));
  if (date === undefined) return exchanged === undefined ? undefined : 'monthFirst';
  if (exchanged !== undefined && exchanged !== date) return 'either';
  return Number(date.slice(5, 7)) === Number(first) ? 'monthFirst' : 'dayFirst';
}
