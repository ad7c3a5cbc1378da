import { MtqgLatestNews } from '../news/latest-news.ts';
import { register } from '../shared/register.ts';

// Importing this file also brings the types of the tag.
export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
