import { readFileSync } from 'node:fs';
import { withPage } from './in-page.ts';

const FEED_BYTES = 5_000_000;
const TEXT = 'Cây cầu dài 62 m nối hai bờ suối của bản Phố, rút ngắn đường đến trường. '.repeat(4);

function createFeed(): Buffer {
  const items: string[] = [];
  for (let bytes = 0; bytes < FEED_BYTES; bytes += Buffer.byteLength(items.at(-1)!)) {
    const number = items.length;
    items.push(
      `<item><title>Tin ${number}</title><link>https://tinh.example/tin/${number}</link><pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate><description><![CDATA[<p>${TEXT}</p><img src="/anh/${number}.jpg">]]></description></item>`,
    );
  }
  return Buffer.from(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
}

/** Milliseconds for which a page cannot react to its reader at most, while a news block reads a feed of 5 MB. */
export function benchFeedPieces(script: string): Promise<number> {
  const html = `<!doctype html><meta charset="utf-8"><script type="module" src="/news.js"></script>`;
  return withPage(
    {
      '/': ['text/html', html],
      '/news.js': ['text/javascript', readFileSync(script)],
      '/tin.xml': ['application/xml', createFeed()],
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
  const loaded = new Promise((resolve) => block.addEventListener('mtqg-load', resolve));
  block.setAttribute('src', '/tin.xml');
  document.body.append(block);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return longest;
}
