import type { IndicatorRecord } from './record/record.ts';

/** The attributes that choose what is read from the file of `src`, and how. */
const FILE_ATTRIBUTES = ['period', 'numberFormat', 'ignoreColumns'];

interface Tile {
  src: string | null | undefined;
  record: IndicatorRecord | null | undefined;
}

/**
 * Whether the figure of a tile must be loaded again after its properties changed: another address or another function `load` of the page,
 * other attributes of the file, or a record that the page removed. A record of the page stays when attributes of the file change. React and
 * other frameworks remove a property by setting it to `undefined` or `null`.
 *
 * @param changed The former values of the properties.
 * @param loaded The record that was loaded last. A record other than this one comes from the page.
 */
export function needsLoad(
  { src, record }: Tile,
  changed: ReadonlyMap<PropertyKey, unknown>,
  loaded: IndicatorRecord | undefined,
): boolean {
  const hasOtherSource = changed.has('src') || changed.has('load');
  const isRecordOfPage = Boolean(record) && record !== loaded;
  const isFigureOfFile = Boolean(src) && !isRecordOfPage;
  const hasOtherFileAttributes = isFigureOfFile && FILE_ATTRIBUTES.some((name) => changed.has(name));
  const isRecordRemoved = !record && Boolean(changed.get('record'));
  return hasOtherSource || hasOtherFileAttributes || isRecordRemoved;
}
