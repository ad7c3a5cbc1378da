import type { Language } from '../../text/language.ts';
import { connectionMessages } from './connection-messages.ts';
import type { FeedProblem, FeedProblemKind } from './feed-problem.ts';
import { nameContentIn } from './name-content.ts';
import { statusMessages, toStatusKind } from './status-messages.ts';

type Reasons = { [Kind in FeedProblemKind]: (problem: Extract<FeedProblem, { kind: Kind }>) => string };

/** Completes `the feed failed to load: …`. */
export const feedReasons: Record<Language, Reasons> = {
  en: {
    protocol: ({ protocol }) => `${protocol} addresses are not supported`,
    'login-in-address': () => 'addresses with a user name or a password are not allowed',
    'private-address': ({ host }) => `${host} is not a public address`,
    'private-name': ({ host }) => `"${host}" has an address that is not public`,
    'no-address': ({ host }) => `"${host}" has no address`,
    connection: ({ failure, code }) => `${connectionMessages.en[failure][0]} (${code})`,
    slow: ({ missing, seconds }) => `${SLOW.en[missing]} ${seconds} s`,
    redirects: ({ max }) => `it redirects more than ${max} times`,
    'redirect-circle': () => 'it redirects in a circle',
    'invalid-redirect': () => 'it redirects to an invalid address',
    status: ({ status }) => `its server answered ${status} (${statusMessages.en[toStatusKind(status)][0]})`,
    type: ({ type }) => `its content type must be XML or JSON, but it is ${JSON.stringify(type)}`,
    content: ({ content, type }) =>
      `its server sent ${nameContentIn('en', content)}, not a feed, with the content type ${JSON.stringify(type)}`,
    json: ({ line, text }) => `its server sent JSON ${describeJsonMistake('en', line, text)}`,
    'error-answer': ({ message }) => `its server sent JSON ${describeErrorAnswer('en', message)}`,
    'no-heading': () => 'none of its articles has a heading, so a widget shows none of them',
    compressed: ({ encoding }) =>
      `its server sent a compressed answer (${encoding}), which was not requested`,
    damaged: ({ encoding }) => `its server sent a compressed answer (${encoding}) that is damaged`,
    'cut-off': () => 'it is cut off, so that its last articles are missing',
    'too-large': ({ megabytes }) => `it is larger than ${megabytes} MB`,
  },
  vi: {
    protocol: ({ protocol }) => `không hỗ trợ địa chỉ ${protocol}`,
    'login-in-address': () => 'không nhận địa chỉ kèm tên người dùng hoặc mật khẩu',
    'private-address': ({ host }) => `${host} không phải là địa chỉ công khai`,
    'private-name': ({ host }) => `"${host}" có một địa chỉ không công khai`,
    'no-address': ({ host }) => `"${host}" không có địa chỉ nào`,
    connection: ({ failure, code }) => `${connectionMessages.vi[failure][0]} (${code})`,
    slow: ({ missing, seconds }) => `${SLOW.vi[missing]} ${String(seconds).replace('.', ',')} giây`,
    redirects: ({ max }) => `địa chỉ chuyển hướng hơn ${max} lần`,
    'redirect-circle': () => 'địa chỉ chuyển hướng vòng tròn',
    'invalid-redirect': () => 'địa chỉ chuyển hướng tới một địa chỉ không hợp lệ',
    status: ({ status }) => `máy chủ trả lời ${status} (${statusMessages.vi[toStatusKind(status)][0]})`,
    type: ({ type }) => `kiểu nội dung phải là XML hoặc JSON nhưng lại là ${JSON.stringify(type)}`,
    content: ({ content, type }) =>
      `máy chủ gửi ${nameContentIn('vi', content)}, không phải nguồn tin, với kiểu nội dung ${JSON.stringify(type)}`,
    json: ({ line, text }) => `máy chủ gửi JSON ${describeJsonMistake('vi', line, text)}`,
    'error-answer': ({ message }) => `máy chủ gửi JSON ${describeErrorAnswer('vi', message)}`,
    'no-heading': () => 'không bài nào có tiêu đề nên khối tin không hiện bài nào',
    compressed: ({ encoding }) => `máy chủ gửi nội dung nén (${encoding}) dù không được yêu cầu`,
    damaged: ({ encoding }) => `máy chủ gửi nội dung nén (${encoding}) bị hỏng`,
    'cut-off': () => 'nguồn tin bị cắt cụt nên thiếu các bài ở cuối',
    'too-large': ({ megabytes }) => `nguồn tin lớn hơn ${megabytes} MB`,
  },
};

const SLOW = {
  en: {
    connection: 'no connection to its server was made within',
    answer: 'its server did not answer within',
    end: 'the download took longer than',
  },
  vi: {
    connection: 'không kết nối được tới máy chủ trong',
    answer: 'máy chủ không trả lời trong',
    end: 'tải lâu hơn',
  },
};

/** Completes `this is JSON …`. */
export function describeJsonMistake(language: Language, line: number | undefined, text: string): string {
  if (line === undefined) return language === 'vi' ? 'có chỗ sai' : 'with a mistake';
  if (text === '')
    return language === 'vi' ? `bị cắt cụt ở dòng ${line}` : `that ends too early, in line ${line}`;
  return language === 'vi'
    ? `có chỗ sai ở dòng ${line}: “${text}”`
    : `with a mistake in line ${line}: “${text}”`;
}

/** Completes `this is JSON …`. */
export function describeErrorAnswer(language: Language, message: string): string {
  return language === 'vi'
    ? `có thông báo “${message}” và không có bài nào`
    : `that says “${message}” and has no articles`;
}
