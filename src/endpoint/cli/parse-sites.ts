import type { SiteOptions } from '../endpoint.ts';
import { isOrigin } from '../http/origins.ts';
import type { OptionMessages } from './option-messages.ts';
import { parseName } from './parse-name.ts';
import type { Start } from './parse-starts.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

const ENTRY = /^([^=]+)=(.+)$/;

/**
 * Reads entries such as `laocai=https://laocai.gov.vn,https://*.laocai.gov.vn`.
 *
 * @param starts The number and the day that the totals of a site begin with, by the name of the site.
 * @throws UsageError
 */
export function parseSites(
  settings: readonly Setting[],
  starts: ReadonlyMap<string, Start>,
  messages: OptionMessages,
): Record<string, SiteOptions> {
  if (settings.length === 0) throw new UsageError(messages.noSite);
  const sites = new Map<string, SiteOptions>();
  for (const { source, text } of settings) {
    const [, name, origins] = ENTRY.exec(text) ?? [];
    if (name === undefined || origins === undefined) throw new UsageError(messages.site(source, text));
    if (sites.has(name)) throw new UsageError(messages.siteTwice(source, name));
    sites.set(parseName(name, source, messages), { origins: parseOrigins(origins, source, messages) });
  }
  for (const [name, { source, start, since }] of starts) {
    const site = sites.get(name);
    if (!site) throw new UsageError(messages.startOfUnknownSite(source, name, [...sites.keys()]));
    site.start = start;
    if (since !== undefined) site.since = since;
  }
  return Object.fromEntries(sites);
}

function parseOrigins(list: string, source: string, messages: OptionMessages): string[] {
  const origins = list.split(',');
  for (const origin of origins) {
    if (!isOrigin(origin)) throw new UsageError(messages.origin(source, origin));
  }
  return origins;
}
