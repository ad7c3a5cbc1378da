import type { OriginList } from './origins.ts';
import { Problem } from './problem.ts';
import { quote } from './quote.ts';
import type { CounterRequest } from './request.ts';

/** The longest host name has 253 characters. */
const MAX_ORIGIN_LENGTH = 300;

type Headers = CounterRequest['headers'];

/** The value of `Access-Control-Allow-Origin`: the request's own origin, if it is on the list. */
export function toAllowedOrigin(headers: Headers, origins: OriginList): string | undefined {
  const origin = headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : undefined;
}

/**
 * Checks that a request comes from a page that may count for a site:
 *
 * - If there is an `Origin`, only that header is checked.
 * - Otherwise, `Sec-Fetch-Site: same-origin` is accepted, and `Sec-Fetch-Site: cross-site` is refused.
 * - With another value of this header, or without it, the origin of the `Referer` must be on the list.
 *
 * @throws Problem 403
 */
export function checkSender(headers: Headers, origins: OriginList, site: string): void {
  const isCrossSite = headers.get('origin') === null && headers.get('sec-fetch-site') === 'cross-site';
  if (isCrossSite) throw notAllowed('A cross-site request without an Origin', site);
  checkPictureSender(headers, origins, site);
}

/**
 * Checks that the request of a picture comes from a page that may count for a site. Browsers send no `Origin` with pictures, so a `Referer` on
 * the list is enough, even with `Sec-Fetch-Site: cross-site`. A foreign page cannot send such a `Referer`.
 *
 * @throws Problem 403
 */
export function checkPictureSender(headers: Headers, origins: OriginList, site: string): void {
  const origin = headers.get('origin');
  if (origin !== null) {
    if (!origins.includes(origin)) throw notAllowed(`Origin ${quote(origin)}`, site, hintOf(origin));
    return;
  }
  if (headers.get('sec-fetch-site') === 'same-origin') return;
  const referer = headers.get('referer');
  if (referer === null) throw notAllowed('A request without an Origin or a Referer', site);
  const refererOrigin = originOf(referer);
  const isListed = refererOrigin !== undefined && origins.includes(refererOrigin);
  if (!isListed) throw notAllowed(`Referer ${quote(referer)}`, site, hintOf(refererOrigin));
}

/** The origin of an absolute URL. The URL parser needs quadratic time for a long host with non-ASCII letters, so it gets only a short one. */
function originOf(url: string): string | undefined {
  const pathStart = url.indexOf('/', 'https://'.length);
  const schemeAndHost = pathStart === -1 ? url : url.slice(0, pathStart);
  const isReadable = schemeAndHost.length <= MAX_ORIGIN_LENGTH && URL.canParse(schemeAndHost);
  return isReadable ? new URL(schemeAndHost).origin : undefined;
}

/** @param hint What to do if the sender may be a page of the site. */
function notAllowed(sender: string, site: string, hint = ''): Problem {
  return new Problem(403, `${sender} is not allowed to count for site "${site}"${hint}.`);
}

/** No hint for the origin `null` of sandboxed pages and of files, because it cannot be listed. */
function hintOf(origin: string | undefined): string {
  if (origin === undefined || origin === 'null') return '';
  return `; if it is a page of the site, add ${quote(origin)} to --site (the option sites in your own server)`;
}
