import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createCounterEndpoint,
  type CounterEndpointOptions,
  type Figures,
} from '../../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { options, PAGE } from '../requests.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
/** Noon in Vietnam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';

/** Starts an endpoint whose clock stands at `now`, which can be changed. Requests return the figures. */
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
  const { send } = startAt(NOON - HOUR, { store });
  await send('POST', '/laocai?visit=1');
  return store;
}

describe('an endpoint whose clock jumps', { timeout: 20_000 }, () => {
  for (const hours of [-7, -24 * 365, 7, 24 * 365 * 10]) {
    const direction = hours < 0 ? `back by ${-hours}` : `ahead by ${hours}`;

    it(`never answers null or NaN as online after the clock was set ${direction} hours`, async () => {
      const { clock, send } = startAt(NOON);
      for (let reader = 0; reader < 5; reader++) await send('POST', '/laocai?visit=1');
      clock.now += hours * HOUR;
      // Set back, the clock says nothing about how much time has passed, so all readers stay online.
      const expected = hours < 0 ? 5 : 0;
      for (let second = 0; second < 60; second++) {
        clock.now += SECOND;
        assert.equal((await send('GET', '/laocai')).online, expected);
      }
      assert.equal((await send('POST', '/laocai?visit=1')).online, expected + 1);
    });

    it(`answers null for one interval at most if that happens just after a restart: ${direction} hours`, async () => {
      const { clock, send } = startAt(NOON, { store: await usedStore() });
      clock.now += SECOND;
      assert.equal((await send('POST', '/laocai?visit=1')).online, null);
      clock.now += hours * HOUR;
      let seconds = 0;
      while ((await send('GET', '/laocai')).online === null) {
        clock.now += SECOND;
        seconds++;
        assert.ok(seconds <= 60);
      }
      assert.equal(typeof (await send('GET', '/laocai')).online, 'number');
    });
  }

  for (const start of [0, 1, 299_000, -HOUR]) {
    it(`counts from ${new Date(start).toISOString()} on, when a machine without a battery starts`, async () => {
      const { clock, send } = startAt(start);
      assert.equal((await send('POST', '/laocai?visit=1')).online, 1);
      clock.now += 30 * SECOND;
      const figures = await send('POST', '/laocai?visit=0&alive=30');
      assert.deepEqual([figures.online, figures.views.total, figures.visits.total], [1, 2, 1]);
      assert.match(figures.asOf, /^19(69|70)-/);
      assert.equal((await send('POST', '/laocai/alive?alive=300')).online, 2);
      clock.now = NOON; // The clock is synchronized.
      const { online, views } = await send('POST', '/laocai?visit=1');
      assert.deepEqual([online, views.total, views.today], [1, 3, 1]);
    });
  }

  it('keeps the budgets as they were when the clock is set back', async () => {
    const { clock, send } = startAt(NOON);
    for (let visit = 0; visit < 600; visit++) await send('POST', '/laocai?visit=1&alive=0');
    clock.now -= 10 * HOUR;
    assert.equal((await send('POST', '/laocai?visit=1&alive=0')).counted, false);
    assert.equal((await send('POST', '/laocai?visit=0&alive=0')).counted, true);
    clock.now += 30 * SECOND;
    assert.equal((await send('POST', '/laocai?visit=1&alive=0')).counted, true);
    assert.equal((await send('POST', '/laocai?visit=1&alive=0')).counted, false);
  });
});
