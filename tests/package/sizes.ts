/** The day of the measurements. */
export const MEASURED_ON = '2026-11-28';

/** Bytes of each file in dist/web with gzip -9. Chunks are named without their hash. */
export const MEASURED_BYTES = {
  'mtqg-article-card.js': 32_663,
  'mtqg-counter.js': 23_843,
  'mtqg-gallery.js': 56_066,
  'mtqg-indicator.js': 181_803,
  'mtqg-latest-news.js': 57_592,
  'mtqg.classic.js': 268_261,
  'mtqg.css': 3_210,
  'mtqg.js': 3_427,
  'mtqg/article-card.js': 176,
  'mtqg/comparisons.js': 19_307,
  'mtqg/counter.js': 8_712,
  'mtqg/decode.js': 1_625,
  'mtqg/error-sentence.js': 18_360,
  'mtqg/fetch-feed.js': 18_286,
  'mtqg/fetch-figures.js': 1_558,
  'mtqg/fetch-photos.js': 2_169,
  'mtqg/fetch.js': 1_135,
  'mtqg/gallery.js': 25_705,
  'mtqg/indicator.js': 48_505,
  'mtqg/latest-news.js': 170,
  'mtqg/news.js': 11_768,
  'mtqg/parse-date.js': 2_500,
  'mtqg/parse-figures.js': 73_901,
  'mtqg/read-articles.js': 2_550,
  'mtqg/read-card.js': 1_005,
  'mtqg/read-page-table.js': 8_204,
  'mtqg/series.js': 2_297,
  'mtqg/shared.js': 26_336,
  'mtqg/uncopied.js': 8_387,
  'mtqg/viewer.js': 7_777,
} as const;

/** A file may grow by this factor. A larger file needs a new measurement here and the reason in CHANGELOG.md. */
const ALLOWED_GROWTH = 1.15;

export function limitOf(measuredBytes: number): number {
  return Math.floor(measuredBytes * ALLOWED_GROWTH);
}
