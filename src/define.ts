// Registers all elements.
import './define/article-card.ts';
import './define/counter.ts';
import './define/gallery.ts';
import './define/indicator.ts';
import './define/latest-news.ts';
