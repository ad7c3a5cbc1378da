import { toHttpUrl } from '../text/url.ts';
import { baseAddress } from './page-document.ts';

/** Resolves an address against the page (or its `<base>`). Returns `undefined` unless the result is http or https. */
export function toPageUrl(address: string | undefined): string | undefined {
  return toHttpUrl(address, baseAddress());
}
