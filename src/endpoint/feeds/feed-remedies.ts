import type { Language } from '../../text/language.ts';
import { connectionMessages } from './connection-messages.ts';
import type { FeedProblem } from './feed-problem.ts';
import { statusMessages, toStatusKind } from './status-messages.ts';

/** What the operator can do. */
const remedies = {
  en: {
    'public-address':
      'use a public http or https address; for a feed in your own network, see --public-url (the option publicUrl in your own server)',
    'public-name':
      'use a public address; for a feed in your own network, write the IP address of its server in place of the name, and add --public-url (the option publicUrl in your own server)',
    'public-redirect':
      'let its server redirect to a public address; for a feed in your own network, use the last address, and add --public-url (the option publicUrl in your own server)',
    'host-name': 'check the host name',
    slow: 'find out why its server is slow, and see its log',
    'last-address': 'use the last address to which it redirects',
    'no-redirect': 'let its server send the feed without a redirect and without cookies',
    'redirect-target': 'use the address to which its server should redirect',
    'feed-address':
      'use the address of RSS, Atom or a JSON Feed, which a page often names in <link rel="alternate">',
    'correct-json': 'correct the JSON, or the program that makes it',
    'correct-error': 'correct this error on its server, or write “OK” there if this is not an error',
    'correct-answer': 'correct this error on its server, or use the address of a list of articles',
    heading: 'write the heading of each article into <title>, in JSON into “title”',
    uncompressed: 'let its server answer requests with "Accept-Encoding: identity" without compression',
    whole: 'see the log of the program that makes the feed, and the limits of its server',
    smaller: 'use a feed with fewer articles, or without their full texts',
  },
  vi: {
    'public-address':
      'hãy dùng địa chỉ http hoặc https công khai; nếu nguồn tin ở mạng nội bộ, hãy thêm --public-url',
    'public-name':
      'hãy dùng địa chỉ công khai; nếu nguồn tin ở mạng nội bộ, hãy viết địa chỉ IP của máy chủ thay cho tên và thêm --public-url',
    'public-redirect':
      'hãy cho máy chủ chuyển hướng tới địa chỉ công khai; nếu nguồn tin ở mạng nội bộ, hãy dùng địa chỉ cuối cùng và thêm --public-url',
    'host-name': 'hãy kiểm tra tên máy chủ',
    slow: 'hãy tìm hiểu vì sao máy chủ chậm và xem nhật ký của máy chủ',
    'last-address': 'hãy dùng địa chỉ cuối cùng mà nó chuyển hướng tới',
    'no-redirect': 'hãy cho máy chủ gửi nguồn tin mà không chuyển hướng và không cần cookie',
    'redirect-target': 'hãy dùng địa chỉ mà máy chủ lẽ ra phải chuyển hướng tới',
    'feed-address':
      'hãy dùng địa chỉ của RSS, Atom hoặc JSON Feed, thường ghi trong <link rel="alternate"> của trang',
    'correct-json': 'hãy sửa JSON hoặc chương trình tạo ra JSON đó',
    'correct-error': 'hãy sửa lỗi này trên máy chủ, hoặc ghi “OK” vào đó nếu không phải lỗi',
    'correct-answer': 'hãy sửa lỗi này trên máy chủ, hoặc dùng địa chỉ của một danh sách bài',
    heading: 'hãy ghi tiêu đề của từng bài vào <title>, trong JSON là “title”',
    uncompressed: 'hãy cho máy chủ trả lời yêu cầu có "Accept-Encoding: identity" mà không nén',
    whole: 'hãy xem nhật ký của chương trình tạo ra nguồn tin và các giới hạn của máy chủ',
    smaller: 'hãy dùng nguồn tin có ít bài hơn, hoặc không kèm toàn văn',
  },
};

type Remedy = keyof (typeof remedies)['en'];

/** Who can do what about a problem, in an imperative sentence. */
export function describeRemedy(problem: FeedProblem, language: Language, isRedirected: boolean): string {
  switch (problem.kind) {
    case 'connection':
      return connectionMessages[language][problem.failure][1];
    case 'status':
      return statusMessages[language][toStatusKind(problem.status)][1];
    case 'content':
      return describeFeedLink(problem.feedLink, language);
    default:
      return remedies[language][toRemedy(problem, isRedirected)];
  }
}

function toRemedy(
  problem: Exclude<FeedProblem, { kind: 'connection' | 'status' | 'content' }>,
  isRedirected: boolean,
): Remedy {
  switch (problem.kind) {
    case 'protocol':
    case 'login-in-address':
    case 'private-address':
      return isRedirected ? 'public-redirect' : 'public-address';
    case 'private-name':
      return isRedirected ? 'public-redirect' : 'public-name';
    case 'no-address':
      return 'host-name';
    case 'slow':
      return 'slow';
    case 'redirects':
      return 'last-address';
    case 'redirect-circle':
      return 'no-redirect';
    case 'invalid-redirect':
      return 'redirect-target';
    case 'type':
      return 'feed-address';
    case 'json':
      return problem.text === '' && problem.line !== undefined ? 'whole' : 'correct-json';
    case 'error-answer':
      return problem.mayBeEmpty ? 'correct-error' : 'correct-answer';
    case 'no-heading':
      return 'heading';
    case 'compressed':
    case 'damaged':
      return 'uncompressed';
    case 'cut-off':
      return 'whole';
    case 'too-large':
      return 'smaller';
  }
}

/**
 * What to use in place of a file that is not a feed.
 *
 * @param feedLink The feed that the file names.
 */
export function describeFeedLink(feedLink: string | undefined, language: Language): string {
  if (feedLink === undefined) return remedies[language]['feed-address'];
  return language === 'vi' ? `hãy dùng ${feedLink} ghi trong đó` : `use ${feedLink}, which this file names`;
}
