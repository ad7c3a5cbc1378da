import type { Language } from '../../text/language.ts';
import type { EndpointWarning } from '../endpoint.ts';

/** What `serve` prints while it starts, runs and stops. `source` is the option or the variable that gives the store. */
export interface ServeMessages {
  started: (version: string, store: string) => string;
  stopping: (signal: string) => string;
  outputFailed: (reason: string) => string;
  unknownVariable: (name: string) => string;
  mistypedVariable: (name: string, suggestion: string) => string;
  /** Why readers share a budget or can get new ones. Each warning is printed once, at the start or when its reason is noticed. */
  budgetWarnings: Readonly<Record<EndpointWarning['code'], string>>;
  portTaken: (host: string, port: number) => string;
  portForbidden: (host: string, port: number) => string;
  unknownHost: (host: string) => string;
  cannotListen: (host: string, port: number, reason: string) => string;
  storeInUse: (source: string, store: string) => string;
  storeNotWritable: (source: string, store: string) => string;
  storeForeign: (source: string, store: string) => string;
  storeDamaged: (source: string, store: string) => string;
  storeLinked: (source: string, store: string) => string;
  storeFull: (source: string, store: string) => string;
  storeFailed: (source: string, store: string, reason: string) => string;
  /** The endpoint refuses options that passed the checks of the command line. */
  refused: (reason: string) => string;
}

export const serveMessages: Record<Language, ServeMessages> = {
  en: {
    started: (version, store) => `mtqg-widgets ${version} is running; counts are kept in ${store}`,
    stopping: (signal) => `received ${signal}; stopping after the open requests`,
    outputFailed: (reason) => `cannot write to standard output; the endpoint still runs (${reason})`,
    unknownVariable: (name) => `unknown variable ${name}, which is ignored`,
    mistypedVariable: (name, suggestion) =>
      `unknown variable ${name}, which is ignored (did you mean ${suggestion}?)`,
    budgetWarnings: {
      noProxy:
        'proxy not configured: budgets are shared; use --trusted-proxies 1, or the addresses of your proxies, so that each reader has a budget',
      unreadable:
        'X-Forwarded-For does not name the reader: budgets are shared; check --trusted-proxies and the settings of the proxy',
      noAddress: 'no address is given with requests: budgets are shared; use --trusted-proxies 1',
      everyProxy:
        '--trusted-proxies covers every address, so readers can choose their address and have any number of budgets; give only the addresses of your proxies',
    },
    portTaken: (host, port) =>
      `port ${port} on ${host} is in use by another program; stop that program or use another --port (or PORT)`,
    portForbidden: (host, port) =>
      `this user may not use port ${port} on ${host}; use a --port (or PORT) above 1023`,
    unknownHost: (host) =>
      `--host (or HOST) is "${host}", which is not an address of this machine; use 127.0.0.1, for example`,
    cannotListen: (host, port, reason) =>
      `cannot listen on port ${port} of ${host}; use another --host or --port (${reason})`,
    storeInUse: (source, store) =>
      `${source} is "${store}", which is in use by another process; stop that process or use another file`,
    storeNotWritable: (source, store) =>
      `${source} is "${store}", which this user cannot open for writing; change the permissions of the file and its folder, or use another file`,
    storeForeign: (source, store) =>
      `${source} is "${store}", which is not an SQLite database; use another file`,
    storeDamaged: (source, store) =>
      `${source} is "${store}", which is damaged; restore a backup of this file`,
    storeLinked: (source, store) =>
      `${source} is "${store}", which has a second name (a hard link), by which another endpoint could open it; remove the second name, or make a copy and replace the file with it`,
    storeFull: (source, store) =>
      `${source} is "${store}", which cannot be written because its disk is full; free space on that disk`,
    storeFailed: (source, store, reason) =>
      `${source} is "${store}", which cannot be used; use another file (${reason})`,
    refused: (reason) => `the endpoint refuses these options: ${reason}`,
  },
  vi: {
    started: (version, store) => `mtqg-widgets ${version} đang chạy; số đếm được lưu trong ${store}`,
    stopping: (signal) => `đã nhận ${signal}; chương trình dừng sau khi trả lời các yêu cầu đang mở`,
    outputFailed: (reason) => `không ghi được vào đầu ra chuẩn; máy chủ vẫn chạy (${reason})`,
    unknownVariable: (name) => `không có biến ${name}; biến này bị bỏ qua`,
    mistypedVariable: (name, suggestion) =>
      `không có biến ${name} (có phải ${suggestion}?); biến này bị bỏ qua`,
    budgetWarnings: {
      noProxy:
        'chưa khai báo proxy nên mọi người đọc dùng chung hạn mức; hãy dùng --trusted-proxies 1, hoặc địa chỉ các proxy, để mỗi người đọc có hạn mức riêng',
      unreadable:
        'X-Forwarded-For không cho biết người đọc nên mọi người đọc dùng chung hạn mức; hãy kiểm tra --trusted-proxies và cấu hình của proxy',
      noAddress:
        'yêu cầu không kèm địa chỉ nên mọi người đọc dùng chung hạn mức; hãy dùng --trusted-proxies 1',
      everyProxy:
        '--trusted-proxies gồm mọi địa chỉ nên người đọc tự chọn được địa chỉ và có bao nhiêu hạn mức cũng được; hãy chỉ ghi địa chỉ các proxy',
    },
    portTaken: (host, port) =>
      `cổng ${port} trên ${host} đang được chương trình khác sử dụng; hãy dừng chương trình đó hoặc dùng --port (hay PORT) khác`,
    portForbidden: (host, port) =>
      `người dùng này không được dùng cổng ${port} trên ${host}; hãy dùng --port (hay PORT) lớn hơn 1023`,
    unknownHost: (host) =>
      `--host (hay HOST) là "${host}", không phải địa chỉ của máy này; hãy dùng địa chỉ khác, chẳng hạn 127.0.0.1`,
    cannotListen: (host, port, reason) =>
      `không mở được cổng ${port} trên ${host}; hãy dùng --host hoặc --port khác (${reason})`,
    storeInUse: (source, store) =>
      `${source} là "${store}", đang được tiến trình khác sử dụng; hãy dừng tiến trình đó hoặc dùng tệp khác`,
    storeNotWritable: (source, store) =>
      `${source} là "${store}", người dùng này không ghi được; hãy đổi quyền của tệp và thư mục, hoặc dùng tệp khác`,
    storeForeign: (source, store) =>
      `${source} là "${store}", không phải cơ sở dữ liệu SQLite; hãy dùng tệp khác`,
    storeDamaged: (source, store) =>
      `${source} là "${store}", tệp này bị hỏng; hãy khôi phục tệp từ bản sao lưu`,
    storeLinked: (source, store) =>
      `${source} là "${store}", tệp này còn tên khác (liên kết cứng), máy chủ đếm khác có thể mở tệp bằng tên đó; hãy xóa tên kia, hoặc tạo một bản sao rồi thay tệp bằng bản sao đó`,
    storeFull: (source, store) =>
      `${source} là "${store}", không ghi được vì ổ đĩa đã đầy; hãy giải phóng dung lượng ổ đĩa`,
    storeFailed: (source, store, reason) =>
      `${source} là "${store}", không dùng được; hãy dùng tệp khác (${reason})`,
    refused: (reason) => `máy chủ đếm không nhận các tùy chọn này: ${reason}`,
  },
};
