import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCounterEndpoint, type Sums } from '../../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { readFigures } from '../answers.ts';
import { options, PAGE } from '../requests.ts';

const HOUR_MS = 3_600_000;
/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);

/**
 * The expected figures, computed from the times of all views or of all visits.
 *
 * @param oldTotal The total of the previous counter, which is the option `start`.
 */
function sumsOf(times: readonly number[], now: number, timeZone: string, oldTotal: number): Sums {
  // Swedish dates look like 2026-11-23.
  const dayOf = (time: number) => new Date(time).toLocaleDateString('sv-SE', { timeZone });
  const today = dayOf(now);
  /** The day that is this number of days before today; with a negative number, a day after today. */
  const daysAgo = (days: number) => {
    const noon = new Date(`${today}T12:00:00Z`);
    noon.setUTCDate(noon.getUTCDate() - days);
    return noon.toISOString().slice(0, 10);
  };
  // 0 for Monday, 6 for Sunday.
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  // From Monday to Sunday.
  const thisWeek = Array.from({ length: 7 }, (_, day) => daysAgo(weekday - day));
  const days = times.map(dayOf);
  const count = (isCounted: (day: string) => boolean) => days.filter(isCounted).length;
  return {
    today: count((day) => day === today),
    yesterday: count((day) => day === daysAgo(1)),
    week: count((day) => thisWeek.includes(day)),
    month: count((day) => day.slice(0, 7) === today.slice(0, 7)),
    year: count((day) => day.slice(0, 4) === today.slice(0, 4)),
    total: oldTotal + times.length,
  };
}

describe('figures', { timeout: 60_000 }, () => {
  it('count the views and visits on the days of each period, in any time zone, also when the clock is set back', async () => {
    const zone = fc.constantFrom(
      'Asia/Ho_Chi_Minh',
      'Europe/Berlin',
      'America/St_Johns',
      'Pacific/Kiritimati',
      'UTC',
    );
    // Each step moves the clock by some hours. Then it counts a view, which may open a visit, or it only reads the figures.
    const anySteps = fc.array(
      fc.record({
        hours: fc.double({ min: -2, max: 60, noNaN: true }),
        isView: fc.boolean(),
        opensVisit: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    const anyTime = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
    const anyTotal = fc.nat(5_000_000);
    await fc.assert(
      fc.asyncProperty(zone, anyTime, anyTotal, anySteps, async (timeZone, firstTime, oldTotal, steps) => {
        let now = firstTime;
        const site = { origins: [PAGE.origin], start: oldTotal };
        const endpoint = createCounterEndpoint(
          options({ timeZone, sites: { laocai: site }, now: () => now }),
        );
        const ask = async (method: string, path: string) => {
          return readFigures(
            await endpoint.fetch(new Request(`https://x${path}`, { method, headers: PAGE })),
          );
        };
        const visits: number[] = [];
        const views: number[] = [];
        for (const { hours, isView, opensVisit } of steps) {
          now = Math.round(now + hours * HOUR_MS);
          if (isView) views.push(now);
          if (isView && opensVisit) visits.push(now);
          const figures = isView
            ? await ask('POST', `/laocai?visit=${Number(opensVisit)}`)
            : await ask('GET', '/laocai');
          assert.deepEqual(figures.visits, sumsOf(visits, now, timeZone, oldTotal));
          assert.deepEqual(figures.views, sumsOf(views, now, timeZone, oldTotal));
          // A period counts at least as much as each period inside it. A week can belong to two months, so it is not compared with the month.
          for (const { today, week, month, year, total } of [figures.visits, figures.views]) {
            assert.ok(total - oldTotal >= year && year >= month && month >= today && week >= today);
          }
          if (isView) assert.ok(figures.online! >= 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Creates an endpoint, as a process does when it starts. Returns a function that sends a request and reads the figures. */
  const startEndpoint = (store = createMemoryStore(), now: () => number = () => NOON) => {
    const endpoint = createCounterEndpoint(options({ store, now }));
    return async (method: string, path: string) =>
      readFigures(await endpoint.fetch(new Request(`https://x${path}`, { method, headers: PAGE })));
  };

  it('show 1 online to the first reader of a new site, and 2 to the second', async () => {
    const ask = startEndpoint();
    assert.equal((await ask('POST', '/laocai?visit=1')).online, 1);
    assert.equal((await ask('POST', '/laocai?visit=1')).online, 2);
  });

  it('show the same number online before and after midnight', async () => {
    let now = Date.parse('2026-11-23T23:59:50+07:00');
    const ask = startEndpoint(createMemoryStore(), () => now);
    await ask('POST', '/laocai?visit=1');
    await ask('POST', '/laocai?visit=1');
    now += 20_000;
    const { online, visits } = await ask('GET', '/laocai');
    assert.deepEqual([online, visits.today, visits.yesterday], [2, 0, 2]);
  });

  it('show 0 online on a new site before its first reader', async () => {
    const ask = startEndpoint();
    assert.equal((await ask('GET', '/laocai')).online, 0);
    assert.equal((await ask('POST', '/laocai?visit=1')).online, 1);
  });

  for (const [method, path] of [
    ['POST', '/laocai?visit=0'],
    ['GET', '/laocai'],
    ['POST', '/laocai/alive'],
  ] as const) {
    it(`show online as null for 60 s after a restart (${method} ${path})`, async () => {
      const store = createMemoryStore();
      let now = NOON;
      const askFirst = startEndpoint(store, () => now);
      await askFirst('POST', '/laocai?visit=1');
      const ask = startEndpoint(store, () => now);
      assert.equal((await ask(method, path)).online, null);
      now += 59_999;
      assert.equal((await ask('GET', '/laocai')).online, null);
      now += 1;
      const isCountedOnline = method === 'POST'; // A view counts as a heartbeat too.
      assert.equal((await ask('GET', '/laocai')).online, isCountedOnline ? 1 : 0);
    });
  }
});
