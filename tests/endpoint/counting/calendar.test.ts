import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Calendar } from '../../../src/endpoint/counting/calendar.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const at = (timeZone: string, instant: string) => new Calendar(timeZone).at(Date.parse(instant));

describe('Calendar', { timeout: 30_000 }, () => {
  it('begins a day at midnight in Viet Nam, not at 07:00, which is midnight in UTC', () => {
    assert.equal(at(VIETNAM, '2026-11-23T16:59:59Z').day, '2026-11-23');
    assert.equal(at(VIETNAM, '2026-11-23T17:00:00Z').day, '2026-11-24');
    assert.equal(at(VIETNAM, '2026-11-24T00:00:00Z').day, '2026-11-24');
    assert.equal(at(VIETNAM, '2026-11-23T15:31:05Z').asOf, '2026-11-23T22:31:05+07:00');
  });

  it('puts a Sunday into the week that began six days before', () => {
    assert.equal(at(VIETNAM, '2026-11-29T12:00:00+07:00').week, '2026-11-23');
    assert.equal(at(VIETNAM, '2026-11-30T00:00:00+07:00').week, '2026-11-30');
  });

  it('does not split the week at New Year', () => {
    const days = ['2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03'];
    assert.deepEqual(
      [...new Set(days.map((day) => at(VIETNAM, `${day}T09:00:00+07:00`).week))],
      ['2026-12-28'],
    );
    assert.equal(at(VIETNAM, '2027-01-04T09:00:00+07:00').week, '2027-01-04');
    assert.equal(at(VIETNAM, '2027-01-01T00:00:00+07:00').year, '2027');
  });

  it('returns the day before the first day of a year and of a month', () => {
    assert.equal(at(VIETNAM, '2027-01-01T00:00:00+07:00').yesterday, '2026-12-31');
    assert.equal(at(VIETNAM, '2024-03-01T00:00:00+07:00').yesterday, '2024-02-29');
  });

  it('follows daylight saving time, and offsets of half and quarter hours', () => {
    assert.equal(at('Europe/Berlin', '2026-03-29T00:59:59Z').asOf, '2026-03-29T01:59:59+01:00');
    assert.equal(at('Europe/Berlin', '2026-03-29T01:00:00Z').asOf, '2026-03-29T03:00:00+02:00');
    assert.equal(at('America/St_Johns', '2026-11-01T12:00:00Z').asOf, '2026-11-01T08:30:00-03:30');
    assert.equal(at('UTC', '2026-11-01T12:00:00Z').asOf, '2026-11-01T12:00:00+00:00');
    assert.equal(at('Asia/Kathmandu', '2026-11-01T18:15:00Z').day, '2026-11-02');
  });

  it('returns the day of the given time, also when the clock was set back since the last call', () => {
    const calendar = new Calendar(VIETNAM);
    const midnight = Date.parse('2026-11-24T00:00:00+07:00');
    assert.equal(calendar.at(midnight - 1).asOf, '2026-11-23T23:59:59+07:00');
    assert.equal(calendar.at(midnight).day, '2026-11-24');
    assert.equal(calendar.at(midnight + 999).asOf, '2026-11-24T00:00:00+07:00');
    assert.equal(calendar.at(midnight - 1).day, '2026-11-23');
  });

  it('rejects an unknown time zone and names it', () => {
    assert.throws(() => new Calendar('Mars/Olympus'), /time zone "Mars\/Olympus" is unknown/);
  });

  it('agrees with the dates that toLocaleDateString returns, in any time zone at any time', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const instant = fc.integer({ min: Date.UTC(1972, 1, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(zone, instant, (timeZone, now) => {
        // Swedish dates look like 2026-11-23.
        const dayAt = (time: number) => new Date(time).toLocaleDateString('sv-SE', { timeZone });
        const weekday = (time: number) =>
          new Date(time).toLocaleDateString('en-US', { timeZone, weekday: 'short' });
        const { day, yesterday, week, month, year, asOf } = new Calendar(timeZone).at(now);
        assert.equal(day, dayAt(now));
        assert.equal(month, day.slice(0, 7));
        assert.equal(year, day.slice(0, 4));
        assert.equal(Date.parse(asOf), Math.floor(now / 1000) * 1000);
        assert.ok(asOf.startsWith(day));
        let monday = now;
        while (weekday(monday) !== 'Mon') monday -= 3_600_000;
        assert.equal(week, dayAt(monday));
        const noon = new Date(`${day}T12:00:00Z`);
        noon.setUTCDate(noon.getUTCDate() - 1);
        assert.equal(yesterday, noon.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });
});
