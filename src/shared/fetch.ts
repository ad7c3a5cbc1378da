/** Milliseconds that data may take. */
const PATIENCE = 20_000;

/** What an address answered. */
export interface Answer {
  bytes: Uint8Array;
  /** The header, for its `charset`. */
  contentType: string;
  /** Where it came from in the end. */
  url: string;
}

/**
 * Brings the bytes at an address.
 *
 * @param who The element that asks, for its errors.
 * @throws Error that names who asked, the address, and what it answered.
 */
export async function fetchBytes(who: string, url: string, signal: AbortSignal): Promise<Answer> {
  const asking = new AbortController();
  const stop = () =>
    asking.abort(signal.reason ?? new Error(`${who}: ${url} took over ${PATIENCE / 1000} s`));
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, PATIENCE);
  try {
    const response = await fetch(url, { signal: asking.signal });
    if (!response.ok) throw new Error(`${who}: ${url} answered ${response.status}`);
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? '',
      url: response.url || url,
    };
  } finally {
    clearTimeout(timer);
    asking.abort(); // Nobody reads what else an answer with an error holds.
  }
}
