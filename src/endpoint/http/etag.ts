import { hash } from 'node:crypto';
import type { HttpAnswer } from './answer.ts';
import type { CounterRequest } from './request.ts';

/** A weak entity tag: equal contents have equal tags. */
export function toEtag(content: string | Uint8Array): string {
  return `W/"${hash('sha256', content, 'base64url').slice(0, 16)}"`;
}

/** Adds the tag to an answer. Returns a 304 without a body instead if the client already has this version. */
export function withEtag(
  request: Pick<CounterRequest, 'headers'>,
  etag: string,
  answer: HttpAnswer,
): HttpAnswer {
  if (!isKnown(etag, request.headers.get('if-none-match'))) {
    return { ...answer, headers: { ...answer.headers, etag } };
  }
  const { 'content-type': _, ...headers } = answer.headers; // Without a body, there is no type.
  return { status: 304, headers: { ...headers, etag }, body: null };
}

/** @param ifNoneMatch A list of tags, or `*` for any. It is not split, because it can have thousands of entries. */
function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  // A cache may leave out `W/`, so only the tag with its quotes is searched. A tag contains no quotes, so no part of a longer tag is found.
  const opaqueTag = etag.replace('W/', '');
  return ifNoneMatch === '*' || ifNoneMatch.includes(opaqueTag);
}
