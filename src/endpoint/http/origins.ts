/** Whether an origin, as a browser writes it, may count for a site. */
export type OriginTest = (origin: string) => boolean;

const FORM = /^https?:\/\/(\*\.)?[^/*?#@\s]+$/i;

/**
 * Reads a site's list of origins: `https://laocai.gov.vn` exactly, or `https://*.laocai.gov.vn` for every host below it (not
 * for `laocai.gov.vn` itself).
 *
 * @throws TypeError that names the entry which is neither.
 */
export function parseOrigins(origins: readonly string[]): OriginTest {
  const exact = new Set<string>();
  const below: { scheme: string; suffix: string }[] = [];
  for (const origin of origins) {
    if (!FORM.test(origin) || !URL.canParse(origin.replace('*.', ''))) {
      throw new TypeError(
        `origin "${origin}" is not of the form https://tinh.gov.vn or https://*.tinh.gov.vn (scheme and host, no path)`,
      );
    }
    // The URL parser gives what a browser would send: lower case, Punycode, no default port.
    const parsed = new URL(origin.replace('*.', '')).origin;
    const [scheme = '', host = ''] = parsed.split('://');
    if (origin.includes('*')) below.push({ scheme: `${scheme}://`, suffix: `.${host}` });
    else exact.add(parsed);
  }
  return (origin) =>
    exact.has(origin) ||
    below.some(({ scheme, suffix }) => origin.startsWith(scheme) && origin.endsWith(suffix));
}

/** How a request stands to the pages that may count for a site. */
export interface Sender {
  mayCount: boolean;
  /** The listed origin to answer CORS to; absent where the browser sent none. */
  origin?: string;
}

/**
 * Who sent a request: `Origin` decides where there is one; otherwise the browser's word that the page is the endpoint's own
 * (`Sec-Fetch-Site`), or a `Referer` on the list. `null` and `cross-site` are foreign.
 */
export function toSender(headers: { get(name: string): string | null }, isListed: OriginTest): Sender {
  const origin = headers.get('origin');
  if (origin !== null) return isListed(origin) ? { mayCount: true, origin } : { mayCount: false };
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite === 'same-origin') return { mayCount: true };
  const referer = headers.get('referer');
  if (fetchSite === 'cross-site' || !referer || !URL.canParse(referer)) return { mayCount: false };
  return { mayCount: isListed(new URL(referer).origin) };
}
