import { FeedError } from './feed-error.ts';

const MEGABYTE = 1024 * 1024;
/** The largest feed that is relayed, before and after it is decompressed. */
export const MAX_BYTES = 2 * MEGABYTE;

export function tooLarge(): FeedError {
  const message = `it is larger than ${MAX_BYTES / MEGABYTE} MB`;
  return new FeedError(message, 'use a feed with fewer articles, or without their full texts');
}
