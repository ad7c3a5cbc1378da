import { http, raw, type Case } from './failing-servers.ts';
import { sending, XML } from './fetch-here.ts';

const status = (code: number, headers: Record<string, string> = XML) => http(sending(code, headers, ''));
const redirect = (location: string) => status(302, { location });
const USER_AGENT = 'let its server answer requests of the user agent "mtqg-widgets (feed)"';
const CACHE = 'correct its server, or the cache in front of it';
const CACHE_VI = 'hãy sửa máy chủ hoặc bộ nhớ đệm đứng trước';
const PUBLIC =
  'let its server redirect to a public address; for a feed in your own network, use the last address, and add --public-url (the option publicUrl in your own server)';
const PUBLIC_VI =
  'hãy cho máy chủ chuyển hướng tới địa chỉ công khai; nếu nguồn tin ở mạng nội bộ, hãy dùng địa chỉ cuối cùng và thêm --public-url';
const ROBOT_VI = 'hãy cho máy chủ trả lời yêu cầu có user agent "mtqg-widgets (feed)"';

/** Servers that answer with another status than 200. */
export const STATUSES: Case[] = [
  [
    '101',
    raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    ['its server answered 101 (it wants another protocol than HTTP)', 'check its address and its server'],
    ['máy chủ trả lời 101 (đòi giao thức khác HTTP)', 'hãy kiểm tra địa chỉ và máy chủ'],
  ],
  [
    '202',
    status(202),
    ['its server answered 202 (not ready yet)', `${USER_AGENT} with the feed at once`],
    [
      'máy chủ trả lời 202 (chưa sẵn sàng)',
      'hãy cho máy chủ gửi ngay nguồn tin khi yêu cầu có user agent "mtqg-widgets (feed)"',
    ],
  ],
  ...[204, 205].map((code): Case => [
    `${code}`,
    status(code),
    [`its server answered ${code} (no content)`, 'see the log of the program that makes the feed'],
    [`máy chủ trả lời ${code} (không có nội dung)`, 'hãy xem nhật ký của chương trình tạo ra nguồn tin'],
  ]),
  [
    '206',
    status(206),
    ['its server answered 206 (a part only, although the whole feed was requested)', CACHE],
    ['máy chủ trả lời 206 (chỉ một phần, dù yêu cầu cả nguồn tin)', CACHE_VI],
  ],
  [
    '304',
    status(304),
    ['its server answered 304 (not changed, although it was not asked for changes)', CACHE],
    ['máy chủ trả lời 304 (không thay đổi, dù không được hỏi về thay đổi)', CACHE_VI],
  ],
  [
    '302 without an address',
    status(302),
    [
      'its server answered 302 (a redirect without an address)',
      'use the address to which its server should redirect',
    ],
    [
      'máy chủ trả lời 302 (chuyển hướng mà không ghi địa chỉ)',
      'hãy dùng địa chỉ mà máy chủ lẽ ra phải chuyển hướng tới',
    ],
  ],
  [
    '401',
    status(401),
    [
      'its server answered 401 (a password is needed)',
      'let its server send the feed without a password, or use a feed that is public',
    ],
    [
      'máy chủ trả lời 401 (cần mật khẩu)',
      'hãy cho máy chủ gửi nguồn tin mà không cần mật khẩu, hoặc dùng một nguồn tin công khai',
    ],
  ],
  [
    '403',
    status(403),
    ['its server answered 403 (not allowed)', USER_AGENT],
    ['máy chủ trả lời 403 (không được phép)', ROBOT_VI],
  ],
  ...[404, 410].map((code): Case => [
    `${code}`,
    status(code),
    [`its server answered ${code} (not found)`, 'check its address'],
    [`máy chủ trả lời ${code} (không có)`, 'hãy kiểm tra địa chỉ'],
  ]),
  [
    '429',
    status(429, { 'retry-after': '120' }),
    [
      'its server answered 429 (too many requests)',
      'let its server answer a request of this machine every 5 minutes',
    ],
    ['máy chủ trả lời 429 (quá nhiều yêu cầu)', 'hãy cho máy chủ trả lời máy này 5 phút một lần'],
  ],
  ...[500, 502, 503, 504, 520].map((code): Case => [
    `${code}`,
    status(code),
    [`its server answered ${code} (a failure of the server)`, 'see the log of its server'],
    [`máy chủ trả lời ${code} (lỗi của máy chủ)`, 'hãy xem nhật ký của máy chủ'],
  ]),
  ...[300, 400, 418, 999].map((code): Case => [
    `${code}`,
    status(code),
    [`its server answered ${code} (not the feed)`, 'check its address and its server'],
    [`máy chủ trả lời ${code} (không phải nguồn tin)`, 'hãy kiểm tra địa chỉ và máy chủ'],
  ]),
];

