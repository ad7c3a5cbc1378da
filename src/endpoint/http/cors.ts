import type { HttpAnswer } from './answer.ts';
import { toAllowedOrigin } from './sender.ts';
import type { OriginList } from './origins.ts';
import type { CounterRequest } from './request.ts';

/** How long a browser may keep the answer to a preflight. Browsers allow at most a day. */
const PREFLIGHT_SECONDS = 86_400;

/**
 * The headers that let pages of other origins read an answer or an error. All pages may read answers to GET; only the origins of the
 * site may read answers to POST.
 *
 * @param origins Origins of the requested site; `undefined` for an address that is not a site.
 */
export function corsHeaders(
  { method, headers }: CounterRequest,
  origins: OriginList | undefined,
): Record<string, string> {
  // A preflight asks for the method of the request that follows.
  const finalMethod = method === 'OPTIONS' ? (headers.get('access-control-request-method') ?? 'GET') : method;
  if (finalMethod === 'GET' || finalMethod === 'HEAD') return { 'access-control-allow-origin': '*' };
  if (finalMethod !== 'POST' || !origins) return {};
  const origin = toAllowedOrigin(headers, origins);
  return { vary: 'Origin', ...(origin !== undefined && { 'access-control-allow-origin': origin }) };
}

/**
 * Answers OPTIONS. The widget's own requests need no preflight, unless a script that measures the page adds headers to them, such as
 * `traceparent`.
 */
export function toPreflightAnswer(methods: readonly string[]): HttpAnswer {
  const headers = {
    allow: [...methods, 'OPTIONS'].join(', '),
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': '*',
    'access-control-max-age': String(PREFLIGHT_SECONDS),
  };
  return { status: 204, headers, body: null };
}
