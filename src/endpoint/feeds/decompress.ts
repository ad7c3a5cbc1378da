import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { FeedError } from './feed-error.ts';
import { MAX_BYTES, tooLarge } from './max-bytes.ts';

type Method = (bytes: Uint8Array) => Promise<Buffer<ArrayBuffer>>;

const LIMIT = { maxOutputLength: MAX_BYTES };
const gunzip: Method = (bytes) => promisify(zlib.gunzip)(bytes, LIMIT);
const inflate: Method = (bytes) => promisify(zlib.inflate)(bytes, LIMIT);
const inflateRaw: Method = (bytes) => promisify(zlib.inflateRaw)(bytes, LIMIT);
const unbrotli: Method = (bytes) => promisify(zlib.brotliDecompress)(bytes, LIMIT);

/** Some servers leave out the frame around `deflate`. */
const METHODS = new Map<string, readonly Method[]>([
  ['gzip', [gunzip]],
  ['x-gzip', [gunzip]],
  ['deflate', [inflate, inflateRaw]],
  ['br', [unbrotli]],
]);
/** `identity`, and what servers write by mistake for it. */
const UNCOMPRESSED = ['', 'identity', 'none', 'utf-8', 'utf8', '8bit', 'binary'];
/** How a feed begins that is not compressed, although its server says so: a byte order mark, `<`, `{` or `[`. */
const PLAIN_START = /^(?:\xef\xbb\xbf)?\s*[<{[]/;

/**
 * Decompresses an answer that is compressed although that was not requested. Also decompresses a gzip file that is not declared as such.
 *
 * @param encoding The header `Content-Encoding`.
 * @throws FeedError if the answer cannot be decompressed, or is larger than 2 MB then.
 */
export async function decompress(
  bytes: Buffer<ArrayBuffer>,
  encoding: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const declared = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !UNCOMPRESSED.includes(name));
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const [name] = declared.length === 0 && isGzip ? ['gzip'] : declared;
  if (name === undefined) return bytes;
  const methods = METHODS.get(name);
  if (declared.length > 1 || !methods) throw new FeedError({ kind: 'compressed', encoding });
  for (const method of methods) {
    try {
      return await method(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    }
  }
  if (PLAIN_START.test(bytes.toString('latin1', 0, 1000))) return bytes;
  throw new FeedError({ kind: 'damaged', encoding });
}
