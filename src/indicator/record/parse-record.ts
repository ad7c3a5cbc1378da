import type { Language } from '../../text/language.ts';
import { comparisonCode } from './comparisons.ts';
import { parseFigure } from './parse-figure.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/**
 * Reads any record strictly: a text that cannot be read is an error and is never left out.
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period. The comparisons of the record must agree with
 * them.
 * @param pageLanguage The language of the page that has written the record; `undefined` for a record of a file.
 * @throws IndicatorError for the first text that cannot be read, or for the first contradiction. The error has the label of the record.
 */
export function parseIndicator(
  record: IndicatorRecord,
  otherPeriods: ReadonlyMap<string, string> = new Map(),
  pageLanguage?: Language,
): Indicator {
  return parseFigure(record, { otherPeriods, pageLanguage }, comparisonCode);
}
