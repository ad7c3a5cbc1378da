import { readFileSync } from 'node:fs';
import { withPage } from './in-page.ts';

/** The longest time in milliseconds in which a page cannot react to its reader, while a news block reads a feed; 0 if it is below 50. */
export function benchFeedPieces(script: string, feed: Buffer): Promise<number> {
  const html = `<!doctype html><meta charset="utf-8"><script type="module" src="/news.js"></script>`;
  return withPage(
    {
      '/': ['text/html', html],
      '/news.js': ['text/javascript', readFileSync(script)],
      '/tin.xml': ['application/xml', feed],
    },
    (page) => page.evaluate(measure),
  );
}

/** Runs in the page. */
async function measure(): Promise<number> {
  await customElements.whenDefined('mtqg-latest-news');
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ['longtask'] }); // Chromium reports tasks of 50 ms and longer.
  const block = document.createElement('mtqg-latest-news');
  // Some of the feeds have no article with a heading, so loading fails.
  const loaded = new Promise((resolve) => {
    block.addEventListener('mtqg-load', resolve);
    block.addEventListener('mtqg-error', resolve);
  });
  block.setAttribute('src', '/tin.xml');
  document.body.append(block);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return longest;
}
