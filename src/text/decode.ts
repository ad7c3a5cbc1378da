/**
 * Bytes as text, whatever they claim to be. A byte order mark decides; else they are UTF-8 if they can be; else in the encoding that
 * they or their server name; else in windows-1258, in which Vietnamese was written before. A byte or two that were damaged on the
 * way make no other encoding of UTF-8.
 *
 * @param contentType The header, for its `charset`.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const utf16 = toUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/\ufffd/g) * 10 <= count(/[^\0-\x7f]/g)) return text;

  const named = /charset=["']?([\w-]+)/i.exec(contentType) ?? /^.{0,99}encoding=["']([\w-]+)/s.exec(text);
  const label = named?.[1]?.toLowerCase() ?? '';
  // No Vietnamese can be written in Latin-1: who says so means what Windows made of it.
  const encoding = /^(utf-?8|iso-8859-1|windows-1252|us-ascii)?$/.test(label) ? 'windows-1258' : label;
  try {
    return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  } catch {
    return text;
  }
}

function toUtf16([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}
