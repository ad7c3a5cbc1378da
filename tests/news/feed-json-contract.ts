import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, json } from './first-article.ts';

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
];
/** Empty feeds whose fields say that there is no error, and a feed of which only a part failed. */
const NO_ERRORS: [feed: object, articles: number][] = [
  [{ success: true, error: null, errors: [], message: 'OK', data: [] }, 0],
  [{ code: 200, status: 'success', error: '', data: [] }, 0],
  [{ status: 1, code: 0, error: 0, errors: {}, items: [] }, 0],
  [{ error: false, isError: false, error_code: '0', results: [] }, 0],
  [{ error: { code: 0, message: 'Thành công' }, results: [] }, 0],
  [{ data: { posts: [{ title: 'Tin' }] }, errors: [{ message: 'Không có ảnh' }] }, 1],
  [{ items: [{ title: 'Tin', status: 404, success: false, error: 'x' }] }, 1],
];

const DATED = [{ title: 'Tin', date: '2024-03-07' }];
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
];

/** Tests of JSON that is no feed, or that has several lists, for Node and for browsers. */
export function feedJsonContract({ it, equal }: Runner): void {
  it('takes of several lists in JSON the one with the newest articles', () => {
    for (const lists of LISTS)
      equal(
        parseFeed(json(lists), FEED_URL)?.articles.map(({ heading }) => heading),
        ['Tin'],
        json(lists),
      );
  });

  it('takes the answer to a request that failed for no feed', () => {
    for (const answer of ERRORS) equal(parseFeed(json(answer), FEED_URL), undefined, json(answer));
  });

  it('reads a feed whose fields say that there is no error', () => {
    for (const [feed, articles] of NO_ERRORS)
      equal(parseFeed(json(feed), FEED_URL)?.articles.length, articles, json(feed));
  });
}
