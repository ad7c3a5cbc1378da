import type { Language } from '../../text/language.ts';
import { hasReference } from '../../news/parse-letters.ts';
import type { UnreadField } from '../../news/parse-article.ts';

/** The help of `check-feed`, and what it prints. */
export interface CheckFeedMessages {
  usage: string;
  description: string;
  publicUrl: { placeholder: string; text: string };
  /** The labels before the date, the address and the picture of an article. */
  date: string;
  address: string;
  picture: string;
  /** Stands before a problem. */
  problem: string;
  noFeed: (content: string, remedy: string) => string;
  json: (problem: string, remedy: string) => string;
  noArticle: string;
  /** The text for each kind of field that the parser could not read or show. `text` quotes the first one. */
  unread: Record<UnreadField['field'], (count: number, text: string) => string>;
  internal: (count: number, host: string) => string;
  /** The notes, from here to `relative`: what the author should know, although nothing is wrong. */
  older: (count: number, max: number) => string;
  withoutDate: (count: number) => string;
  inFuture: (count: number) => string;
  repeated: (count: number) => string;
  redirected: (url: string) => string;
  relative: string;
  /** The last line, if there is no problem. */
  correct: (articles: number) => string;
  /** The error, if there are problems. */
  incorrect: (problems: number, source: string) => string;
  failed: (source: string, reason: string, remedy: string) => string;
  cannotRead: (path: string, reason: string) => string;
  /** A file that is missing, and whose name looks like an address. */
  withoutScheme: (path: string) => string;
}

