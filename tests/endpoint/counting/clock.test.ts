import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createCounterEndpoint,
  type CounterEndpointOptions,
  type Figures,
} from '../../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { options, PAGE } from '../requests.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const YEAR_HOURS = 24 * 365;
/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';

/** Starts an endpoint with a clock that the test moves. `send` sends a request from the same address and returns the figures. */
function startAt(now: number, more: Partial<CounterEndpointOptions> = {}) {
  const clock = { now };
  const { answer } = createCounterEndpoint(options({ ...more, now: () => clock.now }));
  const send = async (method: string, url: string) => {
    const { status, body } = await answer({ method, url, headers: new Headers(PAGE) }, { address: OFFICE });
    assert.equal(status, 200);
    return JSON.parse(body as string) as Figures;
  };
  return { clock, send };
}

/** A store in which the site already has a view, as after a restart. */
async function usedStore() {
  const store = createMemoryStore();
  const { send } = startAt(NOON - HOUR_MS, { store });
  await send('POST', '/laocai?visit=1');
  return store;
}

describe('an endpoint whose clock jumps', { timeout: 20_000 }, () => {
  for (const hours of [-7, -YEAR_HOURS, 7, 10 * YEAR_HOURS]) {
    const jump = hours < 0 ? `set back by ${-hours} hours` : `set ahead by ${hours} hours`;
    // After a jump back, it is unknown how much time has passed, so all readers stay online. After a jump ahead, all have left.
    const onlineAfterJump = hours < 0 ? 5 : 0;

    it(`shows ${onlineAfterJump} of 5 readers online in the minute after its clock was ${jump}`, async () => {
      const { clock, send } = startAt(NOON);
      for (let reader = 0; reader < 5; reader++) await send('POST', '/laocai?visit=1');
      clock.now += hours * HOUR_MS;
      for (let second = 0; second < 60; second++) {
        clock.now += SECOND_MS;
        assert.equal((await send('GET', '/laocai')).online, onlineAfterJump);
      }
      assert.equal((await send('POST', '/laocai?visit=1')).online, onlineAfterJump + 1);
    });

    it(`answers null as online for at most 60 s if its clock is ${jump} just after a restart`, async () => {
      const { clock, send } = startAt(NOON, { store: await usedStore() });
      clock.now += SECOND_MS;
      assert.equal((await send('POST', '/laocai?visit=1')).online, null);
      clock.now += hours * HOUR_MS;
      let seconds = 0;
      while ((await send('GET', '/laocai')).online === null) {
        clock.now += SECOND_MS;
        seconds++;
        assert.ok(seconds <= 60, `online is still null after ${seconds} s`);
      }
      assert.equal(typeof (await send('GET', '/laocai')).online, 'number');
    });
  }

  // A machine that has no battery for its clock starts in 1970, until its clock is synchronized.
  for (const start of [0, 1, 299_000, -HOUR_MS]) {
    it(`counts although its clock starts at ${new Date(start).toISOString()} and is synchronized later`, async () => {
      const { clock, send } = startAt(start);
      assert.equal((await send('POST', '/laocai?visit=1')).online, 1);
      clock.now += 30 * SECOND_MS;
      const figures = await send('POST', '/laocai?visit=0&alive=30');
      assert.deepEqual([figures.online, figures.views.total, figures.visits.total], [1, 2, 1]);
      assert.match(figures.asOf, /^19(69|70)-/);
      // No heartbeat was received 300 s ago, so this one is from a second browser.
      assert.equal((await send('POST', '/laocai/alive?alive=300')).online, 2);
      clock.now = NOON;
      // More than 50 years later, both browsers are offline, and the day is another one.
      const { online, views } = await send('POST', '/laocai?visit=1');
      assert.deepEqual([online, views.total, views.today], [1, 3, 1]);
    });
  }

  it('does not refill the budgets when its clock is set back', async () => {
    const { clock, send } = startAt(NOON);
    // One address may open 600 visits at once, and then 2 a minute. With `alive=0` all views are of one browser.
    const openVisit = async () => (await send('POST', '/laocai?visit=1&alive=0')).counted;
    for (let visit = 0; visit < 600; visit++) assert.equal(await openVisit(), true);
    clock.now -= 10 * HOUR_MS;
    assert.equal(await openVisit(), false);
    assert.equal((await send('POST', '/laocai?visit=0&alive=0')).counted, true, 'a view without a visit');
    clock.now += 30 * SECOND_MS;
    assert.equal(await openVisit(), true, 'one visit has come back');
    assert.equal(await openVisit(), false);
  });
});

describe('an endpoint without the option `now`', { timeout: 20_000 }, () => {
  it('measures durations with the monotonic clock of the machine, so that a set clock changes neither online nor the budgets', async (t) => {
    let wallTime = Date.now();
    t.mock.method(Date, 'now', () => wallTime);
    const budgets = { visits: { burst: 5, perMinute: 1 } };
    const { answer } = createCounterEndpoint(options({ store: createMemoryStore(), budgets }));
    const send = async (method: string, url: string) => {
      const { body } = await answer({ method, url, headers: new Headers(PAGE) }, { address: OFFICE });
      return JSON.parse(body as string) as Figures;
    };
    for (let reader = 0; reader < 5; reader++) await send('POST', '/laocai?visit=1');
    for (const hours of [-7, 14, 10 * YEAR_HOURS, -20 * YEAR_HOURS]) {
      wallTime += hours * HOUR_MS;
      assert.equal((await send('GET', '/laocai')).online, 5, `online after ${hours} h`);
      assert.equal(
        (await send('POST', '/laocai?visit=1&alive=0')).counted,
        false,
        `the budget after ${hours} h`,
      );
    }
  });
});
