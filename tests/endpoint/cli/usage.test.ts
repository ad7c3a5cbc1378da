import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { SERVE_FLAGS } from '../../../src/endpoint/cli/serve-flags.ts';
import { createCommandRunner, runCli } from '../command.ts';
import { tempFolder } from '../temp.ts';

const runCommand = createCommandRunner();
const SITE = ['--site', 'laocai=https://laocai.gov.vn'];

describe('help', () => {
  it('lists the commands', async () => {
    const { code, output, errors } = await runCommand(['--help']);
    assert.deepEqual([code, errors], [0, '']);
    assert.match(output, /^Usage: mtqg-widgets <command> \[options\]\n/);
    assert.match(output, /^ {2}serve +Run the counter endpoint/m);
    assert.equal((await runCommand(['help'])).output, output);
  });

  it('lists every option of serve with its variable, the same for `help serve`, `serve --help` and `serve -h`', async () => {
    const { code, output } = await runCommand(['help', 'serve']);
    assert.equal(code, 0);
    const flags = Object.values(SERVE_FLAGS);
    assert.equal(flags.length, 12);
    const text = output.replaceAll(/\s+/g, ' ');
    for (const { flag, variable } of flags) {
      // --port <number> … Variable: PORT. The text between belongs to the same option, so it contains no other " --".
      assert.match(text, new RegExp(` ${flag} <[^>]+> (?:(?! --).)+ Variable: ${variable}\\.`));
    }
    assert.match(text, /Default: sqlite:counter\.sqlite\./);
    assert.equal((await runCommand(['serve', '--help'])).output, output);
    assert.equal((await runCommand(['serve', '-h'])).output, output);
  });

  it('lists the budgets with their variables and defaults, in both languages', async () => {
    for (const language of ['en', 'vi']) {
      const { output } = await runCommand(['help', 'serve', '--lang', language]);
      const budgets = output.match(/^ {2}MTQG_BUDGET_[A-Z_]+=\d+\/\d+$/gm);
      assert.deepEqual(budgets, [
        '  MTQG_BUDGET_VISITS=600/2',
        '  MTQG_BUDGET_VIEWS=6000/60',
        '  MTQG_BUDGET_HEARTBEATS=600/600',
        '  MTQG_BUDGET_FIRST_HEARTBEATS=600/60',
        '  MTQG_BUDGET_READS=6000/1200',
        '  MTQG_BUDGET_REQUESTS=6000/6000',
      ]);
    }
  });

  it('of serve lists each address of docs/protocol.md, in both languages', async () => {
    const protocol = await readFile(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
    const requests = [...protocol.matchAll(/^\| `((?:GET|POST) [^ `?[]+)/gm)].map(([, request]) => request!);
    assert.ok(requests.length >= 9, 'the table of requests is found');
    for (const [language, name] of Object.entries({ en: '<name>', vi: '<tên>' })) {
      const { output } = await runCommand(['help', 'serve', '--lang', language]);
      const listed = [...output.matchAll(/(?:GET|POST) <base>[^\s,?]*(?<!\.)/g)].map(([request]) => request);
      const expected = requests.map((request) =>
        request.replace('/', '<base>/').replace(/\{(?:site|name)\}/, name),
      );
      assert.deepEqual(listed.sort(), expected.sort(), language);
    }
  });

  it('of serve names the variable before the default, in both languages', async () => {
    const assertOrder = async (language: string, rightOrder: RegExp, wrongOrder: RegExp) => {
      const text = (await runCommand(['help', 'serve', '--lang', language])).output.replaceAll(/\s+/g, ' ');
      const defaults = Object.values(SERVE_FLAGS).filter((flag) => 'defaultText' in flag && flag.defaultText);
      assert.equal(defaults.length, 7);
      const defaultCount = defaults.length + 1; // --lang also has a default, but is not in SERVE_FLAGS.
      assert.equal(text.match(rightOrder)?.length, defaultCount);
      assert.doesNotMatch(text, wrongOrder);
    };
    await assertOrder('en', /Variables?: [A-Z_, ]+\. Default: /g, /Default: \S+\. Variable/);
    await assertOrder('vi', /Biến: [A-Z_, ]+\. Mặc định: /g, /Mặc định: \S+\. Biến/);
  });

  it('says that --start is needed each time, and how the language is chosen, in both languages', async () => {
    const english = (await runCommand(['help', 'serve'])).output.replaceAll(/\s+/g, ' ');
    assert.match(
      english,
      /Give the same value at every start: the file holds only what this program has counted, and pages show the sum\./,
    );
    assert.match(english, /--lang <vi\|en> .* Default: vi for a Vietnamese locale, otherwise en\./);
    assert.doesNotMatch(english, /\bflags?\b/i, 'the help calls them options');

    const vietnamese = (await runCommand(['help', 'serve', '--lang', 'vi'])).output.replaceAll(/\s+/g, ' ');
    assert.match(
      vietnamese,
      /Lần chạy nào cũng ghi lại đúng số này: tệp chỉ lưu số lượt do chương trình đếm, trang hiện tổng của hai số\./,
    );
    assert.match(vietnamese, /--lang <vi\|en> .* Mặc định: vi nếu .*, nếu không thì en\./);
    assert.doesNotMatch(vietnamese, /(?<!\p{L})cờ(?!\p{L})/iu, 'the word for flag');
  });

  it('says that a feed address with a key belongs in MTQG_FEED, and that a feed address with a password is refused', async () => {
    const { output } = await runCommand(['help', 'serve']);
    assert.match(output, /Put a feed address with a key, such as \?key=…, in MTQG_FEED; --feed refuses it/);
    assert.match(output, /A feed address with a user name or password is always refused/);
    // The command does what its help says.
    const withPassword = { MTQG_FEED: 'tin=https://u:geheim@x.vn/rss' };
    assert.match((await runCommand(['serve', ...SITE], withPassword)).errors, /MTQG_FEED has .* not fetched/);
  });

  it('of serve has an example with quotes, so that a shell does not expand the *', async () => {
    const { output } = await runCommand(['help', 'serve']);
    const [, example = ''] = output.split('Example:\n');
    assert.match(example, /--site "laocai=https:\/\/laocai\.gov\.vn,https:\/\/\*\.laocai\.gov\.vn"/);
    assert.match(example, /--trusted-proxies 1/);
  });

  it('is Vietnamese with --lang vi and with a Vietnamese locale', async () => {
    const { code, output } = await runCommand(['help', 'serve', '--lang', 'vi']);
    assert.equal(code, 0);
    for (const heading of ['Cách dùng:', 'Tùy chọn:', 'Tùy chọn chung:', 'Ví dụ:']) {
      assert.ok(output.includes(heading), heading);
    }
    assert.doesNotMatch(output, /Usage|Options|Default|Variable|Print/);
    assert.equal((await runCommand(['help', 'serve'], { LC_ALL: 'vi_VN.UTF-8' })).output, output);
    assert.match((await runCommand(['--lang', 'vi'])).errors, /Xem trợ giúp bằng lệnh: mtqg-widgets help\n$/);
  });
});

