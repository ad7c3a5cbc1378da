import { isWithoutScheme, toHttpUrl, withScheme } from '../../text/url.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

/** The start of an absolute address, allowed or not: `https:`, `javascript:`. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** A scheme without its colon: `https//gso.gov.vn`. */
const BROKEN_SCHEME = /^https?;?\/\/?/i;
/** Words instead of an address: `Tổng số xã`. */
const SPACE_BETWEEN_WORDS = /\p{L} \p{L}/u;

/** The absolute or relative address of a page. Throws for any other text, because the tile would have no link, or a wrong one. */
export function readAddress(record: IndicatorRecord, field: 'sourceHref' | 'method'): string | undefined {
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const address = text.replace(BROKEN_SCHEME, '');
  if (isWithoutScheme(address))
    throw new IndicatorError('unread', text, { field, suggestion: withScheme(address) });
  // `toHttpUrl` needs a base. With the page as base, `https:` alone would become the address of the page. So the text is its own base.
  const isPageAddress = !SCHEME.test(text) || toHttpUrl(text, text) !== undefined;
  const isWords = SPACE_BETWEEN_WORDS.test(text) && !/[/.?#]/.test(text);
  if (isPageAddress && !isWords) return text;
  throw new IndicatorError('unread', text, { field, suggestion: '/bao-cao.html' });
}
