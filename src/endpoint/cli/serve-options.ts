import type { Language } from '../../text/language.ts';
import { Calendar, isTimeZone } from '../counting/calendar.ts';
import type {
  BudgetOptions,
  FeedOptions,
  HistoryOptions,
  SiteOptions,
  TrustedProxiesOption,
} from '../endpoint.ts';
import { type OptionMessages, optionMessages } from './option-messages.ts';
import { parseBase } from './parse-base.ts';
import { parseBudgets } from './parse-budgets.ts';
import { parseExclude } from './parse-exclude.ts';
import { parseFeeds } from './parse-feeds.ts';
import { parseHistory } from './parse-history.ts';
import { parseProxies } from './parse-proxies.ts';
import { parsePublicUrls } from './parse-public-urls.ts';
import { parseSites } from './parse-sites.ts';
import { parseStarts } from './parse-starts.ts';
import { parseStore, type StoreChoice } from './parse-store.ts';
import type { Setting, Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

const MAX_PORT = 65_535;

/** What `serve` needs to start. */
export interface ServeOptions {
  store: StoreChoice;
  sites: Record<string, SiteOptions>;
  feeds: Record<string, FeedOptions>;
  host: string;
  port: number;
  /** Empty, or a path that begins with a slash and does not end with one: `/thong-ke`. */
  base: string;
  timeZone: string;
  trustedProxies: TrustedProxiesOption;
  exclude: string[];
  budgets: BudgetOptions;
}

/**
 * Parses and checks the options of `serve`.
 *
 * @throws UsageError that names the flag or variable, the value given and what to use instead.
 */
export function parseServeOptions(settings: Settings, language: Language): ServeOptions {
  const messages = optionMessages[language];
  const timeZone = parseTimeZone(settings.one('timeZone'), messages);
  const today = new Calendar(timeZone).at(Date.now()).day;
  const starts = parseStarts(settings.all('start'), today, messages);
  const publicUrls = parsePublicUrls(settings.all('publicUrl'), messages);
  return {
    store: parseStore(settings.one('store'), messages),
    sites: withHistory(parseSites(settings.all('site'), starts, messages), parseHistory(settings, messages)),
    feeds: parseFeeds(settings.all('feed'), publicUrls, messages),
    host: parseHost(settings.one('host'), messages),
    port: parseWholeNumber(settings.one('port'), MAX_PORT, messages),
    base: parseBase(settings.one('base'), messages),
    timeZone,
    trustedProxies: parseProxies(settings.one('trustedProxies'), messages),
    exclude: parseExclude(settings.one('exclude'), messages),
    budgets: parseBudgets(settings, messages),
  };
}

function withHistory(
  sites: Record<string, SiteOptions>,
  history: HistoryOptions,
): Record<string, SiteOptions> {
  return Object.fromEntries(Object.entries(sites).map(([name, site]) => [name, { ...site, history }]));
}

/** Refuses a host that is empty or has a space. For an empty host, Node would listen on every address of the machine. */
function parseHost({ source, text }: Setting, messages: OptionMessages): string {
  if (!/^\S+$/.test(text)) throw new UsageError(messages.host(source, text));
  return text;
}

function parseWholeNumber({ source, text }: Setting, max: number, messages: OptionMessages): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new UsageError(messages.wholeNumber(source, text, max));
  return number;
}

function parseTimeZone({ source, text }: Setting, messages: OptionMessages): string {
  if (!isTimeZone(text)) throw new UsageError(messages.timeZone(source, text));
  return text;
}
