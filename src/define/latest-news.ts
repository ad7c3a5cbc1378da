// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgLatestNews } from '../news/latest-news.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
