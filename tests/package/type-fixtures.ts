// Programs that use the package. types.test.ts compiles each of them with the types in the tarball.

/**
 * `expectSame<A, B>(true)` compiles only if A and B are the same type. `any` is the same type only as `any`. `Same` compares two function
 * types, (<T>() => T extends A ? 1 : 2) and the same with B, because only this tells `any` from other types.
 */
const HELPERS = `
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
declare function expectSame<A, B>(same: Same<A, B>): void;
`;

const COUNTER = `
const counter = document.querySelector('mtqg-counter')!;
counter.addEventListener('mtqg-load', function (event) {
  expectSame<typeof event.data, NonNullable<typeof counter.figures>>(true);
  expectSame<typeof event.data.visits.total, number>(true);
  this.displayOnly = true;
  // @ts-expect-error: figures have no such field
  event.data.articles;
});
counter.addEventListener('mtqg-error', (event) => expectSame<typeof event.error, unknown>(true));
counter.addEventListener('click', (event) => expectSame<typeof event.clientX, number>(true));
counter.addEventListener('event-of-the-page', (event) => expectSame<typeof event, Event>(true));
counter.removeEventListener('mtqg-load', (event) => expectSame<typeof event.data.views.total, number>(true));
// @ts-expect-error: the event of a click is not a load event
counter.addEventListener('mtqg-load', (event: MouseEvent) => event.clientX);
// @ts-expect-error: src is a string
counter.src = 1;
`;

const LATEST_NEWS = `
const news = document.querySelector('mtqg-latest-news')!;
news.addEventListener('mtqg-load', (event) => {
  expectSame<typeof event.data, NonNullable<typeof news.articles>>(true);
  event.data.map((article) => article.heading);
  // @ts-expect-error: the list is read-only
  event.data.push(event.data[0]!);
});
news.addEventListener('mtqg-error', (event) => expectSame<typeof event.error, unknown>(true));
// @ts-expect-error: no such layout
news.layout = 'table';
`;

const ARTICLE_CARD = `
const card = document.querySelector('mtqg-article-card')!;
card.heading = 'Khánh thành cầu bản Phố';
// @ts-expect-error: the level of the heading is a number
card.headingLevel = '3';
`;

const GALLERY = `
const gallery = document.createElement('mtqg-gallery');
gallery.addEventListener('mtqg-load', (event) => {
  expectSame<typeof event.data, NonNullable<typeof gallery.photos>>(true);
  // @ts-expect-error: the list is read-only
  event.data.push(event.data[0]!);
});
for (const type of ['mtqg-open', 'mtqg-change', 'mtqg-close'] as const)
  gallery.addEventListener(type, (event) => {
    expectSame<typeof event.index, number>(true);
    expectSame<typeof event.photo, NonNullable<typeof gallery.photos>[number] | undefined>(true);
  });
expectSame<ReturnType<typeof gallery.open>, Promise<void>>(true);
// @ts-expect-error: photos are opened by their index
void gallery.open('1');
`;

const INDICATOR = `
document.querySelector('mtqg-indicator')!.addEventListener('mtqg-error', (event) => event.error);
const indicator = document.querySelector('mtqg-indicator')!;
indicator.addEventListener('mtqg-load', (event) => {
  expectSame<typeof event.data, NonNullable<typeof indicator.record>>(true);
  expectSame<typeof event.data.label, string>(true);
});
// @ts-expect-error: no such direction
indicator.good = 'left';
`;

/** Listeners on the document and the body, which also receive the events of the widgets inside. */
const DOCUMENT = `
document.addEventListener('mtqg-error', (event) => expectSame<typeof event.error, unknown>(true));
document.body.addEventListener('mtqg-load', (event) => expectSame<typeof event.data, unknown>(true));
`;

const ALL_TAGS = COUNTER + LATEST_NEWS + ARTICLE_CARD + GALLERY + INDICATOR + DOCUMENT;

const CLASSES = `
import {
  type Article, type Figures, type IndicatorRecord, type Photo,
  IndicatorError, MtqgCounter, MtqgErrorEvent, MtqgGallery, MtqgIndicator, MtqgLatestNews, MtqgLoadEvent, MtqgPhotoEvent,
} from 'mtqg-widgets';

declare const caught: unknown;
if (caught instanceof IndicatorError) expectSame<typeof caught.field, string>(true);
new MtqgCounter().addEventListener('mtqg-load', (event) => expectSame<typeof event, MtqgLoadEvent<Figures>>(true));
new MtqgLatestNews().addEventListener('mtqg-load', (event) => expectSame<typeof event.data, readonly Article[]>(true));
new MtqgGallery().addEventListener('mtqg-load', (event) => expectSame<typeof event.data, readonly Photo[]>(true));
new MtqgGallery().addEventListener('mtqg-open', (event) => expectSame<typeof event, MtqgPhotoEvent>(true));
new MtqgIndicator().addEventListener('mtqg-load', (event) => expectSame<typeof event.data, IndicatorRecord>(true));
new MtqgIndicator().addEventListener('mtqg-error', (event) => expectSame<typeof event, MtqgErrorEvent>(true));
`;

/** A program that does not import the package, so that a tag has no type of its own. */
export const WITHOUT_IMPORT = `${HELPERS}
export {};
const element = document.querySelector('mtqg-counter')!;
expectSame<typeof element, Element>(true);
`;

/** For each entry of the package, a program that imports it. */
export const FIXTURES = {
  'mtqg-widgets': CLASSES + HELPERS + ALL_TAGS,
  'mtqg-widgets/define': `import 'mtqg-widgets/define';${HELPERS}${ALL_TAGS}`,
  'mtqg-widgets/drop-in': `import 'mtqg-widgets/drop-in';${HELPERS}${ALL_TAGS}`,
  'mtqg-widgets/define/article-card': `import 'mtqg-widgets/define/article-card';${HELPERS}${ARTICLE_CARD}`,
  'mtqg-widgets/define/counter': `import 'mtqg-widgets/define/counter';${HELPERS}${COUNTER}${DOCUMENT}`,
  'mtqg-widgets/define/gallery': `import 'mtqg-widgets/define/gallery';${HELPERS}${GALLERY}${DOCUMENT}`,
  'mtqg-widgets/define/indicator': `import 'mtqg-widgets/define/indicator';${HELPERS}${INDICATOR}${DOCUMENT}`,
  'mtqg-widgets/define/latest-news': `import 'mtqg-widgets/define/latest-news';${HELPERS}${LATEST_NEWS}${DOCUMENT}`,
};
