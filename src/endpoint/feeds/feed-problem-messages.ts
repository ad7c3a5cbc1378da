import { type FileKind, findFileKind, isJson, nameContent, quoteBeginning } from '../../text/content-kind.ts';
import type { Language } from '../../text/language.ts';
import { type FeedProblem, type FeedProblemKind, type FeedRemedy, toRemedy } from './feed-problem.ts';

type Reasons = { [Kind in FeedProblemKind]: (problem: Extract<FeedProblem, { kind: Kind }>) => string };

/** Completes `the feed failed to load: …`. */
const reasons: Record<Language, Reasons> = {
  en: {
    protocol: ({ protocol }) => `${protocol} addresses are not supported`,
    user: () => 'addresses with a user name or a password are not allowed',
    'private-address': ({ host }) => `${host} is not a public address`,
    'private-name': ({ host }) => `"${host}" has an address that is not public`,
    'no-address': ({ host }) => `"${host}" has no address`,
    'no-answer': ({ code }) => `its server sent no complete answer (${code})`,
    slow: ({ seconds }) => `the download took longer than ${seconds} s`,
    redirects: ({ max }) => `it redirects more than ${max} times`,
    'invalid-redirect': () => 'it redirects to an invalid address',
    status: ({ status }) => `its server answered ${status}`,
    type: ({ type }) => `its content type must be XML or JSON, but it is ${JSON.stringify(type)}`,
    content: ({ content, type }) =>
      `its server sent ${nameContent(content)}, not a feed, with the content type ${JSON.stringify(type)}`,
    compressed: ({ encoding }) =>
      `its server sent a compressed answer (${encoding}), which was not requested`,
    damaged: ({ encoding }) => `its server sent a compressed answer (${encoding}) that is damaged`,
    'cut-off': () => 'it is cut off, so that its last articles are missing',
    'too-large': ({ megabytes }) => `it is larger than ${megabytes} MB`,
  },
  vi: {
    protocol: ({ protocol }) => `không hỗ trợ địa chỉ ${protocol}`,
    user: () => 'không nhận địa chỉ kèm tên người dùng hoặc mật khẩu',
    'private-address': ({ host }) => `${host} không phải là địa chỉ công khai`,
    'private-name': ({ host }) => `"${host}" có một địa chỉ không công khai`,
    'no-address': ({ host }) => `"${host}" không có địa chỉ nào`,
    'no-answer': ({ code }) => `máy chủ không trả lời trọn vẹn (${code})`,
    slow: ({ seconds }) => `tải lâu hơn ${seconds} giây`,
    redirects: ({ max }) => `địa chỉ chuyển hướng hơn ${max} lần`,
    'invalid-redirect': () => 'địa chỉ chuyển hướng tới một địa chỉ không hợp lệ',
    status: ({ status }) => `máy chủ trả lời ${status}`,
    type: ({ type }) => `kiểu nội dung phải là XML hoặc JSON nhưng lại là ${JSON.stringify(type)}`,
    content: ({ content, type }) =>
      `máy chủ gửi ${nameContentInVietnamese(content)}, không phải nguồn tin, với kiểu nội dung ${JSON.stringify(type)}`,
    compressed: ({ encoding }) => `máy chủ gửi nội dung nén (${encoding}) dù không được yêu cầu`,
    damaged: ({ encoding }) => `máy chủ gửi nội dung nén (${encoding}) bị hỏng`,
    'cut-off': () => 'nguồn tin bị cắt cụt nên thiếu các bài ở cuối',
    'too-large': ({ megabytes }) => `nguồn tin lớn hơn ${megabytes} MB`,
  },
};

