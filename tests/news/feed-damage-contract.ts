import fc from 'fast-check';
import { describeUnread } from '../../src/news/feed-problems.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import { tenthInBrowsers, thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { BASES } from './feed-base-contract.ts';
import { FIELDS } from './feed-date-contract.ts';
import { FORMS, NO_FEEDS } from './feed-forms-contract.ts';
import { LINKS } from './feed-links-contract.ts';
import { PICTURES } from './feed-pictures-contract.ts';
import { MARKUP } from './feeds/markup-feeds.ts';
import { HEADINGS } from './feed-text-contract.ts';
import { textOf } from './feed-corpus-contract.ts';
import { corpus } from './feeds/corpus.ts';
import { noFeeds } from './feeds/no-feeds.ts';
import { FEED_URL, feeds } from './feeds.ts';

/** The same damage in each run, so that a failed run can be repeated. */
const SEED = 16;
/** In bytes. Longer feeds would make the test slow. */
const MAX_LENGTH_TO_DAMAGE = 10_000;

/** How many elements stand inside each other. In browsers a tenth of this number. */
const NESTED_TAGS = 25_000;

/** A feed as it is sent. */
interface SentFeed {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string | undefined;
}

/**
 * Tests of reading damaged feeds, for Node and for browsers.
 *
 * @param damagedFeeds How many feeds with random damage are read.
 */
export function feedDamageContract({ it, equal }: Runner, damagedFeeds: number): void {
  it('reads tags without `>` or without an end tag in a time that is proportional to their length', () => {
    // If the time grew with the square of the length, this would take minutes, and the test runner would stop it.
    for (const text of thirdOfEngine(INCOMPLETE_TAGS)) {
      equal(text.length > INCOMPLETE_LENGTH, true);
      equal(findMistake(text), undefined, text.slice(0, 20));
    }
  });

  it('reads elements that stand inside each other in a time that is proportional to their number, for each tag of the corpus', () => {
    const tags = tagsOfCorpus();
    equal(tags.length > 40, true, String(tags.length));
    for (const tag of tags) {
      const text = `<rss><item><title>Tin</title><description>${tag.repeat(tenthInBrowsers(NESTED_TAGS))}`;
      equal(findMistake(text), undefined, tag);
    }
  });

  it(`reads ${damagedFeeds} damaged feeds: throws nothing, and returns no unsafe address and no article without a heading`, () => {
    const sent = allFeeds().filter(({ bytes }) => bytes.length < MAX_LENGTH_TO_DAMAGE);
    equal(sent.length > 250, true, String(sent.length));
    const property = fc.property(fc.constantFrom(...sent), damageToBytes, damageToText, (feed, ...damage) => {
      equal(findMistake(applyDamage(feed, ...damage)), undefined);
    });
    fc.assert(property, { numRuns: damagedFeeds, seed: SEED });
  });
}

/** The feeds of all tests of the reader. */
function allFeeds(): SentFeed[] {
  const texts = [
    ...[...FORMS, ...LINKS, ...PICTURES, ...NO_FEEDS, ...FIELDS, ...HEADINGS, ...MARKUP].map(
      ([, text]) => text,
    ),
    ...BASES.map(({ feed }) => feed),
    ...noFeeds.map(({ text }) => text),
  ];
  return [
    ...texts.map((text) => toSent(text)),
    ...corpus.map(({ feed, contentType }) => toSent(feed, contentType)),
    ...feeds.map(({ body, contentType }) => toSent(body, contentType)),
  ];
}

/** One tag for each name in the corpus, also for the names in escaped HTML. */
function tagsOfCorpus(): string[] {
  const tags = corpus
    .map(textOf)
    .flatMap((text) => text.match(/<[\w:.-]+[^<>]*>|&lt;[\w:.-]+.*?(?:&gt;|>)/g) ?? []);
  return [...new Map(tags.map((tag) => [/(?:<|&lt;)([\w:.-]+)/.exec(tag)![1], tag])).values()];
}

function toSent(feed: string | Uint8Array<ArrayBuffer>, contentType?: string): SentFeed {
  return { bytes: typeof feed === 'string' ? new TextEncoder().encode(feed) : feed, contentType };
}

