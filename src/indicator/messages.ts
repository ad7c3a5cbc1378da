import type { Language } from '../text/language.ts';

/** Where a figure goes since the one before it. */
export type Direction = 'up' | 'down' | 'none';

interface IndicatorMessages extends Record<Direction, string> {
  loading: string;
  /** In place of a figure that could not be had. */
  failed: string;
  /** In place of a figure that is not there yet. */
  empty: string;
  /** What is wrong with what an author wrote; the text itself follows in quotes. */
  unread: string;
  missing: string;
  unknown: string;
  /** Goes before where a figure comes from. */
  source: string;
  method: string;
  /** Opens the table of a series. */
  table: string;
  /** The head of its first column. */
  period: string;
  /** What the mark on the bar of a plan stands at. */
  mark: string;
  /** What a change means where one direction is the wanted one. */
  good: string;
  bad: string;
  /** Between a number and the whole that it is out of. */
  of: string;
  /** Goes before a rank. */
  ranked: string;
  /** Goes before the percent of a plan, and after it. */
  equals: string;
  ofPlan: string;
  /** A plan of which no more is known; one by who assigned it. */
  plan: string;
  assigned: readonly [before: string, after: string];
  /** Goes before the period that a change is compared with. */
  since: string;
  /** Goes before a year, before years, before any period. */
  year: string;
  years: string;
  in: string;
  /** The period before, by no other name; and what goes between it and its figure. */
  before: string;
  was: string;
  /** Goes before the day on which a figure was so; before the day on a document. */
  asOf: string;
  dated: string;
}

export const indicatorMessages: Record<Language, IndicatorMessages> = {
  vi: {
    loading: 'Đang tải số liệu',
    failed: 'Chưa tải được số liệu',
    empty: 'Chưa có số liệu',
    unread: 'Không đọc được',
    missing: 'Số liệu thiếu',
    unknown: 'Không có chỉ tiêu',
    source: 'Nguồn:',
    method: 'Cách tính',
    table: 'Xem bảng số liệu',
    period: 'Kỳ',
    mark: 'Vạch: 100%',
    up: 'tăng',
    down: 'giảm',
    none: 'không đổi',
    good: 'tích cực',
    bad: 'cần lưu ý',
    of: '/',
    ranked: 'xếp thứ ',
    equals: 'bằng ',
    ofPlan: ' ',
    plan: 'kế hoạch',
    assigned: ['kế hoạch ', ' giao'],
    since: ' so với ',
    year: 'năm ',
    years: 'giai đoạn ',
    in: '',
    before: 'kỳ trước',
    was: ' là ',
    asOf: 'đến ngày ',
    dated: 'ngày ',
  },
  en: {
    loading: 'Loading the figure',
    failed: 'The figure could not be loaded',
    empty: 'No figure yet',
    unread: 'This cannot be read:',
    missing: 'The data lacks',
    unknown: 'There is no indicator',
    source: 'Source:',
    method: 'Method',
    table: 'Show the data',
    period: 'Period',
    mark: 'Mark: 100%',
    up: 'up',
    down: 'down',
    none: 'unchanged',
    good: 'favourable',
    bad: 'needs attention',
    of: ' of ',
    ranked: 'ranked ',
    equals: '',
    ofPlan: ' of ',
    plan: 'the plan',
    assigned: ['the plan assigned by ', ''],
    since: ' compared with ',
    year: '',
    years: '',
    in: 'in ',
    before: 'the previous period',
    was: ' it was ',
    asOf: 'as of ',
    dated: 'dated ',
  },
};
