// The classes, errors, events and types of the widgets. Importing this file registers no element.
export { MtqgCounter } from './counter/counter.ts';
export { EndpointError, RedirectError } from './counter/endpoint-error.ts';
export { MtqgPhotoEvent, type GalleryEvents } from './gallery/events.ts';
export { MtqgGallery } from './gallery/gallery.ts';
export { PhotoListError } from './gallery/parse-photos.ts';
export type { Photo } from './gallery/photo.ts';
export { MtqgIndicator } from './indicator/indicator.ts';
export type { IndicatorRecord, Quotable } from './indicator/record/record.ts';
export { IndicatorError, type IndicatorProblem } from './indicator/record/indicator-error.ts';
export { MtqgArticleCard } from './news/article-card.ts';
export type { Article } from './news/article.ts';
export { MtqgLatestNews } from './news/latest-news.ts';
export type { Figures, Sums, Unit } from './protocol.ts';
export { MtqgErrorEvent, MtqgLoadEvent } from './shared/events.ts';
export type { Source } from './shared/loader.ts';
export type { LoadEvents, TypedListener } from './shared/typed-listener.ts';
