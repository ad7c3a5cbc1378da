import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { FeedError } from '../../../src/endpoint/feeds/feed-error.ts';
import {
  type FeedRequest,
  fetchFeed,
  type FetchFeedOptions,
} from '../../../src/endpoint/feeds/fetch-feed.ts';
import type { FeedFile } from '../../../src/endpoint/feeds/read-feed-file.ts';
import { isPublicAddress } from '../../../src/endpoint/feeds/public-address.ts';
import { RSS } from './upstream.ts';

/** The addresses of each host name. In these tests 127.0.0.1 counts as public, so that `fetchFeed` connects to a server of the test. */
const NAMES: Record<string, string[]> = {
  'tin.gov.vn': ['127.0.0.1'],
  'noi-bo.gov.vn': ['10.0.0.1'],
  'nua.gov.vn': ['127.0.0.1', '192.168.1.1'],
  'nua6.gov.vn': ['127.0.0.1', 'fe80::1%eth0'],
  'khong.gov.vn': [],
};

/** Resolves a host name, as `lookup` of Node does. */
export const lookup: NonNullable<FetchFeedOptions['lookup']> = (host, _, done) => {
  const addresses = (NAMES[host] ?? []).map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  if (NAMES[host]) done(null, addresses);
  else done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
};

const isPublic = (address: string) => address === '127.0.0.1' || isPublicAddress(address);

/** Fetches a feed with the host names above. */
export const fetchHere = async (
  url: string,
  more: FetchFeedOptions & Omit<FeedRequest, 'url'> = {},
): Promise<FeedFile> => {
  const { isInternal = false, known, ...options } = more;
  const request = { url: new URL(url), isInternal, known };
  const file = await fetchFeed(request, { isPublic, lookup, timeoutMs: 5000, ...options });
  assert.ok(file, 'the server has the known version');
  return file;
};

/** Expects that a download fails with a FeedError with this message. */
export const refuses = async (promise: Promise<unknown>, why: RegExp) => {
  await assert.rejects(promise, (error: Error) => {
    assert.ok(error instanceof FeedError, String(error));
    assert.match(error.message, why);
    return true;
  });
};

/** Returns a request handler that sends this answer. */
export const sending =
  (status: number, headers: Record<string, string | number>, body: string | Buffer = RSS): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const XML = { 'content-type': 'text/xml' };
