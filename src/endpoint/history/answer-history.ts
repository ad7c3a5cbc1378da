import type { Counter } from '../counting/counter.ts';
import type { Hit } from '../counting/hit.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { toEtag, withEtag } from '../http/etag.ts';
import { storeFailed } from '../http/problem.ts';
import { checkHistoryAccess, isPublic, PUBLIC_STEP } from './history-access.ts';
import { type HistoryForm, toHistoryFile } from './history-file.ts';
import { parseHistoryQuery } from './history-query.ts';
import { type HistoryRow, readHistory } from './read-history.ts';

/**
 * `GET /{site}/days.csv` and `days.json` with `?from=&to=&by=&lang=`: answers with the figures of each period up to the current one.
 *
 * @throws Problem 400 for a wrong query, 401 or 403 if the request may not read this step, 503 if the store cannot read.
 */
export async function answerHistory(
  counter: Counter,
  { request, query, site, wallTime }: Hit,
  form: HistoryForm,
): Promise<HttpAnswer> {
  const { history } = site;
  const today = counter.calendar.at(wallTime).day;
  const usualStep = history.public === undefined || history.public === 'none' ? PUBLIC_STEP : history.public;
  const { language, ...range } = parseHistoryQuery(query, today, usualStep);
  const { step } = range;
  checkHistoryAccess(request, step, site.id, history);
  let rows: HistoryRow[];
  try {
    rows = await readHistory(counter.store, site.id, range);
  } catch (error) {
    throw storeFailed('The history cannot be read.', error);
  }
  const { type, text } = toHistoryFile(
    form,
    { site: site.id, step, timeZone: counter.timeZone, language },
    rows,
  );
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${site.id}-${step}.${form}"`,
    'x-content-type-options': 'nosniff',
    // What needs a token must not be kept by a cache that others use.
    'cache-control': isPublic(step, history) ? 'max-age=60' : 'private, no-cache',
  };
  return withEtag(request, toEtag(text), { status: 200, headers, body: text });
}
