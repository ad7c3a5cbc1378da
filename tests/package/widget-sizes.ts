import { MEASURED_BYTES } from './sizes.ts';

/** A part of a widget that only some pages need. */
interface Feature {
  name: string;
  /** The modules that the widget imports on demand for it. */
  imports: readonly string[];
  /** All chunks that these imports load in addition to those of the widget. */
  chunks: readonly string[];
}

interface WidgetParts {
  name: string;
  /** The entry chunk, and the name of the single-file script without `mtqg-`. */
  element: string;
  /** The chunks that every page with the widget loads, apart from `shared`. */
  chunks: readonly string[];
  features: readonly Feature[];
}

/** The parts of each widget, for the table of sizes in README.md. */
export const WIDGETS: readonly WidgetParts[] = [
  { name: 'counter', element: 'counter', chunks: ['counter'], features: [] },
  {
    name: 'latest news',
    element: 'latest-news',
    chunks: ['latest-news', 'news'],
    features: [
      {
        name: 'a feed',
        imports: ['fetch-feed'],
        chunks: ['decode', 'fetch', 'fetch-feed', 'parse-date'],
      },
      {
        name: 'a printed list',
        imports: ['read-articles'],
        chunks: ['parse-date', 'read-articles', 'uncopied'],
      },
    ],
  },
  {
    name: 'news card',
    element: 'article-card',
    chunks: ['article-card', 'news'],
    features: [
      { name: 'a printed card', imports: ['read-card'], chunks: ['parse-date', 'read-card', 'uncopied'] },
    ],
  },
  {
    name: 'gallery',
    element: 'gallery',
    chunks: ['gallery'],
    features: [
      { name: 'the viewer', imports: ['viewer'], chunks: ['viewer'] },
      { name: 'a file of photos', imports: ['fetch-photos'], chunks: ['decode', 'fetch', 'fetch-photos'] },
    ],
  },
  {
    name: 'indicator',
    element: 'indicator',
    chunks: ['indicator'],
    features: [
      {
        name: 'a change, plan, rank or further figure',
        imports: ['comparisons'],
        chunks: ['comparisons'],
      },
      { name: 'a series', imports: ['comparisons', 'series'], chunks: ['comparisons', 'series'] },
      {
        name: 'a file of figures',
        imports: ['fetch-figures', 'parse-figures'],
        chunks: ['comparisons', 'decode', 'fetch', 'fetch-figures', 'parse-figures'],
      },
      {
        name: 'a table of the page',
        imports: ['fetch-figures', 'read-page-table'],
        chunks: ['comparisons', 'decode', 'fetch', 'fetch-figures', 'parse-figures', 'read-page-table'],
      },
      { name: 'a mistake', imports: ['error-sentence'], chunks: ['error-sentence'] },
    ],
  },
];

/** The files of `dist/web` that every page loads. */
export const FILES_OF_EVERY_PAGE = ['mtqg.js', 'mtqg/shared.js'];

/** The size of several files, `12 kB`. A kB has 1000 bytes. */
export function sizeOf(files: readonly string[]): string {
  const sizes: Record<string, number> = MEASURED_BYTES;
  const bytes = files.map((file) => {
    const size = sizes[file];
    if (size === undefined) throw new Error(`tests/package/sizes.ts has no size of ${file}`);
    return size;
  });
  return `${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
}

/** The size of several chunks. */
export function sizeOfChunks(names: readonly string[]): string {
  return sizeOf(names.map((name) => `mtqg/${name}.js`));
}
