import { MtqgArticleCard } from '../news/article-card.ts';
import { register } from '../shared/register.ts';

export type { MtqgArticleCard } from '../news/article-card.ts';

register('mtqg-article-card', MtqgArticleCard);
