import { brotliCompressSync, gzipSync } from 'node:zlib';
import { http, type Case } from './failing-servers.ts';
import { sending, XML } from './fetch-here.ts';
import { RSS, toLength } from './upstream.ts';

const MB = 1024 * 1024;
const compressed = (encoding: string, body: Buffer) =>
  http(sending(200, { ...XML, 'content-encoding': encoding }, body));
const content = (body: string, type = 'text/xml') => http(sending(200, { 'content-type': type }, body));
const PLAIN = 'let its server answer requests with "Accept-Encoding: identity" without compression';
const PLAIN_VI = 'hãy cho máy chủ trả lời yêu cầu có "Accept-Encoding: identity" mà không nén';
const SMALLER = 'use a feed with fewer articles, or without their full texts';
const SMALLER_VI = 'hãy dùng nguồn tin có ít bài hơn, hoặc không kèm toàn văn';
const FEED =
  'use the address of RSS, Atom or a JSON Feed, which a page often names in <link rel="alternate">';
const FEED_VI =
  'hãy dùng địa chỉ của RSS, Atom hoặc JSON Feed, thường ghi trong <link rel="alternate"> của trang';

/** JSON that describes an error, with what it says. */
const ERROR_ANSWERS: [json: string, sentence: string][] = [
  ['{"success":false,"items":[],"message":"token expired"}', 'token expired'],
  ['{"error":"Unauthorized"}', 'Unauthorized'],
  ['{"error":{"code":403,"message":"Daily limit exceeded"}}', 'Daily limit exceeded'],
  ['{"error":-216,"message":"Access token is invalid"}', 'Access token is invalid'],
  ['{"status":404,"error":"Not Found","path":"/api"}', 'Not Found'],
  ['{"errors":[{"message":"Cannot query field"}],"data":null}', 'Cannot query field'],
  ['{"Message":"An error has occurred."}', 'An error has occurred.'],
  ['{"ok":false,"error_code":401,"description":"Unauthorized"}', 'Unauthorized'],
  ['["Unauthorized"]', 'Unauthorized'],
];
const CORRECT_ERROR = 'correct this error on its server, or use the address of a list of articles';
const CORRECT_ERROR_VI = 'hãy sửa lỗi này trên máy chủ, hoặc dùng địa chỉ của một danh sách bài';
/** With “OK” as its message, this is a feed without articles. */
const MAY_BE_EMPTY = '{"message":"Unauthorized","data":[]}';
/** Feeds without an article that a widget can show. */
const WITHOUT_HEADINGS = [
  '[[]]',
  '[{}]',
  '{"items":[{"id":1,"ten":"Tin 1","link":"/t"}]}',
  '<rss><channel><item></item></channel></rss>',
];
const HEADING = 'write the heading of each article into <title>, in JSON into “title”';
const HEADING_VI = 'hãy ghi tiêu đề của từng bài vào <title>, trong JSON là “title”';

