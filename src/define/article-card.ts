import { MtqgArticleCard } from '../news/article-card.ts';
import { register } from '../shared/register.ts';

// Importing this file also brings the types of the tag.
export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
