import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCommandRunner } from '../command.ts';

const runCommand = createCommandRunner();
const SITE = ['--site', 'laocai=https://laocai.gov.vn'];
const FEED = [...SITE, '--feed', 'tin=http://10.0.0.5/rss'];

describe('a wrong command line', () => {
  const wrong: [what: string, args: string[], english: RegExp, vietnamese: RegExp][] = [
    [
      'no command',
      [],
      /no command is given; use one of serve, check-figures, check-feed, help/,
      /chưa có lệnh/,
    ],
    ['a mistyped command', ['server'], /"server" \(did you mean serve\?\)/, /"server" \(có phải serve\?\)/],
    ['help for a mistyped command', ['help', 'serv'], /"serv" \(did you mean serve\?\)/, /có phải serve\?/],
    [
      'an unknown command',
      ['xyz'],
      /unknown command "xyz"; use one of serve, check-figures, check-feed, help/,
      /không có lệnh "xyz"/,
    ],
    [
      'a mistyped option',
      ['serve', '--sites', 'x'],
      /unknown option --sites \(did you mean --site\?\)/,
      /không có tùy chọn --sites \(có phải --site\?\)/,
    ],
    [
      'a mistyped option with =',
      ['serve', '--prot=80'],
      /--prot \(did you mean --port\?\)/,
      /có phải --port\?/,
    ],
    ['an unknown option', ['serve', '--xyz'], /unknown option --xyz; use/, /không có tùy chọn --xyz; hãy/],
    [
      'an option without a value',
      ['serve', '--site'],
      /missing; use --site <name=origins>/,
      /hãy viết --site </,
    ],
    ['a stray word', ['serve', ...SITE, 'now'], /unexpected "now"/, /thừa "now"/],
    [
      'a second file',
      ['check-figures', 'a.csv', 'b.csv'],
      /unexpected "b\.csv"; give one <file> at a time/,
      /thừa "b\.csv"; mỗi lần chỉ ghi một <file>/,
    ],
    [
      'a wrong number format',
      ['check-figures', 'a.csv', '--number-format', 'us'],
      /--number-format is "us"; use vi or en/,
      /--number-format là "us"; hãy dùng vi hoặc en/,
    ],
    ['an unknown language', ['--lang', 'fr', 'serve'], /--lang is "fr"; use vi or en/, /--lang/],
    ['no site', ['serve'], /no site is given; use --site .* or set MTQG_SITE/, /chưa khai báo trang web/],
    [
      'a site without origins',
      ['serve', '--site', 'laocai'],
      /--site is "laocai"; use the form/,
      /dạng laocai=/,
    ],
    ['a site twice', ['serve', ...SITE, ...SITE], /--site has the site "laocai" twice/, /"laocai" hai lần/],
    [
      'a bad name',
      ['serve', '--site', 'Lào=https://x.vn'],
      /--site has the name "Lào"; use 1 to/,
      /có tên "Lào"/,
    ],
    [
      'a reserved name',
      ['serve', '--site', 'feed=https://x.vn'],
      /name "feed"; use a name other/,
      /tên khác feed/,
    ],
    ...['feed', 'healthz', 'metrics', 'openapi'].map((name): (typeof wrong)[number] => [
      `a feed with the reserved name ${name}`,
      ['serve', ...SITE, '--feed', `${name}=https://x.vn/rss`],
      new RegExp(`--feed has the name "${name}"; use a name other than feed, healthz, metrics, openapi`),
      new RegExp(`--feed có tên "${name}"; hãy dùng tên khác feed, healthz`),
    ]),
    [
      'an origin with a path',
      ['serve', '--site', 'a=https://x.vn/tin'],
      /--site has the origin "https:\/\/x\.vn\/tin"; use/,
      /có địa chỉ "https:\/\/x\.vn\/tin"/,
    ],
    [
      'a start with dots',
      ['serve', ...SITE, '--start', 'laocai=4.798.809'],
      /--start is "laocai=4\.798\.809"; use the form laocai=4798809/,
      /--start là "laocai=4\.798\.809"/,
    ],
    ['a start twice', ['serve', ...SITE, '--start', 'a=1', '--start', 'a=2'], /"a" twice/, /"a" hai lần/],
    [
      'a start that is too high to be counted exactly',
      ['serve', ...SITE, '--start', 'laocai=1000000000000001'],
      /--start is "laocai=1000000000000001"; use a number of at most 1000000000000000/,
      /--start là "laocai=1000000000000001"; hãy dùng một số không quá 1000000000000000/,
    ],
    [
      'a start of a site that is not given',
      ['serve', ...SITE, '--start', 'hanoi=1'],
      /--start has the site "hanoi", which --site does not have; use laocai/,
      /hãy dùng laocai/,
    ],
    [
      'a day that does not exist',
      ['serve', ...SITE, '--start', 'laocai=1@2024-02-30'],
      /--start has the day "2024-02-30"; use a real day/,
      /có ngày "2024-02-30"/,
    ],
    [
      'a day in the future',
      ['serve', ...SITE, '--start', 'laocai=5@2099-01-01'],
      /--start has the day "2099-01-01", which is in the future; use \d{4}-\d\d-\d\d or an earlier day/,
      /có ngày "2099-01-01" ở tương lai/,
    ],
    [
      'a feed without an address',
      ['serve', ...SITE, '--feed', 'tin'],
      /--feed is "tin"; use/,
      /--feed là "tin"/,
    ],
    ['a feed by ftp', ['serve', ...SITE, '--feed', 'tin=ftp://x.vn/'], /--feed is "tin=ftp:/, /--feed là/],
    [
      'a feed twice',
      ['serve', ...SITE, '--feed', 'tin=https://x.vn/', '--feed', 'tin=https://y.vn/'],
      /--feed has the feed "tin" twice/,
      /nguồn tin "tin" hai lần/,
    ],
    [
      'a public address without a name',
      ['serve', ...FEED, '--public-url', 'https://x.vn/rss'],
      /--public-url is "https:\/\/x\.vn\/rss"; use the form tin=https/,
      /--public-url là "https:\/\/x\.vn\/rss"; hãy viết/,
    ],
    [
      'a public address of a feed that is not given',
      ['serve', ...FEED, '--public-url', 'bao=https://x.vn/rss'],
      /--public-url has the feed "bao", which --feed does not have; use tin\. For/,
      /"bao" chưa được khai báo bằng --feed; hãy dùng tin\. /,
    ],
    [
      'a public address without a feed',
      ['serve', ...SITE, '--public-url', 'bao=https://x.vn/rss'],
      /--public-url has the feed "bao", .*; add --feed bao=<address>/,
      /hãy thêm --feed bao=<địa-chỉ>/,
    ],
    [
      'a public address twice',
      ['serve', ...FEED, '--public-url', 'tin=https://x.vn/', '--public-url', 'tin=https://y.vn/'],
      /--public-url has the feed "tin" twice; give one address/,
      /nguồn tin "tin" hai lần; hãy khai báo một địa chỉ/,
    ],
    [
      'a public address in the network of the portal',
      ['serve', ...FEED, '--public-url', 'tin=http://10.0.0.6/rss'],
      /--public-url has the host "10\.0\.0\.6", which readers on the internet cannot open/,
      /máy chủ "10\.0\.0\.6" mà người đọc trên internet không mở được/,
    ],
    [
      'a public address with a key',
      ['serve', ...FEED, '--public-url', 'tin=https://x.vn/rss?key=a'],
      /--public-url has an address with a user name, a password or a key, which all readers would get/,
      /--public-url có địa chỉ kèm .* mà mọi người đọc sẽ nhận được/,
    ],
    [
      'a port that is too high',
      ['serve', ...SITE, '--port', '99999'],
      /--port is "99999"; .* 65535/,
      /--port là/,
    ],
    [
      'proxies in words',
      ['serve', ...SITE, '--trusted-proxies', 'all'],
      /--trusted-proxies is "all"; use the number of proxies from 0 to 10, or their addresses and ranges such as/,
      /là "all"; hãy dùng số proxy từ 0 đến 10/,
    ],
    [
      'proxies that are neither a number nor addresses',
      ['serve', ...SITE, '--trusted-proxies', '1,2'],
      /--trusted-proxies is "1,2"; use the number of proxies from 0 to 10, or their addresses/,
      /là "1,2"; hãy dùng số proxy/,
    ],
    [
      'an excluded address with an octal number',
      ['serve', ...SITE, '--exclude', '10.1.2.3,010.0.0.1'],
      /--exclude is "10\.1\.2\.3,010\.0\.0\.1"; use addresses and ranges such as/,
      /là "10\.1\.2\.3,010\.0\.0\.1"; hãy dùng các địa chỉ/,
    ],
    [
      'an offset in place of a time zone',
      ['serve', ...SITE, '--time-zone', '+07:00'],
      /--time-zone is "\+07:00"; use an IANA name/,
      /"\+07:00"; hãy dùng tên múi giờ IANA/,
    ],
    ['an empty host', ['serve', ...SITE, '--host', ''], /--host is ""; use an address/, /--host là ""/],
    [
      'a base that is a URL',
      ['serve', ...SITE, '--base', 'http://x/y'],
      /--base is "http:.*use a path/,
      /đường dẫn/,
    ],
    [
      'an unknown time zone',
      ['serve', ...SITE, '--time-zone', 'Sao/Hoa'],
      /--time-zone is "Sao\/Hoa"/,
      /múi giờ/,
    ],
    [
      'an unknown store',
      ['serve', ...SITE, '--store', 'mysql:x'],
      /--store is "mysql:x"; use sqlite/,
      /mysql:x/,
    ],
    [
      'a store of SQLite in memory',
      ['serve', ...SITE, '--store', 'sqlite::memory:'],
      /--store is "sqlite::memory:", which would lose all counts .*; use sqlite:<file>, or memory if/,
      /"sqlite::memory:", mọi số đếm sẽ mất .*; hãy dùng sqlite:<tệp>, hoặc memory/,
    ],
    [
      'a store of SQLite in memory, as a URI',
      ['serve', ...SITE, '--store', 'sqlite:file:x.sqlite?mode=memory'],
      /--store is "sqlite:file:.*mode=memory", which would lose all counts/,
      /mode=memory", mọi số đếm sẽ mất/,
    ],
    [
      'an invisible character',
      ['serve', ...SITE, '--port', '\u{feff}80\u{a0}\r\n'],
      /--port is "\\u\{feff\}80\\u\{a0\}\\r\\n"; use a whole/,
      /--port là "\\u\{feff\}80\\u\{a0\}\\r\\n"/,
    ],
    [
      'a store in a missing folder',
      ['serve', ...SITE, '--store', 'sqlite:/no/such/folder/x.sqlite'],
      /--store .* folder \/no\/such\/folder does not exist; create/,
      /không có thư mục \/no\/such\/folder/,
    ],
    [
      'a folder as the store',
      ['serve', ...SITE, '--store', 'sqlite:/'],
      /--store is "sqlite:\/", which is a folder; add the name of a file, such as counter\.sqlite/,
      /--store là "sqlite:\/", một thư mục; hãy thêm tên tệp/,
    ],
    [
      'proxies twice',
      ['serve', ...SITE, '--trusted-proxies', '10.0.0.1', '--trusted-proxies', '10.0.0.2'],
      /--trusted-proxies is given twice; give it once, with commas between the values/,
      /--trusted-proxies được ghi hai lần; hãy ghi một lần, các giá trị cách nhau bằng dấu phẩy/,
    ],
    [
      'excluded addresses twice',
      ['serve', ...SITE, '--exclude', '203.0.113.1', '--exclude', '203.0.113.2'],
      /--exclude is given twice; give it once, with commas/,
      /--exclude được ghi hai lần/,
    ],
  ];
  for (const [what, args, english, vietnamese] of wrong) {
    it(`with ${what} is refused in one sentence, in both languages`, async () => {
      const { code, output, errors } = await runCommand(args);
      assert.match(errors, english);
      assert.match(
        errors,
        /^mtqg-widgets: [^\n]+\. For help, run: mtqg-widgets help( serve| check-figures)?\n$/,
      );
      assert.deepEqual([code, output], [2, '']);

      const translated = await runCommand(args, { LC_ALL: 'vi_VN.UTF-8' });
      assert.match(translated.errors, vietnamese);
      assert.match(
        translated.errors,
        /^mtqg-widgets: [^\n]+\. Xem trợ giúp bằng lệnh: mtqg-widgets help( serve| check-figures)?\n$/,
      );
      assert.equal(translated.code, 2);
    });
  }
});
