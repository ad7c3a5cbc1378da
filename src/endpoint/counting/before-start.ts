import type { CounterStore } from '../stores/store.ts';
import { SINCE_KEY } from './counter-keys.ts';
import type { Site } from './sites.ts';

/**
 * The first counted day that the store had for a site when this process started: the number YYYYMMDD, or 0 if there was none. The store is
 * read once, before this process adds its first view, because that view stores the day too. The read also sets `site.hadViewsBeforeStart`.
 */
export function readFirstDayBeforeStart(store: CounterStore, site: Site): Promise<number> {
  site.firstDayBeforeStart ??= readFromStore(store, site);
  return site.firstDayBeforeStart;
}

async function readFromStore(store: CounterStore, site: Site): Promise<number> {
  try {
    const { [SINCE_KEY]: since = 0 } = await store.read(site.id, [SINCE_KEY]);
    site.hadViewsBeforeStart = since !== 0;
    return since;
  } catch (error) {
    site.firstDayBeforeStart = undefined;
    throw error;
  }
}
