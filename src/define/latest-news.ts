import { MtqgLatestNews } from '../news/latest-news.ts';
import { register } from '../shared/register.ts';

export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
