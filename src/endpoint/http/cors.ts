import { toAllowedOrigin } from './sender.ts';
import type { OriginList } from './origins.ts';
import { type CounterRequest, isRead } from './request.ts';

/**
 * The headers that let a page of another origin read an answer, errors included. Reads are open to all pages; an answer to POST is for
 * the origins of the site only.
 *
 * @param origins Origins of the requested site; `undefined` if the address is not a site's.
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
