import type { Language } from '../text/language.ts';

interface CounterMessages {
  heading: string;
  online: string;
  today: string;
  yesterday: string;
  week: string;
  month: string;
  year: string;
  total: string;
  /** What is counted, in the note below the rows. */
  visits: string;
  views: string;
  /** Between what is counted and the first counted day. */
  since: string;
  /** In front of the time, if the shown figures are old. */
  asOf: string;
  failed: string;
  /** There are no figures yet. */
  empty: string;
}

export const counterMessages: Record<Language, CounterMessages> = {
  vi: {
    heading: 'Thống kê truy cập',
    online: 'Đang online',
    today: 'Hôm nay',
    yesterday: 'Hôm qua',
    week: 'Trong tuần',
    month: 'Trong tháng',
    year: 'Trong năm',
    total: 'Tất cả',
    visits: 'Lượt truy cập',
    views: 'Lượt xem',
    since: ', tính từ ngày ',
    asOf: 'Số liệu lúc',
    failed: 'Không tải được số liệu',
    empty: 'Chưa có số liệu',
  },
  en: {
    heading: 'Visitor statistics',
    online: 'Online now',
    today: 'Today',
    yesterday: 'Yesterday',
    week: 'This week',
    month: 'This month',
    year: 'This year',
    total: 'All time',
    visits: 'Visits',
    views: 'Page views',
    since: ' since ',
    asOf: 'Figures as of',
    failed: 'The figures could not be loaded',
    empty: 'No figures yet',
  },
};
