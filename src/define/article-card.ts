// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgArticleCard } from '../news/article-card.ts';

// With this export, TypeScript also reads the file of the class, which declares the types of the tag and of its events.
export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
