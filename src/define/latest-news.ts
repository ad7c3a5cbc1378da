// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgLatestNews } from '../news/latest-news.ts';

// Because this class type is exported, an import of this file also makes TypeScript know the tag and its events.
export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
