import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FeedFile } from '../../../src/endpoint/feeds/read-feed-file.ts';
import { Feeds } from '../../../src/endpoint/feeds/feeds.ts';
import { toJsonFeed, writeJsonFeed } from '../../../src/endpoint/feeds/json-feed.ts';
import { parseFeed } from '../../../src/news/parse-feed.ts';
import { decode } from '../../../src/text/decode.ts';
import { feeds } from '../../news/feeds.ts';
import { MAX_GROWTH, timeGrowth } from '../time-growth.ts';

const LOCATION = 'https://tinh.example/rss/tin-moi.xml';
const RELAY = 'https://cong.example/thong-ke/feed/tin.json';

const bytesOf = (text: string | Uint8Array<ArrayBuffer>) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;
/** The clean feed of a file, as a text. */
const jsonOf = async (body: string | Uint8Array<ArrayBuffer>, type = '') =>
  new TextDecoder().decode(await toJsonFeed('tin', { bytes: bytesOf(body), type }, LOCATION));

describe('a feed as JSON', () => {
  const readable = feeds.filter(({ articles }) => articles !== undefined);
  it('is tested with feeds', () => assert.ok(readable.length > 50));

  for (const { what, body, contentType = '' } of readable) {
    it(`gives a widget the same articles and problems as the feed: ${what}`, async () => {
      const read = parseFeed(decode(bytesOf(body), contentType), LOCATION, LOCATION)!;
      const again = parseFeed(await jsonOf(body, contentType), RELAY)!;
      assert.deepEqual(again.articles, read.articles);
      assert.deepEqual(again.unread, read.unread);
    });
  }

  it('does not count damaged letters twice', async () => {
    const feed = JSON.stringify([{ title: 'T\ufffdnh', url: '/tin/1' }]);
    assert.deepEqual(parseFeed(await jsonOf(feed), RELAY), parseFeed(feed, LOCATION, LOCATION));
  });

  it('keeps every character of a text, also where it looks like HTML', async () => {
    const plainFeed = (item: object) => JSON.stringify({ _mtqg: { plain: true }, items: [item] });
    const title = '<Thông báo> &amp; A <b> B';
    assert.equal(parseFeed(await jsonOf(plainFeed({ title })), RELAY)?.articles[0]?.heading, title);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^(<\/?[a-z]+>|&[a-z]+;|&#\d+;|[A-Z ])*$/),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (heading, summary) => {
        const feed = plainFeed({ heading, summary, url: '/tin/1' });
        assert.deepEqual(parseFeed(await jsonOf(feed), RELAY), parseFeed(feed, LOCATION));
      }),
    );
  });

  it('is a valid JSON Feed: an id, a text and a date with a time for each item', async () => {
    const json = JSON.parse(
      await jsonOf(`<rss><channel><item><title>Cũ &lt;b&gt;hơn&lt;/b&gt;</title><link>/tin/1</link><pubDate>07/03/2024</pubDate>
        <description>Một</description><category>Y tế</category><author>An</author><source>Báo Tỉnh</source></item>
        <item><title>Mới</title><pubDate>2024-03-08T09:36:00Z</pubDate></item><item><title>Mới</title></item></channel></rss>`),
    ) as unknown;
    assert.deepEqual(json, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'tin',
      items: [
        {
          id: 'https://tinh.example/tin/1',
          url: 'https://tinh.example/tin/1',
          title: 'Cũ hơn',
          content_text: 'Một',
          date_published: '2024-03-07T00:00:00+07:00',
          authors: [{ name: 'An' }],
          tags: ['Y tế'],
          _mtqg: { datetime: '2024-03-07', source: 'Báo Tỉnh' },
        },
        { id: 'Mới', title: 'Mới', content_text: '', date_published: '2024-03-08T16:36:00+07:00' },
        { id: 'Mới#2', title: 'Mới', content_text: '' },
      ],
      _mtqg: { plain: true, unread: [] },
    });
  });

  it('is made in a time that is at most proportional to the length of the feed, also from elements without an end', async () => {
    const growth = await timeGrowth(async (length) => {
      const items = '<rss><channel>' + '<item>'.repeat(length / '<item>'.length);
      assert.equal(parseFeed(await jsonOf(items), RELAY)?.articles.length, 0);
    }, 10_000);
    assert.ok(growth < MAX_GROWTH, `${growth} times as long for 8 times the length`);
  });

  it('is made in turns with other work, whatever the feed has', async () => {
    const articles = Array.from({ length: 3000 }, (_, number) => ({
      title: `Tin ${number}`,
      date: 'hôm qua',
    }));
    const long = '<p>Tin</p>'.repeat(200_000);
    for (const feed of [
      `<rss>${'<item><title>Tin</title></item>'.repeat(60_000)}`,
      `<rss><item><title>Tin</title></item>${'<item><description>'.repeat(100_000)}`,
      JSON.stringify([...articles, { title: 'Tin', content: long }]),
    ]) {
      let turns = 0;
      const timer = setInterval(() => turns++, 1);
      try {
        assert.match(await jsonOf(feed), /"title":"Tin/);
      } finally {
        clearInterval(timer);
      }
      assert.ok(turns > 0, `${turns} turns for ${feed.slice(0, 40)}`);
    }
  });

  it('is written in steps of one article', () => {
    const articles = Array.from({ length: 50 }, (_, number) => ({ heading: `Tin ${number}` }));
    const steps = writeJsonFeed('tin', { articles, unread: [] });
    let count = 0;
    while (!steps.next().done) count++;
    assert.equal(count, articles.length);
  });

  it('is read although another site writes nonsense into _mtqg', () => {
    for (const own of [
      'null',
      '5',
      '"a"',
      '[1]',
      '{"plain":1,"unread":[null,5,{"field":"constructor","count":1,"text":""}]}',
    ]) {
      const text = `{"items":[{"title":"A &amp; B","_mtqg":${own}}],"_mtqg":${own}}`;
      assert.deepEqual(parseFeed(text, RELAY), { articles: [{ heading: 'A & B' }], unread: [] }, own);
    }
  });
});

