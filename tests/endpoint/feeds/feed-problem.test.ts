import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toContentProblem } from '../../../src/endpoint/feeds/content-problem.ts';
import type { ConnectionFailure } from '../../../src/endpoint/feeds/connection-failure.ts';
import { connectionMessages } from '../../../src/endpoint/feeds/connection-messages.ts';
import { FeedError } from '../../../src/endpoint/feeds/feed-error.ts';
import type { FeedProblem, FeedProblemKind } from '../../../src/endpoint/feeds/feed-problem.ts';
import { describeFeedProblem } from '../../../src/endpoint/feeds/feed-problem-messages.ts';
import { findFeedLink } from '../../../src/endpoint/feeds/find-feed-link.ts';
import { MAX_GROWTH, timeGrowth } from '../time-growth.ts';

const host = 'tinh.gov.vn';
/** Problems of each kind. TypeScript refuses a missing kind. */
const PROBLEMS: { [Kind in FeedProblemKind]: Omit<Extract<FeedProblem, { kind: Kind }>, 'kind'>[] } = {
  protocol: [{ protocol: 'ftp:' }],
  'login-in-address': [{}],
  'private-address': [{ host: '10.0.0.5' }],
  'private-name': [{ host }],
  'no-address': [{ host }],
  connection: Object.keys(connectionMessages.en).map((failure) => ({
    failure: failure as ConnectionFailure,
    code: 'ECODE',
  })),
  slow: (['connection', 'answer', 'end'] as const).map((missing) => ({ missing, seconds: 10 })),
  redirects: [{ max: 5 }],
  'redirect-circle': [{}],
  'invalid-redirect': [{}],
  status: [101, 202, 204, 206, 302, 304, 401, 403, 404, 418, 429, 503].map((status) => ({ status })),
  type: [{ type: 'image/png' }],
  content: [
    { content: '', type: '', feedLink: undefined },
    { content: '<html>', type: 'text/html', feedLink: undefined },
    { content: '<html>', type: 'text/html', feedLink: 'https://tinh.gov.vn/rss' },
    { content: '%PDF-1.7', type: '', feedLink: undefined },
  ],
  json: [
    { line: 3, text: '}' },
    { line: 4, text: '' },
    { line: undefined, text: '' },
  ],
  'error-answer': [
    { message: 'Token', mayBeEmpty: true },
    { message: 'Token', mayBeEmpty: false },
  ],
  'no-heading': [{}],
  compressed: [{ encoding: 'zstd' }],
  damaged: [{ encoding: 'gzip' }],
  'cut-off': [{}],
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
      assert.doesNotMatch(
        `${vietnamese.reason} ${vietnamese.remedy}`,
        /\b(?:its|is|the|that|file|page|server|check|let|use)\b/,
      );
      for (const [name, detail] of Object.entries(problem)) {
        if (['kind', 'content', 'feedLink', 'failure', 'missing', 'mayBeEmpty'].includes(name)) continue;
        if (detail === undefined) continue;
        const value = String(detail);
        assert.ok(english.reason.includes(value) && vietnamese.reason.includes(value), value);
      }
    });
  }
});

describe('the feed that a web page names', () => {
  const page = 'https://tinh.gov.vn/tin-tuc/';
  const rss = 'type="application/rss+xml"';
  const pages: [html: string, address: string | undefined][] = [
    [`<link rel="alternate" ${rss} href="/rss.xml">`, 'https://tinh.gov.vn/rss.xml'],
    [
      `<LINK HREF='rss.aspx?a=1&amp;b=2' TYPE='application/atom+xml' REL='Alternate home'/>`,
      'https://tinh.gov.vn/tin-tuc/rss.aspx?a=1&b=2',
    ],
    ['<link rel=alternate type=application/feed+json href=//tin.gov.vn/a.json>', 'https://tin.gov.vn/a.json'],
    [
      `<link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" ${rss} href="/b">`,
      'https://tinh.gov.vn/b',
    ],
    [`<link rel="alternate" ${rss} href="http://["><link rel="alternate" ${rss} href="">`, undefined],
    [`<link rel="alternate" ${rss}>`, undefined],
    [`<link rel="icon" ${rss} href="/a">`, undefined],
    ['<link rel="alternate" type="text/html" href="/a">', undefined],
    ['<p>Tin mới</p>', undefined],
    [`${' '.repeat(100_000)}<link rel="alternate" ${rss} href="/rss.xml">`, undefined],
  ];
  for (const [html, address] of pages) {
    it(`is ${address} in ${html.trim().slice(0, 100)}`, () =>
      assert.equal(findFeedLink(html, page), address));
  }

  for (const part of ['<link ', 'rel="', 'rel = ', 'type = ', 'href="', ' ', `${rss} rel="`]) {
    for (const end of ['', '>']) {
      it(`is searched for in a page with many ${part} and the end "${end}" in a time that is at most proportional to its length`, async () => {
        const growth = await timeGrowth((length) => {
          const html = `<link ${part.repeat(length / part.length)}${end}`;
          assert.equal(findFeedLink(html, page), undefined);
        }, 11_250);
        assert.ok(growth < MAX_GROWTH, `${growth} times as long for 8 times the length`);
      });
    }
  }

  it('stands in the log for the operator, and not in the answer to clients', () => {
    const error = new FeedError(
      toContentProblem(`<html><link rel="alternate" ${rss} href="/rss.xml">`, 'text/html', page),
    );
    assert.equal(error.remedy, 'use https://tinh.gov.vn/rss.xml, which this file names');
    assert.ok(!error.message.includes('rss.xml'));
  });
});
