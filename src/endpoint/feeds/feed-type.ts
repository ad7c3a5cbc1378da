/** The media types of feeds. */
export const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
];

/**
 * The content type to send for a feed: one of {@link FEED_TYPES}, with the charset if it is known. The header of the feed's server is not
 * passed on, because a browser can understand it differently: for a browser, `application/json;,text/javascript` is a script.
 *
 * @param header The header `Content-Type` of the feed's server.
 * @returns `undefined` for a type that is not a feed.
 */
export function toFeedType(header: string): string | undefined {
  const mediaType = mediaTypeOf(header);
  const [, ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  if (!FEED_TYPES.includes(mediaType)) return undefined;
  const charset = findCharset(parameters);
  return charset === undefined ? mediaType : `${mediaType}; charset=${charset}`;
}

/** `text/xml` of `Text/XML; charset=utf-8`. */
function mediaTypeOf(header: string): string {
  return header.split(';', 1)[0]!.trim().toLowerCase();
}

/** The usual name of the charset; `undefined` if it is missing or unknown. */
function findCharset(parameters: readonly string[]): string | undefined {
  for (const parameter of parameters) {
    const [name, value = ''] = parameter.split('=').map((part) => part.trim());
    if (name === 'charset') return toEncoding(value.replaceAll(/["']/g, ''));
  }
  return undefined;
}

function toEncoding(charset: string): string | undefined {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}
