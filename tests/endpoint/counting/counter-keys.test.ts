import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Calendar } from '../../../src/endpoint/counting/calendar.ts';
import { DailyKeys, SINCE_KEY, toCounterKeys } from '../../../src/endpoint/counting/counter-keys.ts';

const THURSDAY = new Calendar('UTC').at(Date.UTC(2026, 0, 1));

describe('the keys of a counter', { timeout: 10_000 }, () => {
  // Existing files have these keys, so they cannot be changed.
  const visits = {
    today: 'visits:day:2026-01-01',
    yesterday: 'visits:day:2025-12-31',
    week: 'visits:week:2025-12-29',
    month: 'visits:month:2026-01',
    year: 'visits:year:2026',
    total: 'visits:total',
  };
  const views = {
    today: 'views:day:2026-01-01',
    yesterday: 'views:day:2025-12-31',
    week: 'views:week:2025-12-29',
    month: 'views:month:2026-01',
    year: 'views:year:2026',
    total: 'views:total',
  };

  it('are the same in every version', () => {
    const keys = toCounterKeys(THURSDAY);
    assert.deepEqual(keys.visits, visits);
    assert.deepEqual(keys.views, views);
    assert.equal(SINCE_KEY, 'since');
    assert.deepEqual(keys.all, [...Object.values(visits), ...Object.values(views), 'since']);
  });

  it('are all read when a view is counted', () => {
    // `add` returns the new value of each key in the changes, and a change of 0 only reads the value.
    assert.deepEqual(Object.keys(viewChanges), all);
    assert.deepEqual(Object.keys(visitChanges), all);
  });

  const { all, viewChanges, visitChanges } = toCounterKeys(THURSDAY);
  const keysAddedTo = (changes: Readonly<Record<string, number>>) => all.filter((key) => changes[key] === 1);
  const viewKeys = [views.today, views.week, views.month, views.year, views.total];
  const visitKeys = [visits.today, visits.week, visits.month, visits.year, visits.total];

  it('of views are increased by each view, except that of yesterday', () => {
    assert.deepEqual(keysAddedTo(viewChanges), viewKeys);
  });

  it('of visits and of views are increased by the first view of a visit, except those of yesterday', () => {
    assert.deepEqual(keysAddedTo(visitChanges), [...visitKeys, ...viewKeys]);
  });

  it('change with the day', () => {
    const daily = new DailyKeys();
    const friday = new Calendar('UTC').at(Date.UTC(2026, 0, 2));
    assert.equal(daily.of(THURSDAY).views.today, 'views:day:2026-01-01');
    assert.equal(daily.of(friday).views.today, 'views:day:2026-01-02');
    assert.equal(daily.of(THURSDAY).views.today, 'views:day:2026-01-01');
  });
});
