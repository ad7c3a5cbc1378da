import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BotDetector } from '../../../src/endpoint/counting/bots.ts';
import { PAGE } from '../requests.ts';

describe('BotDetector', { timeout: 10_000 }, () => {
  it('recognizes declared bots, also when it is asked again', () => {
    const bots = new BotDetector();
    for (let time = 0; time < 2; time++) {
      assert.equal(bots.isBot('Mozilla/5.0 (compatible; Googlebot/2.1)'), true);
      assert.equal(bots.isBot('curl/8.5.0'), true);
      assert.equal(bots.isBot(PAGE['user-agent']), false);
    }
  });

  it('accepts a request without a user agent as a reader', () => {
    assert.equal(new BotDetector().isBot(null), false);
  });

  it('answers correctly after 2 500 user agents, although it remembers only 1 000', () => {
    const bots = new BotDetector();
    for (let agent = 0; agent < 2500; agent++)
      assert.equal(bots.isBot(`Mozilla/5.0 Firefox/${agent}`), false);
    assert.equal(bots.isBot('Googlebot/2.1'), true);
  });
});
