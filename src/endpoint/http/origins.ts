/** `https://tinh.gov.vn`, `http://localhost:8080`, `https://*.tinh.gov.vn`. A slash may follow, as in an address copied from a browser. */
const ORIGIN_FORM = /^https?:\/\/(\*\.)?[^/*?#@\s]+\/?$/i;

/** Whether a text is an origin or a wildcard: scheme and host without a path. */
export function isOrigin(text: string): boolean {
  return ORIGIN_FORM.test(text) && URL.canParse(withoutWildcard(text));
}

function withoutWildcard(text: string): string {
  return text.replace('*.', '');
}

/** All hosts below a domain, but not the domain itself: `https://*.laocai.gov.vn`. */
interface Wildcard {
  /** `https://` */
  scheme: string;
  /** `.laocai.gov.vn` */
  suffix: string;
}

/** The origins that may count for a site: exact ones (`https://laocai.gov.vn`) and wildcards (`https://*.laocai.gov.vn`). */
export class OriginList {
  readonly #exact = new Set<string>();
  readonly #wildcards: Wildcard[] = [];

  /** @throws TypeError that names the entry that is not an origin. */
  constructor(origins: readonly string[]) {
    for (const origin of origins) this.#add(origin);
  }

  /** @param origin As browsers send it in the header `Origin`. */
  includes(origin: string): boolean {
    if (this.#exact.has(origin)) return true;
    return this.#wildcards.some(({ scheme, suffix }) => origin.startsWith(scheme) && origin.endsWith(suffix));
  }

  /** The origins as sources of a Content-Security-Policy. The notation is the same as in the configuration. */
  toSources(): string[] {
    return [...this.#exact, ...this.#wildcards.map(({ scheme, suffix }) => `${scheme}*${suffix}`)];
  }

  #add(text: string): void {
    if (!isOrigin(text)) {
      throw new TypeError(
        `origin "${text}" is not valid; use https://tinh.gov.vn or https://*.tinh.gov.vn (scheme and host, no path)`,
      );
    }
    // The URL parser normalizes as browsers do: lower case, Punycode, no default port.
    const { origin, protocol, host } = new URL(withoutWildcard(text));
    const isWildcard = text.includes('*');
    if (isWildcard) this.#wildcards.push({ scheme: `${protocol}//`, suffix: `.${host}` });
    else this.#exact.add(origin);
  }
}
