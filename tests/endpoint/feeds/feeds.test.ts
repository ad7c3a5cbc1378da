import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { FeedError } from '../../../src/endpoint/feeds/feed-error.ts';
import { Feeds } from '../../../src/endpoint/feeds/feeds.ts';
import { isPublicAddress, toRefusal } from '../../../src/endpoint/feeds/public-address.ts';
import type { FeedFile } from '../../../src/endpoint/feeds/read-feed-file.ts';
import { Problem } from '../../../src/endpoint/http/problem.ts';
import { options } from '../requests.ts';
import { fetchHere } from './fetch-here.ts';
import { startUpstream } from './upstream.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Creates feeds whose downloads do not end until the test calls `done` or `fail` of each. */
function setUp() {
  let now = Date.parse('2026-11-23T22:31:05+07:00');
  const errors: unknown[] = [];
  const downloads: { url: string; done: (text: string) => void; fail: (error: Error) => void }[] = [];
  const feeds = new Feeds(
    { tin: 'https://tinh.gov.vn/rss', 'thong-bao': 'https://tinh.gov.vn/tb' },
    {
      now: () => now,
      onError: (error) => errors.push(error),
      fetchFeed: ({ url: { href: url } }) =>
        new Promise<FeedFile>((resolve, fail) => {
          const done = (text: string) =>
            resolve({ type: 'text/xml', bytes: new TextEncoder().encode(text), url });
          downloads.push({ url, done, fail });
        }),
    },
  );
  const ask = (name = 'tin', method = 'GET', headers: Record<string, string> = {}) =>
    feeds.answer(name, {
      method,
      url: `/feed/${name}`,
      headers: { get: (header) => headers[header] ?? null },
    });
  /** The text of an answer. */
  const readText = async (answer = ask()) =>
    new TextDecoder().decode((await answer).body as Uint8Array<ArrayBuffer>);
  /** The error of a request that must fail. */
  const readProblem = async (answer: Promise<unknown>) => {
    const error: unknown = await answer.then(
      () => assert.fail('the feed was answered'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof Problem, String(error));
    return error;
  };
  /** Waits until the end of a download was handled. */
  const untilHandled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    downloads,
    errors,
    ask,
    readText,
    readProblem,
    untilHandled,
    advanceMs: (time: number) => (now += time),
  };
}