export const checkFeedMessages: Record<Language, CheckFeedMessages> = {
  en: {
    usage: '<url|file> [options]',
    description:
      'Check a feed for <mtqg-latest-news>: print what a widget will show of each article, and all problems.',
    publicUrl: {
      placeholder: 'url',
      text:
        'The address of the feed for readers, as in serve. Relative links of the feed lead to it. ' +
        'With it, the feed may be in your own network, such as http://10.0.0.5/rss, or in a file.',
    },
    date: 'date: ',
    address: 'address: ',
    picture: 'picture: ',
    problem: 'PROBLEM: ',
    noFeed: (content, remedy) => `this is ${content}, not a feed; ${remedy}`,
    json: (problem, remedy) => `this is JSON ${problem}; ${remedy}`,
    noArticle: 'the feed has no article; check in the portal which articles belong to it',
    unread: {
      heading: (count) =>
        `${have(count)} no heading and ${count === 1 ? 'is' : 'are'} left out; write it into <title>, in JSON into “title”`,
      link: (count, text) =>
        `${have(count)} an address that cannot be read, such as “${text}”; write an http or https address`,
      image: (count, text) =>
        `${have(count)} a picture whose address cannot be read, such as “${text}”; write an http or https address`,
      date: (count, text) =>
        `${have(count)} a date that cannot be read, such as “${text}”; write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36`,
      dayOrder: (count, text) =>
        `${have(count)} a date that may begin with the day or with the month, such as “${text}”, because other dates of the feed begin with the month; write 2024-03-07T09:36:00+07:00`,
      letters: (count, text) =>
        `${have(count)} letters that cannot be read, such as “${text}”; ${hasReference(text) ? 'write the letters themselves in place of such a reference' : 'send the feed in UTF-8'}`,
      address: (count) =>
        `${have(count)} no address that readers can open; write it into <link>, in JSON into “url”`,
      sameAddress: (count, text) =>
        `${have(count)} the address of an article with another heading, such as “${text}”; write the address of each article`,
      list: (count, text) =>
        `the feed has ${count === 1 ? 'another list' : `${count} other lists`} of articles that a widget does not show, such as “${text}”; write all articles that it should show into one list, “items”`,
      error: (_, text) =>
        `the feed says “${text}”, which is an error of the program that makes it; see the log of this program`,
      end: (_, text) =>
        `the feed is cut off behind “${text}”; see the log of the program that makes the feed, and the limits of its server`,
    },
    internal: (count, host) =>
      `${have(count)} an address or a picture at ${host}, which readers on the internet cannot open; set the public address in the portal that makes the feed`,
    older: (count, max) =>
      `the feed has ${max + count} articles; a widget reads only the newest ${max}, and this list has only these`,
    withoutDate: (count) =>
      `${have(count)} no date; an article without a date stands behind the one before it in the feed`,
    inFuture: (count) =>
      `${have(count)} a date in the future; an article of the future stands behind the one before it in the feed`,
    repeated: (count) =>
      `${have(count)} the address and the heading of another article and ${count === 1 ? 'is' : 'are'} not shown`,
    redirected: (url) => `the feed is now at ${url}; use this address, which saves a redirect`,
    relative:
      'an address that begins with / belongs to the site of the feed; to see the whole address, add --public-url with the address of the feed',
    correct: (count) => `No problems; articles: ${count}.`,
    incorrect: (problems, source) => `problems in ${source}: ${problems}`,
    failed: (source, reason, remedy) => `cannot load ${source}: ${reason}; ${remedy}`,
    cannotRead: (path, reason) => `cannot read ${path}; check the path of the file (${reason})`,
    withoutScheme: (path) => `there is no file ${path} (did you mean https://${path}?)`,
  },
  vi: {
    usage: '<url|tệp> [tùy chọn]',
    description:
      'Kiểm tra nguồn tin của <mtqg-latest-news>: in những gì khối tin sẽ hiện của mỗi bài và mọi chỗ có vấn đề.',
    publicUrl: {
      placeholder: 'url',
      text:
        'Địa chỉ nguồn tin dành cho người đọc, như trong lệnh serve. Các liên kết tương đối trong nguồn tin dẫn tới địa chỉ này. ' +
        'Khi có tùy chọn này, nguồn tin được phép nằm trong mạng nội bộ, chẳng hạn http://10.0.0.5/rss, hoặc trong một tệp.',
    },
    date: 'ngày: ',
    address: 'địa chỉ: ',
    picture: 'ảnh: ',
    problem: 'VẤN ĐỀ: ',
    noFeed: (content, remedy) => `đây là ${content}, không phải nguồn tin; ${remedy}`,
    json: (problem, remedy) => `đây là JSON ${problem}; ${remedy}`,
    noArticle: 'nguồn tin không có bài nào; hãy xem trong cổng thông tin những bài nào thuộc nguồn tin này',
    unread: {
      heading: (count) =>
        `${count} bài không có tiêu đề nên bị bỏ qua; hãy ghi tiêu đề vào <title>, trong JSON là “title”`,
      link: (count, text) =>
        `${count} bài có địa chỉ không đọc được, chẳng hạn “${text}”; hãy ghi địa chỉ http hoặc https`,
      image: (count, text) =>
        `${count} bài có ảnh mà địa chỉ không đọc được, chẳng hạn “${text}”; hãy ghi địa chỉ http hoặc https`,
      date: (count, text) =>
        `${count} bài có ngày không đọc được, chẳng hạn “${text}”; hãy ghi 2024-03-07T09:36:00+07:00 hoặc 07/03/2024 09:36`,
      dayOrder: (count, text) =>
        `${count} bài có ngày không rõ ngày hay tháng đứng trước, chẳng hạn “${text}”, vì các bài khác của nguồn tin ghi tháng trước; hãy ghi 2024-03-07T09:36:00+07:00`,
      letters: (count, text) =>
        `${count} bài có chữ không đọc được, chẳng hạn “${text}”; ${hasReference(text) ? 'hãy ghi chính các chữ đó thay cho mã như vậy' : 'hãy gửi nguồn tin ở dạng UTF-8'}`,
      address: (count) =>
        `${count} bài không có địa chỉ nên người đọc không mở được; hãy ghi địa chỉ vào <link>, trong JSON là “url”`,
      sameAddress: (count, text) =>
        `${count} bài có cùng địa chỉ với bài mang tiêu đề khác, chẳng hạn “${text}”; hãy ghi địa chỉ riêng của từng bài`,
      list: (count, text) =>
        `nguồn tin còn ${count} danh sách bài khác mà khối tin không hiện, chẳng hạn “${text}”; hãy ghi mọi bài cần hiện vào một danh sách “items”`,
      error: (_, text) =>
        `nguồn tin có thông báo “${text}”, là lỗi của chương trình tạo ra nguồn tin; hãy xem nhật ký của chương trình đó`,
      end: (_, text) =>
        `nguồn tin bị cắt cụt sau “${text}”; hãy xem nhật ký của chương trình tạo ra nguồn tin và các giới hạn của máy chủ`,
    },
    internal: (count, host) =>
      `${count} bài có địa chỉ hoặc ảnh ở ${host} mà người đọc trên internet không mở được; hãy đặt địa chỉ công khai trong cổng thông tin tạo ra nguồn tin`,
    older: (count, max) =>
      `nguồn tin có ${max + count} bài; khối tin chỉ đọc ${max} bài mới nhất, và danh sách này chỉ gồm các bài đó`,
    withoutDate: (count) => `${count} bài không có ngày; mỗi bài đứng sau bài liền trước trong nguồn tin`,
    inFuture: (count) => `${count} bài có ngày ở tương lai; mỗi bài đứng sau bài liền trước trong nguồn tin`,
    repeated: (count) => `${count} bài trùng địa chỉ và tiêu đề với bài khác nên không hiện`,
    redirected: (url) => `nguồn tin nay ở ${url}; hãy dùng địa chỉ này để khỏi phải chuyển hướng`,
    relative:
      'địa chỉ bắt đầu bằng / thuộc trang của nguồn tin; hãy thêm --public-url kèm địa chỉ nguồn tin để thấy trọn địa chỉ',
    correct: (count) => `Không có vấn đề; số bài: ${count}.`,
    incorrect: (problems, source) => `số vấn đề trong ${source}: ${problems}`,
    failed: (source, reason, remedy) => `không tải được ${source}: ${reason}; ${remedy}`,
    cannotRead: (path, reason) => `không đọc được ${path}; hãy kiểm tra đường dẫn của tệp (${reason})`,
    withoutScheme: (path) => `không có tệp ${path} (có phải https://${path}?)`,
  },
};

function have(count: number): string {
  return count === 1 ? 'an article has' : `${count} articles have`;
}
