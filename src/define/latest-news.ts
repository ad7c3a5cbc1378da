import { MtqgLatestNews } from '../elements/latest-news.ts';
import { register } from '../lib/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-latest-news': MtqgLatestNews;
  }
}

register('mtqg-latest-news', MtqgLatestNews);
