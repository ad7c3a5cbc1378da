// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgLatestNews } from '../news/latest-news.ts';

// The `.d.ts` of this file keeps only this export. Through it, TypeScript finds the types of the tag and of its events.
export type { MtqgLatestNews } from '../news/latest-news.ts';

register('mtqg-latest-news', MtqgLatestNews);
