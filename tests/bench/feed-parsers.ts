// Compares our reader of feeds with parsers of npm, over the feeds of tests/news/feeds.ts:
//   npm install --prefix <folder> fast-xml-parser rss-parser feedsmith @rowanmanning/feed-parser
//   node tests/bench/feed-parsers.ts <folder> [--list]
// Prints in how many feeds each parser is wrong; `--list` also prints the names of these feeds.
// Each parser gets the text that our decoder makes of the bytes. Its titles are cleaned, its dates read and its addresses resolved by our code,
// so only the reading of XML and of the fields differs.
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toJsonFeed } from '../../src/endpoint/feeds/json-feed.ts';
import type { Article } from '../../src/news/article.ts';
import { MAX_ARTICLES, parseRawArticle, type RawArticle } from '../../src/news/parse-article.ts';
import { firstImage } from '../../src/news/parse-html.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { toVietnamTime } from '../../src/text/date.ts';
import { decode } from '../../src/text/decode.ts';
import { FEED_URL, feeds } from '../news/feeds.ts';

type Fields = Record<string, unknown>;
type Reader = (text: string) => Promise<Article[]> | Article[];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node tests/bench/feed-parsers.ts <folder>');
const load = createRequire(join(resolve(folder), 'index.js'));

/** Cleans an article of a parser with our code. */
function toArticle(
  fields: Partial<Record<keyof RawArticle | 'date' | 'html', unknown>>,
): Article | undefined {
  const raw = {
    heading: textOf(fields.heading),
    links: listOf(fields.links).map(textOf),
    summary: textOf(fields.summary),
    images: [
      ...listOf(fields.images).map(textOf),
      ...listOf(fields.html).map((html) => firstImage(textOf(html))),
    ],
    dates: [fields.date instanceof Date ? fields.date.toISOString() : textOf(fields.date)],
    section: textOf(fields.section),
    source: textOf(fields.source),
    author: textOf(fields.author),
  };
  return parseRawArticle(raw, FEED_URL, new Set());
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const { '#text': text, _: inner, value: named, url, href } = (value ?? {}) as Fields;
  return [text, inner, named, url, href].find((part) => typeof part === 'string') ?? '';
};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]).filter(Boolean);
const clean = (items: (Article | undefined)[]) => items.filter((item) => item !== undefined);

interface FastXml {
  XMLParser: new (options: object) => { parse(text: string): Fields };
}
interface RssParser {
  new (options: object): { parseString(text: string): Promise<{ items: Fields[] }> };
}
interface Rowan {
  parseFeed(text: string): { items: Fields[] };
}
interface FeedSmith {
  parseFeed(text: string): { format: string; feed: Fields };
}

/** What an author writes in half a day with fast-xml-parser: RSS 2.0, RSS 1.0 and Atom. */
const fastXml: Reader = (text) => {
  const { XMLParser } = load('fast-xml-parser') as FastXml;
  const tree = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', htmlEntities: true }).parse(
    text,
  );
  const { rss, feed, 'rdf:RDF': rdf } = tree as Record<string, Fields>;
  const channel = rss?.['channel'] as Fields | undefined;
  const items = listOf(channel?.['item'] ?? rdf?.['item'] ?? feed?.['entry']) as Fields[];
  return clean(
    items.map((item) => {
      const links = listOf(item['link']) as Fields[];
      const link = links.find((entry) => (entry['@rel'] ?? 'alternate') === 'alternate') ?? links[0];
      return toArticle({
        heading: item['title'],
        links: [typeof link === 'object' ? (link['@href'] ?? link['#text']) : link, item['guid']],
        images: ['enclosure', 'media:content', 'media:thumbnail'].map(
          (name) => (listOf(item[name])[0] as Fields | undefined)?.['@url'],
        ),
        date: item['pubDate'] ?? item['dc:date'] ?? item['published'] ?? item['updated'],
        html: [item['content:encoded'], item['description'], item['content'], item['summary']],
      });
    }),
  );
};

const rssParser: Reader = async (text) => {
  const Parser = load('rss-parser') as RssParser;
  const customFields = { item: [['media:content', 'media', { keepArray: true }], 'media:thumbnail'] };
  const { items } = await new Parser({ customFields }).parseString(text);
  return clean(
    items.map((item) => {
      const media = listOf(item['media']).map((entry) => ((entry as Fields)['$'] as Fields)['url']);
      return toArticle({
        heading: item['title'],
        links: [item['link'], item['guid']],
        images: [(item['enclosure'] as Fields | undefined)?.['url'], ...media],
        date: item['isoDate'] ?? item['pubDate'],
        html: [item['content:encoded'], item['content'], item['summary']],
      });
    }),
  );
};

const rowan: Reader = (text) => {
  const { parseFeed: parse } = load('@rowanmanning/feed-parser') as Rowan;
  return clean(
    parse(text).items.map((item) =>
      toArticle({
        heading: item['title'],
        links: [item['url']],
        images: [item['image'], ...(listOf(item['media']) as Fields[]).map(({ url }) => url)],
        date: item['published'] ?? item['updated'],
        html: [item['content'], item['description']],
      }),
    ),
  );
};

