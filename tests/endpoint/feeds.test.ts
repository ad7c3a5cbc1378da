import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCounterEndpoint } from '../../src/endpoint/endpoint.ts';
import type { FeedFile } from '../../src/endpoint/feeds/fetch-feed.ts';
import { FeedError, isPublicAddress, toRefusal } from '../../src/endpoint/feeds/feed-url.ts';
import { createFeeds } from '../../src/endpoint/feeds/feeds.ts';
import { Problem } from '../../src/endpoint/http/problem.ts';
import { options } from './requests.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Feeds of a site whose answers the test decides on, one by one. */
function setUp() {
  let now = Date.parse('2026-11-23T22:31:05+07:00');
  const told: unknown[] = [];
  const downloads: { done: (text: string) => void; fail: (error: Error) => void }[] = [];
  const feeds = createFeeds(
    { tin: 'https://tinh.gov.vn/rss', 'thong-bao': 'https://tinh.gov.vn/tb' },
    {
      now: () => now,
      onError: (error) => told.push(error),
      fetchFeed: () =>
        new Promise<FeedFile>((resolve, fail) => {
          const done = (text: string) => resolve({ type: 'text/xml', bytes: new TextEncoder().encode(text) });
          downloads.push({ done, fail });
        }),
    },
  );
  const ask = (name = 'tin', method = 'GET', headers: Record<string, string> = {}) =>
    feeds.answer(name, {
      method,
      url: `/feed/${name}`,
      headers: { get: (header) => headers[header] ?? null },
    });
  const text = async (answer = ask()) =>
    new TextDecoder().decode((await answer).body as Uint8Array<ArrayBuffer>);
  const problem = async (answer: Promise<unknown>) => {
    const error: unknown = await answer.then(
      () => assert.fail('it was answered'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof Problem, String(error));
    return error;
  };
  const ended = () => new Promise((resolve) => setImmediate(resolve));
  return { downloads, told, ask, text, problem, ended, pass: (time: number) => (now += time) };
}

describe('createFeeds', () => {
  it('gives a copy for five minutes without a further look', async () => {
    const { downloads, ask, text, pass } = setUp();
    const first = text();
    downloads[0]!.done('một');
    assert.equal(await first, 'một');
    pass(5 * MINUTE - 1);
    assert.equal(await text(), 'một');
    assert.equal((await ask()).headers['age'], '299');
    assert.equal(downloads.length, 1);
  });

  it('gives an older copy at once while one download goes on behind', async () => {
    const { downloads, ask, text, pass, ended } = setUp();
    const first = text();
    downloads[0]!.done('một');
    await first;
    pass(24 * HOUR - 1);
    assert.equal(await text(), 'một');
    assert.equal(await text(), 'một');
    assert.equal((await ask()).headers['age'], '86399');
    assert.equal(downloads.length, 2);
    downloads[1]!.done('hai');
    await ended();
    assert.equal(await text(), 'hai');
    assert.equal((await ask()).headers['age'], '0');
    assert.equal(downloads.length, 2);
  });

  it('lets a reader wait rather than read the day before', async () => {
    const { downloads, text, pass } = setUp();
    const first = text();
    downloads[0]!.done('một');
    await first;
    pass(24 * HOUR);
    const second = text();
    downloads[1]!.done('hai');
    assert.equal(await second, 'hai');
  });

  it('downloads once for all who wait, and each feed by itself', async () => {
    const { downloads, ask, text } = setUp();
    const waiting = [text(), text(), text(ask('tin', 'HEAD'))];
    const other = text(ask('thong-bao'));
    assert.equal(downloads.length, 2);
    downloads[0]!.done('tin');
    downloads[1]!.done('thông báo');
    assert.deepEqual(await Promise.all(waiting), ['tin', 'tin', 'tin']);
    assert.equal(await other, 'thông báo');
  });

  it('says why there is no feed, and leaves its site alone for a minute', async () => {
    const { downloads, told, ask, text, problem, pass } = setUp();
    const waiting = [problem(ask()), problem(ask())];
    const cause = new FeedError('it answered 503');
    downloads[0]!.fail(cause);
    const again = problem(ask()); // Before anyone could have been told.
    for (const { status, message, headers } of await Promise.all([...waiting, again])) {
      assert.equal(status, 502);
      assert.equal(message, 'The feed "tin" could not be had: it answered 503.');
      assert.deepEqual(headers, { 'retry-after': '60', 'access-control-expose-headers': 'Retry-After' });
    }
    assert.equal(told.length, 1);
    assert.equal((told[0] as Error).message, 'The feed "tin" could not be had: it answered 503.');
    assert.equal((told[0] as Error).cause, cause);
    pass(MINUTE - 1);
    assert.match((await problem(ask())).message, /it answered 503/);
    assert.equal(downloads.length, 1);
    pass(1);
    const second = text();
    downloads[1]!.done('hai');
    assert.equal(await second, 'hai');
  });

  it('goes on giving what it has while its site fails, trying once a minute, for a day', async () => {
    const { downloads, told, ask, text, problem, pass, ended } = setUp();
    const first = text();
    downloads[0]!.done('một');
    await first;
    pass(6 * MINUTE);
    assert.equal(await text(), 'một');
    downloads[1]!.fail(new FeedError('it answered 500'));
    await ended();
    pass(MINUTE - 1);
    assert.equal(await text(), 'một');
    assert.equal(downloads.length, 2);
    pass(1);
    assert.equal(await text(), 'một');
    assert.equal(downloads.length, 3);
    downloads[2]!.fail(new FeedError('it answered 501'));
    await ended();
    assert.equal(told.length, 2);
    pass(24 * HOUR);
    const late = problem(ask());
    downloads[3]!.fail(new FeedError('it answered 502'));
    assert.match((await late).message, /it answered 502/);
  });

  it('keeps to itself what only its owner should know', async () => {
    const { downloads, told, ask, problem } = setUp();
    const answer = problem(ask());
    downloads[0]!.fail(new TypeError('secret of 10.0.0.7'));
    assert.equal((await answer).message, 'The feed "tin" could not be had: the endpoint failed to fetch it.');
    assert.match(String((told[0] as Error).cause), /secret/);
  });

  it('looks anew when the clock was set back', async () => {
    const { downloads, ask, text, pass } = setUp();
    const first = text();
    downloads[0]!.done('một');
    await first;
    pass(-HOUR);
    assert.equal((await ask()).headers['age'], '0');
    assert.equal(downloads.length, 2);
  });

  it('answers 304 to who has it', async () => {
    const { downloads, ask, text, pass, ended } = setUp();
    const first = ask();
    downloads[0]!.done('một');
    const { status, headers } = await first;
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(headers).sort(), [
      'age',
      'cache-control',
      'content-security-policy',
      'content-type',
      'etag',
      'x-content-type-options',
    ]);
    const etag = headers['etag']!;
    const known = await ask('tin', 'GET', { 'if-none-match': `"x", ${etag}` });
    const { 'content-type': _, ...without } = headers;
    assert.deepEqual(known, { status: 304, headers: without, body: null });
    pass(6 * MINUTE);
    await text();
    downloads[1]!.done('hai');
    await ended();
    assert.equal((await ask('tin', 'GET', { 'if-none-match': etag })).status, 200);
  });
});

