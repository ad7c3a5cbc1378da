import { FeedError } from './feed-error.ts';

const MEGABYTE = 1024 * 1024;
/** The largest feed that is relayed, before and after it is decompressed. */
export const MAX_BYTES = 2 * MEGABYTE;

export function tooLarge(): FeedError {
  return new FeedError({ kind: 'too-large', megabytes: MAX_BYTES / MEGABYTE });
}
