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
  const knownTags = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (!knownTags.includes(etag)) return { ...answer, headers: { ...answer.headers, etag } };
  const { 'content-type': _, ...headers } = answer.headers;
  return { status: 304, headers: { ...headers, etag }, body: null };
}
