import type { UnreadField } from '../../src/news/parse-article.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, type FeedFixture, feeds } from './feeds.ts';

/** Tests of reading feeds, for Node and for browsers. */
export function feedContract({ it, equal }: Runner): void {
  for (const fixture of feeds) {
    it(`reads ${fixture.what}`, () =>
      equal(parseFeed(textOfFixture(fixture), FEED_URL)?.articles, fixture.articles));
  }

  it('says which fields it cannot read, in how many items, and quotes the text in the first of these items', () => {
    const item = (fields: object) => ({ title: 'Tin', url: '/tin/1', ...fields });
    const rows: [object[], UnreadField[]][] = [
      [
        [
          item({}),
          item({ date: '07/03/2024', image: '/cau.jpg' }),
          item({ date: ' ', image: '', url: null }),
        ],
        [],
      ],
      [
        [item({ date: 'hôm nay' }), item({}), item({ date: '3/7/2024 9:00 AM' })],
        [{ field: 'date', count: 2, text: 'hôm nay' }],
      ],
      [[item({ url: 'javascript:alert(1)' })], [{ field: 'link', count: 1, text: 'javascript:alert(1)' }]],
      [[item({ url: 'javascript:alert(1)', link: '/tin/1' })], []],
      [[item({ image: 'data:text/html,x' })], [{ field: 'image', count: 1, text: 'data:text/html,x' }]],
      [[{ tieu_de: 'Tin', date: 'hôm nay' }, item({})], [{ field: 'heading', count: 1, text: '' }]],
      [[{ title: 5 }, { title: '  ' }], [{ field: 'heading', count: 2, text: '' }]],
      [
        [item({ title: 'Mưa lớn t\ufffdnh A' }), item({ summary: '\ufffd' }), item({})],
        [{ field: 'letters', count: 2, text: 't\ufffdnh' }],
      ],
    ];
    for (const [items, unread] of rows) equal(parseFeed(JSON.stringify(items), FEED_URL)?.unread, unread);
    const rss = `<rss><channel><item><title>Tin</title><link>ftp://x</link><pubDate>hôm qua</pubDate></item></channel></rss>`;
    equal(parseFeed(rss, FEED_URL)?.unread, [
      { field: 'link', count: 1, text: 'ftp://x' },
      { field: 'date', count: 1, text: 'hôm qua' },
    ]);
  });
}

export function textOfFixture({ body, contentType }: FeedFixture): string {
  return typeof body === 'string' ? body : decode(body, contentType);
}
