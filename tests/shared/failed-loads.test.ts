import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { MtqgErrorEvent } from '../../src/shared/events.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from './page-changes.ts';
import { find, textOf } from './shadow-dom.ts';
import { waitUntil } from './wait-until.ts';

const PAGE = location.origin;
const OTHER_SITE = 'https://tinh-khac.example';

/** What each element says of a failed load. */
interface LoadingElement {
  tag: string;
  /** The path of what it loads. */
  path: string;
  /** The sentence for readers. */
  sentence: string;
  /** What the console says to do if a server of another site does not let the page read the file. */
  otherSite: string;
  /** What the console says to do if the address is wrong. */
  wrongAddress: string;
}

const ELEMENTS: readonly LoadingElement[] = [
  {
    tag: 'mtqg-counter',
    path: '/thong-ke/laocai',
    sentence: 'Không tải được số liệu',
    otherSite: 'name this origin in --site of the endpoint',
    wrongAddress: 'is src the address of the counter, and does the web server pass it to the endpoint?',
  },
  {
    tag: 'mtqg-latest-news',
    path: '/rss/tin-moi.xml',
    sentence: 'Không tải được tin',
    otherSite: 'let the endpoint load it: --feed tin=<address>, and src="/thong-ke/feed/tin"',
    wrongAddress:
      'write the address of RSS, Atom, a JSON Feed or a JSON array of articles; check the address in src; upper and lower case differ',
  },
  {
    tag: 'mtqg-gallery',
    path: '/anh/danh-sach.json',
    sentence: 'Không tải được ảnh',
    otherSite: 'copy the file to this site',
    wrongAddress: 'check the address in src; upper and lower case differ',
  },
  {
    tag: 'mtqg-indicator',
    path: '/so-lieu/chi-tieu.csv#dan-so',
    sentence: 'Không tải được số liệu',
    otherSite: 'copy the file to this site',
    wrongAddress: 'check the address in src; upper and lower case differ',
  },
];

type Answer = () => Response | Promise<Response>;

/** Adds an element whose request for `src` gets this answer. Returns the messages for the reader and for the author. */
async function load(tag: string, src: string, answer: Answer): Promise<LoadResult> {
  clearPageGlobals();
  const warnings = recordConsole('warn');
  recordConsole('info'); // An automated browser counts nothing, and the counter says so.
  replace(window, 'fetch', () => Promise.resolve().then(answer));
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement(tag);
  el.setAttribute('src', src);
  setTimeout(() => box.append(el));
  const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
  await waitUntil(() => find(el, '[part=status]') && warnings.length > 0);
  restorePage();
  return {
    sentence: textOf(find(el, '[part=status]')) ?? '',
    console: warnings.map(([text]) => text as string),
    message: (error as Error).message,
  };
}

type Failure = [what: string, src: string, answer: Answer, message: string];

interface LoadResult {
  sentence: string;
  console: string[];
  /** The message of `event.error`. */
  message: string;
}

const NO_NETWORK: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const status =
  (code: number): Answer =>
  () =>
    new Response('<h1>Lỗi</h1>', { status: code });
const problem =
  (type: string, body: string): Answer =>
  () =>
    new Response(body, { status: 502, headers: { 'content-type': type } });
const content =
  (body: string | Uint8Array<ArrayBuffer>): Answer =>
  () =>
    new Response(body);

function redirected(path: string, response: Response): Answer {
  Object.defineProperties(response, { redirected: { value: true }, url: { value: `${PAGE}${path}` } });
  return () => response;
}