export const REDIRECTS: Case[] = [
  [
    'in a circle',
    redirect('/rss'),
    [
      'after a redirect to http://tin.gov.vn:PORT/rss, it redirects in a circle',
      'let its server send the feed without a redirect and without cookies',
    ],
    [
      'sau khi chuyển hướng tới http://tin.gov.vn:PORT/rss, địa chỉ chuyển hướng vòng tròn',
      'hãy cho máy chủ gửi nguồn tin mà không chuyển hướng và không cần cookie',
    ],
  ],
  [
    'again and again',
    http((request, response) => response.writeHead(302, { location: `${request.url}/a` }).end()),
    [
      'after a redirect to http://tin.gov.vn:PORT/rss/a/a/a/a/a/a, it redirects more than 5 times',
      'use the last address to which it redirects',
    ],
    [
      'sau khi chuyển hướng tới http://tin.gov.vn:PORT/rss/a/a/a/a/a/a, địa chỉ chuyển hướng hơn 5 lần',
      'hãy dùng địa chỉ cuối cùng mà nó chuyển hướng tới',
    ],
  ],
  [
    'to a private address',
    redirect('http://10.0.0.5:8080/rss?key=geheim'),
    ['after a redirect to http://10.0.0.5:8080/rss, 10.0.0.5 is not a public address', PUBLIC],
    [
      'sau khi chuyển hướng tới http://10.0.0.5:8080/rss, 10.0.0.5 không phải là địa chỉ công khai',
      PUBLIC_VI,
    ],
  ],
  [
    'to a name with a private address',
    redirect('http://noi-bo.gov.vn/rss'),
    [
      'after a redirect to http://noi-bo.gov.vn/rss, "noi-bo.gov.vn" has an address that is not public',
      PUBLIC,
    ],
    [
      'sau khi chuyển hướng tới http://noi-bo.gov.vn/rss, "noi-bo.gov.vn" có một địa chỉ không công khai',
      PUBLIC_VI,
    ],
  ],
  [
    'to a file',
    redirect('file:///etc/passwd'),
    ['after a redirect to file:, file: addresses are not supported', PUBLIC],
    ['sau khi chuyển hướng tới file:, không hỗ trợ địa chỉ file:', PUBLIC_VI],
  ],
  [
    'to an address with a password',
    redirect('http://ai:geheim@tin.gov.vn/rss'),
    [
      'after a redirect to http://tin.gov.vn/rss, addresses with a user name or a password are not allowed',
      PUBLIC,
    ],
    [
      'sau khi chuyển hướng tới http://tin.gov.vn/rss, không nhận địa chỉ kèm tên người dùng hoặc mật khẩu',
      PUBLIC_VI,
    ],
  ],
  [
    'to an invalid address',
    redirect('http://['),
    ['it redirects to an invalid address', 'use the address to which its server should redirect'],
    [
      'địa chỉ chuyển hướng tới một địa chỉ không hợp lệ',
      'hãy dùng địa chỉ mà máy chủ lẽ ra phải chuyển hướng tới',
    ],
  ],
  [
    'to a page where a reader logs in',
    http((request, response) =>
      request.url === '/rss'
        ? response.writeHead(302, { location: '/dang-nhap' }).end()
        : response.writeHead(403).end(),
    ),
    [
      'after a redirect to http://tin.gov.vn:PORT/dang-nhap, its server answered 403 (not allowed)',
      USER_AGENT,
    ],
    [
      'sau khi chuyển hướng tới http://tin.gov.vn:PORT/dang-nhap, máy chủ trả lời 403 (không được phép)',
      ROBOT_VI,
    ],
  ],
];
