import type { Language } from '../text/language.ts';

interface NewsMessages {
  heading: string;
  /** The mark of a recent article. */
  new: string;
  /** The link to all articles. */
  more: string;
  /** The feed has no articles. */
  empty: string;
  failed: string;
  /** Precedes the load time of old articles, when newer ones failed to load. */
  asOf: string;
}

export const newsMessages: Record<Language, NewsMessages> = {
  vi: {
    heading: 'Thông tin mới nhất',
    new: 'Mới',
    more: 'Xem tất cả',
    empty: 'Chưa có tin mới',
    failed: 'Không tải được tin',
    asOf: 'Tin lúc',
  },
  en: {
    heading: 'Latest news',
    new: 'New',
    more: 'See all',
    empty: 'No news yet',
    failed: 'The news could not be loaded',
    asOf: 'News as of',
  },
};
