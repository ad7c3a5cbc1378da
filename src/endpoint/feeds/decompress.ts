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

/** How to decompress each encoding. `deflate` has two ways, because some servers leave out its frame. */
const METHODS = new Map<string, readonly Method[]>([
  ['gzip', [gunzip]],
  ['x-gzip', [gunzip]],
  ['deflate', [inflate, inflateRaw]],
  ['br', [unbrotli]],
]);
/** `identity`, and what servers write in its place by mistake. */
const UNCOMPRESSED = ['', 'identity', 'none', 'utf-8', 'utf8', '8bit', 'binary'];
/** How a feed begins that is not compressed, although its server says so: a byte order mark, `<`, `{` or `[`. */
const PLAIN_START = /^(?:\xef\xbb\xbf)?\s*[<{[]/;

/** A proxy can compress a feed that its server has compressed already. More layers than these are not made by accident. */
const MAX_LAYERS = 3;

/**
 * Decompresses an answer that is compressed although that was not requested. Also decompresses a gzip file that is not declared as such.
 *
 * @param encoding The header `Content-Encoding`.
 * @throws FeedError if the answer cannot be decompressed, or has more than 2 MB when decompressed.
 */
export async function decompress(
  bytes: Buffer<ArrayBuffer>,
  encoding: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const declared = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !UNCOMPRESSED.includes(name));
  const isSupported = declared.length <= MAX_LAYERS && declared.every((name) => METHODS.has(name));
  if (!isSupported && isPlain(bytes)) return bytes;
  if (!isSupported) throw new FeedError({ kind: 'compressed', encoding });
  let content = bytes;
  // The last encoding in the header was applied last, so it is undone first.
  for (const name of declared.reverse()) content = await decompressOnce(content, name);
  for (let layers = declared.length; isGzip(content); layers++) {
    if (layers === MAX_LAYERS)
      throw new FeedError({
        kind: 'compressed',
        encoding: Array(layers + 1)
          .fill('gzip')
          .join(', '),
      });
    content = await decompressOnce(content, 'gzip');
  }
  return content;
}

async function decompressOnce(bytes: Buffer<ArrayBuffer>, name: string): Promise<Buffer<ArrayBuffer>> {
  for (const method of METHODS.get(name) ?? []) {
    try {
      return await method(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    }
  }
  if (isPlain(bytes)) return bytes;
  throw new FeedError({ kind: 'damaged', encoding: name });
}

function isPlain(bytes: Buffer): boolean {
  return PLAIN_START.test(bytes.toString('latin1', 0, 1000));
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