/** Relays a feed whose text the test changes. */
function relay(text: string) {
  const upstream = { text, downloads: 0 };
  let now = Date.parse('2026-11-23T22:31:05+07:00');
  const errors: string[] = [];
  const endpoint = new Feeds(
    { tin: 'https://tinh.gov.vn/rss?key=geheim' },
    {
      now: () => now,
      onError: (error) => errors.push((error as Error).message),
      fetchFeed: ({ url: { href: url } }) => {
        upstream.downloads++;
        const file: FeedFile = { type: 'text/xml', bytes: bytesOf(upstream.text), url };
        return Promise.resolve(file);
      },
    },
  );
  const ask = async (name: string, known: string | null = null) => {
    const request = { method: 'GET', url: `/feed/${name}`, headers: { get: () => known } };
    const { status, headers, body } = await endpoint.answer(name, request);
    return { status, headers, text: new TextDecoder().decode((body ?? undefined) as Uint8Array) };
  };
  /** Asks so late that the first answer is old, and again when the new feed is there. */
  const askLater = async (name: string) => {
    now += 10 * 60_000;
    await ask(name);
    await new Promise((resolve) => setImmediate(resolve));
    return ask(name);
  };
  return { upstream, errors, ask, askLater };
}

describe('/feed/{name}.json', () => {
  const rss = (title: string) =>
    `<rss><channel><item><title>${title}</title><link>/tin/1</link></item></channel></rss>`;

  it('answers the feed as JSON beside the feed itself, with one download for both, and a tag of its own', async () => {
    const { upstream, ask } = relay(rss('Một'));
    const { status, headers, text } = await ask('tin.json');
    assert.equal(status, 200);
    assert.deepEqual(
      (JSON.parse(text) as { items: { url: string }[] }).items.map(({ url }) => url),
      ['https://tinh.gov.vn/tin/1'],
    );
    assert.equal(headers['content-type'], 'application/feed+json; charset=utf-8');
    assert.equal(headers['content-disposition'], 'attachment; filename="tin.json"');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.ok(!JSON.stringify([headers, text]).includes('geheim'));
    const original = await ask('tin');
    assert.equal(original.text, upstream.text);
    assert.notEqual(original.headers['etag'], headers['etag']);
    assert.equal((await ask('tin.json', headers['etag'])).status, 304);
    assert.equal(upstream.downloads, 1);
  });

  it('follows a new version of the feed', async () => {
    const { upstream, ask, askLater } = relay(rss('Một'));
    assert.match((await ask('tin.json')).text, /"title":"Một"/);
    upstream.text = rss('Hai');
    assert.match((await askLater('tin.json')).text, /"title":"Hai"/);
  });

  it('answers 502 if the file is not a feed, and the log says so once for each version', async () => {
    const { upstream, ask, askLater, errors } = relay('<html><p>Lỗi</p></html>');
    const message =
      'The feed "tin" failed to load: its server sent a web page (HTML), not a feed; the log of the endpoint says what to do.';
    for (let request = 0; request < 3; request++) {
      await assert.rejects(ask('tin.json'), { message, status: 502 });
    }
    assert.equal(errors.length, 1);
    assert.match(
      errors[0]!,
      /^The feed "tin" of https:\/\/tinh\.gov\.vn\/rss failed to load: .*; use the address of RSS/,
    );
    upstream.text = rss('Một');
    await assert.rejects(ask('tin.json'), { message });
    await askLater('tin').catch(() => undefined);
    assert.match((await ask('tin.json')).text, /"title":"Một"/);
  });

  it('is made once for requests at the same time, also if the file is not a feed', async () => {
    const { ask, errors } = relay('<html><p>Lỗi</p></html>');
    const answers = await Promise.allSettled([ask('tin.json'), ask('tin.json'), ask('tin.json')]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.equal(errors.length, 1);
  });

  it('answers 404 for a feed that is not configured', async () => {
    const { ask } = relay(rss('Một'));
    for (const name of ['bao.json', '.json', 'tin.json.json', 'tin.xml', 'json']) {
      await assert.rejects(ask(name), { status: 404 }, name);
    }
  });
});
