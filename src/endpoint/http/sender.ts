import type { OriginList } from './origins.ts';
import { Problem } from './problem.ts';
import type { CounterRequest } from './request.ts';

type Headers = CounterRequest['headers'];

/** The value of `Access-Control-Allow-Origin`: the request's own origin, if it is on the list. */
export function toAllowedOrigin(headers: Headers, origins: OriginList): string | undefined {
  const origin = headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : undefined;
}

/**
 * Checks that a request comes from a page that may count for a site. The header `Origin` decides if it is present; otherwise
 * `Sec-Fetch-Site: same-origin` or a `Referer` on the list is enough.
 *
 * @throws Problem 403
 */
export function checkSender(headers: Headers, origins: OriginList, site: string): void {
  const origin = headers.get('origin');
  if (origin !== null) {
    if (!origins.includes(origin)) throw notAllowed(`Origin ${JSON.stringify(origin)}`, site);
    return;
  }
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite === 'same-origin') return;
  if (fetchSite === 'cross-site') throw notAllowed('A cross-site request without an Origin', site);
  const referer = headers.get('referer');
  if (referer === null) throw notAllowed('A request without an Origin or a Referer', site);
  const isListed = URL.canParse(referer) && origins.includes(new URL(referer).origin);
  if (!isListed) throw notAllowed(`Referer ${JSON.stringify(referer)}`, site);
}

function notAllowed(sender: string, site: string): Problem {
  return new Problem(403, `${sender} is not allowed to count for site "${site}".`);
}
