/** An address as a browser may follow it: absolute, http or https. `undefined` for any other, such as `javascript:`. */
export function toHttpUrl(address: string | undefined, base: string | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
