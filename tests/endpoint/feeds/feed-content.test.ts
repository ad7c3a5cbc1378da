import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchHere, refuses, sending, XML } from './fetch-here.ts';
import { RSS, startUpstream, toLength } from './upstream.ts';

const LIMIT_BYTES = 2 * 1024 * 1024;
const PAGE = '<!doctype html><html><body><h1>Đăng nhập</h1></body></html>';

/** Types of JSON:API and of some servers, from joomla/joomla-cms#27021 and extractus/feed-extractor#72. */
const OTHER_JSON_TYPES =
  'application/vnd.api+json application/hal+json application/ld+json application/activity+json text/x-json json text/javascript application/javascript'.split(
    ' ',
  );
/** Types of some servers, from ncarlier/feedpushr#24, FreshRSS/FreshRSS#1984, FreshRSS/FreshRSS#3686 and spacecowboy/Feeder#560. */
const OTHER_TYPES =
  'text/x-xml xml application/xhtml+xml image/svg+xml application/force-download application/unknown httpd/unix-directory text/css text/markdown text/plain,text/xml application/rss+xml,application/xml Content-Type:application/xml charset=utf-8 "application/xml" text'.split(
    ' ',
  );
/** The default quality takes many seconds for the bomb below. */
const compressFast = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

describe('a feed with a wrong content type', { timeout: 30_000 }, () => {
  const types: (readonly [received: string | undefined, body: string | Buffer, sent: string])[] = [
    ['text/html', RSS, 'application/xml'],
    ['text/html; charset=UTF-8', RSS, 'application/xml; charset=utf-8'],
    ['Text/Plain', RSS, 'application/xml'],
    ['application/octet-stream', RSS, 'application/xml'],
    ['application/x-rss+xml', RSS, 'application/xml'],
    ['text/plain', `\ufeff\n ${RSS}`, 'application/xml'],
    ['text/html', '<feed><entry><title>Tin</title></entry></feed>', 'application/xml'],
    ['text/plain', '{"items":[{"title":"Tin"}]}', 'application/json'],
    ['text/html', '[{"title":"Tin <script>alert(1)</script>"}]', 'application/json'],
    ['text/html', `${RSS}<script>alert(1)</script>`, 'application/xml'],
    ['text/html;,text/javascript', RSS, 'application/xml'],
    ['text/html; charset="utf-8,text/html"', RSS, 'application/xml'],
    ['application/gzip', gzipSync(RSS), 'application/xml'],
    ['', RSS, 'application/xml'],
    [undefined, RSS, 'application/xml'],
    ...OTHER_JSON_TYPES.map((type) => [type, '{"items":[{"title":"Tin"}]}', 'application/json'] as const),
    ...OTHER_TYPES.map((type) => [type, RSS, 'application/xml'] as const),
    ['application/rss+xml charset=utf-8', RSS, 'application/xml'],
    ['application/vnd.api+json; charset=utf-8', '[{"title":"Tin"}]', 'application/json; charset=utf-8'],
  ];
  for (const [received, body, sent] of types) {
    const shown = typeof body === 'string' ? body.slice(0, 20) : 'compressed';
    it(`is sent as ${sent} if its server says ${received}: ${shown}`, async (t) => {
      const headers: Record<string, string> = received === undefined ? {} : { 'content-type': received };
      const { url } = await startUpstream(t, sending(200, headers, body));
      assert.equal((await fetchHere(url)).type, sent);
    });
  }

  const others: [type: string, body: string | Buffer, why: RegExp][] = [
    [
      'text/html',
      PAGE,
      /^its server sent a web page \(HTML\), not a feed, with the content type "text\/html"$/,
    ],
    [
      'text/plain',
      'Không có tin',
      /^its server sent a text that begins with "Kh\?ng c\? tin", not a feed, with/,
    ],
    ['application/octet-stream', '%PDF-1.7', /^its server sent a PDF file, not a feed/],
    ['', '', /^its server sent an empty file, not a feed, with the content type ""$/],
    ['text/plain', '{"online":3}', /^its server sent JSON that begins with "\{"online":3\}", not a feed/],
    // Errors with the types of feeds
    ['text/xml', '', /^its server sent an empty file, not a feed, with the content type "text\/xml"$/],
    ['application/json', '', /^its server sent an empty file, not a feed/],
    ['application/rss+xml; charset=utf-8', PAGE, /^its server sent a web page \(HTML\), not a feed/],
    [
      'application/xml',
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
      /^its server sent XML that begins with "<Error><Code>AccessDenied/,
    ],
    [
      'text/xml',
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>',
      /^its server sent XML that begins with "<s:Envelope/,
    ],
    [
      'text/xml',
      '<sitemapindex><sitemap><loc>https://tinh.gov.vn/s.xml</loc></sitemap></sitemapindex>',
      /not a feed/,
    ],
    [
      'application/json',
      '{"code":"rest_no_route","data":{"status":404}}',
      /^its server sent JSON that says "status: 404" and has no articles$/,
    ],
    ['application/feed+json', '{"version":', /^its server sent JSON that ends too early, in line 1$/],
  ];
  for (const [type, body, why] of others) {
    it(`is refused if it is not a feed: ${type} ${body.toString()}`, async (t) => {
      const { url } = await startUpstream(t, sending(200, { 'content-type': type }, body));
      await refuses(fetchHere(url), why);
    });
  }
});

