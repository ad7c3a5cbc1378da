import type { Language } from '../../text/language.ts';

/** Why a value is refused. `source` is the option or the variable of the value. */
export interface OptionMessages {
  noSite: string;
  site: (source: string, given: string) => string;
  siteTwice: (source: string, name: string) => string;
  name: (source: string, name: string) => string;
  reservedName: (source: string, name: string, reserved: readonly string[]) => string;
  origin: (source: string, origin: string) => string;
  start: (source: string, given: string) => string;
  startTooHigh: (source: string, given: string, max: number) => string;
  startTwice: (source: string, name: string) => string;
  startOfUnknownSite: (source: string, name: string, sites: readonly string[]) => string;
  day: (source: string, day: string) => string;
  futureDay: (source: string, day: string, today: string) => string;
  feed: (source: string, given: string) => string;
  feedTwice: (source: string, name: string) => string;
  feedUser: (source: string) => string;
  feedKey: string;
  address: (source: string, given: string) => string;
  publicUrlTwice: (source: string, name: string) => string;
  publicUrlSecret: (source: string) => string;
  publicUrlInternal: (source: string, host: string) => string;
  publicUrlOfUnknownFeed: (source: string, name: string, feeds: readonly string[]) => string;
  store: (source: string, given: string) => string;
  storeInMemory: (source: string, given: string) => string;
  storePassword: string;
  storeFolder: (source: string, given: string, folder: string) => string;
  storeIsFolder: (source: string, given: string) => string;
  host: (source: string, given: string) => string;
  wholeNumber: (source: string, given: string, max: number) => string;
  proxies: (source: string, given: string, max: number) => string;
  exclude: (source: string, given: string) => string;
  budget: (source: string, given: string) => string;
  base: (source: string, given: string) => string;
  timeZone: (source: string, given: string) => string;
  oneOf: (source: string, given: string, known: readonly string[]) => string;
  /** The token itself is not repeated, because messages end up in logs. */
  shortToken: (source: string, min: number) => string;
  listTwice: (flag: string) => string;
  /** A value other than `vi` and `en`. */
  viOrEn: (flag: string, given: string) => string;
}

