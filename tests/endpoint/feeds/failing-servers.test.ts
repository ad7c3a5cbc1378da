import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../src/endpoint/feeds/feed-error.ts';
import { describeFeedProblem } from '../../../src/endpoint/feeds/feed-problem-messages.ts';
import { CONNECTIONS } from './failing-connections.ts';
import { CONTENTS } from './failing-contents.ts';
import { PROTOCOL } from './failing-protocols.ts';
import { trustAuthority } from './failing-servers.ts';
import { REDIRECTS, STATUSES } from './failing-statuses.ts';
import { fetchHere } from './fetch-here.ts';

/** The end of a message for a server that is late. The limit for these servers is half a second. */
const SLOW = / 0\.5 s$/;
/** What clients must not learn about a server, because it can be in an internal network. */
const SECRETS = /geheim|tin\.gov|noi-bo|10\.0|127\.|\d{4,}|\/|AccessDenied|Loi|image|“|"/;

describe('a server that sends no feed', { timeout: 60_000 }, () => {
  for (const [name, cases] of Object.entries({ CONNECTIONS, PROTOCOL, STATUSES, REDIRECTS, CONTENTS })) {
    for (const [what, start, english, vietnamese] of cases) {
      it(`is explained in both languages with what to do (${name.toLowerCase()}): ${what}`, async (t) => {
        trustAuthority(t);
        const url = await start(t);
        const { port } = new URL(url);
        const error = await fetchHere(url, { timeoutMs: SLOW.test(english[0]) ? 500 : 5000 }).then(
          () => assert.fail('the feed was loaded'),
          (failure: unknown) => failure,
        );
        assert.ok(error instanceof FeedError, String(error));
        for (const [language, expected] of [
          ['en', english],
          ['vi', vietnamese],
        ] as const) {
          const { reason, remedy } = describeFeedProblem(error.problem, language, error.redirect);
          const said = [reason, remedy].map((text) => (port === '' ? text : text.replaceAll(port, 'PORT')));
          assert.deepEqual(said, expected);
        }
        assert.doesNotMatch(error.reasonForClients, SECRETS);
      });
    }
  }
});