describe('Feeds', { timeout: 20_000 }, () => {
  it('downloads nothing while the copy is younger than five minutes, and downloads again after that', async () => {
    const { downloads, ask, readText, advanceMs } = setUp();
    const first = readText();
    downloads[0]!.done('một');
    assert.equal(await first, 'một');
    advanceMs(5 * MINUTE_MS - 1);
    assert.equal(await readText(), 'một');
    assert.equal((await ask()).headers['age'], '299');
    assert.equal(downloads.length, 1);
    advanceMs(1);
    assert.equal(await readText(), 'một');
    assert.deepEqual(
      downloads.map(({ url }) => url),
      ['https://tinh.gov.vn/rss', 'https://tinh.gov.vn/rss'],
    );
  });

  it('answers with an older copy at once and downloads a new one meanwhile', async () => {
    const { downloads, ask, readText, advanceMs, untilHandled } = setUp();
    const first = readText();
    downloads[0]!.done('một');
    await first;
    advanceMs(24 * HOUR_MS - 1);
    assert.equal(await readText(), 'một');
    assert.equal(await readText(), 'một');
    assert.equal((await ask()).headers['age'], '86399');
    assert.equal(downloads.length, 2);
    downloads[1]!.done('hai');
    await untilHandled();
    assert.equal(await readText(), 'hai');
    assert.equal((await ask()).headers['age'], '0');
    assert.equal(downloads.length, 2);
  });

  it('waits for a download if the copy is a day old', async () => {
    const { downloads, readText, advanceMs } = setUp();
    const first = readText();
    downloads[0]!.done('một');
    await first;
    advanceMs(24 * HOUR_MS);
    const second = readText();
    downloads[1]!.done('hai');
    assert.equal(await second, 'hai');
  });

  it('shares one download among simultaneous requests for the same feed', async () => {
    const { downloads, ask, readText } = setUp();
    // `Feeds` answers HEAD with the text too. The body is left out later, when the answer is sent.
    const waiting = [readText(), readText(), readText(ask('tin', 'HEAD'))];
    const other = readText(ask('thong-bao'));
    assert.equal(downloads.length, 2);
    downloads[0]!.done('tin');
    downloads[1]!.done('thông báo');
    assert.deepEqual(await Promise.all(waiting), ['tin', 'tin', 'tin']);
    assert.equal(await other, 'thông báo');
  });

  it('answers 502 with the reason, and waits a minute before the next download', async () => {
    const { downloads, errors, ask, readText, readProblem, advanceMs } = setUp();
    const waiting = [readProblem(ask()), readProblem(ask())];
    const cause = new FeedError({ kind: 'status', status: 503 });
    downloads[0]!.fail(cause);
    const again = readProblem(ask()); // Asks before the failure was handled.
    for (const { status, message, headers } of await Promise.all([...waiting, again])) {
      assert.equal(status, 502);
      assert.equal(
        message,
        'The feed "tin" failed to load: its server answered 503 (a failure of the server); the log of the endpoint says what to do.',
      );
      assert.deepEqual(headers, { 'retry-after': '60', 'access-control-expose-headers': 'Retry-After' });
    }
    assert.equal(errors.length, 1);
    assert.equal(
      (errors[0] as Error).message,
      'The feed "tin" of https://tinh.gov.vn/rss failed to load: its server answered 503 (a failure of the server); see the log of its server.',
    );
    assert.equal((errors[0] as Error).cause, cause);
    advanceMs(MINUTE_MS - 1);
    assert.match((await readProblem(ask())).message, /its server answered 503/);
    assert.equal(downloads.length, 1);
    advanceMs(1);
    const second = readText();
    downloads[1]!.done('hai');
    assert.equal(await second, 'hai');
  });

  it("waits as long as the feed's server asks in Retry-After, but an hour at most, before the next download", async (t) => {
    let retryAfter = '600';
    const upstream = await startUpstream(t, (_, response) =>
      response.writeHead(429, { 'retry-after': retryAfter }).end(),
    );
    let now = 0;
    const feeds = new Feeds(
      { tin: 'https://tinh.gov.vn/rss' },
      { now: () => now, onError: () => undefined, fetchFeed: () => fetchHere(upstream.url) },
    );
    const ask = async () => {
      const request = { method: 'GET', url: '/feed/tin', headers: { get: () => null } };
      const problem = await feeds.answer('tin', request).catch((error: unknown) => error);
      assert.ok(problem instanceof Problem);
      return [problem.headers['retry-after'], upstream.requests.length];
    };
    assert.deepEqual(await ask(), ['600', 1]);
    now = 599_999;
    assert.deepEqual(await ask(), ['600', 1]);
    retryAfter = '86400';
    now = 600_000;
    assert.deepEqual(await ask(), ['3600', 2]);
    retryAfter = 'soon';
    now += 3_600_000;
    assert.deepEqual(await ask(), ['60', 3]);
  });

  it('answers with the last copy for a day while downloads fail, and retries once a minute', async () => {
    const { downloads, errors, ask, readText, readProblem, advanceMs, untilHandled } = setUp();
    const first = readText();
    downloads[0]!.done('một');
    await first;
    advanceMs(6 * MINUTE_MS);
    assert.equal(await readText(), 'một');
    downloads[1]!.fail(new FeedError({ kind: 'status', status: 500 }));
    await untilHandled();
    advanceMs(MINUTE_MS - 1);
    assert.equal(await readText(), 'một');
    assert.equal(downloads.length, 2);
    advanceMs(1);
    assert.equal(await readText(), 'một');
    assert.equal(downloads.length, 3);
    downloads[2]!.fail(new FeedError({ kind: 'status', status: 501 }));
    await untilHandled();
    assert.equal(errors.length, 2);
    advanceMs(24 * HOUR_MS);
    const late = readProblem(ask());
    downloads[3]!.fail(new FeedError({ kind: 'status', status: 502 }));
    assert.match((await late).message, /its server answered 502/);
  });

  it('does not send internal errors to clients', async () => {
    const { downloads, errors, ask, readProblem } = setUp();
    const answer = readProblem(ask());
    downloads[0]!.fail(new TypeError('secret of 10.0.0.7'));
    assert.equal(
      (await answer).message,
      'The feed "tin" failed to load: the endpoint had an internal error; the log of the endpoint says what to do.',
    );
    assert.match(String((errors[0] as Error).cause), /secret/);
  });

  it('downloads again if the clock was set back', async () => {
    const { downloads, ask, readText, advanceMs } = setUp();
    const first = readText();
    downloads[0]!.done('một');
    await first;
    advanceMs(-HOUR_MS);
    assert.equal((await ask()).headers['age'], '0');
    assert.equal(downloads.length, 2);
  });

  it('answers 304 to a client that has the newest copy, and 200 when there is a newer one', async () => {
    const { downloads, ask, readText, advanceMs, untilHandled } = setUp();
    const first = ask();
    downloads[0]!.done('một');
    const { status, headers } = await first;
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(headers).sort(), [
      'access-control-expose-headers',
      'age',
      'cache-control',
      'content-disposition',
      'content-location',
      'content-security-policy',
      'content-type',
      'etag',
      'x-content-type-options',
    ]);
    const etag = headers['etag']!;
    const known = await ask('tin', 'GET', { 'if-none-match': `"x", ${etag}` });
    const { 'content-type': _, ...headersWithoutType } = headers;
    assert.deepEqual(known, { status: 304, headers: headersWithoutType, body: null });
    advanceMs(6 * MINUTE_MS);
    await readText();
    downloads[1]!.done('hai');
    await untilHandled();
    assert.equal((await ask('tin', 'GET', { 'if-none-match': etag })).status, 200);
  });
});

