import { expect } from '@open-wc/testing';
import { openPage, type OpenedPage, waitOnPage } from './open-page.ts';

/** The start of the only sentence that the indicator shows. */
const SENTENCE_START = 'Giải ngân vốn ngân sách trung ương';
/** Each element with data, by the name in its script: `mtqg-counter.js`. */
const WIDGETS = {
  counter: '<mtqg-counter src="/dem/tinh"></mtqg-counter>',
  'article-card':
    '<mtqg-article-card heading="Thẻ tin" href="/tin/3" image="/demo/pages/photos/doi-che.jpg" image-focus="50% 20%"></mtqg-article-card>',
  'latest-news': '<mtqg-latest-news src="/demo/pages/tin-moi.xml" limit="2"></mtqg-latest-news>',
  gallery: '<mtqg-gallery src="/demo/pages/anh.json"></mtqg-gallery>',
  indicator: '<mtqg-indicator src="/demo/pages/chi-tieu.csv#giai-ngan-nstw"></mtqg-indicator>',
};
const SCRIPTS = Object.keys(WIDGETS).map(
  (name) => `<script type="module" src="/dist/web/mtqg-${name}.js"></script>`,
);
/** Printed content, which the elements read from between their tags. */
const PRINTED = `<mtqg-latest-news><ul><li><a href="/tin/1">Tin in sẵn</a> (24/08/2022)</li></ul></mtqg-latest-news>
  <mtqg-gallery><figure><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>Đồi chè</figcaption></figure></mtqg-gallery>`;
/** Records which elements have loaded. The page runs it before the hostile code, which therefore cannot break it. */
const RECORDER = `<script>{
  const loaded = (window.loaded = []);
  document.addEventListener('mtqg-load', ({ target }) => loaded.push(target.localName));
}</script>`;

const ALL = `${Object.values(WIDGETS).join('')}${PRINTED}${SCRIPTS.join('')}`;

/** Expects that every element shows its data, and that no script of the page failed. */
export async function expectAllWidgets(page: OpenedPage): Promise<void> {
  const shown = () => ({
    total: textsIn(page, 'mtqg-counter', '[part~=row-total] dd'),
    card: textsIn(page, 'mtqg-article-card', '[part=title] a'),
    focus: [...rootsOf(page, 'mtqg-article-card')].map(
      (root) => root.querySelector<HTMLElement>('img')?.style.objectPosition,
    ),
    news: textsIn(page, 'mtqg-latest-news', '[part=item] a').length,
    captions: textsIn(page, 'mtqg-gallery', 'figcaption').length,
    sentence: textsIn(page, 'mtqg-indicator', '.sentence').map((text) =>
      text.slice(0, SENTENCE_START.length),
    ),
  });
  const expected = {
    total: ['1.234.567'],
    card: ['Thẻ tin'],
    focus: ['50% 20%'],
    news: 2 + 1, // Loaded and printed.
    captions: 9 + 1, // Loaded and printed.
    sentence: [SENTENCE_START],
  };
  await waitOnPage(page, () => JSON.stringify(shown()) === JSON.stringify(expected)).catch(
    (error: unknown) => {
      expect(shown(), String(error)).to.deep.equal(expected);
    },
  );
  // An article card loads nothing. The printed news and photos are not loaded either.
  await waitOnPage(page, () => loadedTags(page).length === 4);
  expect(loadedTags(page).sort()).to.deep.equal([
    'mtqg-counter',
    'mtqg-gallery',
    'mtqg-indicator',
    'mtqg-latest-news',
  ]);
  expect(page.window.spy.errors).to.deep.equal([]);
}

/** Expects that the page load was counted, and that a navigation within the page is counted too. */
export async function expectViews(page: OpenedPage, { hasStorage = true } = {}): Promise<void> {
  const { posts } = page.window.spy;
  expect(posts).to.have.length(1);
  // Without localStorage, only the referrer tells whether the first view begins a visit. Here it is a page of the same site, so none begins.
  expect(posts[0]).to.match(hasStorage ? /\/dem\/tinh\?visit=1$/ : /\/dem\/tinh\?visit=0$/);
  (page.window as unknown as TestedWindow).pushStateInPage('/page?trang=2');
  await waitOnPage(page, () => posts.length === 2);
  expect(posts[1]).to.match(/\/dem\/tinh\?visit=0&alive=\d+$/);
}

export function findAll({ window }: OpenedPage, tag: string): HTMLElement[] {
  return (window as unknown as TestedWindow).findAll(tag);
}

function rootsOf(page: OpenedPage, tag: string): ShadowRoot[] {
  // `Array.from` copies into an array of the test's window. Arrays of the page may have a `toJSON` that the page added.
  return Array.from(findAll(page, tag))
    .map((element) => element.shadowRoot)
    .filter((root) => root !== null);
}

export function textsIn(page: OpenedPage, tag: string, selector: string): string[] {
  return rootsOf(page, tag)
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((element) => element.textContent.trim());
}

function loadedTags({ window }: OpenedPage): string[] {
  return (window as unknown as { loaded: string[] }).loaded;
}

/** Functions that find elements and navigate, also when the page hides the document's own methods. */
const PAGE_FUNCTIONS = `<script>const { getElementsByTagName } = Document.prototype;
  window.findAll = (tag) => [...getElementsByTagName.call(document, tag)];
  window.pushStateInPage = (url) => window.history.pushState(null, '', url);</script>`;

interface TestedWindow {
  findAll: (tag: string) => HTMLElement[];
  pushStateInPage: (url: string) => void;
}

/** Opens a page with every element. The HTML `before` precedes the elements and our scripts. */
export function openHostilePage(before: string): Promise<OpenedPage> {
  return openPage(`${PAGE_FUNCTIONS}${RECORDER}${before}${ALL}`);
}