const remedies: Record<Language, Record<FeedRemedy, string>> = {
  en: {
    'public-address':
      'use a public http or https address; for a feed in your own network, see --public-url (the option publicUrl in your own server)',
    'host-name': 'check the host name',
    dns: 'check the host name, and the DNS server of this machine',
    certificate: 'renew the certificate of its server, or send it with its whole chain',
    reachable: 'check whether its server answers requests of this machine',
    'last-address': 'use the last address to which it redirects',
    'redirect-target': 'use the address to which its server should redirect',
    address: 'check its address',
    'user-agent': 'let its server answer requests of the user agent "mtqg-widgets (feed)"',
    rate: 'let its server answer a request of this machine every 5 minutes',
    'server-log': 'see the log of its server',
    'address-and-server': 'check its address and its server',
    'feed-address':
      'use the address of RSS, Atom or a JSON Feed, which a page often names in <link rel="alternate">',
    uncompressed: 'let its server answer requests with "Accept-Encoding: identity" without compression',
    whole: 'see the log of the program that makes the feed, and the limits of its server',
    smaller: 'use a feed with fewer articles, or without their full texts',
  },
  vi: {
    'public-address':
      'hãy dùng địa chỉ http hoặc https công khai; nếu nguồn tin ở mạng nội bộ, hãy thêm --public-url',
    'host-name': 'hãy kiểm tra tên máy chủ',
    dns: 'hãy kiểm tra tên máy chủ và máy chủ DNS mà máy này dùng',
    certificate: 'hãy gia hạn chứng chỉ của máy chủ, hoặc gửi chứng chỉ kèm đủ các chứng chỉ trung gian',
    reachable: 'hãy kiểm tra xem máy chủ có trả lời máy này không',
    'last-address': 'hãy dùng địa chỉ cuối cùng mà nó chuyển hướng tới',
    'redirect-target': 'hãy dùng địa chỉ mà máy chủ lẽ ra phải chuyển hướng tới',
    address: 'hãy kiểm tra địa chỉ',
    'user-agent': 'hãy cho máy chủ trả lời yêu cầu có user agent "mtqg-widgets (feed)"',
    rate: 'hãy cho máy chủ trả lời máy này 5 phút một lần',
    'server-log': 'hãy xem nhật ký của máy chủ',
    'address-and-server': 'hãy kiểm tra địa chỉ và máy chủ',
    'feed-address':
      'hãy dùng địa chỉ của RSS, Atom hoặc JSON Feed, thường ghi trong <link rel="alternate"> của trang',
    uncompressed: 'hãy cho máy chủ trả lời yêu cầu có "Accept-Encoding: identity" mà không nén',
    whole: 'hãy xem nhật ký của chương trình tạo ra nguồn tin và các giới hạn của máy chủ',
    smaller: 'hãy dùng nguồn tin có ít bài hơn, hoặc không kèm toàn văn',
  },
};

const VIETNAMESE_KINDS: Record<FileKind, string> = {
  'an empty file': 'một tệp rỗng',
  'a web page (HTML)': 'một trang web (HTML)',
  'an Excel, Word or ZIP file': 'một tệp Excel, Word hoặc ZIP',
  'an Excel or Word file': 'một tệp Excel hoặc Word',
  'a PDF file': 'một tệp PDF',
  'a picture': 'một ảnh',
  'a file that is no text': 'một tệp không phải văn bản',
};

/** Why a feed failed to load, and what the operator can do. */
export function describeFeedProblem(
  problem: FeedProblem,
  language: Language,
): { reason: string; remedy: string } {
  // TypeScript does not see that the function belongs to the kind of this problem.
  const describe = reasons[language][problem.kind] as (problem: FeedProblem) => string;
  const remedy =
    problem.kind === 'content'
      ? describeFeedLink(problem.feedLink, language)
      : remedies[language][toRemedy(problem)];
  return { reason: describe(problem), remedy };
}

/**
 * What to use in place of a file that is not a feed.
 *
 * @param feedLink The feed that the file names, if it is a web page.
 */
export function describeFeedLink(feedLink: string | undefined, language: Language): string {
  if (feedLink === undefined) return remedies[language]['feed-address'];
  return language === 'vi'
    ? `hãy dùng ${feedLink} là nguồn tin ghi trong trang đó`
    : `use ${feedLink}, which that page names as its feed`;
}

/** What a text that was expected to be a feed is, in a sentence. */
export function nameContentIn(language: Language, content: string): string {
  return language === 'vi' ? nameContentInVietnamese(content) : nameContent(content);
}

function nameContentInVietnamese(content: string): string {
  const kind = findFileKind(content);
  if (kind) return VIETNAMESE_KINDS[kind];
  return `${isJson(content) ? 'JSON' : 'văn bản'} bắt đầu bằng ${quoteBeginning(content)}`;
}
