import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createCounterEndpoint, type Figures, type Sums } from '../../src/endpoint/endpoint.ts';
import { options, PAGE } from './requests.ts';

const HOUR = 3_600_000;

/** What the figures are, told from a list of all hits by looking at every one of them. */
function sumsOf(hits: readonly number[], now: number, timeZone: string, start: number): Sums {
  const dayOf = (time: number) => new Date(time).toLocaleDateString('sv-SE', { timeZone });
  const today = dayOf(now);
  const before = (days: number) => {
    const noon = new Date(`${today}T12:00:00Z`);
    noon.setUTCDate(noon.getUTCDate() - days);
    return noon.toISOString().slice(0, 10);
  };
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const thisWeek = Array.from({ length: 7 }, (_, day) => before(weekday - day));
  const days = hits.map(dayOf);
  const count = (is: (day: string) => boolean) => days.filter(is).length;
  return {
    today: count((day) => day === today),
    yesterday: count((day) => day === before(1)),
    week: count((day) => thisWeek.includes(day)),
    month: count((day) => day.slice(0, 7) === today.slice(0, 7)),
    year: count((day) => day.slice(0, 4) === today.slice(0, 4)),
    total: start + hits.length,
  };
}

it('figures are the sums of their days, in any zone, whatever the course of time', async () => {
  const zone = fc.constantFrom(
    'Asia/Ho_Chi_Minh',
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'UTC',
  );
  const steps = fc.array(
    fc.record({
      hours: fc.double({ min: -2, max: 60, noNaN: true }),
      visit: fc.boolean(),
      counts: fc.boolean(),
    }),
    { maxLength: 60 },
  );
  const begin = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
  await fc.assert(
    fc.asyncProperty(zone, begin, fc.nat(5_000_000), steps, async (timeZone, from, start, course) => {
      let now = from;
      const site = { origins: [PAGE.origin], start };
      const endpoint = createCounterEndpoint(options({ timeZone, sites: { laocai: site }, now: () => now }));
      const ask = async (method: string, path: string) => {
        const response = await endpoint.fetch(new Request(`https://x${path}`, { method, headers: PAGE }));
        return (await response.json()) as Figures;
      };
      const visits: number[] = [];
      const views: number[] = [];
      for (const { hours, visit, counts } of course) {
        now = Math.round(now + hours * HOUR);
        if (counts) views.push(now);
        if (counts && visit) visits.push(now);
        const figures = counts
          ? await ask('POST', `/laocai?visit=${Number(visit)}`)
          : await ask('GET', '/laocai');
        assert.deepEqual(figures.visits, sumsOf(visits, now, timeZone, start));
        assert.deepEqual(figures.views, sumsOf(views, now, timeZone, start));
        for (const { today, week, month, year, total } of [figures.visits, figures.views]) {
          assert.ok(total - start >= year && year >= month && month >= today && week >= today);
        }
        if (counts) assert.ok(figures.online! >= 1);
      }
    }),
    { numRuns: 60 },
  );
});
