import type { CounterStore } from '../stores/store.ts';
import { SINCE_KEY } from './counter-keys.ts';
import type { Site } from './sites.ts';

/**
 * Reads what the store had of a site before this process counted for it: the first counted day as the number YYYYMMDD, or 0. Reads once, and
 * before the first view is added, so that this view is not taken for one of a former process.
 */
export function readFirstDayBeforeStart(store: CounterStore, site: Site): Promise<number> {
  site.sinceBeforeStart ??= read(store, site);
  return site.sinceBeforeStart;
}

async function read(store: CounterStore, site: Site): Promise<number> {
  try {
    const { [SINCE_KEY]: since = 0 } = await store.read(site.id, [SINCE_KEY]);
    site.hadReadersBeforeStart = since !== 0;
    return since;
  } catch (error) {
    site.sinceBeforeStart = undefined;
    throw error;
  }
}
