import type { EarlierHeartbeats, Figures } from '../../protocol.ts';
import { type HttpAnswer, toJsonAnswer } from '../http/answer.ts';
import { storeFailed } from '../http/problem.ts';
import { parseEarlierHeartbeats, parseVisit } from '../http/query.ts';
import type { CounterStore, NamedIntegers } from '../stores/store.ts';
import { readFirstDayBeforeStart } from './before-start.ts';
import type { BudgetName } from './budget-limits.ts';
import type { CalendarMoment } from './calendar.ts';
import type { Counter } from './counter.ts';
import { SINCE_KEY } from './counter-keys.ts';
import { readFigures, toCountedFigures } from './figures.ts';
import { heartbeatBudgets, type Hit, spendBudgets } from './hit.ts';
import type { Site } from './sites.ts';
import { toDayNumber } from './since.ts';

/**
 * `POST /{site}?visit=0|1[&alive=N[&unanswered=M]]`: counts a view, and also a visit if `visit` is 1.
 *
 * @throws Problem 400, or 503 if the store failed; then nothing was counted.
 */
export async function answerView(counter: Counter, hit: Hit): Promise<HttpAnswer> {
  const view = { isVisit: parseVisit(hit.query), earlier: parseEarlierHeartbeats(hit.query) };
  return toJsonAnswer(await countView(counter, hit, view), 'no-store');
}

/** What a browser reports about a view. */
export interface ReportedView {
  /** Whether the view opens a visit. */
  isVisit: boolean;
  earlier: EarlierHeartbeats;
}

/**
 * Counts a view, and returns the figures with `counted`.
 *
 * @throws Problem 503 if the store failed; then nothing was counted.
 */
export async function countView(
  counter: Counter,
  hit: Hit,
  { isVisit, earlier }: ReportedView,
): Promise<Figures> {
  const { site, wallTime, steadyTime } = hit;
  const budgets: BudgetName[] = isVisit ? ['views', 'visits'] : ['views'];
  // The two budgets of heartbeats differ, as docs/protocol.md says. If `heartbeats` is used up, the view is counted without a heartbeat, and the
  // number online stays as it is. If a heartbeat needs `firstHeartbeats` too and only that one is used up, the view is not counted.
  const isHeartbeat = hit.allowance.has('heartbeats');
  if (isHeartbeat) budgets.push(...heartbeatBudgets(hit, earlier));
  if (!spendBudgets(counter, hit, budgets)) {
    return { ...(await readFigures(counter, site, hit)), counted: false };
  }
  const moment = counter.calendar.at(wallTime);
  const keys = counter.dailyKeys.of(moment);
  const changes = isVisit ? keys.visitChanges : keys.viewChanges;
  // Recorded before the store answers, so that no other hit meanwhile finds the same previous heartbeat.
  const heartbeat = isHeartbeat ? site.online.beat(steadyTime, earlier) : undefined;
  let values: Readonly<NamedIntegers>;
  try {
    if (!site.isFirstDayStored && (await wasFirstDayStoredBeforeStart(counter.store, site))) {
      site.isFirstDayStored = true;
    }
    values = site.isFirstDayStored
      ? await counter.store.add(site.id, changes)
      : await addFirstView(counter.store, site, changes, moment);
  } catch (error) {
    if (heartbeat) site.online.undo(counter.clock.time(), heartbeat);
    throw storeFailed('The store cannot write; nothing was counted.', error);
  }
  return toCountedFigures(counter, site, moment, values, counter.clock.time());
}

/** Whether the first counted day was stored before this process started. */
async function wasFirstDayStoredBeforeStart(store: CounterStore, site: Site): Promise<boolean> {
  return (await readFirstDayBeforeStart(store, site)) !== 0;
}

/** Adds the first view of a site, and today as the first counted day. */
async function addFirstView(
  store: CounterStore,
  site: Site,
  changes: Readonly<NamedIntegers>,
  moment: CalendarMoment,
): Promise<Readonly<NamedIntegers>> {
  // Set before the store answers, so that only one of several simultaneous first views writes the day.
  site.isFirstDayStored = true;
  try {
    return await store.add(site.id, { ...changes, [SINCE_KEY]: toDayNumber(moment.day) });
  } catch (error) {
    site.isFirstDayStored = false;
    throw error;
  }
}
