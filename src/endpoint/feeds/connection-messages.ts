import type { Language } from '../../text/language.ts';
import type { ConnectionFailure } from './connection-failure.ts';

/** For each failure, a reason that completes `the feed failed to load: …`, and a remedy: who can do what about the failure. */
type Messages = Record<ConnectionFailure, readonly [reason: string, remedy: string]>;

export const connectionMessages: Record<Language, Messages> = {
  en: {
    'unknown-name': [
      'its host name does not exist',
      'check the host name, and the DNS server of this machine',
    ],
    dns: ['the DNS server of this machine does not answer', 'check the DNS server of this machine'],
    refused: ['its server refuses connections', 'check the port, and whether its server runs'],
    unreachable: [
      'its server cannot be reached from this machine',
      'check the network of this machine, and the firewalls up to its server',
    ],
    'this-machine': [
      'this machine cannot open a connection',
      'check the limits and the firewall of this machine',
    ],
    closed: [
      'its server closed the connection without an answer',
      'check whether its server expects https:, and whether its firewall lets this machine through',
    ],
    'ended-early': [
      'its server closed the connection before the end of the answer',
      'see the log of its server, and of the proxies in front of it',
    ],
    'no-tls': [
      'its server does not speak https at this port',
      'write http: in its address, or correct the port',
    ],
    tls: [
      'its server and this machine do not agree on a version of TLS',
      'let its server offer TLS 1.2 or TLS 1.3',
    ],
    'client-certificate': [
      'its server requires a certificate of the client',
      'let its server answer requests of this machine without such a certificate',
    ],
    'certificate-expired': ['its certificate has expired', 'renew the certificate of its server'],
    'certificate-too-early': [
      'its certificate is not valid yet',
      'check the clock of this machine, and the certificate of its server',
    ],
    'certificate-of-other-host': [
      'its certificate belongs to another host name',
      'use a host name of this certificate, or get a certificate for this host name',
    ],
    'certificate-unknown': [
      'this machine does not know the authority that signed its certificate',
      'get a certificate of a public authority for its server, or start the endpoint with NODE_EXTRA_CA_CERTS=<file of its authority>',
    ],
    'certificate-chain': [
      'its server does not send the intermediate certificates',
      'let its server send the whole certificate chain, or start the endpoint with NODE_EXTRA_CA_CERTS=<file of its authority>',
    ],
    certificate: ['its certificate is not valid', 'renew the certificate of its server'],
    'large-headers': [
      'its server sent headers of more than 16 kB',
      'let its server send fewer or shorter headers, such as cookies',
    ],
    'not-http': [
      'its server sent an answer that is not valid HTTP',
      'check the port, and have the answer of its server corrected',
    ],
    'damaged-answer': [
      'its server sent an answer that becomes invalid HTTP in the middle',
      'see the log of its server, and of the proxies in front of it',
    ],
    other: [
      'its server sent no complete answer',
      'check whether its server answers requests of this machine',
    ],
  },
  vi: {
    'unknown-name': ['tên máy chủ không tồn tại', 'hãy kiểm tra tên máy chủ và máy chủ DNS mà máy này dùng'],
    dns: ['máy chủ DNS mà máy này dùng không trả lời', 'hãy kiểm tra máy chủ DNS đó'],
    refused: ['máy chủ từ chối kết nối', 'hãy kiểm tra số cổng và xem máy chủ có đang chạy không'],
    unreachable: [
      'từ máy này không kết nối được tới máy chủ',
      'hãy kiểm tra mạng của máy này và các tường lửa trên đường tới máy chủ',
    ],
    'this-machine': ['máy này không mở được kết nối', 'hãy kiểm tra các giới hạn và tường lửa của máy này'],
    closed: [
      'máy chủ đóng kết nối mà không trả lời',
      'hãy kiểm tra xem máy chủ có đòi https: không và tường lửa của máy chủ có cho máy này đi qua không',
    ],
    'ended-early': [
      'máy chủ đóng kết nối khi chưa gửi hết câu trả lời',
      'hãy xem nhật ký của máy chủ và của các proxy đứng trước',
    ],
    'no-tls': ['máy chủ không dùng https ở cổng này', 'hãy viết http: trong địa chỉ, hoặc sửa số cổng'],
    tls: ['máy chủ và máy này không có phiên bản TLS chung', 'hãy cho máy chủ dùng TLS 1.2 hoặc TLS 1.3'],
    'client-certificate': [
      'máy chủ đòi chứng chỉ của bên tải',
      'hãy cho máy chủ trả lời máy này mà không cần chứng chỉ đó',
    ],
    'certificate-expired': ['chứng chỉ của máy chủ đã hết hạn', 'hãy gia hạn chứng chỉ của máy chủ'],
    'certificate-too-early': [
      'chứng chỉ của máy chủ chưa có hiệu lực',
      'hãy kiểm tra đồng hồ của máy này và chứng chỉ của máy chủ',
    ],
    'certificate-of-other-host': [
      'chứng chỉ của máy chủ được cấp cho tên máy chủ khác',
      'hãy dùng tên máy chủ có trong chứng chỉ, hoặc xin chứng chỉ cho tên máy chủ này',
    ],
    'certificate-unknown': [
      'chứng chỉ của máy chủ do một bên mà máy này không biết ký',
      'hãy xin chứng chỉ của một tổ chức công cộng, hoặc chạy chương trình với NODE_EXTRA_CA_CERTS=<tệp chứng chỉ của bên ký>',
    ],
    'certificate-chain': [
      'máy chủ gửi chứng chỉ mà thiếu các chứng chỉ trung gian',
      'hãy cho máy chủ gửi đủ các chứng chỉ trung gian, hoặc chạy chương trình với NODE_EXTRA_CA_CERTS=<tệp chứng chỉ của bên ký>',
    ],
    certificate: ['chứng chỉ của máy chủ không hợp lệ', 'hãy gia hạn chứng chỉ của máy chủ'],
    'large-headers': [
      'máy chủ gửi phần đầu (header) dài hơn 16 kB',
      'hãy cho máy chủ gửi ít header hơn hoặc ngắn hơn, chẳng hạn cookie',
    ],
    'not-http': [
      'máy chủ trả lời không đúng giao thức HTTP',
      'hãy kiểm tra số cổng và sửa câu trả lời của máy chủ',
    ],
    'damaged-answer': [
      'câu trả lời của máy chủ sai giao thức HTTP ở giữa chừng',
      'hãy xem nhật ký của máy chủ và của các proxy đứng trước',
    ],
    other: ['máy chủ không trả lời trọn vẹn', 'hãy kiểm tra xem máy chủ có trả lời máy này không'],
  },
};
