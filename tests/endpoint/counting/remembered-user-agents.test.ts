import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { MAX_REMEMBERED, UserAgents } from '../../../src/endpoint/counting/user-agents.ts';
import { PAGE } from '../requests.ts';

const HOUR_MS = 3_600_000;
const BROWSER = PAGE['user-agent'];
const BOT = 'Mozilla/5.0 (compatible; Googlebot/2.1)';

describe('remembered user agents', { timeout: 20_000 }, () => {
  it('get the same answer when they are sent again', () => {
    const userAgents = new UserAgents();
    for (let round = 0; round < 2; round++) {
      assert.equal(userAgents.isBot(BROWSER, 0), false);
      assert.equal(userAgents.isBot(BOT, 0), true);
      assert.equal(userAgents.isBot(null, 0), false);
      assert.equal(userAgents.isBot(BROWSER.padEnd(1001, ' x'), 0), true);
    }
    assert.equal(userAgents.inspect().length, 2, 'a missing and a very long one are not remembered');
  });

  it('are kept as hashes, whose key differs in each process', () => {
    const hashes = [new UserAgents(), new UserAgents()].map((userAgents) => {
      userAgents.isBot(BROWSER, 0);
      assert.equal(userAgents.inspect().length, 1);
      return userAgents.inspect()[0]!;
    });
    assert.notEqual(hashes[0], hashes[1]);
    const plainHash = createHash('sha256').update(BROWSER).digest('base64');
    for (const hash of hashes) {
      assert.match(hash, /^[\w+/=]{44}$/);
      assert.notEqual(hash, plainHash, 'anyone could compute a hash without a key');
    }
  });

  it('are all forgotten once an hour, so each is remembered for an hour at most', () => {
    const userAgents = new UserAgents();
    userAgents.isBot(BROWSER, 0);
    userAgents.isBot(BOT, HOUR_MS - 1);
    assert.equal(userAgents.inspect().length, 2);
    userAgents.isBot(BOT, HOUR_MS);
    assert.equal(userAgents.inspect().length, 1);
    userAgents.isBot(BROWSER, HOUR_MS + 1);
    assert.equal(userAgents.inspect().length, 2, 'both are remembered in the next hour');
  });

  it('are limited in number; a user agent beyond the limit is recognized too', () => {
    const userAgents = new UserAgents();
    for (let number = 0; number < MAX_REMEMBERED; number++) userAgents.isBot(`${BROWSER} ${number}`, 0);
    assert.equal(userAgents.inspect().length, MAX_REMEMBERED);
    assert.equal(userAgents.isBot(BOT, 0), true);
    assert.equal(userAgents.isBot(BROWSER, 0), false);
    assert.ok(userAgents.inspect().length <= MAX_REMEMBERED);
  });
});
