import { IndicatorError } from '../record/indicator-error.ts';
import type { Heading } from './parse-heading.ts';

/** Two years in a heading: `2022–2023`, as `parsePeriodName` writes them. */
const YEARS = /^(\d{4})–(\d{4})$/;
/** Words that say that two years are one period. */
const ONE_PERIOD = /giai đoạn|thời kỳ/i;

/** Throws for the heading `2022-2023`, which may be a school year or a period of two years. */
export function checkYearsAreClear(heading: Heading, name: string, areSchoolYears: boolean): void {
  const { field, period = '', presets } = heading;
  const [, first = '', last = ''] = YEARS.exec(period) ?? [];
  const areSuccessive = first !== '' && Number(last) === Number(first) + 1;
  // `Bình quân 2022-2023` has a qualifier, which says that the years are one period.
  const isPlainFigure = field === 'value' && presets.qualifier === undefined;
  if (!areSuccessive || !isPlainFigure || areSchoolYears || ONE_PERIOD.test(name)) return;
  const suggestion = [`Năm học ${first}-${last}`, `Giai đoạn ${first}-${last}`].join(', ');
  throw new IndicatorError('school-years', name, { suggestion });
}

/** What to write instead of the heading `2022/2023`; `undefined` for other headings. */
export function suggestSchoolYear(name: string): string | undefined {
  const [, first = '', last = ''] = /^(\d{4})\/(\d{4})$/.exec(name) ?? [];
  const areSuccessive = first !== '' && Number(last) === Number(first) + 1;
  return areSuccessive ? `Năm học ${first}-${last}` : undefined;
}