export const optionMessages: Record<Language, OptionMessages> = {
  en: {
    noSite: 'no site is given; use --site laocai=https://laocai.gov.vn or set MTQG_SITE',
    site: (source, given) => `${source} is "${given}"; use the form laocai=https://laocai.gov.vn`,
    siteTwice: (source, name) =>
      `${source} has the site "${name}" twice; give it once, with commas between its origins`,
    name: (source, name) =>
      `${source} has the name "${name}"; use 1 to 63 characters of a–z, 0–9 and -, and do not begin with -`,
    reservedName: (source, name, reserved) =>
      `${source} has the name "${name}"; use a name other than ${reserved.join(', ')}, which are reserved`,
    origin: (source, origin) =>
      `${source} has the origin "${origin}"; use the form https://laocai.gov.vn or https://*.laocai.gov.vn, without a path`,
    start: (source, given) =>
      `${source} is "${given}"; use the form laocai=4798809 or laocai=4798809@2024-03-07`,
    startTooHigh: (source, given, max) => `${source} is "${given}"; use a number of at most ${max}`,
    startTwice: (source, name) => `${source} has the site "${name}" twice; give one start for each site`,
    startOfUnknownSite: (source, name, sites) =>
      `${source} has the site "${name}", which --site does not have; use ${sites.join(', ')}`,
    day: (source, day) => `${source} has the day "${day}"; use a real day in the form 2024-03-07`,
    futureDay: (source, day, today) =>
      `${source} has the day "${day}", which is in the future; use ${today} or an earlier day`,
    feed: (source, given) => `${source} is "${given}"; use the form tin=https://tinh.gov.vn/rss`,
    feedTwice: (source, name) => `${source} has the feed "${name}" twice; give each feed a name of its own`,
    feedUser: (source) =>
      `${source} has an address with a user name or password, which is not fetched; use a feed that is public`,
    feedKey:
      '--feed has an address with a key, which other users of this machine can see; set MTQG_FEED instead',
    address: (source, given) => `${source} is "${given}"; use the form https://tinh.gov.vn/rss`,
    publicUrlTwice: (source, name) =>
      `${source} has the feed "${name}" twice; give one address for each feed`,
    publicUrlSecret: (source) =>
      `${source} has an address with a user name, a password or a key, which all readers would get; leave it out`,
    publicUrlInternal: (source, host) =>
      `${source} has the host "${host}", which readers on the internet cannot open; use the address of the feed that they can open`,
    publicUrlOfUnknownFeed: (source, name, feeds) =>
      `${source} has the feed "${name}", which --feed does not have; ${feeds.length > 0 ? `use ${feeds.join(', ')}` : `add --feed ${name}=<address>`}`,
    store: (source, given) => `${source} is "${given}"; use sqlite:<file> or memory`,
    storeInMemory: (source, given) =>
      `${source} is "${given}", which would lose all counts when the program ends; use sqlite:<file>, or memory if that is intended`,
    storePassword:
      '--store has a password, which other users of this machine can see; set MTQG_STORE instead',
    storeFolder: (source, given, folder) =>
      `${source} is "${given}", but the folder ${folder} does not exist; create it or use another one`,
    storeIsFolder: (source, given) =>
      `${source} is "${given}", which is a folder; add the name of a file, such as counter.sqlite`,
    host: (source, given) => `${source} is "${given}"; use an address of this machine, such as 127.0.0.1`,
    wholeNumber: (source, given, max) => `${source} is "${given}"; use a whole number from 0 to ${max}`,
    proxies: (source, given, max) =>
      `${source} is "${given}"; use the number of proxies from 0 to ${max}, or their addresses and ranges such as 10.0.0.0/8, with commas between them`,
    exclude: (source, given) =>
      `${source} is "${given}"; use addresses and ranges such as 203.0.113.0/24, with commas between them`,
    budget: (source, given) =>
      `${source} is "${given}"; use off, or two whole numbers from 1 to 60000 such as 600/60: how many requests at once, and how many more each minute`,
    base: (source, given) => `${source} is "${given}"; use a path such as /thong-ke`,
    timeZone: (source, given) => `${source} is "${given}"; use an IANA name such as Asia/Ho_Chi_Minh`,
    oneOf: (source, given, known) => `${source} is "${given}"; use ${known.join(', ')}`,
    shortToken: (source, min) => `${source} is too short; use at least ${min} characters`,
    listTwice: (flag) => `${flag} is given twice; give it once, with commas between the values`,
    viOrEn: (flag, given) => `${flag} is "${given}"; use vi or en`,
  },
  vi: {
    noSite:
      'chưa khai báo trang web nào; hãy dùng --site laocai=https://laocai.gov.vn hoặc đặt biến MTQG_SITE',
    site: (source, given) => `${source} là "${given}"; hãy viết theo dạng laocai=https://laocai.gov.vn`,
    siteTwice: (source, name) =>
      `${source} khai báo trang web "${name}" hai lần; hãy khai báo một lần, các địa chỉ cách nhau bằng dấu phẩy`,
    name: (source, name) =>
      `${source} có tên "${name}"; hãy dùng 1 đến 63 ký tự gồm a–z, 0–9 và -, không bắt đầu bằng -`,
    reservedName: (source, name, reserved) =>
      `${source} có tên "${name}"; hãy dùng tên khác ${reserved.join(', ')} vì đó là các tên dành riêng`,
    origin: (source, origin) =>
      `${source} có địa chỉ "${origin}"; hãy viết theo dạng https://laocai.gov.vn hoặc https://*.laocai.gov.vn, không kèm đường dẫn`,
    start: (source, given) =>
      `${source} là "${given}"; hãy viết theo dạng laocai=4798809 hoặc laocai=4798809@2024-03-07`,
    startTooHigh: (source, given, max) => `${source} là "${given}"; hãy dùng một số không quá ${max}`,
    startTwice: (source, name) =>
      `${source} khai báo trang web "${name}" hai lần; hãy khai báo một số ban đầu cho mỗi trang web`,
    startOfUnknownSite: (source, name, sites) =>
      `${source} có trang web "${name}" chưa được khai báo bằng --site; hãy dùng ${sites.join(', ')}`,
    day: (source, day) => `${source} có ngày "${day}"; hãy dùng ngày có thật, viết theo dạng 2024-03-07`,
    futureDay: (source, day, today) =>
      `${source} có ngày "${day}" ở tương lai; hãy dùng ${today} hoặc một ngày trước đó`,
    feed: (source, given) => `${source} là "${given}"; hãy viết theo dạng tin=https://tinh.gov.vn/rss`,
    feedTwice: (source, name) =>
      `${source} khai báo nguồn tin "${name}" hai lần; hãy đặt cho mỗi nguồn tin một tên riêng`,
    feedUser: (source) =>
      `${source} có địa chỉ kèm tên người dùng hoặc mật khẩu nên không được tải; hãy dùng nguồn tin công khai`,
    feedKey:
      '--feed có địa chỉ kèm khóa mà người dùng khác trên máy này có thể thấy; hãy đặt biến MTQG_FEED thay cho tùy chọn này',
    address: (source, given) => `${source} là "${given}"; hãy viết theo dạng https://tinh.gov.vn/rss`,
    publicUrlTwice: (source, name) =>
      `${source} khai báo nguồn tin "${name}" hai lần; hãy khai báo một địa chỉ cho mỗi nguồn tin`,
    publicUrlSecret: (source) =>
      `${source} có địa chỉ kèm tên người dùng, mật khẩu hoặc khóa mà mọi người đọc sẽ nhận được; hãy bỏ phần đó đi`,
    publicUrlInternal: (source, host) =>
      `${source} có máy chủ "${host}" mà người đọc trên internet không mở được; hãy dùng địa chỉ nguồn tin mà người đọc mở được`,
    publicUrlOfUnknownFeed: (source, name, feeds) =>
      `${source} có nguồn tin "${name}" chưa được khai báo bằng --feed; hãy ${feeds.length > 0 ? `dùng ${feeds.join(', ')}` : `thêm --feed ${name}=<địa-chỉ>`}`,
    store: (source, given) => `${source} là "${given}"; hãy dùng sqlite:<tệp> hoặc memory`,
    storeInMemory: (source, given) =>
      `${source} là "${given}", mọi số đếm sẽ mất khi chương trình dừng; hãy dùng sqlite:<tệp>, hoặc memory nếu không cần giữ số đếm`,
    storePassword:
      '--store có mật khẩu mà người dùng khác trên máy này có thể thấy; hãy đặt biến MTQG_STORE thay cho tùy chọn này',
    storeFolder: (source, given, folder) =>
      `${source} là "${given}" nhưng không có thư mục ${folder}; hãy tạo thư mục này hoặc dùng thư mục khác`,
    storeIsFolder: (source, given) =>
      `${source} là "${given}", một thư mục; hãy thêm tên tệp, chẳng hạn counter.sqlite`,
    host: (source, given) => `${source} là "${given}"; hãy dùng một địa chỉ của máy này, chẳng hạn 127.0.0.1`,
    wholeNumber: (source, given, max) => `${source} là "${given}"; hãy dùng số nguyên từ 0 đến ${max}`,
    proxies: (source, given, max) =>
      `${source} là "${given}"; hãy dùng số proxy từ 0 đến ${max}, hoặc các địa chỉ và dải địa chỉ của proxy, chẳng hạn 10.0.0.0/8, cách nhau bằng dấu phẩy`,
    exclude: (source, given) =>
      `${source} là "${given}"; hãy dùng các địa chỉ và dải địa chỉ, chẳng hạn 203.0.113.0/24, cách nhau bằng dấu phẩy`,
    budget: (source, given) =>
      `${source} là "${given}"; hãy dùng off, hoặc hai số nguyên từ 1 đến 60000, chẳng hạn 600/60: số lượt dùng được ngay và số lượt thêm mỗi phút`,
    base: (source, given) => `${source} là "${given}"; hãy dùng một đường dẫn, chẳng hạn /thong-ke`,
    timeZone: (source, given) =>
      `${source} là "${given}"; hãy dùng tên múi giờ IANA, chẳng hạn Asia/Ho_Chi_Minh`,
    oneOf: (source, given, known) => `${source} là "${given}"; hãy dùng ${known.join(', ')}`,
    shortToken: (source, min) => `${source} quá ngắn; hãy dùng ít nhất ${min} ký tự`,
    listTwice: (flag) => `${flag} được ghi hai lần; hãy ghi một lần, các giá trị cách nhau bằng dấu phẩy`,
    viOrEn: (flag, given) => `${flag} là "${given}"; hãy dùng vi hoặc en`,
  },
};