describe(
  'a feed that is compressed, or said to be compressed, although that was not requested,',
  { timeout: 30_000 },
  () => {
    const answers: [encoding: string, body: Buffer | string][] = [
      ['gzip', gzipSync(RSS)],
      ['X-GZIP', gzipSync(RSS)],
      ['identity, gzip', gzipSync(RSS)],
      ['', gzipSync(RSS)],
      ['deflate', deflateSync(RSS)],
      ['deflate', deflateRawSync(RSS)],
      ['br', brotliCompressSync(RSS)],
      ['gzip', RSS],
      ['none', RSS],
      ['zstd', RSS],
      ['gzip, gzip', gzipSync(gzipSync(RSS))],
      ['gzip, gzip', gzipSync(RSS)],
      ['gzip', gzipSync(gzipSync(RSS))],
      ['', gzipSync(gzipSync(gzipSync(RSS)))],
      ['gzip, br', brotliCompressSync(gzipSync(RSS))],
      ['UTF-8', RSS],
      ['none', gzipSync(RSS)],
      ['deflate', `\n${RSS}`],
      ['gzip', gzipSync(RSS).subarray(0, -8)], // Without its checksum and its length
      ['gzip', Buffer.concat([gzipSync(RSS), Buffer.from('<!-- cache -->')])],
      ['gzip, gzip', gzipSync(gzipSync(RSS).subarray(0, -8))],
    ];
    for (const [index, [encoding, body]] of answers.entries()) {
      it(`is read: ${encoding || 'no encoding'} (${index})`, async (t) => {
        const headers = { ...XML, ...(encoding && { 'content-encoding': encoding }) };
        const { url } = await startUpstream(t, sending(200, headers, body));
        assert.equal(
          Buffer.from((await fetchHere(url)).bytes)
            .toString()
            .trim(),
          RSS,
        );
      });
    }

    it('is read as a feed that is cut off if the end of the compressed answer is missing', async (t) => {
      const items = Array.from({ length: 200 }, (_, index) => `<item><title>Tin ${index}</title></item>`);
      const feed = `<rss><channel>${items.join('')}</channel></rss>`;
      for (const [encoding, body] of [
        ['gzip', gzipSync(feed)],
        ['deflate', deflateSync(feed)],
        ['br', compressFast(Buffer.from(feed))],
      ] as const) {
        const answer = sending(200, { ...XML, 'content-encoding': encoding }, body.subarray(0, -50));
        const { bytes, isCutOff } = await fetchHere((await startUpstream(t, answer)).url);
        assert.equal(isCutOff, true, encoding);
        assert.ok(feed.startsWith(Buffer.from(bytes).toString()) && bytes.length > 1000, encoding);
      }
    });

    const changed = Buffer.concat([gzipSync(RSS), Buffer.from('<!-- cache -->')]);
    changed[30]! ^= 0xff;
    const refused: [what: string, encoding: string, body: Buffer | string, why: RegExp][] = [
      [
        'another encoding',
        'zstd',
        Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
        /^its server sent a compressed answer \(zstd\), which was not requested$/,
      ],
      [
        'too many encodings',
        'gzip, gzip, gzip, gzip',
        gzipSync(gzipSync(gzipSync(gzipSync(RSS)))),
        /^its server sent a compressed answer \(gzip, gzip, gzip, gzip\)/,
      ],
      [
        'damaged gzip',
        'gzip',
        gzipSync(RSS).subarray(0, -20),
        /^its server sent a compressed answer \(gzip\) that is damaged$/,
      ],
      ['damaged gzip with a text behind it', 'gzip', changed, /\(gzip\) that is damaged$/],
      ['a body that is not gzip', 'gzip', 'chào', /that is damaged$/],
    ];
    for (const [what, encoding, body, why] of refused) {
      it(`is refused with ${what}`, async (t) => {
        const { url } = await startUpstream(t, sending(200, { ...XML, 'content-encoding': encoding }, body));
        await refuses(fetchHere(url), why);
      });
    }

    for (const [encoding, compress] of [
      ['gzip', gzipSync],
      ['', gzipSync],
      ['deflate', deflateSync],
      ['br', compressFast],
    ] as const) {
      it(`is refused if it is larger than 2 MB when decompressed: ${encoding || 'no encoding'}`, async (t) => {
        let body = compress(Buffer.alloc(LIMIT_BYTES + 1));
        const headers = { ...XML, ...(encoding && { 'content-encoding': encoding }) };
        const { url } = await startUpstream(t, (request, response) =>
          sending(200, headers, body)(request, response),
        );
        await refuses(fetchHere(url), /^it is larger than 2 MB$/);
        body = compress(Buffer.alloc(100 * LIMIT_BYTES)); // A bomb: 200 MB in at most 200 kB.
        await refuses(fetchHere(url), /^it is larger than 2 MB$/);
        body = compress(toLength(RSS, LIMIT_BYTES));
        assert.equal((await fetchHere(url)).bytes.length, LIMIT_BYTES);
      });
    }
  },
);
