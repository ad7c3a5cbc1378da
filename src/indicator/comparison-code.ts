import { loadCode } from '../shared/load-code.ts';
import type { ComparisonCode } from './record/parse-figure.ts';

let loadedCode: ComparisonCode | undefined;
let loading: Promise<void> | undefined;

/** The code for comparisons; `undefined` if no tile of the page has loaded it. */
export function findComparisonCode(): ComparisonCode | undefined {
  return loadedCode;
}

/**
 * Loads the code for comparisons, once for all tiles of the page. After a failure, the next call loads the code again. In WebKit, that
 * would fail if two tiles had imported the missing file at the same time.
 */
export function loadComparisonCode(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    const part = await loadCode('the code for comparisons', () => import('./record/comparisons.ts'));
    loadedCode = part.comparisonCode;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