it('--version and -v print the version', async () => {
  assert.match((await runCommand(['--version'])).output, /^\d+\.\d+\.\d+\n$/);
  // cli.ts says where the version is.
  assert.match((await runCli(['-v'])).output, /^\d+\.\d+\.\d+\n$/);
});

describe('variables', () => {
  const env = { MTQG_SITE: 'hanoi=https://hanoi.gov.vn', MTQG_STORE: 'memory', PORT: '0' };

  it('are read if the options are missing: a wrong value is refused in a sentence that names its variable', async () => {
    /** Expects that these variables are refused with this sentence. */
    const refuses = async (variables: Record<string, string>, sentence: RegExp) => {
      const { code, errors } = await runCommand(['serve'], { ...env, ...variables });
      assert.match(errors, sentence);
      assert.equal(code, 2);
    };
    await refuses({ MTQG_SITE: 'hanoi' }, /MTQG_SITE is "hanoi"/);
    await refuses({ MTQG_SITE: 'a=https://a.vn b=x' }, /MTQG_SITE has the origin "x"/);
    await refuses({ MTQG_START: 'hanoi=1@today' }, /MTQG_START has the day "today"/);
    await refuses({ MTQG_FEED: 'a=https://x.vn/rss b=http' }, /MTQG_FEED is "b=http"/);
    await refuses(
      { MTQG_PUBLIC_URL: 'a=https://x.vn/rss' },
      /MTQG_PUBLIC_URL has the feed "a", which --feed/,
    );
    await refuses({ MTQG_STORE: 'mysql:x' }, /MTQG_STORE is "mysql:x"/);
    await refuses({ PORT: 'x' }, /PORT is "x"/);
    await refuses({ HOST: 'a b' }, /HOST is "a b"/);
    await refuses({ MTQG_BASE: '/a?b' }, /MTQG_BASE is "\/a\?b"/);
    await refuses({ MTQG_TIME_ZONE: 'Sao/Hoa' }, /MTQG_TIME_ZONE is "Sao\/Hoa"/);
    await refuses({ MTQG_TRUSTED_PROXIES: '11' }, /MTQG_TRUSTED_PROXIES is "11"/);
    await refuses(
      { MTQG_EXCLUDE: '203.0.113.0/24,office' },
      /MTQG_EXCLUDE is "203\.0\.113\.0\/24,office"; use/,
    );
    await refuses({ MTQG_TRUSTED_PROXIES: '127.0.0.1,x' }, /MTQG_TRUSTED_PROXIES is "127\.0\.0\.1,x"/);
    for (const name of ['VISITS', 'VIEWS', 'HEARTBEATS', 'FIRST_HEARTBEATS', 'READS', 'REQUESTS']) {
      const variable = `MTQG_BUDGET_${name}`;
      const sentence = new RegExp(
        `${variable} is "600"; use off, or two whole numbers from 1 to 60000 such as 600/60: how`,
      );
      await refuses({ [variable]: '600' }, sentence);
    }
    for (const value of [
      '0/1',
      '600/0',
      '-1/2',
      '1.5/2',
      'Off',
      '60001/1',
      '600/60/1',
      '99999999999999999999/1',
    ]) {
      await refuses({ MTQG_BUDGET_VIEWS: value }, new RegExp(`MTQG_BUDGET_VIEWS is "${value}"; use off, or`));
    }
  });

  it('are ignored when the option is given or the variable is empty', async () => {
    assert.match((await runCommand(['serve', '--port', 'y'], { ...env, PORT: 'x' })).errors, /--port is "y"/);
    assert.match((await runCommand(['serve'], { ...env, MTQG_SITE: '' })).errors, /no site is given/);
  });
});

