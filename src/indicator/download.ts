import { toPageUrl } from '../shared/page-url.ts';
import { IndicatorError } from './record/indicator-error.ts';

/**
 * The address of the file that the link "Tải số liệu" leads to; `undefined` without a link.
 *
 * @param download `true` or empty (`<mtqg-indicator download>`) for the file of `src`, or an address.
 * @throws IndicatorError for `true` without a file, and for an address that is not http or https.
 */
export function parseDownload(
  download: string | null | undefined,
  src: string | null | undefined,
): string | undefined {
  const text = download?.trim() ?? 'false';
  if (text === 'false') return undefined;
  const isOfSrc = text === 'true' || text === '';
  const address = isOfSrc ? toFileAddress(src ?? '') : text;
  const url = toPageUrl(address);
  if (url === undefined) {
    throw new IndicatorError('unread', text, { field: 'download', suggestion: '/so-lieu/chi-tieu.csv' });
  }
  return url;
}

/** The address of the file of `src`. A table of the page, `#bang-1:ma`, has none. */
function toFileAddress(src: string): string {
  const [file = ''] = src.split('#');
  const address = file.trim();
  if (address === '') throw new IndicatorError('no-file', src.trim(), { field: 'download' });
  return address;
}
