import { DISPLAY_FORMS } from '../display/display.ts';
import { RESERVED_NAMES } from './names.ts';
import { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { decodePath } from './request.ts';

/** What the endpoint was set up with. */
export interface KnownPaths {
  /** The mount path, without a slash at the end. */
  base: string;
  hasSite: (name: string) => boolean;
}

/** How many names of a path are searched for a site. */
const MAX_NAMES = 10;
/** Addresses of the endpoint that are not those of a site. */
const FEED = 'feed';
const HEALTH = 'healthz';

/** A problem 404 that names the path received and the likely cause, which is often a proxy that changes the path. */
export function notFound(path: string, known: KnownPaths): Problem {
  return new Problem(404, `Unknown path ${quote(path)}: ${findCause(decodePath(path), known)}.`);
}

function findCause(path: string, { base, hasSite }: KnownPaths): string {
  if (path.startsWith('//')) {
    return 'did the proxy add a slash? In nginx, end both location and proxy_pass with a slash';
  }
  if (base !== '' && !path.startsWith(`${base}/`)) {
    return `it is not below ${base}; did the proxy remove ${base}? Then leave out --base (the option base in your own server)`;
  }
  const names = path.slice(base.length + 1).split('/', MAX_NAMES);
  const [name = ''] = names;
  const siteName = withoutForm(name);
  if (hasSite(siteName)) return describeSite(`${base}/${siteName}`, names, base);
  const index = names.findIndex(
    (other, position) => position > 0 && isAddress(names, position, hasSite(withoutForm(other))),
  );
  if (index > 0) return describePrefix(`${base}/${names.slice(0, index).join('/')}`);
  // For example `/healthz/x`, `/feed` or `/metrics`.
  if (RESERVED_NAMES.includes(name)) {
    return `no site can be called ${quote(name)}; use ${base}/${HEALTH}, or ${base}/${FEED}/ with the name of a feed`;
  }
  return `no site is called ${quote(name)}; check the address in the page, and --site (the option sites in your own server)`;
}

/** `laocai` of `laocai.svg`. */
function withoutForm(name: string): string {
  return name.split('.', 1)[0]!;
}

/** Whether the names from this one on are an address of the endpoint: `laocai/alive`, `feed/tin` or `healthz`. */
function isAddress(names: readonly string[], position: number, isSite: boolean): boolean {
  const isLast = position === names.length - 1;
  return isSite || (names[position] === FEED && !isLast) || (names[position] === HEALTH && isLast);
}

function describeSite(path: string, [, next]: readonly string[], base: string): string {
  const ofForms = DISPLAY_FORMS.map((form) => `${path}.${form}`);
  const known = [
    path,
    `${path}/alive`,
    `${path}/hit.svg`,
    `${path}/days.csv`,
    `${path}/days.json`,
    ...ofForms,
  ];
  const paths = `a site has only ${new Intl.ListFormat('en').format(known)}`;
  return next === FEED ? `${paths}; a feed is at ${base}/${FEED}/ with its name` : paths;
}

/** @param prefix What stands in front of the address of the endpoint. */
function describePrefix(prefix: string): string {
  return `did the proxy keep ${prefix}? Then use --base ${prefix} (the option base in your own server)`;
}
