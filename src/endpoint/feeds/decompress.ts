import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { FeedError } from './feed-error.ts';
import { MAX_BYTES, tooLarge } from './max-bytes.ts';

/** @param isWhole Whether an answer without its end is an error. Otherwise what came of it is decompressed. */
type Method = (bytes: Uint8Array, isWhole: boolean) => Promise<Buffer<ArrayBuffer>>;

const { Z_FINISH, Z_SYNC_FLUSH, BROTLI_OPERATION_FINISH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const zlibOptions = (isWhole: boolean) => ({
  maxOutputLength: MAX_BYTES,
  finishFlush: isWhole ? Z_FINISH : Z_SYNC_FLUSH,
});
const gunzip: Method = (bytes, isWhole) => promisify(zlib.gunzip)(bytes, zlibOptions(isWhole));
const inflate: Method = (bytes, isWhole) => promisify(zlib.inflate)(bytes, zlibOptions(isWhole));
const inflateRaw: Method = (bytes, isWhole) => promisify(zlib.inflateRaw)(bytes, zlibOptions(isWhole));
const unbrotli: Method = (bytes, isWhole) =>
  promisify(zlib.brotliDecompress)(bytes, {
    maxOutputLength: MAX_BYTES,
    finishFlush: isWhole ? BROTLI_OPERATION_FINISH : BROTLI_OPERATION_FLUSH,
  });

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

/** An answer that was decompressed. */
export interface Decompressed {
  bytes: Buffer<ArrayBuffer>;
  /** The encoding whose end is missing; `undefined` if the answer is whole. */
  cutOff?: string | undefined;
}

/**
 * Decompresses an answer that is compressed although that was not requested. Also decompresses a gzip file that is not declared as such.
 *
 * @param encoding The header `Content-Encoding`.
 * @throws FeedError if the answer cannot be decompressed, or has more than 2 MB when decompressed.
 */
export async function decompress(bytes: Buffer<ArrayBuffer>, encoding: string): Promise<Decompressed> {
  const declared = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !UNCOMPRESSED.includes(name));
  const isSupported = declared.length <= MAX_LAYERS && declared.every((name) => METHODS.has(name));
  if (!isSupported && isPlain(bytes)) return { bytes };
  if (!isSupported) throw new FeedError({ kind: 'compressed', encoding });
  let content: Decompressed = { bytes };
  // The last encoding in the header was applied last, so it is undone first.
  for (const name of declared.reverse()) content = await decompressOnce(content, name);
  for (let layers = declared.length; isGzip(content.bytes); layers++) {
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

async function decompressOnce({ bytes, cutOff }: Decompressed, name: string): Promise<Decompressed> {
  const methods = METHODS.get(name) ?? [];
  const content = await firstOf(methods.map((method) => () => method(bytes, true)));
  if (content) return { bytes: content, cutOff };
  if (isPlain(bytes)) return { bytes, cutOff };
  const withoutMore = name.endsWith('gzip') ? await gunzipBefore(bytes) : undefined;
  if (withoutMore) return { bytes: withoutMore, cutOff };
  const beginning = await firstOf(methods.map((method) => () => method(bytes, false)));
  if (beginning && isPlain(beginning)) return { bytes: beginning, cutOff: name };
  throw new FeedError({ kind: 'damaged', encoding: name });
}

/** The result of the first way that succeeds. */
async function firstOf(
  ways: readonly (() => Promise<Buffer<ArrayBuffer>>)[],
): Promise<Buffer<ArrayBuffer> | undefined> {
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    }
  }
  return undefined;
}

/** The length of the header of gzip, if it has no further fields, and of what stands behind the content. */
const GZIP_HEADER_BYTES = 10;
const GZIP_END_BYTES = 8;

/** Decompresses gzip that has something else behind it, such as a comment of a cache. Returns `undefined` for damaged gzip. */
async function gunzipBefore(bytes: Buffer<ArrayBuffer>): Promise<Buffer<ArrayBuffer> | undefined> {
  const length = await new Promise<number>((resolve) => {
    const engine = zlib.createInflateRaw();
    engine.on('error', () => resolve(0));
    engine.on('end', () => resolve(engine.bytesWritten));
    engine.resume().end(bytes.subarray(GZIP_HEADER_BYTES));
  });
  const end = GZIP_HEADER_BYTES + length + GZIP_END_BYTES;
  return end < bytes.length && !isGzip(bytes.subarray(end))
    ? firstOf([() => gunzip(bytes.subarray(0, end), true)])
    : undefined;
}

function isPlain(bytes: Buffer): boolean {
  return PLAIN_START.test(bytes.toString('latin1', 0, 1000));
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
