import { toHttpUrl } from '../text/url.ts';

/**
 * The address of a picture that was written like the name of its file: composed (NFC), with spaces, `#` and `%` as they stand there.
 * `undefined` for what is not http or https.
 */
export function toFileUrl(name: unknown, base: string): string | undefined {
  const address = typeof name === 'string' ? name.normalize('NFC').replace(/%(?![\da-f]{2})/gi, '%25') : '';
  return toHttpUrl(isPicture(address) ? address.replaceAll('#', '%23') : address, base);
}

/** Whether an address ends as that of a picture does. */
export function isPicture(address: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif)\s*(\?.*)?$/i.test(address);
}

/** The same address with its diacritics decomposed (NFD), as some systems store the names of files. */
export function toDecomposedUrl(url: string): string {
  try {
    return url.replace(/(%[89a-f].)+/gi, (part) =>
      encodeURIComponent(decodeURIComponent(part).normalize('NFD')),
    );
  } catch {
    return url; // Not in UTF-8.
  }
}
