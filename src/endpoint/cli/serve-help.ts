import type { Language } from '../../text/language.ts';
import { BUDGET_NAMES, DEFAULT_BUDGETS } from '../counting/budget-limits.ts';
import { BUDGET_VARIABLES } from './parse-budgets.ts';
import type { ServeFlagName } from './serve-flags.ts';

/** The help of `serve`. */
export interface ServeHelp {
  usage: string;
  description: string;
  /** Each option: the placeholder for its value, and a description. */
  options: Record<ServeFlagName, { placeholder: string; text: string }>;
  /** Follows the description of an option. */
  variable: (name: string) => string;
  defaultText: (text: string) => string;
  /** Printed after the options. */
  notes: string;
}

/** Each budget with its default: `  MTQG_BUDGET_VIEWS=6000/60`. */
const BUDGET_LINES = BUDGET_NAMES.map((name) => {
  const { burst, perMinute } = DEFAULT_BUDGETS[name];
  return `  ${BUDGET_VARIABLES[name]}=${burst}/${perMinute}`;
}).join('\n');

const EXAMPLE = `
  mtqg-widgets serve --store sqlite:counter.sqlite \\
    --site "laocai=https://laocai.gov.vn,https://*.laocai.gov.vn" \\
    --start laocai=4798809@2024-03-07 --trusted-proxies 1`;

