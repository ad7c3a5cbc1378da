import type { LoaderOptions } from '../shared/loader.ts';
import { loadCode } from '../shared/load-code.ts';
import { describeForAuthor } from './console-sentence.ts';
import type { IndicatorRecord } from './record/record.ts';

/** The time after which a failed load is retried, by all tiles of a file together. A loaded figure is not loaded again. */
const RETRY_SECONDS = 120;

/** The options of the loader that are the same for all tiles. */
export const COMMON_OPTIONS: Pick<LoaderOptions<IndicatorRecord>, 'secondsToNext' | 'describe'> = {
  secondsToNext: (record) => (record ? 0 : RETRY_SECONDS),
  describe: describeForAuthor,
};

/** The attributes of a tile that say how its file is read. */
interface FileAttributes {
  ignoreColumns: string | undefined;
  numberFormat: string | undefined;
  period: string | undefined;
}

/** Loads the record of an address. The code that reads files is loaded with the first file. */
export async function loadFromFile(
  src: string,
  { ignoreColumns, numberFormat, period }: FileAttributes,
  signal: AbortSignal,
): Promise<IndicatorRecord> {
  const { fetchIndicator } = await loadCode('the code for files', () => import('./fetch-figures.ts'));
  return fetchIndicator(src, { ignoreColumns, numberFormat, period: period?.trim() || undefined }, signal);
}