describe('feeds of an endpoint', () => {
  it('are named with what is wrong with them', () => {
    const create = (name: string, address: string) => () =>
      createCounterEndpoint(options({ feeds: { [name]: address } }));
    const throws = (name: string, address: string, message: RegExp) =>
      assert.throws(
        create(name, address),
        (error) => error instanceof TypeError && message.test(error.message),
      );
    throws('Tin', 'https://tinh.gov.vn/rss', /^feed "Tin": a name is 1 to 63 of/);
    throws('-tin', 'https://tinh.gov.vn/rss', /^feed "-tin": a name is/);
    throws('tin', 'tinh.gov.vn/rss', /^feed "tin": "tinh.gov.vn\/rss" is not of the form https/);
    throws('tin', '/rss', /^feed "tin": "\/rss" is not of the form/);
    throws('tin', 'ftp://tinh.gov.vn/rss', /^feed "tin": ftp: is neither http: nor https:$/);
    throws('tin', 'https://ai:do@tinh.gov.vn/', /^feed "tin": an address with a user name/);
    throws('tin', 'http://0x7f.1/rss', /^feed "tin": 127.0.0.1 is not a public address$/);
    throws('tin', 'http://[::1]/rss', /^feed "tin": ::1 is not a public address$/);
    assert.doesNotThrow(create('tin', 'http://203.162.0.1:8080/rss'));
  });
});

describe('isPublicAddress', () => {
  it('tells the internet from the rest', () => {
    for (const address of ['203.162.0.1', '8.8.8.8', '2405:4800::1', '::ffff:8.8.8.8']) {
      assert.equal(isPublicAddress(address), true, address);
    }
    for (const address of [
      '198.18.0.1',
      '192.0.2.1',
      '2001:db8::1',
      '4000::1',
      '::7f00:1',
      'localhost',
      '',
    ]) {
      assert.equal(isPublicAddress(address), false, address);
    }
  });

  it('is not misled by any spelling of a private IPv4 address', () => {
    const octet = fc.nat(255);
    const range = fc.constantFrom([127], [10], [0], [192, 168], [169, 254], [172, 16]);
    const spelling = fc.constantFrom(10, 16, 8);
    const spell = (number: number, radix: number) =>
      `${{ 10: '', 16: '0x', 8: '0' }[radix] ?? ''}${number.toString(radix)}`;
    fc.assert(
      fc.property(
        range,
        fc.tuple(octet, octet, octet, octet),
        fc.tuple(spelling, spelling, spelling, spelling),
        fc.integer({ min: 1, max: 4 }),
        (prefix, rest, spellings, count) => {
          const octets = [...prefix, ...rest].slice(0, 4);
          // Of fewer than four numbers, the last one stands for all that is left.
          const last = octets.slice(count - 1).reduce((sum, part) => sum * 256 + part, 0);
          const numbers = [...octets.slice(0, count - 1), last];
          const host = numbers.map((number, index) => spell(number, spellings[index]!)).join('.');
          assert.equal(toRefusal(new URL(`http://${host}/`)), `${octets.join('.')} is not a public address`);
        },
      ),
    );
  });
});
