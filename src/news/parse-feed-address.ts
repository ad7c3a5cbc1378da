import { isWithoutScheme, toHttpUrl } from '../text/url.ts';
import { withoutCdataMarks } from './parse-cdata.ts';

const PAGE_FILE = /\.(?:html?|aspx?|php|jsp)$/i;
/** Parameters that say where a reader has found a link. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc)$/i;
/** The fragment of the same purpose: `#xtor=RSS-3-[lestitres]`. */
const TRACKING_FRAGMENT = /^#xtor=/;

/** Resolves an address of a feed to an absolute http or https URL. In a feed, `www.tinh.gov.vn/tin/1` names a server. */
export function toFeedUrl(address: string | undefined, base: string): string | undefined {
  const text = withoutCdataMarks(address ?? '').trim();
  return toHttpUrl(isWithoutScheme(text) ? `//${text}` : text, base);
}

/** Whether the text of a `<guid>` can be the address of an article: it has a slash or the ending of a page. A number or a UUID has not. */
export function isAddressText(text: string): boolean {
  const address = text.trim();
  return !/\s/.test(address) && (address.includes('/') || PAGE_FILE.test(address));
}

/** Whether a text can be the address of a picture: it has a slash or a point. A word or a number in its place has not; JSON and HTML are none. */
export function isPictureAddress(text: string): boolean {
  return /^[^{[<]*[./]/.test(text.trim());
}

/** The address without the parameters that only say where a reader has found the link. Addresses that differ only in these have the same article. */
export function withoutTracking(url: string): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const parameters = query.split('&').filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0]!));
  const kept = parameters.join('&');
  return page + (kept && `?${kept}`) + (TRACKING_FRAGMENT.test(fragment) ? '' : fragment);
}
