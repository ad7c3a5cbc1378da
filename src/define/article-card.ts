// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgArticleCard } from '../news/article-card.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