export const serveHelp: Record<Language, ServeHelp> = {
  en: {
    usage: '--site <name=origins> [options]',
    description: 'Run the counter endpoint as a web server.',
    options: {
      site: {
        placeholder: 'name=origins',
        text:
          'A site and the pages that may count for it: https://laocai.gov.vn exactly, ' +
          'or https://*.laocai.gov.vn for every host below it. Put commas between origins. Repeat for more sites.',
      },
      start: {
        placeholder: 'name=n[@day]',
        text:
          'The total of the former counter of a site, and the day on which that counter began. ' +
          'Give the same value at every start: the file holds only what this program has counted, and pages show the sum.',
      },
      feed: {
        placeholder: 'name=url',
        text: 'An RSS, Atom or JSON feed of another site, which pages read through this server if they cannot read it directly. Repeat for more feeds.',
      },
      publicUrl: {
        placeholder: 'name=url',
        text:
          'The address of a feed for readers, if the endpoint fetches the feed from another address, such as http://10.0.0.5/rss. ' +
          'Relative links of the feed lead to it. Without it, a feed of your own network is refused. Repeat for more feeds.',
      },
      store: {
        placeholder: 'store',
        text: 'Where counts are kept: sqlite:<file>, or memory, which loses them when the program ends.',
      },
      host: { placeholder: 'address', text: 'The address to listen on.' },
      port: { placeholder: 'number', text: 'The port to listen on.' },
      base: { placeholder: 'path', text: 'The path in front of the names of sites, such as /thong-ke.' },
      timeZone: { placeholder: 'name', text: 'The time zone whose days are counted.' },
      trustedProxies: {
        placeholder: 'n|addresses',
        text:
          'The proxies in front of this server that add to X-Forwarded-For: their number, or their addresses and ranges, ' +
          'such as 10.0.0.0/8, with commas between them. Without this option, all readers who come through a proxy share one budget, which is a hundred times as large.',
      },
      exclude: {
        placeholder: 'addresses',
        text:
          'Addresses and ranges of readers who get the figures and are not counted, such as 203.0.113.0/24, ' +
          'with commas between them.',
      },
      publicHistory: {
        placeholder: 'step',
        text:
          'The shortest step of past figures that everybody may read at /<name>/days.csv: year, quarter, month, week, day or none. ' +
          'On a site with few readers, the figures of a day can show when a single person visited it.',
      },
    },
    variable: (name) => `Variable: ${name}.`,
    defaultText: (text) => `Default: ${text}.`,
    notes: `
An option takes precedence over its variable. MTQG_SITE, MTQG_START, MTQG_FEED and MTQG_PUBLIC_URL take several values
with spaces between them.
Put a feed address with a key, such as ?key=…, in MTQG_FEED; --feed refuses it, because every user of the machine can see the
options of a running program. A feed address with a user name or password is always refused.
MTQG_HISTORY_TOKEN is a secret of at least 16 characters. Whoever sends it may read past figures by any step.

Each address of a reader has budgets for each site. Each variable sets one budget: burst/per-minute (how many requests at once,
and how many more each minute), or off for no limit:
${BUDGET_LINES}

The endpoint answers POST <base>/<name>?visit=0|1, POST <base>/<name>/alive, GET <base>/<name>,
GET <base>/<name>.svg, .html and .txt, GET <base>/<name>/hit.svg, GET <base>/<name>/days.csv and days.json,
GET <base>/feed/<name>, GET <base>/feed/<name>.json and GET <base>/healthz.
SIGTERM and SIGINT stop it: it answers the open requests, then closes the store.

Example:${EXAMPLE}`,
  },
  vi: {
    usage: '--site <tên=địa-chỉ> [tùy chọn]',
    description: 'Chạy máy chủ đếm lượt truy cập.',
    options: {
      site: {
        placeholder: 'tên=địa-chỉ',
        text:
          'Một trang web và các địa chỉ được tính cho trang đó: https://laocai.gov.vn là đúng địa chỉ này, ' +
          'https://*.laocai.gov.vn là mọi tên miền con. Ngăn cách các địa chỉ bằng dấu phẩy. Lặp lại tùy chọn này cho trang web khác.',
      },
      start: {
        placeholder: 'tên=số[@ngày]',
        text:
          'Tổng lượt của bộ đếm cũ trên một trang web và ngày bộ đếm đó bắt đầu đếm. ' +
          'Lần chạy nào cũng ghi lại đúng số này: tệp chỉ lưu số lượt do chương trình đếm, trang hiện tổng của hai số.',
      },
      feed: {
        placeholder: 'tên=url',
        text: 'Một nguồn tin RSS, Atom hoặc JSON của trang khác; các trang web đọc qua máy chủ này khi không đọc thẳng từ nguồn được. Lặp lại tùy chọn này cho nguồn tin khác.',
      },
      publicUrl: {
        placeholder: 'tên=url',
        text:
          'Địa chỉ nguồn tin dành cho người đọc, nếu máy chủ này tải nguồn tin từ địa chỉ khác, chẳng hạn http://10.0.0.5/rss. ' +
          'Các liên kết tương đối trong nguồn tin dẫn tới địa chỉ này. Thiếu tùy chọn này, nguồn tin trong mạng nội bộ bị từ chối. Lặp lại tùy chọn này cho nguồn tin khác.',
      },
      store: {
        placeholder: 'nơi-lưu',
        text: 'Nơi lưu số đếm: sqlite:<tệp>, hoặc memory nếu không cần giữ lại sau khi dừng.',
      },
      host: { placeholder: 'địa-chỉ', text: 'Địa chỉ mạng của máy chủ.' },
      port: { placeholder: 'số', text: 'Cổng của máy chủ.' },
      base: { placeholder: 'đường-dẫn', text: 'Đường dẫn đứng trước tên trang web, chẳng hạn /thong-ke.' },
      timeZone: { placeholder: 'tên', text: 'Múi giờ dùng để tính ngày.' },
      trustedProxies: {
        placeholder: 'n|địa-chỉ',
        text:
          'Các proxy đứng trước máy chủ này có ghi thêm vào X-Forwarded-For: số proxy, hoặc các địa chỉ và dải địa chỉ, ' +
          'chẳng hạn 10.0.0.0/8, cách nhau bằng dấu phẩy. Thiếu tùy chọn này, mọi người đọc đi qua proxy dùng chung một hạn mức, lớn gấp một trăm lần.',
      },
      exclude: {
        placeholder: 'địa-chỉ',
        text:
          'Các địa chỉ và dải địa chỉ của người đọc không được tính lượt, chẳng hạn 203.0.113.0/24, ' +
          'cách nhau bằng dấu phẩy. Những người này vẫn xem được số liệu.',
      },
      publicHistory: {
        placeholder: 'bước',
        text:
          'Bước ngắn nhất của số liệu các kỳ đã qua mà ai cũng đọc được tại /<tên>/days.csv: year (năm), quarter (quý), month (tháng), ' +
          'week (tuần), day (ngày) hoặc none (không công khai). Với trang web ít người đọc, số liệu từng ngày có thể cho biết lúc một người vào trang.',
      },
    },
    variable: (name) => `Biến: ${name}.`,
    defaultText: (text) => `Mặc định: ${text}.`,
    notes: `
Tùy chọn được ưu tiên hơn biến môi trường. MTQG_SITE, MTQG_START, MTQG_FEED và MTQG_PUBLIC_URL nhận nhiều giá trị,
cách nhau bằng dấu cách.
Địa chỉ nguồn tin kèm khóa, chẳng hạn ?key=…, phải đặt trong MTQG_FEED; --feed không nhận địa chỉ này, vì mọi người dùng của máy
đều thấy được các tùy chọn của chương trình đang chạy. Địa chỉ nguồn tin kèm tên người dùng hoặc mật khẩu luôn bị từ chối.
MTQG_HISTORY_TOKEN là một chuỗi bí mật dài ít nhất 16 ký tự. Ai gửi chuỗi này thì đọc được số liệu các kỳ đã qua theo mọi bước.

Mỗi địa chỉ của người đọc có hạn mức cho từng trang web. Mỗi biến đặt một hạn mức theo dạng số-dùng-ngay/số-thêm-mỗi-phút, hoặc off để
không giới hạn:
${BUDGET_LINES}

Máy chủ trả lời POST <base>/<tên>?visit=0|1, POST <base>/<tên>/alive, GET <base>/<tên>,
GET <base>/<tên>.svg, .html và .txt, GET <base>/<tên>/hit.svg, GET <base>/<tên>/days.csv và days.json,
GET <base>/feed/<tên>, GET <base>/feed/<tên>.json và GET <base>/healthz.
Khi nhận SIGTERM hoặc SIGINT, máy chủ trả lời xong các yêu cầu đang mở rồi đóng nơi lưu số đếm.

Ví dụ:${EXAMPLE}`,
  },
};
