import { TestAuthority } from './certificates.ts';
import { authority, connected, nothing, raw, tls, type Case } from './failing-servers.ts';

const other = new TestAuthority('Other');
const ofOther = other.issue('tin.gov.vn');
const CLOSED = 'its server closed the connection without an answer (ECONNRESET)';
const CLOSED_VI = 'máy chủ đóng kết nối mà không trả lời (ECONNRESET)';
const FIREWALL =
  'check whether its server expects https:, and whether its firewall lets this machine through';
const FIREWALL_VI =
  'hãy kiểm tra xem máy chủ có đòi https: không và tường lửa của máy chủ có cho máy này đi qua không';
const AUTHORITY = 'start the endpoint with NODE_EXTRA_CA_CERTS=<file of its authority>';
const AUTHORITY_VI = 'chạy chương trình với NODE_EXTRA_CA_CERTS=<tệp chứng chỉ của bên ký>';

/** Servers to which no connection can be made. */
export const CONNECTIONS: Case[] = [
  [
    'nothing listens',
    nothing,
    ['its server refuses connections (ECONNREFUSED)', 'check the port, and whether its server runs'],
    ['máy chủ từ chối kết nối (ECONNREFUSED)', 'hãy kiểm tra số cổng và xem máy chủ có đang chạy không'],
  ],
  [
    'the host name does not exist',
    async () => 'http://la.gov.vn/rss',
    ['its host name does not exist (ENOTFOUND)', 'check the host name, and the DNS server of this machine'],
    ['tên máy chủ không tồn tại (ENOTFOUND)', 'hãy kiểm tra tên máy chủ và máy chủ DNS mà máy này dùng'],
  ],
  [
    'the connection is reset',
    connected((socket) => socket.resetAndDestroy()),
    [CLOSED, FIREWALL],
    [CLOSED_VI, FIREWALL_VI],
  ],
  ['the connection is closed', raw(''), [CLOSED, FIREWALL], [CLOSED_VI, FIREWALL_VI]],
  [
    'a server without TLS is asked by https',
    connected((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'https'),
    [
      'its server does not speak https at this port (EPROTO)',
      'write http: in its address, or correct the port',
    ],
    ['máy chủ không dùng https ở cổng này (EPROTO)', 'hãy viết http: trong địa chỉ, hoặc sửa số cổng'],
  ],
  [
    'the server has only TLS 1.1',
    tls(authority.issue('tin.gov.vn'), { maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
    [
      'its server and this machine do not agree on a version of TLS (EPROTO)',
      'let its server offer TLS 1.2 or TLS 1.3',
    ],
    ['máy chủ và máy này không có phiên bản TLS chung (EPROTO)', 'hãy cho máy chủ dùng TLS 1.2 hoặc TLS 1.3'],
  ],
  [
    'the certificate has expired',
    tls(authority.issue('tin.gov.vn', -2)),
    ['its certificate has expired (CERT_HAS_EXPIRED)', 'renew the certificate of its server'],
    ['chứng chỉ của máy chủ đã hết hạn (CERT_HAS_EXPIRED)', 'hãy gia hạn chứng chỉ của máy chủ'],
  ],
  [
    'the certificate is not valid yet',
    tls(authority.issue('tin.gov.vn', 2)),
    [
      'its certificate is not valid yet (CERT_NOT_YET_VALID)',
      'check the clock of this machine, and the certificate of its server',
    ],
    [
      'chứng chỉ của máy chủ chưa có hiệu lực (CERT_NOT_YET_VALID)',
      'hãy kiểm tra đồng hồ của máy này và chứng chỉ của máy chủ',
    ],
  ],
  [
    'the certificate is for another host name',
    tls(authority.issue('khac.gov.vn')),
    [
      'its certificate belongs to another host name (ERR_TLS_CERT_ALTNAME_INVALID)',
      'use a host name of this certificate, or get a certificate for this host name',
    ],
    [
      'chứng chỉ của máy chủ được cấp cho tên máy chủ khác (ERR_TLS_CERT_ALTNAME_INVALID)',
      'hãy dùng tên máy chủ có trong chứng chỉ, hoặc xin chứng chỉ cho tên máy chủ này',
    ],
  ],
  [
    'the certificate is signed by itself',
    tls({ ...ofOther, cert: ofOther.cert + other.cert }),
    [
      'this machine does not know the authority that signed its certificate (SELF_SIGNED_CERT_IN_CHAIN)',
      `get a certificate of a public authority for its server, or ${AUTHORITY}`,
    ],
    [
      'chứng chỉ của máy chủ do một bên mà máy này không biết ký (SELF_SIGNED_CERT_IN_CHAIN)',
      `hãy xin chứng chỉ của một tổ chức công cộng, hoặc ${AUTHORITY_VI}`,
    ],
  ],
  [
    'the chain of the certificate is missing',
    tls(ofOther),
    [
      'its server does not send the intermediate certificates (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
      `let its server send the whole certificate chain, or ${AUTHORITY}`,
    ],
    [
      'máy chủ gửi chứng chỉ mà thiếu các chứng chỉ trung gian (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
      `hãy cho máy chủ gửi đủ các chứng chỉ trung gian, hoặc ${AUTHORITY_VI}`,
    ],
  ],
];
