import { parseDisplayOptions } from '../display/display-options.ts';
import { type DisplayForm, toDisplay } from '../display/display.ts';
import { type HttpAnswer, toJsonAnswer } from '../http/answer.ts';
import { toEtag, withEtag } from '../http/etag.ts';
import type { CounterRequest } from '../http/request.ts';
import type { Counter } from './counter.ts';
import { readFigures, type RequestTimes } from './figures.ts';
import type { Hit } from './hit.ts';
import type { Site } from './sites.ts';

/** A cache can answer for 10 s without a new request, and for another minute while it sends one. */
const READ_CACHE_CONTROL = 'max-age=10, stale-while-revalidate=60';

/**
 * `GET /{site}`: answers with the figures and counts nothing. The entity tag ignores the time of the answer, so the tag stays the same
 * until a figure changes.
 *
 * @throws Problem 503 if the figures cannot be read.
 */
export async function answerRead(
  counter: Counter,
  request: CounterRequest,
  site: Site,
  times: RequestTimes,
): Promise<HttpAnswer> {
  const figures = await readFigures(counter, site, times);
  const { asOf: _, ...figuresWithoutTime } = figures;
  const answer = toJsonAnswer(figures, READ_CACHE_CONTROL);
  return withEtag(request, toEtag(JSON.stringify(figuresWithoutTime)), answer);
}

/**
 * `GET /{site}.svg`, `.html` and `.txt`: answers with the figures in a form that needs no script, and counts nothing.
 *
 * @throws Problem 400 for an unknown value in the query, 503 if the figures cannot be read.
 */
export async function answerDisplay(
  counter: Counter,
  { request, query, site, wallTime, steadyTime }: Hit,
  form: DisplayForm,
): Promise<HttpAnswer> {
  const options = parseDisplayOptions(query);
  const figures = await readFigures(counter, site, { wallTime, steadyTime });
  const { headers, ...answer } = toDisplay(form, figures, options, site.origins);
  const cached = { ...answer, headers: { ...headers, 'cache-control': READ_CACHE_CONTROL } };
  return withEtag(request, toEtag(answer.body ?? ''), cached);
}
