import { MtqgLatestNews } from '../news/latest-news.ts';
import { register } from '../shared/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-latest-news': MtqgLatestNews;
  }
}

register('mtqg-latest-news', MtqgLatestNews);