/** Servers that send something else than a feed. */
export const CONTENTS: Case[] = [
  ...ERROR_ANSWERS.map(([json, sentence]): Case => [
    json,
    content(json, 'application/json'),
    [`its server sent JSON that says “${sentence}” and has no articles`, CORRECT_ERROR],
    [`máy chủ gửi JSON có thông báo “${sentence}” và không có bài nào`, CORRECT_ERROR_VI],
  ]),
  [
    MAY_BE_EMPTY,
    content(MAY_BE_EMPTY, 'application/json'),
    [
      'its server sent JSON that says “Unauthorized” and has no articles',
      'correct this error on its server, or write “OK” there if this is not an error',
    ],
    [
      'máy chủ gửi JSON có thông báo “Unauthorized” và không có bài nào',
      'hãy sửa lỗi này trên máy chủ, hoặc ghi “OK” vào đó nếu không phải lỗi',
    ],
  ],
  ...WITHOUT_HEADINGS.map((feed): Case => [
    feed,
    content(feed),
    ['none of its articles has a heading, so a widget shows none of them', HEADING],
    ['không bài nào có tiêu đề nên khối tin không hiện bài nào', HEADING_VI],
  ]),
  [
    'gzip that is cut off',
    compressed('gzip', gzipSync(RSS).subarray(0, 40)),
    ['its server sent a compressed answer (gzip) that is damaged', PLAIN],
    ['máy chủ gửi nội dung nén (gzip) bị hỏng', PLAIN_VI],
  ],
  [
    'brotli that is damaged',
    compressed(
      'br',
      Buffer.from(brotliCompressSync(toLength(RSS, 3000)).map((byte, index) => (index > 20 ? 0xff : byte))),
    ),
    ['its server sent a compressed answer (br) that is damaged', PLAIN],
    ['máy chủ gửi nội dung nén (br) bị hỏng', PLAIN_VI],
  ],
  [
    'an unknown compression',
    compressed('dcb', Buffer.from([0xff, 0x44, 0x43, 0x42])),
    ['its server sent a compressed answer (dcb), which was not requested', PLAIN],
    ['máy chủ gửi nội dung nén (dcb) dù không được yêu cầu', PLAIN_VI],
  ],
  [
    'gzip four times',
    compressed('gzip', gzipSync(gzipSync(gzipSync(gzipSync(RSS))))),
    ['its server sent a compressed answer (gzip, gzip, gzip, gzip), which was not requested', PLAIN],
    ['máy chủ gửi nội dung nén (gzip, gzip, gzip, gzip) dù không được yêu cầu', PLAIN_VI],
  ],
  [
    'more than 2 MB',
    http(sending(200, XML, toLength(RSS, 2 * MB + 1))),
    ['it is larger than 2 MB', SMALLER],
    ['nguồn tin lớn hơn 2 MB', SMALLER_VI],
  ],
  [
    'a picture',
    content('GIF89a', 'image/gif'),
    ['its content type must be XML or JSON, but it is "image/gif"', FEED],
    ['kiểu nội dung phải là XML hoặc JSON nhưng lại là "image/gif"', FEED_VI],
  ],
  [
    'broken JSON as a page',
    content('{ "items": [\n{ "title": "Tin", },\n] }', 'text/html'),
    ['its server sent JSON with a mistake in line 2: “},”', 'correct the JSON, or the program that makes it'],
    ['máy chủ gửi JSON có chỗ sai ở dòng 2: “},”', 'hãy sửa JSON hoặc chương trình tạo ra JSON đó'],
  ],
  [
    'JSON that ends too early',
    content('{"items": ', 'application/json'),
    [
      'its server sent JSON that ends too early, in line 1',
      'see the log of the program that makes the feed, and the limits of its server',
    ],
    [
      'máy chủ gửi JSON bị cắt cụt ở dòng 1',
      'hãy xem nhật ký của chương trình tạo ra nguồn tin và các giới hạn của máy chủ',
    ],
  ],
  [
    'a text that begins with a bracket',
    content('[Loi] Khong ket noi', 'application/json'),
    [
      'its server sent a text that begins with “[Loi] Khong ket noi”, not a feed, with the content type "application/json"',
      FEED,
    ],
    [
      'máy chủ gửi văn bản bắt đầu bằng “[Loi] Khong ket noi”, không phải nguồn tin, với kiểu nội dung "application/json"',
      FEED_VI,
    ],
  ],
  [
    'a list of feeds',
    content(
      '<?xml version="1.0"?>\n<!-- Tin -->\n<opml version="2.0"><body><outline text="Tin" xmlUrl="/tin.rss"/></body></opml>',
    ),
    [
      'its server sent a list of feeds (OPML), not a feed, with the content type "text/xml"',
      'use http://tin.gov.vn:PORT/tin.rss, which this file names',
    ],
    [
      'máy chủ gửi một danh sách nguồn tin (OPML), không phải nguồn tin, với kiểu nội dung "text/xml"',
      'hãy dùng http://tin.gov.vn:PORT/tin.rss ghi trong đó',
    ],
  ],
  [
    'a list of sitemaps',
    content(
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://tin.gov.vn/page.xml</loc></sitemap><sitemap><loc> https://tin.gov.vn/news.xml </loc></sitemap></sitemapindex>',
    ),
    [
      'its server sent a list of sitemaps, not a feed, with the content type "text/xml"',
      'use https://tin.gov.vn/news.xml, which this file names',
    ],
    [
      'máy chủ gửi một danh sách sitemap, không phải nguồn tin, với kiểu nội dung "text/xml"',
      'hãy dùng https://tin.gov.vn/news.xml ghi trong đó',
    ],
  ],
  [
    'another XML',
    content('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
    [
      'its server sent XML that begins with “<Error><Code>AccessDenied</Code></Error>”, not a feed, with the content type "text/xml"',
      FEED,
    ],
    [
      'máy chủ gửi XML bắt đầu bằng “<Error><Code>AccessDenied</Code></Error>”, không phải nguồn tin, với kiểu nội dung "text/xml"',
      FEED_VI,
    ],
  ],
];
