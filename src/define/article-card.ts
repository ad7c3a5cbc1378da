import { MtqgArticleCard } from '../elements/article-card.ts';
import { register } from '../lib/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-article-card': MtqgArticleCard;
  }
}

register('mtqg-article-card', MtqgArticleCard);
