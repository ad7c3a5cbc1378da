import { IndicatorError } from './indicator-error.ts';

/**
 * Two years and nothing else: `2022-2023`, `năm 2022–2023`, `2022-23`; not `2011-12`, which may be a month. A slash, `2022/23`, is only
 * written in school years.
 */
const YEARS = /^(?:năm )?((?:19|20)\d\d) ?[-–—] ?(\d{4}|1[3-9]|[2-9]\d)$/i;

/**
 * What to write instead of two years that follow each other, because they may be a school year or a period of two years; `undefined` for
 * other texts.
 */
export function suggestClearYears(text: string): string | undefined {
  const [, first = '', last = ''] = YEARS.exec(text) ?? [];
  const next = String(Number(first) + 1);
  if (first === '' || !next.endsWith(last)) return undefined;
  return `Năm học ${first}-${next}, Giai đoạn ${first}-${next}`;
}

/** Throws for two years that may be a school year or a period of two years: `2022-2023`. */
export function checkYearsAreClear(text: string, field: string): void {
  const suggestion = suggestClearYears(text);
  if (suggestion !== undefined) throw new IndicatorError('school-years', text, { field, suggestion });
}
