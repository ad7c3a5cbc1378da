import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MIMEType } from 'node:util';
import fc from 'fast-check';
import { MAX_GROWTH, timeGrowth } from '../time-growth.ts';
import { FEED_TYPES, toFeedType } from '../../../src/endpoint/feeds/feed-type.ts';

describe('toFeedType', { timeout: 20_000 }, () => {
  const types: [received: string, sent: string | undefined][] = [
    ['text/xml', 'text/xml'],
    ['Application/RSS+XML; Charset="UTF-8"', 'application/rss+xml; charset=utf-8'],
    [' application/atom+xml ;charset = windows-1258', 'application/atom+xml; charset=windows-1258'],
    ["text/xml; version=2; charset='utf8'; charset=utf-16", 'text/xml; charset=utf-8'],
    ['text/xml; charset=unknown', 'text/xml'],
    ['text/xml; charset=', 'text/xml'],
    ['text/xml; charset', 'text/xml'],
    // A browser would read several of these headers as text/javascript or text/html. The header that is sent cannot be read in this way.
    ['application/json;,text/javascript', 'application/json'],
    ['application/json; charset=utf-8,text/html', 'application/json'],
    ['application/json; charset="utf-8,text/html;charset=utf-8"', 'application/json'],
    ['application/json, text/javascript', undefined],
    ['text/javascript;,application/json', undefined],
    ['text/html', undefined],
    ['', undefined],
  ];
  for (const [received, sent] of types) {
    it(`returns ${sent} for ${JSON.stringify(received)}`, () => assert.equal(toFeedType(received), sent));
  }

  it('returns only types of feeds, in ASCII characters, for any header', () => {
    const part = fc.constantFrom(
      ...FEED_TYPES,
      ...'; , " \' \\ = / \t charset utf-8 text/html text/javascript'.split(' '),
      ' ',
    );
    const header = fc
      .tuple(fc.constantFrom(...FEED_TYPES), fc.array(fc.oneof(part, fc.string())))
      .map(([first, rest]) => first + rest.join(''));
    let understood = 0;
    fc.assert(
      fc.property(header, (received) => {
        const sent = toFeedType(received);
        if (sent === undefined) return;
        understood++;
        assert.match(sent, /^[a-z]+\/[a-z+]+(; charset=[a-z0-9-]+)?$/);
        assert.ok(FEED_TYPES.includes(new MIMEType(sent).essence), sent);
      }),
      { numRuns: 2000 },
    );
    assert.ok(understood > 200, `only ${understood} headers were understood`);
  });

  for (const text of [' ', ';', ',', '=', '"', 'charset=', ';charset=" ']) {
    it(`reads a header with many ${JSON.stringify(text)} in a time that is at most proportional to its length`, async () => {
      const growth = await timeGrowth((length) =>
        toFeedType(`text/xml${text.repeat(length / text.length)}x`),
      );
      assert.ok(growth < MAX_GROWTH, `${growth} times as long for 8 times the length`);
    });
  }
});
