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
  const siteIndex = names.findIndex(hasSite);
  if (siteIndex === 0) return `a site has only ${base}/${names[0]} and ${base}/${names[0]}/alive`;
  if (siteIndex > 0) {
    const prefix = `${base}/${names.slice(0, siteIndex).join('/')}`;
    return `did the proxy keep ${prefix}? See --base (the option base in your own server)`;
  }
  const name = names[0] ?? '';
  // For example `/healthz/x`, `/feed` or `/metrics`.
  if (RESERVED_NAMES.includes(name)) {
    return `no site can be called ${quote(name)}; use ${base}/healthz, or ${base}/feed/ with the name of a feed`;
  }
  return `no site is called ${quote(name)}; check the address in the page, and --site (the option sites in your own server)`;
}
