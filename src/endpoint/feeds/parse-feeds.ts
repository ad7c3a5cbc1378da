import { isName, NAME_RULE } from '../http/names.ts';
import { toRefusal } from './public-address.ts';

/**
 * Checks the configured feeds.
 *
 * @param feeds Addresses of feeds, by name.
 * @throws TypeError that names the feed and what is wrong with it.
 */
export function parseFeeds(feeds: Readonly<Record<string, string>>): ReadonlyMap<string, URL> {
  return new Map(Object.entries(feeds).map(([name, address]) => [name, parseFeed(name, address)]));
}

function parseFeed(name: string, address: string): URL {
  if (!isName(name)) throw new TypeError(`feed "${name}": ${NAME_RULE}`);
  if (!URL.canParse(address)) {
    throw new TypeError(
      `feed "${name}": "${address}" is not an absolute address; use for example https://tinh.gov.vn/rss`,
    );
  }
  const url = new URL(address);
  const refusal = toRefusal(url);
  if (refusal !== undefined) throw new TypeError(`feed "${name}": ${refusal}`);
  return url;
}
