import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { reportFeed } from '../../../src/endpoint/cli/check-feed.ts';
import { runCli } from '../command.ts';
import { sending } from '../feeds/fetch-here.ts';
import { startUpstream } from '../feeds/upstream.ts';
import { tempFolder } from '../temp.ts';

const PUBLIC_URL = ['--public-url', 'https://tinh.gov.vn/rss'];
const TWO_ARTICLES = `<rss><channel>
  <item><title>Cũ</title><link>/tin/1</link><pubDate>Thứ Năm, 07/03/2024 09:36</pubDate></item>
  <item><title>Mới</title><link>/tin/2</link><pubDate>2024-03-08</pubDate><enclosure url="anh/2.jpg" type="image/jpeg"/></item>
</channel></rss>`;

/** Writes a feed, and returns its path. */
function writeFeed(text: string): string {
  const path = join(tempFolder(), 'rss.xml');
  writeFileSync(path, text);
  return path;
}

/** The report of JSON articles whose address is known. */
function reportOf(articles: unknown[], language: 'en' | 'vi' = 'en') {
  return reportFeed(JSON.stringify(articles), 'https://tinh.gov.vn/tin.json', language);
}

describe('check-feed', () => {
  it('prints heading, date, address and picture of each article as a widget shows them, the newest first', async () => {
    const { code, output, errors } = await runCli(['check-feed', writeFeed(TWO_ARTICLES), ...PUBLIC_URL]);
    assert.deepEqual([code, errors], [0, '']);
    assert.deepEqual(output.trimEnd().split('\n'), [
      '1: Mới | date: Friday, 8 March 2024 | address: https://tinh.gov.vn/tin/2 | picture: https://tinh.gov.vn/anh/2.jpg',
      '2: Cũ | date: Thursday, 7 March 2024 09:36 | address: https://tinh.gov.vn/tin/1',
      'No problems; articles: 2.',
    ]);
    const vietnamese = await runCli(['check-feed', writeFeed(TWO_ARTICLES), ...PUBLIC_URL, '--lang', 'vi']);
    assert.deepEqual(vietnamese.output.trimEnd().split('\n').slice(1), [
      '2: Cũ | ngày: Thứ Năm, 07/03/2024 09:36 | địa chỉ: https://tinh.gov.vn/tin/1',
      'Không có vấn đề; số bài: 2.',
    ]);
  });

  it('says that of more than 1000 articles only the newest 1000 are read', () => {
    const articles = Array.from({ length: 1003 }, (_, index) => ({
      title: `Tin ${index}`,
      url: `/tin/${index}`,
      date: `${1000 + index}-01-01`,
    }));
    const { articles: lines, notes } = reportOf(articles);
    assert.equal(lines.length, 1000);
    assert.deepEqual(notes, [
      'the feed has 1003 articles; a widget reads only the newest 1000, and this list has only these',
    ]);
    assert.deepEqual(reportOf(articles, 'vi').notes, [
      'nguồn tin có 1003 bài; khối tin chỉ đọc 1000 bài mới nhất, và danh sách này chỉ gồm các bài đó',
    ]);
    assert.deepEqual(reportOf(articles.slice(3)).notes, []);
    const xml = `<rss>${'<item><title>Tin</title></item>'.repeat(1003)}</rss>`;
    assert.equal(reportFeed(xml, 'https://tinh.gov.vn/rss', 'en').notes[0], notes[0]);
  });

  it('loads a feed of the own network like the relay, and says where it is now', async (t) => {
    const { url } = await startUpstream(t, (request, response) =>
      request.url === '/moi.xml'
        ? sending(200, { 'content-type': 'text/html' }, TWO_ARTICLES)(request, response)
        : response.writeHead(301, { location: '/moi.xml' }).end(),
    );
    const { code, output } = await runCli(['check-feed', url, ...PUBLIC_URL]);
    assert.match(output, /^1: Mới .* https:\/\/tinh\.gov\.vn\/tin\/2 /);
    assert.match(output, /^the feed is now at http:\/\/127\.0\.0\.1:\d+\/moi\.xml; use this address/m);
    assert.equal(code, 0);
  });

  it('fails at a feed that cannot be loaded, with the reason and the remedy in both languages', async (t) => {
    const upstream = await startUpstream(t, sending(404, {}));
    const failures: [source: string, options: string[], english: RegExp, vietnamese: RegExp][] = [
      [
        upstream.url,
        PUBLIC_URL,
        /^mtqg-widgets: cannot load http:.*: its server answered 404 \(not found\); check its address\n$/,
        /: không tải được http:.*: máy chủ trả lời 404 \(không có\); hãy kiểm tra địa chỉ\n$/,
      ],
      [
        upstream.url,
        [],
        /: 127\.0\.0\.1 is not a public address; use .*--public-url/,
        /: 127\.0\.0\.1 không phải là địa chỉ công khai; hãy .*--public-url/,
      ],
      [
        'ftp://tinh.gov.vn/rss',
        [],
        /: ftp: addresses are not supported; use a public/,
        /: không hỗ trợ địa chỉ ftp:; hãy dùng/,
      ],
      [
        'khong-co.xml',
        [],
        /: cannot read khong-co\.xml; check the path of the file \(ENOENT\)\n$/,
        /: không đọc được khong-co\.xml; hãy/,
      ],
      [
        'tinh.gov.vn/rss',
        [],
        /: there is no file tinh\.gov\.vn\/rss \(did you mean https:\/\/tinh\.gov\.vn\/rss\?\)\n$/,
        /: không có tệp .*\(có phải https:/,
      ],
    ];
    for (const [source, options, english, vietnamese] of failures) {
      const { code, output, errors } = await runCli(['check-feed', source, ...options]);
      assert.match(errors, english);
      assert.deepEqual([code, output], [1, ''], source);
      assert.match((await runCli(['check-feed', source, ...options, '--lang', 'vi'])).errors, vietnamese);
    }
  });

  it('refuses a wrong command line, and suggests its name', async () => {
    const wrong: [args: string[], sentence: RegExp][] = [
      [['check-fed', 'x'], /unknown command "check-fed" \(did you mean check-feed\?\)/],
      [
        ['check-feed'],
        /<feed> is missing; add it after the command\. For help, run: mtqg-widgets help check-feed/,
      ],
      [['check-feed', 'a', 'b'], /unexpected "b"; give one <feed> at a time/],
      [['check-feed', 'http://['], /<feed> is "http:\/\/\["; use the form https:\/\/tinh\.gov\.vn\/rss/],
      [['check-feed', 'a', '--public-url', '/rss'], /--public-url is "\/rss"; use the form https/],
      [['check-feed', 'a', '--public-url', 'http://cms/'], /--public-url has the host "cms", which readers/],
      [['check-feed', 'a', '--public-ur', 'x'], /--public-ur \(did you mean --public-url\?\)/],
    ];
    for (const [args, sentence] of wrong) {
      const { code, output, errors } = await runCli(args);
      assert.match(errors, sentence);
      assert.deepEqual([code, output], [2, ''], args.join(' '));
    }
  });

  it('prints each problem in a sentence, counts them, and fails', async () => {
    const path = writeFeed('[{"title":"Một","url":"javascript:1"},{"title":"Hai"}]');
    const { code, output, errors } = await runCli(['check-feed', path, '--lang', 'vi']);
    assert.deepEqual(output.trimEnd().split('\n').slice(2), [
      '2 bài không có ngày; mỗi bài đứng sau bài liền trước trong nguồn tin',
      'VẤN ĐỀ: 1 bài có địa chỉ không đọc được, chẳng hạn “javascript:1”; hãy ghi địa chỉ http hoặc https',
      'VẤN ĐỀ: 1 bài không có địa chỉ nên người đọc không mở được; hãy ghi địa chỉ vào <link>, trong JSON là “url”',
    ]);
    assert.equal(errors, `mtqg-widgets: số vấn đề trong ${path}: 2\n`);
    assert.equal(code, 1);
  });

  it('does not let a feed control the terminal', async () => {
    const path = writeFeed(
      '[{"title":"Tin \\u001b[31m\\u202eđỏ","url":"https://a.vn/","date":"2024-03-08"}]',
    );
    const { output } = await runCli(['check-feed', path]);
    assert.ok(output.startsWith('1: Tin '), output);
    assert.doesNotMatch(output, /[^\P{Cc}\n]|\u202e/u);
  });
});

describe('the report of a feed', () => {
  const address = { url: '/tin/1', date: '2024-03-08' };
  const articles: [what: string, articles: unknown[], english: RegExp, vietnamese: RegExp][] = [
    ['no article', [], /^the feed has no article; check in the portal/, /^nguồn tin không có bài nào; hãy/],
    [
      'an article without a heading',
      [{ ...address, title: '' }],
      /^an article has no heading and is left out; write/,
      /^1 bài không có tiêu đề nên bị bỏ qua; hãy/,
    ],
    [
      'a date that cannot be read',
      [{ ...address, title: 'A', date: 'hôm qua' }],
      /^an article has a date that .* “hôm qua”; write 2024/,
      /^1 bài có ngày không đọc được.*“hôm qua”; hãy/,
    ],
    [
      'a picture that cannot be read',
      [{ ...address, title: 'A', image: 'file:///a.jpg' }],
      /^an article has a picture whose .* “file:\/\/\/a\.jpg”; write/,
      /^1 bài có ảnh mà .*; hãy/,
    ],
    [
      'a letter that cannot be read',
      [{ ...address, title: 'T\ufffdnh A' }],
      /^an article has letters that cannot be read, such as “T\ufffdnh”; send the feed in UTF-8$/,
      /^1 bài có chữ không đọc được, chẳng hạn “T\ufffdnh”; hãy/,
    ],
    [
      'an address in an internal network',
      [
        { ...address, title: 'A', image: 'http://10.0.0.5/a.jpg' },
        { title: 'B', date: '2024-03-08', url: 'http://10.0.0.5/b' },
      ],
      /^2 articles have an address or a picture at 10\.0\.0\.5, which .*; set the public address/,
      /^2 bài có địa chỉ hoặc ảnh ở 10\.0\.0\.5 mà .*; hãy/,
    ],
  ];
  for (const [what, list, english, vietnamese] of articles) {
    it(`names ${what} as its only problem`, () => {
      for (const [language, sentence] of [
        ['en', english],
        ['vi', vietnamese],
      ] as const) {
        const { problems, notes } = reportOf(list, language);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.match(problems[0]!, sentence);
        assert.deepEqual(notes, []);
      }
    });
  }

  const others: [text: string, english: RegExp, vietnamese: RegExp][] = [
    [
      '<html><link rel="alternate" type="application/rss+xml" href="/rss.xml">',
      /^this is a web page \(HTML\), not a feed; use \/rss\.xml, which this file names$/,
      /^đây là .*; hãy dùng \/rss\.xml ghi trong đó$/,
    ],
    [
      '<html><p>Lỗi</p></html>',
      /^this is a web page \(HTML\), not a feed; use the address of RSS/,
      /^đây là một trang web \(HTML\), không phải nguồn tin; hãy/,
    ],
    ['', /^this is an empty file, not a feed/, /^đây là một tệp rỗng/],
    ['Lỗi', /^this is a text that begins with “Lỗi”, not/, /^đây là văn bản bắt đầu bằng “Lỗi”, không/],
    ['{"online":3}', /^this is JSON that begins with “\{"online":3\}”/, /^đây là JSON bắt đầu bằng/],
    [
      '{"message":"Thiếu token","data":[]}',
      /^this is JSON that says “Thiếu token” and has no articles; correct this error on its server, or write “OK” there if this is not an error$/,
      /^đây là JSON có thông báo “Thiếu token” và không có bài nào; hãy sửa/,
    ],
    // “OK” in place of the message would not make a feed of these.
    [
      '{"code":"rest_no_route","message":"Không tìm thấy tuyến đường nào phù hợp với URL và phương thức yêu cầu.","data":{"status":404}}',
      /^this is JSON that says “Không tìm thấy tuyến đường nào phù hợp với URL và phương…” and has no articles; correct this error on its server, or use the address of a list of articles$/,
      /^đây là JSON có thông báo “Không .* và phương…” và không có bài nào; hãy sửa lỗi này trên máy chủ, hoặc dùng địa chỉ của một danh sách bài$/,
    ],
    [
      '{"success":false,"message":"Thiếu token","data":[]}',
      /; correct this error on its server, or use the address of a list of articles$/,
      /, hoặc dùng địa chỉ của một danh sách bài$/,
    ],
    [
      '{"message":"Thiếu token"}',
      /, or use the address of a list of articles$/,
      /dùng địa chỉ của một danh sách bài$/,
    ],
    [
      '[{"title":"A",}]',
      /^this is JSON with a mistake in line 1: “}\]”; correct the JSON, or the program that makes it$/,
      /^đây là JSON có chỗ sai ở dòng 1: “}\]”; hãy sửa JSON hoặc/,
    ],
  ];
  for (const [text, english, vietnamese] of others) {
    it(`says that this is not a feed: ${text}`, () => {
      for (const [language, sentence] of [
        ['en', english],
        ['vi', vietnamese],
      ] as const) {
        const report = reportFeed(text, undefined, language);
        assert.equal(report.problems.length, 1);
        assert.match(report.problems[0]!, sentence);
      }
    });
  }

  it('notes other lists of articles, which are no problem', () => {
    const list = [{ title: 'A', url: '/tin/1', date: '2024-03-08' }];
    const feed = JSON.stringify({ items: list, noiBat: list, xemNhieu: list });
    const { notes, problems } = reportFeed(feed, 'https://tinh.example/', 'en');
    assert.deepEqual(notes, [
      'the feed has 2 other lists of articles that a widget does not show, such as “noibat”; write all articles that it should show into one list, “items”',
    ]);
    assert.deepEqual(problems, []);
  });

  it('reports articles without an address of their own', () => {
    const section = { title: 'A', url: '/tin-tuc' };
    const feed = JSON.stringify([section, { ...section, title: 'B' }, { title: 'C' }]);
    const { articles, problems } = reportFeed(feed, 'https://tinh.example/', 'en');
    assert.equal(articles.length, 3);
    assert.deepEqual(problems, [
      'an article has no address that readers can open; write it into <link>, in JSON into “url”',
      'an article has the address of an article with another heading, such as “https://tinh.example/tin-tuc”; write the address of each article',
    ]);
  });

  it('notes articles without a date, those of the future, repeated ones, and relative addresses of a file, which are no problems', () => {
    const list = [
      { title: 'A', url: '/tin/1' },
      { title: 'A', url: '/tin/1', image: '/anh/cau.jpg' },
      { title: 'C', url: '/tin/3', date: '2999-03-08' },
      { title: 'D', url: '/tin/4', date: '2024-03-08' },
    ];
    const { articles: lines, notes, problems } = reportFeed(JSON.stringify(list), undefined, 'en');
    assert.deepEqual(lines, [
      '1: A | address: /tin/1 | picture: /anh/cau.jpg',
      '2: C | date: Friday, 8 March 2999 | address: /tin/3',
      '3: D | date: Friday, 8 March 2024 | address: /tin/4',
    ]);
    assert.deepEqual(notes, [
      'an article has no date; an article without a date stands behind the one before it in the feed',
      'an article has a date in the future; an article of the future stands behind the one before it in the feed',
      'an article has the address and the heading of another article and is not shown',
      'an address that begins with / belongs to the site of the feed; to see the whole address, add --public-url with the address of the feed',
    ]);
    assert.deepEqual(problems, []);
  });
});