const feedSmith: Reader = (text) => {
  const { parseFeed: parse } = load('feedsmith') as FeedSmith;
  const { feed } = parse(text);
  return clean(
    (listOf(feed['items'] ?? feed['entries']) as Fields[]).map((item) => {
      const { contents, thumbnails } = (item['media'] ?? {}) as Fields;
      const media = [...listOf(contents), ...listOf(thumbnails)] as Fields[];
      const links = listOf(item['links']) as Fields[];
      const dates = listOf(
        (item['dc'] as Fields | undefined)?.['dates'] ?? (item['dc'] as Fields | undefined)?.['date'],
      );
      return toArticle({
        heading: item['title'],
        links: [item['link'], item['url'], ...links.map(({ href }) => href), textOf(item['guid'])],
        images: [
          ...(listOf(item['enclosures']) as Fields[]).map(({ url }) => url),
          item['image'],
          ...media.map(({ url }) => url),
        ],
        date: item['pubDate'] ?? item['published'] ?? item['updated'] ?? dates[0],
        html: [
          (item['content'] as Fields | undefined)?.['encoded'],
          item['content'],
          item['description'],
          item['summary'],
        ],
      });
    }),
  );
};

const readers: [name: string, read: Reader, entry: string][] = [
  ['ours', (text) => parseFeed(text, FEED_URL)?.articles ?? [], resolve('src/news/parse-feed.ts')],
  ['fast-xml-parser', fastXml, 'fast-xml-parser'],
  ['rss-parser', rssParser, 'rss-parser/dist/rss-parser.min.js'],
  ['@rowanmanning/feed-parser', rowan, '@rowanmanning/feed-parser'],
  ['feedsmith', feedSmith, 'feedsmith'],
];

/** XML only: most of these parsers do not read JSON. */
const xmlFeeds = feeds
  .map(({ what, body, contentType, articles }) => ({
    what,
    text: typeof body === 'string' ? body : decode(body, contentType),
    articles: articles ?? [],
  }))
  .filter(({ text, articles }) => articles.length > 0 && !/^[\s\ufeff]*[[{]/.test(text));

const instantOf = (article: Article | undefined) => toVietnamTime(article?.datetime)?.slice(0, 16) ?? '';

/** The fields of a feed that are wrong. */
function findFaults(expected: readonly Article[], found: readonly Article[]): string[] {
  if (found.length !== expected.length) return ['articles'];
  const differs = (get: (article: Article) => unknown) =>
    expected.some((article, index) => get(article) !== get(found[index]!));
  return [
    ...(differs(({ heading }) => heading) ? ['heading'] : []),
    ...(differs(({ href }) => href) ? ['link'] : []),
    ...(differs((article) => instantOf(article)) ? ['date'] : []),
    ...(differs(({ image }) => image) ? ['picture'] : []),
  ];
}

/** The size in a page, compressed: minified by esbuild, with what the parser imports. */
function sizeOf(entry: string): string {
  return sizeOfCode(`export * from ${JSON.stringify(entry)}`, folder!);
}

function sizeOfCode(contents: string, resolveDir: string): string {
  const { outputFiles, errors } = buildSync({
    stdin: { contents, resolveDir: resolve(resolveDir) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  if (errors.length > 0) return 'needs Node.js';
  return `${(gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000).toFixed(1)} kB`;
}

const item = (n: number) =>
  `<item><title>Khánh thành cầu bản Phố ${n}</title><link>https://tinh.example/tin/${n}</link><description>${'Cây cầu dài 62 m. '.repeat(50)}</description><pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate></item>`;
const large = `<rss version="2.0"><channel>${Array.from({ length: 900 }, (_, n) => item(n)).join('')}</channel></rss>`;

/** A feed with the whole texts of its articles, as WordPress sends it. The texts are Vietnamese, so that they compress as articles do. */
function toFullTextFeed(articles: number): string {
  const text = readFileSync('README.vi.md', 'utf8').replaceAll(/[<>&|`#*[\]]/g, '');
  const items = Array.from({ length: articles }, (_, n) => {
    const body = text.slice(n * 2000, n * 2000 + 2000);
    const summary = body.slice(0, 300);
    return `<item><title>Tin ${n}</title><link>https://tinh.example/tin/${n}</link><description>${summary}</description><content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item>`;
  });
  return `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
}

function compressedSizeOf(content: string | Uint8Array): string {
  return `${(gzipSync(content, { level: 6 }).length / 1000).toFixed(1)} kB`;
}

const withoutXml = ['parse-json-feed', 'parse-article'].map(
  (name) => `export * from './src/news/${name}.ts';`,
);
console.log(`our reader without XML: ${sizeOfCode(withoutXml.join(''), '.')} compressed`);
const fullText = toFullTextFeed(10);
const cleanJson = await toJsonFeed('tin', { bytes: new TextEncoder().encode(fullText), type: '' }, FEED_URL);
console.log(
  `10 articles with whole texts: ${compressedSizeOf(fullText)} compressed, as clean JSON ${compressedSizeOf(cleanJson)}`,
);
console.log(
  `${xmlFeeds.length} XML feeds; large feed: ${(large.length / 1e6).toFixed(1)} million characters\n`,
);
for (const [name, read, entry] of readers) {
  const counts = new Map<string, number>();
  const failed: string[] = [];
  for (const { what, text, articles } of xmlFeeds) {
    let faults: string[];
    try {
      faults = findFaults(articles, (await read(text)).slice(0, MAX_ARTICLES));
    } catch {
      faults = ['error'];
    }
    for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    if (faults.length > 0) failed.push(`${what} (${faults.join(', ')})`);
  }
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    await read(large);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[3]!;
  const kinds = [...counts].map(([fault, count]) => `${fault} ${count}`).join(', ');
  console.log(`${name}: ${sizeOf(entry)} compressed; large feed ${median.toFixed(0)} ms`);
  console.log(`  wrong in ${failed.length} feeds: ${kinds}`);
  if (process.argv.includes('--list')) for (const line of failed) console.log(`    ${line}`);
}
