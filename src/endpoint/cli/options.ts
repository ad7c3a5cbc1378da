import { parseArgs } from 'node:util';
import type { SiteOptions } from '../counting/sites.ts';

/** What `serve` was asked to do, from flags and, where a flag is missing, from the environment. */
export interface ServeOptions {
  store: string;
  sites: Record<string, SiteOptions>;
  feeds: Record<string, string>;
  host: string;
  port: number;
  base: string;
  timeZone: string;
  trustedProxies: number;
}

/** Asked for wrongly: the message is for the person at the terminal. */
export class UsageError extends Error {}

export const HELP = `mtqg-widgets: the counter endpoint for <mtqg-counter>

Usage
  mtqg-widgets serve --site <name>=<origin>[,<origin>…] [options]
  mtqg-widgets --help | --version

Example
  mtqg-widgets serve --store sqlite:counter.sqlite \\
    --site laocai=https://laocai.gov.vn,https://*.laocai.gov.vn \\
    --start laocai=4798809@2024-03-07

Options                            Environment            Default
  --site <name>=<origins>          MTQG_SITE              (required)
      A site and the pages that may count for it: https://laocai.gov.vn exactly,
      https://*.laocai.gov.vn for every host below. Repeat for further sites.
  --start <name>=<n>[@YYYY-MM-DD]  MTQG_START             0
      What the total of a site begins with, and since when it has been counted.
  --feed <name>=<url>              MTQG_FEED              (none)
      An RSS, Atom or JSON feed that pages may read here, as its own site lets no
      other page read it: tin=https://tinh.gov.vn/rss. Repeat for further feeds.
  --store <store>                  MTQG_STORE             sqlite:counter.sqlite
      sqlite:<file>, or memory to forget everything at the end.
  --host <address>                 HOST                   127.0.0.1
  --port <number>                  PORT                   8787
  --base <path>                    MTQG_BASE              (none)
      The path in front of the names, as in /thong-ke.
  --time-zone <IANA name>          MTQG_TIME_ZONE         Asia/Ho_Chi_Minh
  --trusted-proxies <n>            MTQG_TRUSTED_PROXIES   0
      How many proxies stand before this process and add to X-Forwarded-For.

A flag goes before the environment. MTQG_SITE, MTQG_START and MTQG_FEED take several entries, separated by spaces.
The endpoint answers POST <base>/<name>?visit=0|1, POST <base>/<name>/alive, GET <base>/<name>, GET <base>/feed/<name>
and GET <base>/healthz.
SIGTERM and SIGINT end it cleanly: what is in flight is answered, then the store is closed.
`;

const FLAGS = {
  site: { type: 'string', multiple: true },
  start: { type: 'string', multiple: true },
  feed: { type: 'string', multiple: true },
  store: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  base: { type: 'string' },
  'time-zone': { type: 'string' },
  'trusted-proxies': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the command line.
 *
 * @param args Without the program's own name.
 * @throws UsageError that names the flag or variable, what stood there and what should.
 */
export function parseCommand(
  args: string[],
  environment: Record<string, string | undefined>,
): 'help' | 'version' | ServeOptions {
  const { values, positionals } = parseFlags(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, extra] = positionals;
  if (command !== 'serve') {
    throw new UsageError(
      command ? `there is no command "${command}"; there is serve` : 'say what to do: serve',
    );
  }
  if (extra !== undefined) throw new UsageError(`"${extra}" is not understood; every option begins with --`);

  const variable = (name: string) => environment[name] || undefined;
  const list = (name: string) => variable(name)?.split(/\s+/).filter(Boolean) ?? [];
  const sites = parseSiteFlags(values.site ?? list('MTQG_SITE'));
  parseStartFlags(values.start ?? list('MTQG_START'), sites);
  return {
    store: values.store ?? variable('MTQG_STORE') ?? 'sqlite:counter.sqlite',
    sites,
    feeds: parseFeedFlags(values.feed ?? list('MTQG_FEED')),
    host: values.host ?? variable('HOST') ?? '127.0.0.1',
    port: toNumber('--port', values.port ?? variable('PORT') ?? '8787', 65_535),
    base: values.base ?? variable('MTQG_BASE') ?? '',
    timeZone: values['time-zone'] ?? variable('MTQG_TIME_ZONE') ?? 'Asia/Ho_Chi_Minh',
    trustedProxies: toNumber(
      '--trusted-proxies',
      values['trusted-proxies'] ?? variable('MTQG_TRUSTED_PROXIES') ?? '0',
      10,
    ),
  };
}

function parseFlags(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]!.replace(/\.$/, ''));
  }
}

function parseSiteFlags(entries: string[]): Record<string, SiteOptions> {
  if (!entries.length) {
    throw new UsageError('name at least one site: --site laocai=https://laocai.gov.vn');
  }
  const sites: Record<string, SiteOptions> = {};
  for (const entry of entries) {
    const [, name, origins] = /^([^=]+)=(.+)$/.exec(entry) ?? [];
    if (!name || !origins) {
      throw new UsageError(`--site "${entry}" is not of the form laocai=https://laocai.gov.vn`);
    }
    if (sites[name]) throw new UsageError(`--site "${name}" is given twice; list its origins with commas`);
    sites[name] = { origins: origins.split(',') };
  }
  return sites;
}

function parseStartFlags(entries: string[], sites: Record<string, SiteOptions>): void {
  for (const entry of entries) {
    const [, name = '', start, since] = /^([^=]+)=(\d+)(?:@(.+))?$/.exec(entry) ?? [];
    if (start === undefined) {
      throw new UsageError(`--start "${entry}" is not of the form laocai=4798809@2024-03-07`);
    }
    const site = sites[name];
    if (!site) throw new UsageError(`--start names "${name}", which is no --site`);
    site.start = Number(start);
    if (since) site.since = since;
  }
}

function parseFeedFlags(entries: string[]): Record<string, string> {
  const feeds = new Map<string, string>();
  for (const entry of entries) {
    const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/i.exec(entry) ?? [];
    if (!name || !url)
      throw new UsageError(`--feed "${entry}" is not of the form tin=https://tinh.gov.vn/rss`);
    if (feeds.has(name)) throw new UsageError(`--feed "${name}" is given twice; a name has one feed`);
    feeds.set(name, url);
  }
  return Object.fromEntries(feeds);
}

function toNumber(flag: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) {
    throw new UsageError(`${flag} is "${text}"; give a whole number from 0 to ${most}`);
  }
  return number;
}
