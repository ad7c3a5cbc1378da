import { ONLINE_WINDOW_SECONDS, VISIT_IDLE_SECONDS } from '../../protocol.ts';
import { parseDisplayOptions } from '../display/display-options.ts';
import { toDisplay } from '../display/display.ts';
import type { HttpAnswer } from '../http/answer.ts';
import type { Calendar } from './calendar.ts';
import type { Counter } from './counter.ts';
import type { Hit } from './hit.ts';
import { countView, type ReportedView } from './views.ts';

/** A time as `Date.toUTCString` writes it, and as browsers send it back: `Thu, 07 Mar 2024 02:36:00 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * `GET /{site}/hit.svg`: counts a view of a page without script, and answers with the figures as a picture. The browser keeps the time of the
 * view, which is `Last-Modified` of the picture, and sends it with its next view.
 *
 * @throws Problem 400, or 503 if the store failed; then nothing was counted.
 */
export async function answerPictureView(counter: Counter, hit: Hit): Promise<HttpAnswer> {
  const options = parseDisplayOptions(hit.query);
  const lastView = parseHttpDate(hit.request.headers.get('if-modified-since'));
  const figures = await countView(counter, hit, toReportedView(lastView, hit.wallTime, counter.calendar));
  const picture = toDisplay('svg', figures, options, hit.site.origins);
  const headers = {
    ...picture.headers,
    'cache-control': 'private, no-cache',
    'last-modified': new Date(hit.wallTime).toUTCString(),
  };
  return { ...picture, headers };
}

/** Milliseconds since 1970; `undefined` for a missing header, and for a text that is not from this endpoint. */
function parseHttpDate(text: string | null): number | undefined {
  if (text === null || !HTTP_DATE.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * What the time of a browser's last view says about its view now. The view now opens a visit if there was no last view, or if the last view was
 * at least 30 minutes ago, was on another day, or lies in the future because the clock of this machine was set back.
 */
function toReportedView(lastView: number | undefined, now: number, calendar: Calendar): ReportedView {
  if (lastView === undefined) return { isVisit: true, earlier: {} };
  const seconds = Math.floor((now - lastView) / 1000);
  const isOtherDay = calendar.at(lastView).day !== calendar.at(now).day;
  const isVisit = seconds < 0 || seconds >= VISIT_IDLE_SECONDS || isOtherDay;
  const mayBeOnline = seconds >= 0 && seconds <= ONLINE_WINDOW_SECONDS;
  return { isVisit, earlier: mayBeOnline ? { alive: seconds } : {} };
}
