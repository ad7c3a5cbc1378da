import { pageFetch } from './page-fetch.ts';

const TIMEOUT_MS = 20_000;

export interface FetchedFile {
  bytes: Uint8Array;
  /** The `Content-Type` header. */
  contentType: string;
  /** The address after redirects. */
  url: string;
}

/**
 * Fetches a file.
 *
 * @param tag The tag of the widget, for error messages.
 * @throws Error that names the tag, the address, and the HTTP status or the time limit. If there is no connection, the browser's own error.
 */
export async function fetchBytes(tag: string, url: string, signal: AbortSignal): Promise<FetchedFile> {
  signal.throwIfAborted();
  const request = new AbortController();
  const timer = setTimeout(() => {
    request.abort(new Error(`${tag}: ${url} did not answer within ${TIMEOUT_MS / 1000} s`));
  }, TIMEOUT_MS);
  const cancel = () => request.abort(signal.reason);
  signal.addEventListener('abort', cancel);
  try {
    const response = await pageFetch(url, { signal: request.signal });
    if (!response.ok) throw new Error(`${tag}: ${url} answered ${response.status}`);
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? '',
      url: response.url || url,
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    request.abort(); // Stops the download of an error page, which is not read.
  }
}
