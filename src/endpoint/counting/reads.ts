import { type HttpAnswer, toJsonAnswer } from '../http/answer.ts';
import { toEtag, withEtag } from '../http/etag.ts';
import type { CounterRequest } from '../http/request.ts';
import type { Counter } from './counter.ts';
import { readFigures, type RequestTimes } from './figures.ts';
import type { Site } from './sites.ts';

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
  const answer = toJsonAnswer(figures, 'max-age=10, stale-while-revalidate=60');
  return withEtag(request, toEtag(JSON.stringify(figuresWithoutTime)), answer);
}
