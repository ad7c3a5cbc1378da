import type { Language } from '../text/language.ts';

/** How a figure changed since the previous period. */
export type Direction = 'up' | 'down' | 'none';

/** How final a figure is, as the Statistics Law of Viet Nam distinguishes. */
export type FigureStatus = 'estimate' | 'preliminary' | 'provisional' | 'official';

interface IndicatorMessages extends Record<Direction, string> {
  failed: string;
  /** A mistake whose sentence failed to load. `place` is the field, the column or the wrong text. */
  mistake: (place: string) => string;
  /** No figure yet. */
  empty: string;
  /** The words for the sign `-`, which statistical yearbooks print in place of a figure. */
  noOccurrence: string;
  /** The words for the sign `...` of the yearbooks. */
  notCollected: string;
  /** Stands before the time at which an older figure was loaded. */
  loadedAt: string;
  /** Stands before the source. */
  source: string;
  /** The text of the link to the method. */
  method: string;
  /** The text of the link to the file of the figure. */
  download: string;
  /** Opens the table of a series. */
  table: string;
  /** The heading of the first column of that table. */
  period: string;
  /** Explains the mark, a line, on the bar of a plan. */
  mark: string;
  /** Whether a change goes in the desired direction, if the page names a direction. */
  good: string;
  bad: string;
  /** Stands between a number and the whole it is a part of. */
  of: string;
  /** Replaces `of` in the sentence for screen readers, because their voices leave out a slash. */
  ofTotal: string;
  /** Stands before a rank. */
  ranked: string;
  /**
   * Stands before the words of a yearbook sign, `-` or `...`, in place of the percentage of a plan:
   * `tỷ lệ so với kế hoạch: không phát sinh`.
   */
  ratio: (plan: string) => string;
  /** Stands before the words of a yearbook sign in place of a change: `mức thay đổi so với cùng kỳ: không phát sinh`. */
  change: string;
  /** Stands before the words of a yearbook sign in place of the whole: `tổng số: không phát sinh`. */
  whole: string;
  /** Stands between a rank and the number of those ranked. */
  rankOf: string;
  /** Replaces `rankOf` in the sentence for screen readers. */
  rankOfHeard: string;
  /** Stands before the percentage of a plan that is the main figure. */
  reaches: string;
  /** Stands before the percentage of a plan beside another main figure or beside a status. */
  equals: string;
  /** Stands between a percentage and what it is a percentage of: a plan, or the value of another period. */
  ofBase: string;
  /** A plan without a name. */
  plan: string;
  planAssignedBy: (assigner: string) => string;
  planFor: (time: string) => string;
  planUnder: (document: string) => string;
  /** Stands before a plan that has nothing but a name. */
  accordingTo: string;
  /** Stands between a plan and its target in the sentence for screen readers. */
  planIs: string;
  /** Stands before the period that a change is compared with. */
  comparedWith: string;
  /** Stands before a year. */
  year: string;
  /** Stands before a range of years. */
  years: string;
  /** Stands before a period. */
  in: string;
  /** Stands before a day that is a period. */
  on: string;
  /** The previous period, where its name is not given. */
  previousPeriod: string;
  /** Stands between the previous period and its figure in the sentence for screen readers. */
  was: string;
  /** Stands before the day of a figure. */
  asOf: string;
  /** Stands before a year, quarter or month at whose end the figure was counted. */
  asOfEnd: string;
  /** Stands before the day of a document whose number is the main figure: `ngày 18/01/2024` for `111/2024/QH15`. */
  dated: string;
  /** Stands before the day until which, or the months over which, a figure was summed up. */
  cumulative: string;
  /** Stands before a year, quarter or month until whose end a figure was summed up. */
  cumulativeToEnd: string;
  /** How final a figure is. */
  status: Record<FigureStatus, string>;
}

export const indicatorMessages: Record<Language, IndicatorMessages> = {
  vi: {
    failed: 'Không tải được số liệu',
    mistake: (place) => (place ? `có lỗi ở “${place}”` : 'số liệu có lỗi'),
    empty: 'Chưa có số liệu',
    noOccurrence: 'không phát sinh',
    notCollected: 'có phát sinh nhưng không thu thập được số liệu',
    loadedAt: 'Số liệu lúc',
    source: 'Nguồn:',
    method: 'Cách tính',
    download: 'Tải số liệu',
    table: 'Xem bảng số liệu',
    period: 'Kỳ',
    mark: 'Vạch: 100%',
    up: 'tăng',
    down: 'giảm',
    none: 'không đổi',
    good: 'thuận lợi',
    bad: 'chưa thuận lợi',
    of: '/',
    ofTotal: ' trong tổng số ',
    ranked: 'xếp thứ ',
    ratio: (plan) => `tỷ lệ so với ${plan}: `,
    change: 'mức thay đổi',
    whole: 'tổng số: ',
    rankOf: '/',
    rankOfHeard: ' trong số ',
    reaches: 'đạt ',
    equals: 'bằng ',
    ofBase: ' ',
    plan: 'kế hoạch',
    planAssignedBy: (assigner) => `kế hoạch ${assigner} giao`,
    planFor: (time) => `kế hoạch ${time}`,
    planUnder: (document) => `kế hoạch theo ${document}`,
    accordingTo: 'theo ',
    planIs: ' là ',
    comparedWith: ' so với ',
    year: 'năm ',
    years: 'giai đoạn ',
    in: '',
    on: 'ngày ',
    previousPeriod: 'kỳ trước',
    was: ' là ',
    asOf: 'đến ngày ',
    asOfEnd: 'đến hết ',
    dated: 'ngày ',
    cumulative: 'lũy kế ',
    cumulativeToEnd: 'lũy kế đến hết ',
    status: {
      estimate: 'số liệu ước tính',
      preliminary: 'số liệu sơ bộ',
      provisional: 'số liệu tạm tính',
      official: 'số liệu chính thức',
    },
  },
  en: {
    failed: 'The figure could not be loaded',
    mistake: (place) => (place ? `there is a mistake in “${place}”` : 'the data has a mistake'),
    empty: 'No figure yet',
    noOccurrence: 'nil',
    notCollected: 'occurred, but the data were not collected',
    loadedAt: 'Figure as of',
    source: 'Source:',
    method: 'Method',
    download: 'Download the data',
    table: 'Show the data',
    period: 'Period',
    mark: 'Mark: 100%',
    up: 'up',
    down: 'down',
    none: 'unchanged',
    good: 'favourable',
    bad: 'unfavourable',
    of: ' of ',
    ofTotal: ' of ',
    ranked: 'ranked ',
    ratio: (plan) => `percentage of ${plan}: `,
    change: 'change',
    whole: 'total: ',
    rankOf: ' of ',
    rankOfHeard: ' of ',
    reaches: '',
    equals: '',
    ofBase: ' of ',
    plan: 'the plan',
    planAssignedBy: (assigner) => `the plan assigned by ${assigner}`,
    planFor: (time) => `the plan for ${time}`,
    planUnder: (document) => `the plan under ${document}`,
    accordingTo: 'according to ',
    planIs: ': ',
    comparedWith: ' compared with ',
    year: '',
    years: '',
    in: 'in ',
    on: 'on ',
    previousPeriod: 'the previous period',
    was: ' it was ',
    asOf: 'as of ',
    asOfEnd: 'as of the end of ',
    dated: 'dated ',
    cumulative: 'cumulative ',
    cumulativeToEnd: 'cumulative to the end of ',
    status: {
      estimate: 'estimated figure',
      preliminary: 'preliminary figure',
      provisional: 'provisional figure',
      official: 'official figure',
    },
  },
};
