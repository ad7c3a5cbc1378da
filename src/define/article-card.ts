// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgArticleCard } from '../news/article-card.ts';

// The `.d.ts` of this file keeps only this export. Through it, TypeScript finds the types of the tag and of its events.
export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
