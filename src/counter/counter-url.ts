import type { EarlierHeartbeats } from '../protocol.ts';
import { BuiltInUrl } from '../shared/built-ins.ts';

// The lookbehinds `(?<!…)` change no result. Without them, a long run of spaces or slashes would take quadratic time.

/** Spaces at the ends, and two invisible characters that `trim()` leaves: the zero-width space and the word joiner. */
const INVISIBLE_ENDS = /^[\s\u200b\u2060]+|(?<![\s\u200b\u2060])[\s\u200b\u2060]+$/g;
/** Slashes and escaped spaces at the end of a path: `/`, `%20`, and the no-break space. */
const PATH_END = /(?<!\/|%20|%C2%A0)(?:\/|%20|%C2%A0)+$/i;
/** The same at the end of a path that is the value of a parameter, where slashes may be escaped. */
const PARAMETER_END = /(?<!\/|%2F|%20|%C2%A0)(?:\/|%2F|%20|%C2%A0)+$/i;
/** A query parameter with the path, where a host has no rewriting of addresses: `index.php?path=/laocai`. */
const PATH_PARAMETER = /^path=/;
/** Parameters of requests that an author may have copied together with the address. */
const OWN_PARAMETERS = /^(?:visit|alive|unanswered)(?:=|$)/;

/**
 * The absolute URL of the site's counter, without a fragment, without parameters of requests, and without slashes and spaces at the end of the
 * path.
 *
 * @param src The attribute `src`.
 * @param base The absolute address that relative addresses are resolved against.
 * @throws TypeError for an address that cannot be requested.
 */
export function toCounterUrl(src: string, base: string): string {
  const url = parse(src.replace(INVISIBLE_ENDS, ''), base);
  url.hash = '';
  const parameters = parametersOf(url).filter((parameter) => !OWN_PARAMETERS.test(parameter));
  const hasPathParameter = parameters.some((parameter) => PATH_PARAMETER.test(parameter));
  if (!hasPathParameter) url.pathname = url.pathname.replace(PATH_END, '');
  url.search = parameters.map(withoutPathEnd).join('&');
  return url.href;
}

/** The URL of a request for one view. */
export function toViewUrl(counterUrl: string, opensVisit: boolean, earlier: EarlierHeartbeats): string {
  const url = new BuiltInUrl(counterUrl);
  return withParameters(url, [`visit=${opensVisit ? 1 : 0}`, ...parametersFor(earlier)]);
}

/** The URL of a heartbeat: `/alive` is added to the path, or to the parameter `path`. */
export function toHeartbeatUrl(counterUrl: string, earlier: EarlierHeartbeats): string {
  const url = new BuiltInUrl(counterUrl);
  const parameters = parametersOf(url);
  const hasPathParameter = parameters.some((parameter) => PATH_PARAMETER.test(parameter));
  // For an address without a path, `URL` has put back the slash that `toCounterUrl` removed.
  if (!hasPathParameter) url.pathname = `${url.pathname.replace(PATH_END, '')}/alive`;
  url.search = parameters
    .map((parameter) => (PATH_PARAMETER.test(parameter) ? `${parameter}/alive` : parameter))
    .join('&');
  return withParameters(url, parametersFor(earlier));
}

function parse(address: string, base: string): URL {
  let url: URL | undefined;
  try {
    url = new BuiltInUrl(address, base);
  } catch {
    // The error below names the address.
  }
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isHttp) throw new TypeError(`mtqg-counter: src is not an http or https address: ${address}`);
  return url;
}

function parametersOf(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '');
}

function withoutPathEnd(parameter: string): string {
  return PATH_PARAMETER.test(parameter) ? parameter.replace(PARAMETER_END, '') : parameter;
}

function parametersFor({ alive, unanswered }: EarlierHeartbeats): string[] {
  return [...toParameters('alive', alive), ...toParameters('unanswered', unanswered)];
}

function toParameters(name: string, seconds: number | undefined): string[] {
  return seconds === undefined ? [] : [`${name}=${seconds}`];
}

/** Adds parameters to a URL. Those that it already has stay as they are written, because a server may expect an unusual form: `?/laocai`. */
function withParameters(url: URL, added: readonly string[]): string {
  url.search = [...parametersOf(url), ...added].join('&');
  return url.href;
}
