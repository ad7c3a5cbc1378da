import assert from 'node:assert/strict';
import type { HttpAnswer } from '../../../src/endpoint/endpoint.ts';
import type { GeneratedRequest } from './generate.ts';
import type { Expected } from './model.ts';

/** Checks the headers of an answer that has the expected status. */
export function checkHeaders(
  request: GeneratedRequest,
  { status, headers, body }: HttpAnswer,
  expected: Expected,
  context: string,
): void {
  checkCors(request, headers, context);
  if (expected.allow !== undefined) assert.equal(headers['allow'], expected.allow, context);
  if (status >= 400) {
    assert.equal(headers['content-type'], 'application/problem+json', context);
    assert.equal(headers['cache-control'], 'no-store', context);
    assert.match(String(body), /"detail":"[A-Z].*\."\}$/, context);
  } else if (expected.figures) {
    const cacheControl = request.method === 'POST' ? 'no-store' : 'max-age=10, stale-while-revalidate=60';
    assert.equal(headers['cache-control'], cacheControl, context);
  }
  if (status === 429 || status === 503) {
    assert.equal(headers['access-control-expose-headers'], 'Retry-After', context);
    assert.match(String(headers['retry-after']), /^[1-9]\d*$/, context);
  }
}

/** Every page may read answers to GET; only listed origins may read answers to POST. */
function checkCors(
  { method, target, sender }: GeneratedRequest,
  headers: HttpAnswer['headers'],
  context: string,
): void {
  const allowedOrigin = headers['access-control-allow-origin'];
  if (method === 'GET' || method === 'HEAD') assert.equal(allowedOrigin, '*', context);
  if (method !== 'POST') return;
  const isSite = target === 'site' || target === 'alive';
  const mayRead = isSite && sender.isListedOrigin;
  assert.equal(allowedOrigin, mayRead ? sender.headers['origin'] : undefined, context);
  if (isSite) assert.equal(headers['vary'], 'Origin', context);
}
