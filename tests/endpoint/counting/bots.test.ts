import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isbot as isBotByPackage } from 'isbot';
import { isBot } from '../../../src/endpoint/counting/bots.ts';
import { BOT_NAMES, READER_PREFIXES } from '../../../src/endpoint/counting/bot-names.ts';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { readFigures } from '../answers.ts';
import { options, PAGE } from '../requests.ts';
import { MAX_GROWTH, timeGrowth } from '../time-growth.ts';
import { BOTS, READERS } from './user-agents.ts';

/** Parts of user agents. If such a part is repeated, a slow regular expression could try to match it in very many ways. */
const REPEATED_PARTS = [
  ' ',
  'a',
  '@a',
  'a/',
  '1',
  '(',
  '; a',
  '.',
  '-',
  'a/1.0',
  '(?:',
  '_',
  '%',
  'g',
  'bot',
];

/** Whether the endpoint counts views that are sent with this user agent: two, because it remembers the user agent of the first one. */
async function isCounted(userAgent: string): Promise<boolean> {
  const { fetch } = createCounterEndpoint(options());
  const headers = { ...PAGE, 'user-agent': userAgent };
  const send = async () =>
    readFigures(await fetch(new Request('https://x/laocai?visit=1', { method: 'POST', headers })));
  const first = await send();
  const second = await send();
  assert.equal(second.counted, first.counted);
  assert.deepEqual([second.views.total, second.online], first.counted ? [2, 2] : [0, 0]);
  return first.counted!;
}

describe('user agents', { timeout: 20_000 }, () => {
  for (const [name, userAgent] of Object.entries(READERS)) {
    it(`of readers are counted: ${name}`, async () => assert.equal(await isCounted(userAgent), true));
  }

  for (const [name, userAgent] of Object.entries(BOTS)) {
    it(`of programs are not counted: ${name}`, async () => assert.equal(await isCounted(userAgent), false));
  }

  it('that are missing are not treated as those of programs', () => assert.equal(isBot(null), false));

  it('of more than 1 000 characters are treated as those of programs', () => {
    const browser = PAGE['user-agent'];
    assert.equal(isBot(browser.padEnd(1000, ' x')), false);
    assert.equal(isBot(browser.padEnd(1001, ' x')), true);
  });

  it('are checked in a time that is at most proportional to their length, whatever they contain', async () => {
    for (const part of REPEATED_PARTS) {
      for (const start of ['', 'Mozilla/5.0 ', 'Mozilla/5.0 (compatible; ']) {
        // Up to the longest user agent that is searched for names of bots, and up to the longest header that Node accepts.
        for (const longest of [1000, 16_000]) {
          const growth = await timeGrowth(
            (length) => isBot((start + part.repeat(length)).slice(0, length)),
            longest / 8,
          );
          assert.ok(growth < MAX_GROWTH, `${growth} times as long for ${JSON.stringify(start + part)}`);
        }
      }
    }
  });
});

describe('our list of user agents, in addition to that of isbot,', { timeout: 10_000 }, () => {
  for (const prefix of READER_PREFIXES) {
    it(`needs the entry ${prefix}, because isbot calls such a reader a bot`, () => {
      const isNeeded = Object.values(READERS).some(
        (agent) => agent.startsWith(prefix) && isBotByPackage(agent),
      );
      assert.ok(isNeeded);
    });
  }

  for (const name of BOT_NAMES) {
    it(`needs the entry ${name}, because isbot does not call such a program a bot`, () => {
      const agents = Object.values(BOTS).filter((agent) => agent.toLowerCase().includes(name));
      assert.ok(agents.some((agent) => !isBotByPackage(agent)));
    });
  }
});
