import { hash } from 'node:crypto';
import type { Answer } from './problem.ts';
import type { CounterRequest } from './request.ts';

/** The tag of what an answer says; the same as long as it says the same. */
export function toEtag(content: string | Uint8Array): string {
  return `W/"${hash('sha256', content, 'base64url').slice(0, 16)}"`;
}

/** Tags an answer; of one that the browser has already, only the headers are sent. */
export function withEtag(request: Pick<CounterRequest, 'headers'>, etag: string, answer: Answer): Answer {
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/);
  if (!known?.includes(etag)) return { ...answer, headers: { ...answer.headers, etag } };
  const { 'content-type': _, ...headers } = answer.headers;
  return { status: 304, headers: { ...headers, etag }, body: null };
}
