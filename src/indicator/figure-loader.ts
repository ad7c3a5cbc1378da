import type { LitElement } from 'lit';
import { loadCode } from '../shared/load-code.ts';
import { Loader, type Source } from '../shared/loader.ts';
import { loadComparisonCode } from './comparison-code.ts';
import { describeForAuthor } from './console-sentence.ts';
import type { RecordReader } from './record-reader.ts';
import type { IndicatorRecord } from './record/record.ts';

/** The time after which a failed load is retried, by all tiles of a file together. A loaded figure is not loaded again. */
const RETRY_SECONDS = 120;

/** The properties of a tile that say from where its figure is loaded. */
interface Tile extends FileAttributes {
  src: string;
  load: Source<IndicatorRecord> | undefined;
  record: IndicatorRecord | undefined;
}

/** The attributes of a tile that say how its file is read. */
interface FileAttributes {
  ignoreColumns: string | undefined;
  numberFormat: string | undefined;
  period: string | undefined;
}

/** Creates the loader of a tile. The loader sets the property `record`. */
export function createFigureLoader(tile: LitElement & Tile, reader: RecordReader): Loader<IndicatorRecord> {
  return new Loader<IndicatorRecord>(tile, {
    load: () => tile.load,
    src: () => tile.src,
    loadFrom: (src, signal) => loadFromFile(src, tile, signal),
    data: () => tile.record ?? undefined,
    show: (record) => (reader.loaded = tile.record = record),
    secondsToNext: (record) => (record ? 0 : RETRY_SECONDS),
    describe: describeForAuthor,
  });
}

/** Loads the record of an address. The code that reads files is loaded with the first file. */
async function loadFromFile(
  src: string,
  { ignoreColumns, numberFormat, period }: FileAttributes,
  signal: AbortSignal,
): Promise<IndicatorRecord> {
  const [{ fetchIndicator }] = await Promise.all([
    loadCode('the code for files', () => import('./fetch-figures.ts')),
    // The file may have comparisons, and the code for files reads them too.
    loadComparisonCode(),
  ]);
  return fetchIndicator(src, { ignoreColumns, numberFormat, period: period?.trim() || undefined }, signal);
}
