/**
 * An address as a browser may follow it: absolute, http or https. `undefined` for any other, such as `javascript:`.
 *
 * @param base What it is relative to: in a browser the page, unless told.
 */
export function toHttpUrl(address: string | undefined, base = document.baseURI): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const { protocol, href } = new URL(address.trim(), base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
