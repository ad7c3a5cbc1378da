import type { Site } from '../counting/sites.ts';
import type { HistoryForm } from '../history/history-file.ts';
import { type DisplayForm, isDisplayForm } from '../display/display.ts';

/** `/laocai`, `/laocai/alive`, `/laocai/hit.svg`, `/laocai.svg`, `/laocai.html` and `/laocai.txt`. No name of a site has a dot. */
const SITE_PATH = /^\/([^/.]+)(?:\.([a-z]+)|\/([a-z.]+))?$/;
const FEED_PREFIX = '/feed/';
const HEALTH_PATH = '/healthz';

/** What an address means. */
export type Route =
  | { kind: 'site'; site: Site }
  | { kind: 'heartbeat'; site: Site }
  | { kind: 'display'; site: Site; form: DisplayForm }
  | { kind: 'picture-view'; site: Site }
  | { kind: 'history'; site: Site; form: HistoryForm }
  | { kind: 'feed'; name: string }
  | { kind: 'health' }
  | { kind: 'unknown' };

/** @param path The path relative to the mount path; `undefined` for a path outside it. */
export function toRoute(path: string | undefined, sites: ReadonlyMap<string, Site>): Route {
  if (path === undefined) return { kind: 'unknown' };
  return toRouteWithoutSlash(path.endsWith('/') ? path.slice(0, -1) : path, sites);
}

function toRouteWithoutSlash(path: string, sites: ReadonlyMap<string, Site>): Route {
  if (path.startsWith(FEED_PREFIX)) return { kind: 'feed', name: path.slice(FEED_PREFIX.length) };
  if (path === HEALTH_PATH) return { kind: 'health' };
  const [, id = '', form, name] = SITE_PATH.exec(path) ?? [];
  const site = sites.get(id);
  if (!site) return { kind: 'unknown' };
  if (form !== undefined) return isDisplayForm(form) ? { kind: 'display', site, form } : { kind: 'unknown' };
  switch (name) {
    case undefined:
      return { kind: 'site', site };
    case 'alive':
      return { kind: 'heartbeat', site };
    case 'hit.svg':
      return { kind: 'picture-view', site };
    case 'days.csv':
      return { kind: 'history', site, form: 'csv' };
    case 'days.json':
      return { kind: 'history', site, form: 'json' };
    default:
      return { kind: 'unknown' };
  }
}

/** The methods that an address accepts besides `OPTIONS`. */
export function methodsOf({ kind }: Route): readonly string[] {
  switch (kind) {
    case 'site':
      return ['GET', 'HEAD', 'POST'];
    case 'heartbeat':
      return ['POST'];
    default:
      return ['GET', 'HEAD'];
  }
}
