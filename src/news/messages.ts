import type { Language } from '../text/language.ts';

interface NewsMessages {
  heading: string;
  /** The word beside what appeared a short while ago. */
  new: string;
  more: string;
  empty: string;
  /** While nothing is there yet. */
  loading: string;
  /** In place of news that could not be had. */
  failed: string;
  /** Goes before the time at which the news shown were had, once newer ones could not be. */
  asOf: string;
}

export const newsMessages: Record<Language, NewsMessages> = {
  vi: {
    heading: 'Thông tin mới nhất',
    new: 'Mới',
    more: 'Xem tất cả',
    empty: 'Chưa có tin mới',
    loading: 'Đang tải tin',
    failed: 'Chưa tải được tin',
    asOf: 'Tin lúc',
  },
  en: {
    heading: 'Latest news',
    new: 'New',
    more: 'See all',
    empty: 'No news yet',
    loading: 'Loading news',
    failed: 'News could not be loaded',
    asOf: 'News as of',
  },
};
