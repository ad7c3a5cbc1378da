import { toAllowedOrigin } from './sender.ts';
import type { OriginList } from './origins.ts';
import { type CounterRequest, isRead } from './request.ts';

/**
 * The headers that let pages of other origins read an answer or an error. All pages may read answers to GET; only the origins of the
 * site may read answers to POST.
 *
 * @param origins Origins of the requested site; `undefined` for an address that is not a site.
 */
export function corsHeaders(
  request: CounterRequest,
  origins: OriginList | undefined,
): Record<string, string> {
  if (isRead(request)) return { 'access-control-allow-origin': '*' };
  if (request.method !== 'POST' || !origins) return {};
  const origin = toAllowedOrigin(request.headers, origins);
  return { vary: 'Origin', ...(origin !== undefined && { 'access-control-allow-origin': origin }) };
}
