import { hasPictureExtension, withoutJoomlaNote } from '../text/picture-address.ts';
import { isEmbeddedPicture } from '../text/placeholder-picture.ts';
import { toHttpUrl } from '../text/url.ts';

/**
 * Converts the address of a picture, or of a script that sends one, to an absolute URL. The file name may contain unescaped spaces, `#`, `%`
 * and diacritics. Diacritics are composed (NFC). An address that contains a whole picture (`data:`) stays as it is.
 *
 * @param base The absolute address that relative addresses are resolved against.
 * @returns `undefined` for an empty address, and for any other scheme than http and https.
 */
export function toFileUrl(address: string | undefined, base: string): string | undefined {
  if (address === undefined) return undefined;
  if (isEmbeddedPicture(address)) return address.trim();
  // A % that begins no escape is a character of the file name: `50% xong.jpg`.
  const escaped = withoutJoomlaNote(address)
    .normalize('NFC')
    .replace(/%(?![\da-f]{2})/gi, '%25');
  // In the address of a picture, # is a character of the file name. In that of a script it starts a fragment.
  return toHttpUrl(hasPictureExtension(escaped) ? escaped.replaceAll('#', '%23') : escaped, base);
}

/** Escaped bytes from 0x80, of which UTF-8 makes all characters outside ASCII: `%E1%BA%BF`. */
const ESCAPED_NON_ASCII = /(%[89a-f].)+/gi;

/**
 * The same address with decomposed diacritics (NFD), as macOS and old FTP programs store file names: `%E1%BA%BF` (ế) becomes
 * `e%CC%82%CC%81`.
 */
export function toDecomposedUrl(url: string): string {
  try {
    return url.replace(ESCAPED_NON_ASCII, (bytes) =>
      encodeURIComponent(decodeURIComponent(bytes).normalize('NFD')),
    );
  } catch {
    return url; // The escaped bytes are not UTF-8.
  }
}
