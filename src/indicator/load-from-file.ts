import { loadCode } from '../shared/load-code.ts';
import type { IndicatorRecord } from './record/record.ts';

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
