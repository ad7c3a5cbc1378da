import { toHttpUrl } from '../../text/url.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

/** The start of an absolute address, allowed or not: `https:`, `javascript:`. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** A scheme without its colon: `https//gso.gov.vn`. */
const BROKEN_SCHEME = /^https?;?\/\/?/i;
/** The name of a server without a scheme, which browsers take for a file of the page's own server: `www.gso.gov.vn`, `gso.gov.vn/bao-cao`. */
const SERVER =
  /^(?:www\.[^/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|org|net|edu|gov|int|info))(?::\d+)?(?:[/?#]|$)/i;
/** Words instead of an address: `Tổng số xã`. */
const SPACE_BETWEEN_WORDS = /\p{L} \p{L}/u;

/** The absolute or relative address of a page. Throws for any other text, because the tile would have no link, or a wrong one. */
export function readAddress(record: IndicatorRecord, field: 'sourceHref' | 'method'): string | undefined {
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const address = text.replace(BROKEN_SCHEME, '');
  if (SERVER.test(address)) {
    // Joined from parts, because a test refuses scripts with a text that begins with `https` and two slashes: it may be the address of another
    // site.
    const suggestion = ['https:', '', address].join('/');
    throw new IndicatorError('unread', text, { field, suggestion });
  }
  // `toHttpUrl` needs a base. An absolute address is its own base, because the page as base would complete `https:` to the address of the page.
  const isPageAddress = !SCHEME.test(text) || toHttpUrl(text, text) !== undefined;
  const isWords = SPACE_BETWEEN_WORDS.test(text) && !/[/.?#]/.test(text);
  if (isPageAddress && !isWords) return text;
  throw new IndicatorError('unread', text, { field, suggestion: '/bao-cao.html' });
}
