import type { Language } from './language.ts';

/** Where a figure goes since the one before it. */
export type Direction = 'up' | 'down' | 'none';

interface IndicatorMessages {
  loading: string;
  /** In place of a figure that could not be had. */
  failed: string;
  /** In place of a figure that is not there yet. */
  empty: string;
  /** What is wrong with what an author wrote; the text itself follows in quotes. */
  number: string;
  date: string;
  direction: string;
  missing: string;
  record: string;
  /** Goes before where a figure comes from. */
  source: string;
  method: string;
  /** Opens the table of a series. */
  table: string;
  period: string;
  value: string;
  /** What a figure did since the one before it. */
  changed: Record<Direction, string>;
  /** What that means where one direction is the wanted one. */
  good: string;
  bad: string;
  /** Explains the mark on the bar of a plan; what it stands at comes between. */
  mark: readonly [string, string];
}

export const indicatorMessages: Record<Language, IndicatorMessages> = {
  vi: {
    loading: 'Đang tải số liệu',
    failed: 'Chưa tải được số liệu',
    empty: 'Chưa có số liệu',
    number: 'Không đọc được số',
    date: 'Không đọc được ngày',
    direction: 'Không rõ tăng hay giảm:',
    missing: 'Số liệu thiếu',
    record: 'Không có chỉ tiêu',
    source: 'Nguồn:',
    method: 'Cách tính',
    table: 'Xem bảng số liệu',
    period: 'Kỳ',
    value: 'Số liệu',
    changed: { up: 'tăng', down: 'giảm', none: 'không đổi' },
    good: 'tích cực',
    bad: 'cần lưu ý',
    mark: ['vạch: ', ' kế hoạch'],
  },
  en: {
    loading: 'Loading the figure',
    failed: 'The figure could not be loaded',
    empty: 'No figure yet',
    number: 'This is no number:',
    date: 'This is no date:',
    direction: 'This is neither up nor down:',
    missing: 'The data lacks',
    record: 'There is no indicator',
    source: 'Source:',
    method: 'Method',
    table: 'Show the data',
    period: 'Period',
    value: 'Figure',
    changed: { up: 'up', down: 'down', none: 'unchanged' },
    good: 'favourable',
    bad: 'needs attention',
    mark: ['mark: ', ' of the plan'],
  },
};
