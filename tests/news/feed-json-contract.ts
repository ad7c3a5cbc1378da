import { parseFeed } from '../../src/news/parse-feed.ts';
import { errorMessageIn } from '../../src/news/parse-json-error.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, json, rss } from './first-article.ts';

/** Answers to requests that failed. All but the first two have an empty list. */
const ERRORS: object[] = [
  // RFC 9457, and a list of what is wrong with the request
  { type: 'about:blank', title: 'Bad Request', status: 400, items: [{ title: 'Trường thiếu' }] },
  { success: false, data: [{ field: 'token', title: 'Thiếu token' }] },
  { success: false, message: 'Token hết hạn', data: [] },
  { Success: false, Data: { Items: [] } },
  { IsSuccess: false, Items: [] },
  { ok: false, articles: [] },
  { error: { code: 403 }, items: [] },
  { error: { message: 'invalid_token' }, items: [] },
  { error: 'Không có quyền', items: [] },
  { error: true, posts: [] },
  { errors: [{ message: 'Unauthorized' }], data: { posts: [], items: [] } },
  { status: 'error', articles: [] },
  { status: 'fail', data: [] },
  { status: '401', data: [] },
  { code: 500, news: [] },
  { statusCode: 403, results: [] },
  { errorCode: 401, data: [] },
  { meta: { code: 400 }, data: [] },
  { header: { isSuccessful: false }, body: { items: [] } },
  { status: 'Unauthorized', data: [] },
  { success: 'false', data: [] },
  { success: 'False', data: [{ title: 'Thiếu token' }] },
  { success: 0, data: [] },
  { exception: 'java.lang.NullPointerException', items: [] },
  { fault: { faultstring: 'Rate limit quota violation' }, items: [] },
  { errorCode: 'E01', data: [] },
  { resultCode: -1, data: [] },
  { resultCode: 1, resultDesc: 'Lỗi hệ thống', data: [] },
  { ResponseStatus: 'FAIL', items: [] },
  { err: 'timeout', items: [] },
  { statusText: 'Forbidden', items: [] },
  { state: 'error', items: [] },
  { result: 'failed', items: [] },
  { warning: 'mysqli_connect(): Access denied', items: [] },
  // There are articles, but the answer has none.
  { total: 15, items: [] },
  { totalCount: 120, items: [] },
  { '@odata.count': 12, value: [] },
  { data: { total: 15, items: [] } },
  // A list with an error in place of an article
  ['Unauthorized'],
  [{ error: 'x' }],
  [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
  [{ code: 'rest_no_route', message: 'No route was found' }],
  [{ title: 'Forbidden', status: 403 }],
  [{ status: '403', title: 'Forbidden', detail: 'Token required' }],
  { ok: false, error_code: 401, description: 'Unauthorized' },
];
/** What the answer says of the error. */
const ERROR_SENTENCES: [answer: object, sentence: string][] = [
  [['Unauthorized'], 'Unauthorized'],
  [[{ title: 'Forbidden', status: 403 }], 'Forbidden'],
  [{ ok: false, error_code: 401, description: 'Unauthorized' }, 'Unauthorized'],
  [{ status: 404, title: 'Not Found' }, 'Not Found'],
  [{ success: false, data: [] }, 'success: false'],
  [{ errorCode: 'E01', data: [] }, 'errorcode: E01'],
  [{ data: { total: 15, items: [] } }, 'total: 15'],
];
/** What servers say beside an empty list if a request failed. */
const ERROR_MESSAGES = [
  'Unauthorized',
  'Forbidden',
  'Not found',
  'Access denied',
  'Invalid API key',
  'Token is not ok',
  'No token',
  ...['Không có quyền truy cập', 'Phiên đăng nhập đã hết hạn', 'Thiếu token', 'Không tìm thấy trang'],
  ...['Lấy dữ liệu không thành công', 'Unsuccessful', 'No success', 'Chưa thành công', 'Hệ thống bảo trì'],
];
/** What servers say beside an empty list if the request did not fail. */
const NO_ERROR_MESSAGES = [
  ...['', 'OK', '200 OK', 'Success', 'Successfully fetched', 'done', '200', 'No data', 'No records found'],
  'No published articles',
  'Thành công',
  'Lấy dữ liệu thành công',
  'Không có dữ liệu',
  'Chưa có bài viết',
  ...['Không tìm thấy bản ghi nào', 'Hoàn tất'],
];
const MESSAGE_FIELDS = ['message', 'Message', 'msg', 'error_message', 'errorMessage', 'detail'];
/** Empty feeds whose fields say that there is no error, and a feed of which only a part failed. */
const NO_ERRORS: [feed: object, articles: number][] = [
  [{ success: true, error: null, errors: [], message: 'OK', data: [] }, 0],
  [{ code: 200, status: 'success', error: '', data: [] }, 0],
  [{ status: 1, code: 0, error: 0, errors: {}, items: [] }, 0],
  [{ error: false, isError: false, error_code: '0', results: [] }, 0],
  [{ error: { code: 0, message: 'Thành công' }, results: [] }, 0],
  [{ resultCode: 1, resultDesc: 'Thành công', statusText: 'No Content', state: 'ok', data: [] }, 0],
  [{ total: 0, count: 10, page: 1, pageSize: 20, items: [] }, 0],
  [{ total: 15, items: [{ title: 'Tin' }] }, 1],
  [[{ title: 'Tin', url: '/tin/1', status: 404 }], 1],
  [[{ title: 'Tin', message: 'Cầu mới', code: 'a1' }], 1],
  [[{ title: 'Tin' }, { message: 'x' }], 1],
  [{ data: { posts: [{ title: 'Tin' }] }, errors: [{ message: 'Không có ảnh' }] }, 1],
  [{ items: [{ title: 'Tin', status: 404, success: false, error: 'x' }] }, 1],
];

const DATED = [{ title: 'Tin', date: '2024-03-07' }];
/** Titles of articles without a date. */
const TITLED = [{ title: 'Tin', url: '/tin/1' }];
const UNDATED = [{ title: 'Mục 1', url: '/muc/1' }];
/** JSON with several lists, of which one has the newest articles. */
const LISTS: object[] = [
  { results: UNDATED, news: DATED },
  { topic_list: { topics: DATED }, users: [{ title: 'Quản trị' }] },
  { featured: [{ title: 'Nổi bật', date: '2024-01-01' }], latestNews: DATED, mostRead: UNDATED },
  { mostRead: [{ title: 'Cũ', date: '2020-01-01' }], articles: DATED },
  { sections: UNDATED, page: { blocks: DATED } },
  { data: [], danhSach: DATED },
  { articles: DATED, related: [{ title: 'Cũ', date: '2020-01-01' }] },
  { items: [], danhSach: DATED },
  { items: [], articles: TITLED },
  { data: [], results: TITLED },
  { page: { items: [] }, news: TITLED },
  { items: TITLED, danhSach: [{ title: 'Cũ', date: '2020-01-01' }] },
  { items: [{ content_text: 'Tin' }], danhSach: [{ title: 'Cũ', date: '2020-01-01' }] },
  { items: [{ name: 'Tin', url: '/tin/1' }], danhSach: [{ title: 'Cũ', date: '2020-01-01' }] },
  { items: [{ id: 1 }], danhSach: DATED },
];
const OLD = [{ title: 'Cũ', date: '2020-01-01' }];
/** JSON with several lists, and the lists that are not shown. */
const OTHER_LISTS: [lists: object, count: number, first: string | undefined][] = [
  [{ items: DATED, featured: OLD }, 1, 'featured'],
  [{ latestNews: DATED, featured: OLD, page: { mostRead: OLD } }, 2, 'featured'],
  [{ articles: DATED, menuChinh: UNDATED, tags: OLD, errors: OLD }, 0, undefined],
  [{ items: DATED, featured: [] }, 0, undefined],
  [{ data: { items: DATED } }, 0, undefined],
  [{ version: 'https://jsonfeed.org/version/1.1', items: DATED, _khac: OLD }, 0, undefined],
];
/** JSON with articles that cannot be read, and with another list that has no articles. */
const UNREAD_LISTS: object[] = [
  { items: [{ id: 1 }], data: [] },
  { items: [{ id: 1 }], muc: UNDATED },
  { data: [{ tieu_de: 'Tin' }], results: [] },
];
/** Answers of ASP.NET, in which JSON or XML is a text. */
const TEXTS_OF_JSON: string[] = [
  json({ d: json(DATED) }),
  json({ d: json({ items: DATED }) }),
  json({ d: { results: DATED } }),
  json({ Result: ` ${json({ Data: DATED })}` }),
  json(json(DATED)),
  json(json({ articles: DATED })),
  `<?xml version="1.0" encoding="utf-8"?>\n<string xmlns="http://tempuri.org/">${json(DATED)}</string>`,
  `<string xmlns="http://tempuri.org/">${rss('<item><title>Tin</title></item>').replaceAll('<', '&lt;')}</string>`,
];

/** Tests of JSON that is not a feed, or that has several lists, for Node and for browsers. */
export function feedJsonContract({ it, equal }: Runner): void {
  it('takes the list with the newest articles if JSON has several lists', () => {
    for (const lists of LISTS)
      equal(
        parseFeed(json(lists), FEED_URL)?.articles.map(({ heading }) => heading),
        ['Tin'],
        json(lists),
      );
  });

  it('says which other lists of articles in JSON it does not show', () => {
    for (const [lists, count, text] of OTHER_LISTS) {
      const unread = parseFeed(json(lists), FEED_URL)?.unread.filter(({ field }) => field === 'list');
      equal(unread, text === undefined ? [] : [{ field: 'list', count, text }], json(lists));
    }
  });

  it('does not say that there are no articles if there is a list of articles that it cannot read', () => {
    for (const lists of UNREAD_LISTS) {
      const feed = parseFeed(json(lists), FEED_URL);
      equal(feed === undefined || feed.unread[0]?.field === 'heading', true, json(lists));
      equal(feed?.articles ?? [], [], json(lists));
    }
  });

  it('reads JSON and XML that ASP.NET writes as a text', () => {
    for (const text of TEXTS_OF_JSON)
      equal(
        parseFeed(text, FEED_URL)?.articles.map(({ heading }) => heading),
        ['Tin'],
        text,
      );
    const cutOff = `{"d":${json('[{"title":"Tin"')}}`;
    equal(parseFeed(cutOff, FEED_URL), undefined);
  });

  it('does not take an empty list beside a sentence about an error for a feed, and quotes the sentence; reads a list that is not empty, or that has another sentence beside it', () => {
    for (const name of MESSAGE_FIELDS) {
      for (const message of ERROR_MESSAGES)
        for (const answer of [
          { [name]: message, data: [] },
          { meta: { [name]: message }, items: [] },
        ]) {
          equal(parseFeed(json(answer), FEED_URL), undefined, json(answer));
          equal(errorMessageIn(json(answer)), message);
        }
      for (const message of NO_ERROR_MESSAGES) {
        const answer = { [name]: message, data: [] };
        equal(parseFeed(json(answer), FEED_URL)?.articles, [], json(answer));
        equal(errorMessageIn(json(answer)), '');
      }
      equal(parseFeed(json({ [name]: 'Unauthorized', data: DATED }), FEED_URL)?.articles.length, 1);
    }
    equal(errorMessageIn(json({ errors: [{ message: 'Token hết hạn' }] })), 'Token hết hạn');
    equal(errorMessageIn(json({ error: { code: 403, message: 'Forbidden' } })), 'Forbidden');
    equal(errorMessageIn('no JSON'), '');
  });

  it('looks for an error only in the fields that JSON has', () => {
    const { get } = Map.prototype;
    let readings = 0;
    Map.prototype.get = function (key) {
      readings++;
      return get.call(this, key) as unknown;
    };
    try {
      equal(errorMessageIn(json({ a: {}, b: {}, c: {}, d: {}, e: {} })), '');
    } finally {
      Map.prototype.get = get;
    }
    equal(readings < 2000, true, String(readings));
  });

  it('does not take the answer to a request that failed for a feed', () => {
    for (const answer of ERRORS) {
      equal(parseFeed(json(answer), FEED_URL), undefined, json(answer));
      equal(errorMessageIn(json(answer)) !== '', true, json(answer));
    }
    for (const [answer, sentence] of ERROR_SENTENCES) equal(errorMessageIn(json(answer)), sentence);
  });

  it('reads a feed whose fields say that there is no error', () => {
    for (const [feed, articles] of NO_ERRORS)
      equal(parseFeed(json(feed), FEED_URL)?.articles.length, articles, json(feed));
  });
}
