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
  /** What is counted. */
  visits: string;
  views: string;
  /** Goes before the day counting began. */
  since: string;
  /** Goes before the time at which the figures shown were true, once newer ones could not be had. */
  asOf: string;
  /** In place of figures that could not be had. */
  unknown: string;
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
    since: 'từ',
    asOf: 'Số liệu lúc',
    unknown: 'Chưa có số liệu',
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
    since: 'since',
    asOf: 'Figures as of',
    unknown: 'No figures available',
  },
};
