import assert from 'node:assert/strict';
import type { Figures } from '../../src/endpoint/endpoint.ts';

/** Asserts that an answer has the status 200, and returns its figures. */
export async function readFigures(response: Response): Promise<Figures> {
  assert.equal(response.status, 200);
  return (await response.json()) as Figures;
}

/** Asserts that an answer is a problem (RFC 9457) with this status and detail. */
export async function assertProblem(response: Response, status: number, detail: string): Promise<void> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const body = (await response.json()) as { title: string; status: number; detail: string };
  assert.equal(body.status, status);
  assert.match(body.title, /^[A-Z]/);
  assert.equal(body.detail, detail);
}
