// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgLatestNews } from '../news/latest-news.ts';

// With this export, TypeScript also reads the file of the class, which declares the types of the tag and of its events.
export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
