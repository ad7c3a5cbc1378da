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