describe('the message about a failed load has the address, the reason and what to do:', () => {
  afterEach(restorePage);

  for (const { tag, path, sentence, otherSite, wrongAddress } of ELEMENTS) {
    const [filePath = ''] = path.split('#');
    const fileUrl = `${PAGE}${filePath}`;
    const refusal = 'change the settings of the server, so that all readers may load it';
    const failures: Failure[] = [
      [
        'no answer',
        path,
        NO_NETWORK,
        `${fileUrl} does not answer; check the server, ad blockers and the Content-Security-Policy of the page (Failed to fetch)`,
      ],
      [
        'another site that sends no CORS headers',
        `${OTHER_SITE}${path}`,
        NO_NETWORK,
        `${OTHER_SITE}${filePath} does not answer, or does not let pages of ${PAGE} read it (CORS); ${otherSite} (Failed to fetch)`,
      ],
      ['404', path, status(404), `${fileUrl} answered 404 (not found); ${wrongAddress}`],
      ['410', path, status(410), `${fileUrl} answered 410 (not found); ${wrongAddress}`],
      ['401', path, status(401), `${fileUrl} answered 401 (not allowed); ${refusal}`],
      ['403', path, status(403), `${fileUrl} answered 403 (not allowed); ${refusal}`],
      [
        '500',
        path,
        status(500),
        `${fileUrl} answered 500 (a failure of the server); see the log of the server`,
      ],
      [
        '503',
        path,
        status(503),
        `${fileUrl} answered 503 (a failure of the server); see the log of the server`,
      ],
      ['418', path, status(418), `${fileUrl} answered 418`],
      [
        'the reason of an endpoint',
        path,
        problem('application/problem+json', JSON.stringify({ detail: 'The feed "tin" failed to load.' })),
        `${fileUrl} answered 502: The feed "tin" failed to load.`,
      ],
      ...['{', 'null', '{"detail": 5}', '{"detail": ""}'].map((body): Failure => [
        `a problem without a readable reason: ${body}`,
        path,
        problem('Application/Problem+JSON; charset=utf-8', body),
        `${fileUrl} answered 502 (a failure of the server); see the log of the server`,
      ]),
      [
        'a reason of another type',
        path,
        problem('application/json', JSON.stringify({ detail: 'Bad gateway' })),
        `${fileUrl} answered 502 (a failure of the server); see the log of the server`,
      ],
      [
        'a redirect to a page that is missing',
        path,
        redirected('/dang-nhap', new Response('', { status: 404 })),
        `${fileUrl} redirects to ${PAGE}/dang-nhap, which answered 404 (not found); ${wrongAddress}`,
      ],
    ];
    for (const [what, src, answer, message] of failures) {
      it(`${tag}, ${what}`, async () => {
        const result = await load(tag, src, answer);
        expect(result.sentence).to.equal(`${sentence} Thử lại`);
        expect(result.message).to.equal(`${tag}: ${message}`);
        expect(result.console).to.deep.equal([result.message]);
      });
    }

    if (tag === 'mtqg-indicator') continue; // A tile shows another sentence for a wrong file of figures: see below.
    const expected = {
      'mtqg-counter': 'figures',
      'mtqg-latest-news': 'a feed',
      'mtqg-gallery': 'a JSON list of photos',
    }[tag]!;
    // The figures of a counter are read as UTF-8, in which a JPEG picture has no known beginning.
    const binary = (kind: string) => (tag === 'mtqg-counter' ? 'a file that is no text' : kind);
    const wrongContents: [
      what: string,
      text: string | Uint8Array<ArrayBuffer>,
      description: string | RegExp,
    ][] = [
      ['a web page', '<!doctype html><html><title>Đăng nhập</title></html>', 'a web page (HTML)'],
      ['a part of a web page', ' <div>Đăng nhập</div>', 'a web page (HTML)'],
      ['an empty file', '', 'an empty file'],
      ['white space', ' \n', 'an empty file'],
      [
        'another text',
        'Danh sách ảnh của thôn, cập nhật hằng tháng',
        'a text that begins with “Danh sách ảnh của thôn, cập nhật hằng th”',
      ],
      ['a file of Excel', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'an Excel, Word or ZIP file'],
      ['an older file of Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'an Excel or Word file'],
      ['a PDF file', '%PDF-1.7\n', 'a PDF file'],
      ['a JPEG picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a), binary('a picture')],
      ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'a picture'],
    ];
    for (const [what, text, description] of wrongContents) {
      it(`${tag}, ${what} in place of ${expected}`, async () => {
        const result = await load(tag, path, content(text));
        expect(result.sentence).to.equal(`${sentence} Thử lại`);
        const start = `${tag}: ${fileUrl} answered `;
        const end = `, not ${expected}; ${wrongAddress}`;
        expect(result.message.startsWith(start), result.message).to.equal(true);
        expect(result.message.endsWith(end), result.message).to.equal(true);
        const described = result.message.slice(start.length, -end.length);
        if (typeof description === 'string') expect(described).to.equal(description);
        else expect(described).to.match(description);
        expect(result.console).to.deep.equal([result.message]);
      });
    }

    it(`${tag}, JSON with a mistake in place of ${expected}: the message names the mistake, and does not doubt the address`, async () => {
      const { message } = await load(tag, path, content('[{"title": "Tin",}]'));
      expect(message.startsWith(`${tag}: ${fileUrl} answered JSON with a mistake (`), message).to.equal(true);
      expect(message.endsWith(`), not ${expected}; correct the JSON`), message).to.equal(true);
    });
  }

  it('mtqg-indicator, a page, an empty file or JSON without records in place of a file of figures', async () => {
    const src = '/so-lieu/chi-tieu.csv#dan-so';
    const ANY_SENTENCE = /./;
    const rows = [
      ['<!doctype html><html></html>', /đây là trang HTML, không phải tệp số liệu/i, /this is an HTML page/],
      ['', /tệp số liệu trống/i, /the file of figures is empty/],
      ['{"a": 1}', ANY_SENTENCE, /chi-tieu\.csv/],
    ] as const;
    for (const [text, sentence, message] of rows) {
      const result = await load('mtqg-indicator', src, content(text));
      expect(result.sentence).to.match(sentence);
      expect(result.console).to.have.length(1);
      expect(result.console[0]).to.match(message);
      expect(result.console[0]).to.include('/so-lieu/chi-tieu.csv');
      expect(result.message).to.include(`file ${PAGE}/so-lieu/chi-tieu.csv`);
    }
  });

  it('an address that is not http or https', async () => {
    for (const { tag } of ELEMENTS.filter((element) => element.tag !== 'mtqg-counter')) {
      const { message } = await load(tag, 'javascript:alert(1)', NO_NETWORK);
      expect(message).to.equal(
        `${tag}: javascript:alert(1) is not an http or https address (Failed to fetch)`,
      );
    }
    const { message } = await load('mtqg-counter', 'javascript:alert(1)', NO_NETWORK);
    expect(message).to.equal('mtqg-counter: src is not an http or https address: javascript:alert(1)');
  });

  it('JSON without a list of articles, and a feed whose articles have no heading', async () => {
    const path = '/tin.json';
    const { message } = await load('mtqg-latest-news', path, content('{"tin": []}'));
    expect(message).to.match(
      /\/tin\.json answered JSON that begins with “\{"tin": \[\]\}”, not a feed; write /,
    );
    const untitled = await load(
      'mtqg-latest-news',
      path,
      content('[{"tieu_de": "Tin"}, {"tieu_de": "Tin"}]'),
    );
    expect(untitled.sentence).to.equal('Không tải được tin Thử lại');
    expect(untitled.message).to.equal(
      `mtqg-latest-news: ${PAGE}/tin.json has 2 articles without a heading; write it into the field “title”, in JSON also “heading”; without it, an article is left out`,
    );
  });

  it('JSON that describes an error beside an empty list', async () => {
    const answer = '{"message": "Thiếu token", "data": []}';
    const { sentence, message } = await load('mtqg-latest-news', '/tin.json', content(answer));
    expect(sentence).to.equal('Không tải được tin Thử lại');
    expect(message).to.equal(
      `mtqg-latest-news: ${PAGE}/tin.json answered JSON that says “Thiếu token” and has no articles; correct this error on its server, or write “OK” there if this is not an error`,
    );
  });

  it('JSON that is not a list of photos', async () => {
    const { message } = await load('mtqg-gallery', '/anh.json', content('{"photos": []}'));
    expect(message).to.equal(
      `mtqg-gallery: ${PAGE}/anh.json: not an array of photos: {"photos":[]}; write the array alone, such as [{ "src": "cau.jpg" }]`,
    );
  });

  it('JSON that is not figures', async () => {
    const { message } = await load('mtqg-counter', '/dem', content('{"online": 3}'));
    expect(message).to.match(/\/dem answered JSON that begins with “\{"online": 3\}”, not figures; is src /);
    const wrong = await load('mtqg-counter', '/dem', content('{"protocol": 2}'));
    expect(wrong.message).to.equal(
      `mtqg-counter: ${PAGE}/dem answered wrong figures: protocol is missing or not 1: 2`,
    );
  });
});