describe('unknown variables', () => {
  /** Expects that `serve` with these variables prints this line first, and goes on. */
  const warns = async (variables: Record<string, string>, line: RegExp, language = 'en') => {
    const { code, errors } = await runCommand(['serve', '--lang', language], variables);
    const [warning = ''] = errors.split('\n');
    assert.match(warning, line);
    // After the warning, the command ends because --site is missing.
    assert.match(errors, /--site/);
    assert.equal(code, 2);
  };

  it('are reported with the most similar name', async () => {
    await warns({ MTQG_SITES: 'a=https://a.vn' }, /variable MTQG_SITES, .* \(did you mean MTQG_SITE\?\)$/);
    await warns({ MTQG_TRUSTED_PROXY: '1' }, /\(did you mean MTQG_TRUSTED_PROXIES\?\)$/);
    await warns({ MTQG_BUDGET_VIEW: '1/1' }, /\(did you mean MTQG_BUDGET_VIEWS\?\)$/);
    await warns({ MTQG_TIMEZONE: 'x' }, /\(did you mean MTQG_TIME_ZONE\?\)$/);
    await warns({ MTQG_PORT: '80' }, /\(did you mean PORT\?\)$/);
    await warns({ MTQG_PORT: '80' }, /không có biến MTQG_PORT \(có phải PORT\?\)/, 'vi');
  });

  it('are reported without a suggestion if no name is similar', async () => {
    await warns(
      { MTQG_PASSPHRASE: 'geheim' },
      /^mtqg-widgets: unknown variable MTQG_PASSPHRASE, .* ignored$/,
    );
    await warns({ MTQG_PASSPHRASE: 'x' }, /không có biến MTQG_PASSPHRASE; biến này bị bỏ qua$/, 'vi');
  });

  it('are not reported if they are empty or of other programs', async () => {
    const { errors } = await runCommand(['serve'], { MTQG_SITES: '', MTQ_SITE: 'x', SITE: 'x' });
    assert.match(errors, /^mtqg-widgets: no site is given[^\n]+\n$/);
  });
});

// Every password and key here is "geheim", a word that must never be printed.
describe('passwords', () => {
  const folder = tempFolder();

  const inOptions: [what: string, args: string[], sentence: RegExp][] = [
    ['a store', ['--store', 'redis://default:geheim@h:6379'], /--store has a password.*; set MTQG_STORE/],
    [
      'a store, with =',
      ['--store=redis://default:geheim@h:6379'],
      /--store has a password.*; set MTQG_STORE/,
    ],
    ['a feed', ['--feed', 'tin=https://u:geheim@x.vn/rss'], /--feed has .* password, which is not fetched/],
    ['the key of a feed', ['--feed', 'tin=https://x.vn/rss?key=geheim'], /--feed has .*; set MTQG_FEED/],
    [
      'the public address of a feed',
      ['--feed', 'tin=http://cms/', '--public-url', 'tin=https://u:geheim@x.vn/'],
      /--public-url has .* leave it out/,
    ],
    ['a mistyped option', ['--stor=redis://default:geheim@h:6379'], /--stor \(did you mean --store\?\)/],
    ['a stray word', ['redis://default:geheim@h:6379'], /unexpected "redis:\/\/default:\*\*\*@h:6379"/],
  ];
  for (const [what, args, sentence] of inOptions) {
    it(`in ${what} are refused and not repeated`, async () => {
      const { code, output, errors } = await runCommand(['serve', ...SITE, ...args]);
      assert.match(errors, sentence);
      assert.ok(!`${output}${errors}`.includes('geheim'), errors);
      assert.equal(code, 2);
    });
  }

  it('in variables are masked in what is printed', async () => {
    const store = await runCommand(['serve', ...SITE], { MTQG_STORE: 'redis://default:geheim@h:6379' });
    assert.match(store.errors, /MTQG_STORE is "redis:\/\/default:\*\*\*@h:6379"; use sqlite/);
    const site = await runCommand(['serve'], {
      MTQG_SITE: 'a=https://u:geheim@x.vn',
      MTQG_STORE: `sqlite:${folder}/a`,
    });
    assert.match(site.errors, /MTQG_SITE has the origin "https:\/\/u:\*\*\*@x\.vn"/);
  });
});
