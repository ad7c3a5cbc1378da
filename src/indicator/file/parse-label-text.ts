import { parsePeriodName } from '../record/parse-period-name.ts';

/** Whether a text may name an indicator: it is neither a number nor a period. */
export function isLabel(text: string): boolean {
  return !/^[-+−]?[\d.,]+%?$/.test(text) && !isPeriod(text);
}

/** Whether a text is a period, perhaps with its translation: `2023`, `Tháng 1 - Jan.`. */
export function isPeriod(text: string): boolean {
  const withoutTranslation = text.replace(/ [-–—/] .*$/, '');
  return parsePeriodName(withoutTranslation) !== undefined;
}

/** `Sơ bộ 2023`. */
const YEAR_AT_END = / (?:19|20)\d\d$/;
/** `Tháng 1`. */
const MONTH = /^tháng(?!\p{L})/iu;

/** The heading of a first column whose rows are mostly periods: `Năm` or `Tháng`; `undefined` for other rows. */
export function nameRowsOfPeriods(texts: readonly string[]): string | undefined {
  // `Cả năm` stands above the crops of a year, too.
  const periods = texts.filter((text) => /\d/.test(text) && (isPeriod(text) || YEAR_AT_END.test(text)));
  if (periods.length * 2 <= texts.length) return undefined;
  return periods.some((text) => MONTH.test(text)) ? 'Tháng' : 'Năm';
}
