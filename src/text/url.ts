import { BuiltInUrl } from '../shared/built-ins.ts';

/**
 * Resolves an address to an absolute http or https URL. Returns `undefined` for any other scheme, such as `javascript:`, and for an
 * empty or malformed address.
 *
 * @param base The absolute address that relative addresses are resolved against.
 */
export function toHttpUrl(address: string | undefined, base: string): string | undefined {
  // trim() also removes no-break spaces, which the URL parser would escape.
  const trimmed = address?.trim();
  if (!trimmed) return undefined;
  try {
    const { protocol, href } = new BuiltInUrl(trimmed, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
