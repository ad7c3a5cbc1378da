import type { Article } from '../../src/news/article.ts';

export const PHOTO = '/demo/pages/photos/doi-che.jpg';

/** An article with every field that a card shows. */
export const fullArticle: Article = {
  heading: 'Ẩm thực, ruộng bậc thang và đường về bản',
  href: '/tin/1',
  summary: 'Toàn tỉnh có 62 xã đạt chuẩn.',
  image: PHOTO,
  imageAlt: 'Ruộng bậc thang mùa nước đổ',
  datetime: '2024-03-07T02:36:00Z',
  section: 'Nông thôn mới',
  author: 'An Bình - Minh Khai',
  source: 'Báo Tỉnh',
};

/** Articles out of order: one without a date, and one address twice. */
export const articles: Article[] = [
  { heading: 'Tin thứ hai', href: '/tin/2', datetime: '2026-11-18T08:00:00+07:00' },
  { heading: 'Tin thứ nhất', href: '/tin/1', datetime: '2026-11-23T09:36:00+07:00', image: PHOTO },
  { heading: 'Tin thứ ba', href: '/tin/3', datetime: '2026-11-10' },
  { heading: 'Không có ngày', href: '/tin/4' },
  { heading: 'Tin thứ nhất', href: '/tin/1', datetime: '2026-11-22' },
];
