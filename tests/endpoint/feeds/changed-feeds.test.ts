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
  const log: string[] = [];
  const { url } = await startUpstream(t, (_, response) => response.writeHead(200, XML).end(body));
  const feeds = new Feeds(
    { tin: 'https://tinh.gov.vn/rss' },
    {
      now: () => now,
      onError: (error) => log.push((error as Error).message),
      fetchFeed: () => fetchHere(url),
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
    await new Promise((resolve) => setTimeout(resolve, 100)); // A stale copy is sent while the feed is downloaded.
    return read('tin');
  };
  return { log, read, download };
}

const EMPTY = '<rss version="2.0"><channel><title>Bảo trì</title></channel></rss>';

describe('a feed that loses all its articles', { timeout: 20_000 }, () => {
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

describe('a feed that is cut off', { timeout: 20_000 }, () => {
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
    assert.deepEqual(_mtqg.unread, [{ field: 'end', count: 1, text: CUT_OFF.slice(-60) }]);
    const newer = CUT_OFF.replace('Tin 3', 'Tin 5');
    assert.equal(await download(newer, 6), newer);
    assert.equal(await download(WHOLE, 6), WHOLE);
  });
});