describe('configured feeds', { timeout: 10_000 }, () => {
  it('are rejected if the name or the address is not valid, with the name and the reason', () => {
    const create = (name: string, address: string) => () =>
      createCounterEndpoint(options({ feeds: { [name]: address } }));
    const throws = (name: string, address: string, message: RegExp) =>
      assert.throws(create(name, address), { name: 'TypeError', message });
    throws('Tin', 'https://tinh.gov.vn/rss', /^feed "Tin": the name is not valid; use 1 to 63/);
    throws('-tin', 'https://tinh.gov.vn/rss', /^feed "-tin": the name is not valid/);
    throws('tin', 'tinh.gov.vn/rss', /^feed "tin": "tinh.gov.vn\/rss" is not an absolute address; use/);
    throws('tin', '/rss', /^feed "tin": "\/rss" is not an absolute address/);
    throws(
      'tin',
      'ftp://tinh.gov.vn/rss',
      /^feed "tin": ftp: addresses are not supported; use a public http or https address; for a feed in your own network, see --public-url \(the option publicUrl in your own server\)$/,
    );
    throws('tin', 'https://ai:do@tinh.gov.vn/', /^feed "tin": addresses with a user name/);
    throws('tin', 'http://0x7f.1/rss', /^feed "tin": 127.0.0.1 is not a public address; use a public/);
    throws('tin', 'http://[::1]/rss', /^feed "tin": ::1 is not a public address; use a public/);
    assert.doesNotThrow(create('tin', 'http://203.162.0.1:8080/rss'));
  });
});

describe('isPublicAddress', { timeout: 20_000 }, () => {
  it('accepts addresses of the public internet only', () => {
    for (const address of ['203.162.0.1', '8.8.8.8', '2405:4800::1', '::ffff:8.8.8.8']) {
      assert.equal(isPublicAddress(address), true, address);
    }
    for (const address of [
      '198.18.0.1', // For benchmarks.
      '192.0.2.1', // For documentation.
      '2001:db8::1', // For documentation.
      '4000::1', // Not assigned yet.
      '::7f00:1', // 127.0.0.1 in IPv6.
      'localhost', // Not an address.
      '',
    ]) {
      assert.equal(isPublicAddress(address), false, address);
    }
  });
});

describe('toRefusal', () => {
  // A host can be written as one to four numbers, each decimal, hexadecimal or octal: 0x7f.1 is 127.0.0.1.
  it('recognizes every spelling of a private IPv4 address', () => {
    const octet = fc.nat(255);
    const range = fc.constantFrom([127], [10], [0], [192, 168], [169, 254], [172, 16]);
    const PREFIXES = { 8: '0', 10: '', 16: '0x' };
    type Radix = keyof typeof PREFIXES;
    const spelling = fc.constantFrom<Radix[]>(10, 16, 8);
    const spell = (number: number, radix: Radix) => PREFIXES[radix] + number.toString(radix);
    fc.assert(
      fc.property(
        range,
        fc.tuple(octet, octet, octet, octet),
        fc.tuple(spelling, spelling, spelling, spelling),
        fc.integer({ min: 1, max: 4 }),
        (prefix, rest, spellings, count) => {
          const octets = [...prefix, ...rest].slice(0, 4);
          // If there are fewer than four numbers, the last one holds all remaining bytes.
          const last = octets.slice(count - 1).reduce((sum, part) => sum * 256 + part, 0);
          const numbers = [...octets.slice(0, count - 1), last];
          const host = numbers.map((number, index) => spell(number, spellings[index]!)).join('.');
          assert.deepEqual(toRefusal(new URL(`http://${host}/`)), {
            kind: 'private-address',
            host: octets.join('.'),
          });
        },
      ),
    );
  });
});
