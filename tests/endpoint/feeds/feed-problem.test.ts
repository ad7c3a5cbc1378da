import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedProblem, FeedProblemKind } from '../../../src/endpoint/feeds/feed-problem.ts';
import { describeFeedProblem } from '../../../src/endpoint/feeds/feed-problem-messages.ts';

const host = 'tinh.gov.vn';
/** Problems of each kind. TypeScript refuses a missing kind. */
const PROBLEMS: { [Kind in FeedProblemKind]: Omit<Extract<FeedProblem, { kind: Kind }>, 'kind'>[] } = {
  protocol: [{ protocol: 'ftp:' }],
  user: [{}],
  'private-address': [{ host: '10.0.0.5' }],
  'private-name': [{ host }],
  'no-address': [{ host }],
  'no-answer': [{ code: 'ENOTFOUND' }, { code: 'CERT_HAS_EXPIRED' }, { code: 'ECONNRESET' }],
  slow: [{ seconds: 10 }],
  redirects: [{ max: 5 }],
  'invalid-redirect': [{}],
  status: [{ status: 404 }, { status: 403 }, { status: 429 }, { status: 503 }, { status: 302 }],
  type: [{ type: 'image/png' }],
  content: [
    { content: '', type: '' },
    { content: '<html>', type: 'text/html' },
    { content: '%PDF-1.7', type: '' },
  ],
  compressed: [{ encoding: 'zstd' }],
  damaged: [{ encoding: 'gzip' }],
  'too-large': [{ megabytes: 2 }],
};
const problems = Object.entries(PROBLEMS).flatMap(([kind, list]) =>
  list.map((details) => ({ kind, ...details }) as FeedProblem),
);

describe('why a feed failed to load', () => {
  for (const problem of problems) {
    const english = describeFeedProblem(problem, 'en');
    it(`is said in both languages with what to do: ${english.reason}`, () => {
      const vietnamese = describeFeedProblem(problem, 'vi');
      assert.match(vietnamese.remedy, /^hãy /);
      assert.notEqual(english.remedy, vietnamese.remedy);
      assert.doesNotMatch(vietnamese.reason, /\b(?:its|is|the|that|file|page)\b/);
      for (const [name, detail] of Object.entries(problem)) {
        if (name === 'kind' || name === 'content') continue;
        const value = String(detail);
        assert.ok(english.reason.includes(value) && vietnamese.reason.includes(value), value);
      }
    });
  }
});
