import { connected, raw, type Case } from './failing-servers.ts';
import { RSS } from './upstream.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n';
const CHUNKED = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
const LOGS = 'see the log of its server, and of the proxies in front of it';
const LOGS_VI = 'hãy xem nhật ký của máy chủ và của các proxy đứng trước';
const CHECK_PORT = 'check the port, and have the answer of its server corrected';
const CHECK_PORT_VI = 'hãy kiểm tra số cổng và sửa câu trả lời của máy chủ';
const NOT_HTTP = 'its server sent an answer that is not valid HTTP';
const NOT_HTTP_VI = 'máy chủ trả lời không đúng giao thức HTTP';
const INVALID_LATER = 'its server sent an answer that becomes invalid HTTP in the middle';
const INVALID_LATER_VI = 'câu trả lời của máy chủ sai giao thức HTTP ở giữa chừng';
const ENDED = 'its server closed the connection before the end of the answer (ECONNRESET)';
const ENDED_VI = 'máy chủ đóng kết nối khi chưa gửi hết câu trả lời (ECONNRESET)';
const SLOW = 'find out why its server is slow, and see its log';
const SLOW_VI = 'hãy tìm hiểu vì sao máy chủ chậm và xem nhật ký của máy chủ';

/** Servers whose answer does not follow HTTP, or is late. */
export const PROTOCOL: Case[] = [
  [
    'an answer that is not HTTP',
    raw('SSH-2.0-x\r\n'),
    [`${NOT_HTTP} (HPE_INVALID_CONSTANT)`, CHECK_PORT],
    [`${NOT_HTTP_VI} (HPE_INVALID_CONSTANT)`, CHECK_PORT_VI],
  ],
  [
    'a wrong header',
    raw(`${HEAD}Content Length: 3\r\n\r\n`),
    [`${NOT_HTTP} (HPE_INVALID_HEADER_TOKEN)`, CHECK_PORT],
    [`${NOT_HTTP_VI} (HPE_INVALID_HEADER_TOKEN)`, CHECK_PORT_VI],
  ],
  [
    'a long header',
    raw(`${HEAD}Set-Cookie: a=${'x'.repeat(20_000)}\r\n\r\n`),
    [
      'its server sent headers of more than 16 kB (HPE_HEADER_OVERFLOW)',
      'let its server send fewer or shorter headers, such as cookies',
    ],
    [
      'máy chủ gửi phần đầu (header) dài hơn 16 kB (HPE_HEADER_OVERFLOW)',
      'hãy cho máy chủ gửi ít header hơn hoặc ngắn hơn, chẳng hạn cookie',
    ],
  ],
  [
    'a body that is shorter than declared',
    raw(`${HEAD}Content-Length: 1000\r\n\r\n${RSS}`),
    [ENDED, LOGS],
    [ENDED_VI, LOGS_VI],
  ],
  ['chunks without an end', raw(`${CHUNKED}5\r\n<rss>\r\n`), [ENDED, LOGS], [ENDED_VI, LOGS_VI]],
  [
    'a chunk without a size',
    raw(`${CHUNKED}5\r\n<rss>\r\nzz\r\n`),
    [`${INVALID_LATER} (HPE_INVALID_CHUNK_SIZE)`, LOGS],
    [`${INVALID_LATER_VI} (HPE_INVALID_CHUNK_SIZE)`, LOGS_VI],
  ],
  [
    'no headers in time',
    connected((socket) => socket.write('HTTP/1.1 200 OK\r\n')),
    ['its server did not answer within 0.5 s', SLOW],
    ['máy chủ không trả lời trong 0,5 giây', SLOW_VI],
  ],
  [
    'no end in time',
    connected((socket) => socket.write(`${CHUNKED}5\r\n<rss>\r\n`)),
    ['the download took longer than 0.5 s', SLOW],
    ['tải lâu hơn 0,5 giây', SLOW_VI],
  ],
  [
    'no end in time without a declared length',
    connected((socket) => socket.write(`${HEAD}\r\n<rss><channel><item>`)),
    ['the download took longer than 0.5 s', SLOW],
    ['tải lâu hơn 0,5 giây', SLOW_VI],
  ],
];
