import { IndicatorError } from '../record/indicator-error.ts';
import { suggestClearYears } from '../record/successive-years.ts';
import type { Heading } from './parse-heading.ts';

/**
 * Throws for the heading `2022-2023`, which may be a school year or a period of two years; and for one year, `2022`, below a line `Năm học`,
 * which may be the first or the last year of a school year.
 */
export function checkHeadingYears(heading: Heading, name: string, areSchoolYears: boolean): void {
  const { field, period = '', presets } = heading;
  const isHalfSchoolYear = areSchoolYears && /^\d{4}$/.test(period);
  if (isHalfSchoolYear)
    throw new IndicatorError('half-school-year', name, { suggestion: toSchoolYears(period) });
  const suggestion = suggestClearYears(period);
  // `Bình quân 2022-2023` has a qualifier, which says that the years are one period.
  const isPlainFigure = field === 'value' && presets.qualifier === undefined;
  if (suggestion === undefined || !isPlainFigure || areSchoolYears) return;
  throw new IndicatorError('school-years', name, { suggestion });
}

/** What to write instead of the heading `2022/2023`; `undefined` for other headings. */
export function suggestSchoolYear(name: string): string | undefined {
  const [, first = '', last = ''] = /^(\d{4})\/(\d{4})$/.exec(name) ?? [];
  const areSuccessive = first !== '' && Number(last) === Number(first) + 1;
  return areSuccessive ? `Năm học ${first}-${last}` : undefined;
}

/** The two school years to which a year belongs. */
function toSchoolYears(year: string): string {
  const number = Number(year);
  return `“Năm học ${number - 1}-${number}”, “Năm học ${number}-${number + 1}”`;
}
