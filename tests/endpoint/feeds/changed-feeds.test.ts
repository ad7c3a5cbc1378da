import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Feeds } from '../../../src/endpoint/feeds/feeds.ts';
import { fetchHere, XML } from './fetch-here.ts';
import { startUpstream } from './upstream.ts';

const DAY_MINUTES = 24 * 60;
const item = (number: number) =>
  `<item><title>Tin ${number}</title><link>https://tinh.gov.vn/tin/${number}</link></item>`;
const WHOLE = `<rss><channel>${item(1)}${item(2)}</channel></rss>`;
const CUT_OFF = `<rss><channel>${item(3)}<item><title>Tin 4</title><link>https://tinh.gov.vn/ti`;

/** A relay of one feed. `download` changes the feed, lets time pass, and returns what the relay answers once it has downloaded the feed again. */
async function startRelay(t: TestContext) {
  let body = '';
  let now = 0;
  let fetched: Promise<unknown> = Promise.resolve();
  const log: string[] = [];
  const { url } = await startUpstream(t, (_, response) => response.writeHead(200, XML).end(body));
  const feeds = new Feeds(
    { tin: 'https://tinh.gov.vn/rss' },
    {
      now: () => now,
      onError: (error) => log.push((error as Error).message),
      fetchFeed: () => {
        // The machine of the test may be busy, so the time limit is longer than in use.
        const file = fetchHere(url, { timeoutMs: 600_000 });
        fetched = file.catch(() => undefined);
        return file;
      },
    },
  );
  const read = async (name: string) => {
    const { body } = await feeds.answer(name, {
      method: 'GET',
      url: `/feed/${name}`,
      headers: { get: () => null },
    });
    return new TextDecoder().decode(body as Uint8Array<ArrayBuffer>);
  };
  const download = async (feed: string, minutes: number) => {
    body = feed;
    now += minutes * 60_000;
    await read('tin');
    await fetched; // A stale copy is sent while the feed is downloaded.
    await new Promise((resolve) => setImmediate(resolve)); // The relay keeps what was downloaded.
    return read('tin');
  };
  return { log, read, download };
}

const EMPTY = '<rss version="2.0"><channel><title>Bảo trì</title></channel></rss>';

describe('a feed that loses all its articles', () => {
  it('is relayed, and the log says once that the articles are missing, and once more if this happens again', async (t) => {
    const { log, download } = await startRelay(t);
    assert.equal(await download(EMPTY, 0), EMPTY);
    assert.deepEqual(log, [], 'a feed that never had an article');
    await download(WHOLE, 6);
    assert.equal(await download(EMPTY, 6), EMPTY);
    await download(EMPTY.replace('Bảo trì', 'Vẫn bảo trì'), 6);
    const line =
      'The feed "tin" of https://tinh.gov.vn/rss has no article any more, so pages show that there is no news; ' +
      'if the portal has news, check its feed.';
    assert.deepEqual(log, [line]);
    await download(WHOLE, 6);
    await download(EMPTY, 6);
    assert.deepEqual(log, [line, line]);
  });
});

describe('an answer in which a widget finds no article that it can show', () => {
  for (const answer of [
    '["Unauthorized"]',
    '[[]]',
    '[{}]',
    '[{"error":"x"}]',
    '[{"title":"Forbidden","status":403}]',
    '{"items":[{"id":1,"ten":"Tin 1","link":"/t"}]}',
    '<rss><channel><item></item></channel></rss>',
    '<rss><channel><item>',
  ]) {
    it(`does not replace a copy with articles, and the log does not say that pages show no news: ${answer}`, async (t) => {
      const { log, download } = await startRelay(t);
      assert.equal(await download(WHOLE, 0), WHOLE);
      assert.equal(await download(answer, 6), WHOLE);
      assert.equal(log.length, 1);
      assert.match(log[0]!, /^The feed "tin" of \S+ failed to load: /);
    });
  }
});

describe('a feed that is cut off', () => {
  it('does not replace a whole copy for a day, and the log says that it is cut off', async (t) => {
    const { log, download } = await startRelay(t);
    assert.equal(await download(WHOLE, 0), WHOLE);
    assert.equal(await download(CUT_OFF, 6), WHOLE);
    assert.deepEqual(log, [
      'The feed "tin" of https://tinh.gov.vn/rss failed to load: it is cut off, so that its last articles are missing; ' +
        'see the log of the program that makes the feed, and the limits of its server.',
    ]);
    assert.equal(await download(CUT_OFF, DAY_MINUTES), CUT_OFF);
  });

  it('is relayed if there is no whole copy, and the log and the JSON say that it is cut off', async (t) => {
    const { log, read, download } = await startRelay(t);
    assert.equal(await download(CUT_OFF, 0), CUT_OFF);
    assert.match(
      log.join('\n'),
      /^The feed "tin" of \S+ is relayed, although it is cut off, so .*; see the log of [^\n]*$/,
    );
    const { items, _mtqg } = JSON.parse(await read('tin.json')) as {
      items: object[];
      _mtqg: { unread: object[] };
    };
    assert.equal(items.length, 2);
    assert.deepEqual(_mtqg.unread, [
      { field: 'end', count: 1, text: CUT_OFF.slice(CUT_OFF.lastIndexOf('<item>')) },
    ]);
    const newer = CUT_OFF.replace('Tin 3', 'Tin 5');
    assert.equal(await download(newer, 6), newer);
    assert.equal(await download(WHOLE, 6), WHOLE);
  });
});
