// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgArticleCard } from '../news/article-card.ts';

// Because this class type is exported, an import of this file also makes TypeScript know the tag and its events.
export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