const INCOMPLETE_LENGTH = 1_000_000;
/** Tags without `>`. The last ones have `>`, but no end tag. */
const INCOMPLETE_TAGS = [
  `<item><a ${'b=c'.repeat(INCOMPLETE_LENGTH / 3 + 1)}"`,
  `<item><a b=${'c'.repeat(INCOMPLETE_LENGTH)}"`,
  `<item><a ${'b'.repeat(INCOMPLETE_LENGTH)}"`,
  `<item><a b="${' c=d'.repeat(INCOMPLETE_LENGTH / 4)}`,
  `<item><${'a'.repeat(INCOMPLETE_LENGTH)}`,
  `<item><a ${'b'.repeat(INCOMPLETE_LENGTH)}>`,
  ...[`<a x='`, `<a x=" y='>`, ' x="1"', `<a k=" l=' y=' m='`].map(
    (text) => `<item><title><![CDATA[<a ${text.repeat(INCOMPLETE_LENGTH / text.length + 1)}`,
  ),
  `<item><title>${'<![CDATA[a]]</b>'.repeat(INCOMPLETE_LENGTH / 10)}`,
  ...['sup', 'del', 'math'].map((tag) => `<item>${`<${tag}>`.repeat(INCOMPLETE_LENGTH / 4)}`),
];

/** A place in a text, from 0 to 1. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const FEW = { maxLength: 4 };

/** A byte that is changed, as in a broken transfer: its place, and the bits that are flipped. */
type FlippedByte = [place: number, bits: number];
interface DamageToBytes {
  flipped: FlippedByte[];
  /** Where the feed is cut off, if it is cut off. */
  end: number | null;
}
const damageToBytes: fc.Arbitrary<DamageToBytes> = fc.record({
  flipped: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), FEW),
  end: fc.option(place, { freq: 3 }),
});

/** Where a text is changed, how many characters are removed there, and what is inserted. */
type Change = [place: number, removed: number, inserted: string];
interface DamageToText {
  changes: Change[];
  /** Pairs of tags that change places. */
  swapped: [first: number, second: number][];
  /** A tag or a bracket of the text that is repeated, so that elements or lists stand inside each other. */
  nested: [place: number, times: number] | null;
}
const LONG_FRAGMENTS = ['<a ', '&amp;', '<x y="', '<!--'].map((text) => text.repeat(5000));
/** By line: tags; signs and references; addresses; long fragments. */
const FRAGMENTS = [
  ...['<', '>', '</', '<item>', '</item>', '<![CDATA[', ']]>', '<!--', '<title>', '<item><title>a</title>'],
  ...['&', '&amp;', '&#0;', '&#xD800;', '"', "'", '{', '[', '\\u0000', '\0', '\ufffe', 'href=', '<a href="'],
  ...['javascript:alert(1)', '<link>javascript:1</link>', '<img src=data:x>'],
  ...LONG_FRAGMENTS,
];
const inserted = fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string());
const damageToText: fc.Arbitrary<DamageToText> = fc.record({
  changes: fc.array(fc.tuple(place, fc.nat(40), inserted), FEW),
  swapped: fc.array(fc.tuple(place, place), FEW),
  nested: fc.option(fc.tuple(place, fc.integer({ min: 2, max: 3000 })), { freq: 4 }),
});

function applyDamage({ bytes, contentType }: SentFeed, inBytes: DamageToBytes, inText: DamageToText): string {
  const damaged = bytes.slice(0, Math.floor(bytes.length * (inBytes.end ?? 1)));
  for (const [where, bits] of inBytes.flipped) damaged[indexAt(where, damaged)]! ^= bits;
  const text = inText.swapped.reduce(swapTags, decode(damaged, contentType));
  return inText.changes.reduce(applyChange, nest(text, inText.nested));
}

function indexAt(where: number, { length }: { length: number }): number {
  return Math.min(Math.floor(where * length), length - 1);
}

function applyChange(text: string, [where, removed, added]: Change): string {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

/** Tags, and the signs of JSON. */
const PARTS = /<[^<>]*>|[{}[\],:]/g;

function swapTags(text: string, places: [first: number, second: number]): string {
  const tags = text.match(PARTS) ?? [];
  const [first, second] = places.map((where) => indexAt(where, tags));
  let index = -1;
  return text.replace(PARTS, (tag) => {
    index++;
    if (index === first) return tags[second!] ?? tag;
    return index === second ? (tags[first!] ?? tag) : tag;
  });
}

function nest(text: string, nested: DamageToText['nested']): string {
  if (!nested) return text;
  const [where, times] = nested;
  const chosen = indexAt(where, text.match(PARTS) ?? []);
  let index = -1;
  return text.replace(PARTS, (tag) => (++index === chosen ? tag.repeat(times) : tag));
}

/** What is wrong with the articles that are read: one without a heading, or an address without http or https. */
function findMistake(text: string): string | undefined {
  const feed = parseFeed(text, FEED_URL);
  const articles = feed?.articles ?? [];
  const addresses = articles.flatMap(({ href, image }) => [href, image]).filter((url) => url !== undefined);
  const unsafe = addresses.find((address) => !/^https?:/.test(address));
  const isSilent = feed?.unread.some((field) => describeUnread(field) === '');
  if (unsafe !== undefined || isSilent) return unsafe ?? 'An empty sentence.';
  return articles.some(({ heading }) => heading === '') ? 'No heading.' : undefined;
}
