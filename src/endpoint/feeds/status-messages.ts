import type { Language } from '../../text/language.ts';

/** A group of statuses with the same meaning and the same remedy. */
export type StatusKind =
  | 'upgrade'
  | 'empty'
  | 'not-ready'
  | 'part'
  | 'not-changed'
  | 'redirect'
  | 'password'
  | 'forbidden'
  | 'missing'
  | 'too-many'
  | 'failure'
  | 'other';

/** Statuses that redirect, if the answer names an address. */
export const REDIRECT_STATUSES = [301, 302, 303, 307, 308];

export function toStatusKind(status: number): StatusKind {
  if (status === 101) return 'upgrade';
  if (status === 202) return 'not-ready';
  if (status === 204 || status === 205) return 'empty';
  if (status === 206) return 'part';
  if (status === 304) return 'not-changed';
  if (REDIRECT_STATUSES.includes(status)) return 'redirect';
  if (status === 401) return 'password';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  if (status === 429) return 'too-many';
  return status >= 500 && status < 600 ? 'failure' : 'other';
}

type Messages = Record<StatusKind, readonly [meaning: string, remedy: string]>;

export const statusMessages: Record<Language, Messages> = {
  en: {
    upgrade: ['it wants another protocol than HTTP', 'check its address and its server'],
    empty: ['no content', 'see the log of the program that makes the feed'],
    'not-ready': [
      'not ready yet',
      'let its server answer requests of the user agent "mtqg-widgets (feed)" with the feed at once',
    ],
    part: [
      'a part only, although the whole feed was requested',
      'correct its server, or the cache in front of it',
    ],
    'not-changed': [
      'not changed, although it was not asked for changes',
      'correct its server, or the cache in front of it',
    ],
    redirect: ['a redirect without an address', 'use the address to which its server should redirect'],
    password: [
      'a password is needed',
      'let its server send the feed without a password, or use a feed that is public',
    ],
    forbidden: ['not allowed', 'let its server answer requests of the user agent "mtqg-widgets (feed)"'],
    missing: ['not found', 'check its address'],
    'too-many': ['too many requests', 'let its server answer a request of this machine every 5 minutes'],
    failure: ['a failure of the server', 'see the log of its server'],
    other: ['not the feed', 'check its address and its server'],
  },
  vi: {
    upgrade: ['đòi giao thức khác HTTP', 'hãy kiểm tra địa chỉ và máy chủ'],
    empty: ['không có nội dung', 'hãy xem nhật ký của chương trình tạo ra nguồn tin'],
    'not-ready': [
      'chưa sẵn sàng',
      'hãy cho máy chủ gửi ngay nguồn tin khi yêu cầu có user agent "mtqg-widgets (feed)"',
    ],
    part: ['chỉ một phần, dù yêu cầu cả nguồn tin', 'hãy sửa máy chủ hoặc bộ nhớ đệm đứng trước'],
    'not-changed': [
      'không thay đổi, dù không được hỏi về thay đổi',
      'hãy sửa máy chủ hoặc bộ nhớ đệm đứng trước',
    ],
    redirect: [
      'chuyển hướng mà không ghi địa chỉ',
      'hãy dùng địa chỉ mà máy chủ lẽ ra phải chuyển hướng tới',
    ],
    password: [
      'cần mật khẩu',
      'hãy cho máy chủ gửi nguồn tin mà không cần mật khẩu, hoặc dùng một nguồn tin công khai',
    ],
    forbidden: ['không được phép', 'hãy cho máy chủ trả lời yêu cầu có user agent "mtqg-widgets (feed)"'],
    missing: ['không có', 'hãy kiểm tra địa chỉ'],
    'too-many': ['quá nhiều yêu cầu', 'hãy cho máy chủ trả lời máy này 5 phút một lần'],
    failure: ['lỗi của máy chủ', 'hãy xem nhật ký của máy chủ'],
    other: ['không phải nguồn tin', 'hãy kiểm tra địa chỉ và máy chủ'],
  },
};
