export type { Article } from './data/article.ts';
export type { Figures, Sums, Unit } from './data/figures.ts';
export type { IndicatorError, IndicatorRecord, Quotable } from './data/indicator.ts';
export { MtqgArticleCard } from './elements/article-card.ts';
export { MtqgCounter } from './elements/counter.ts';
export { MtqgIndicator } from './elements/indicator/indicator.ts';
export { MtqgLatestNews } from './elements/latest-news.ts';
export { MtqgErrorEvent, MtqgLoadEvent } from './lib/events.ts';
export type { Source } from './lib/loader.ts';
