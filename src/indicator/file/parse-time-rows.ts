import { capitalize, tidy } from '../../text/sentence.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { joinPeriods, mayHavePeriod } from '../record/parse-period-name.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { findLabelColumn } from './parse-lone-row.ts';
import type { TableRow } from './parse-table-row.ts';
import { withUsualSpelling } from './usual-spelling.ts';

/** The label of a row that is only a time. */
export interface TimeLabel {
  label: string;
  /** How a heading names this time: `Quý I/2023`. */
  heading: string;
}

/** `Q1` and `T1` may be codes of areas. */
const CODE = /^\p{L}\d{1,2}$/u;
const YEAR = /(?:19|20)\d\d/;

/** What stands above a row. */
interface Above {
  year: string | undefined;
  /** Whether the label of the row above is a time. `Cả năm` may also stand beside `Vụ mùa`. */
  isBelowTime: boolean;
}

/**
 * The label of a row, if it is only a time: `Quý I`, `Lũy kế 9 tháng`, `Sơ bộ 2023`. It does not say what the figures of the row are.
 * `undefined` for any other row, and in a table without labels.
 */
export function readTimeLabel(
  { cells }: TableRow,
  headings: readonly (Heading | undefined)[],
  { year: yearAbove, isBelowTime }: Above,
): TimeLabel | undefined {
  const column = findLabelColumn(headings);
  const label = tidy(cells[column]);
  if (headings[column]?.field !== 'label' || !mayHavePeriod(label)) return undefined;
  const name = withoutItemNumber(label).replace(/ ?:$/, '');
  if (CODE.test(name)) return undefined;
  const { field, period, presets = {} } = parseHeading(withUsualSpelling(name), new Set()) ?? {};
  const isWholeYear = period === 'cả năm' && !isBelowTime;
  if (field !== 'value' || period === undefined || isWholeYear) return undefined;
  const yearOfHeadings = headings.flatMap((heading) => YEAR.exec(heading?.period ?? '') ?? [])[0];
  const year = yearAbove ?? yearOfHeadings;
  const withYear = year === undefined ? undefined : joinPeriods(year, period);
  // `Lũy kế`, `Dự báo` and `Sơ bộ` stay in front of the time.
  const words = Object.keys(presets).length ? name : period;
  const time = withYear === undefined || words === period ? (withYear ?? words) : `${words} năm ${year}`;
  return { label, heading: capitalize(time) };
}
