import { MtqgArticleCard } from '../news/article-card.ts';
import { register } from '../shared/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-article-card': MtqgArticleCard;
  }
}

register('mtqg-article-card', MtqgArticleCard);
