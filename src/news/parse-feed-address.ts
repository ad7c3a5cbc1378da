import { isWithoutScheme, toHttpUrl, trimAddress } from '../text/url.ts';
import { withoutCdataMarks } from './parse-cdata.ts';

const PAGE_FILE = /\.(?:html?|aspx?|php|jsp)$/i;
/** Parameters that say where a reader has found a link. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc)$/i;
/** The fragment of the same purpose: `#xtor=RSS-3-[lestitres]`. */
const TRACKING_FRAGMENT = /^#xtor=/;

/** What programs write if they have no address, and a fragment alone, which leads to the feed itself. */
const NO_ADDRESS = /^(?:n\/a|null|undefined|none|nil|nan|true|false|\[object object\]|[-–—.?]+|#.*)$/i;
/** Placeholders of templates, `{{ item.url }}`, and folders that only ASP.NET knows, `~/tin/1.aspx`. */
const NOT_FILLED_IN = /\{\{|\}\}|\{%|\$\{|<%|^~\//;
/** Words in place of an address: `xem chi tiết`. */
const WORDS = /^[^/.?=#\s]+(?:\s+[^/.?=#\s]+)+$/;
/** The reference to `&`. It remains if an address was escaped once too often. */
const ESCAPED_AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/gi;
/** The address of a site before an absolute address: `https://tinh.gov.vnhttps://tinh.gov.vn/tin/1`. */
const SITE_BEFORE = /^https?:\/\/[^/?#]*(?=https?:\/)/i;
/** Quotation marks around an address, and a link of Markdown: `[Xem](https://tinh.gov.vn/tin/1)`. */
const IN_MARKS = /^(?:["'“<]|\[[^\]]*\]\()(?<address>(?:https?:\/)?\/[^\s"'”<>()]+)["'”>)]$/i;
/** A second address behind a space or a comma. */
const SECOND_ADDRESS = /^(https?:\/\/[^\s,;]+)[\s,;]+https?:\/\/.*$/is;
/** A scheme with mistakes: `https:/`, `http//`, `http;//`, `http://http//`. */
const MISTYPED_SCHEME = /^(?:https?:\/\/)?(https?)(?::\/?|[;.]?\/\/)(?=[^/])/i;

/**
 * Resolves an address of a feed to an absolute http or https URL. In a feed, `www.tinh.gov.vn/tin/1` names a server. Usual mistakes are
 * corrected. Returns `undefined` for a text that stands in place of an address, such as `N/A`.
 */
export function toFeedUrl(address: string | undefined, base: string): string | undefined {
  const written = trimAddress(withoutCdataMarks(address ?? ''))
    .replace(IN_MARKS, '$<address>')
    .replace(SECOND_ADDRESS, '$1');
  if (NO_ADDRESS.test(written) || NOT_FILLED_IN.test(written) || WORDS.test(written)) return undefined;
  const text = written
    .replace(ESCAPED_AMPERSAND, '&')
    .replace(SITE_BEFORE, '')
    .replace(MISTYPED_SCHEME, '$1://');
  return toHttpUrl(isWithoutScheme(text) ? `//${text}` : text, base);
}

/** Whether the text of a `<guid>` can be the address of an article: it has a slash or the ending of a page. A number or a UUID has neither. */
export function isAddressText(text: string): boolean {
  const address = trimAddress(text);
  return !/\s/.test(address) && (address.includes('/') || PAGE_FILE.test(address));
}

/** Addresses for programs, and places in the feed itself: `https://tinh.gov.vn/_api/items(1)`, `https://tinh.gov.vn/rss#1`. */
const FOR_PROGRAMS =
  /\/(?:_?api|_vti_bin|wp-json|odata|rest|feeds?|rss)\/|\.(?:svc|json|xml|rss|atom)\b|[()#]/i;

/** Whether the identity of an article is the address of its page. */
export function isPageAddress(id: string): boolean {
  const address = trimAddress(id);
  return /^https?:\/\/\S+$/i.test(address) && !FOR_PROGRAMS.test(address);
}

const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif|svg)$/i;
/** Files of another kind than a picture. */
const OTHER_FILE = /\.(?:mp4|m4v|webm|mov|avi|flv|mp3|m4a|ogg|wav|pdf|docx?|xlsx?|pptx?|zip|rar)$/i;
/** A server or a folder without the name of a file. */
const WITHOUT_FILE = /^(?:https?:)?\/\/[^/]*$|\/$/i;

/**
 * Whether a text can be the address of a picture. These cannot:
 * - a word or a number, because it has no slash and no dot,
 * - JSON and HTML,
 * - a server or a folder: `https://tinh.gov.vn/uploads/`,
 * - another file, such as a video.
 */
export function isPictureAddress(text: string): boolean {
  const address = trimAddress(text);
  const [path = ''] = address.split(/[?#]/, 1);
  const isOther = OTHER_FILE.test(path) || (WITHOUT_FILE.test(path) && !address.includes('?'));
  return /^[^{[<]*[./]/.test(address) && !isOther;
}

/** Whether an address leads to a picture or another file, and not to a page. */
export function isFileAddress(address: string): boolean {
  const [path = ''] = trimAddress(address).split(/[?#]/, 1);
  return PICTURE_FILE.test(path) || OTHER_FILE.test(path);
}

/** The address without the parameters that only say where a reader has found the link. Addresses that differ only in these have the same article. */
export function withoutTracking(url: string): string {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const parameters = query.split('&').filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0]!));
  const kept = parameters.join('&');
  return page + (kept && `?${kept}`) + (TRACKING_FRAGMENT.test(fragment) ? '' : fragment);
}
