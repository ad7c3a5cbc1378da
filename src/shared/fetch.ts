import { describeErrorAnswer } from './error-answer.ts';
import { type Requested, toRequestError } from './failed-request.ts';
import { pageFetch } from './page-fetch.ts';

const TIMEOUT_MS = 20_000;

export interface FetchedFile {
  bytes: Uint8Array;
  /** The `Content-Type` header. */
  contentType: string;
  /** The `Content-Location` header. A relay says in it where the file comes from. */
  contentLocation: string | undefined;
  /** The address after redirects. */
  url: string;
  /** The address for messages, which also says that the server redirected to another one. */
  address: string;
}

/**
 * Fetches a file.
 *
 * @throws Error that names the tag, the address, the reason and what to do.
 */
export async function fetchBytes(
  requested: Requested,
  url: string,
  signal: AbortSignal,
): Promise<FetchedFile> {
  signal.throwIfAborted();
  const request = new AbortController();
  const timer = setTimeout(() => {
    request.abort(toRequestError(requested, url, `did not answer within ${TIMEOUT_MS / 1000} s`));
  }, TIMEOUT_MS);
  const cancel = () => request.abort(signal.reason);
  signal.addEventListener('abort', cancel);
  try {
    const response = await pageFetch(requested, url, { signal: request.signal });
    const address = toAddress(url, response);
    if (!response.ok)
      throw toRequestError(requested, address, await describeErrorAnswer(requested, response));
    return {
      bytes: await readBytes(requested, address, response, request.signal),
      contentType: response.headers.get('content-type') ?? '',
      contentLocation: response.headers.get('content-location') ?? undefined,
      url: response.url || url,
      address,
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    request.abort(); // Stops the download of an error page, which is not read.
  }
}

/** The address for messages. A site often redirects to a page where the reader should log in. */
function toAddress(url: string, { redirected, url: lastUrl }: Response): string {
  return redirected ? `${url} redirects to ${lastUrl}, which` : url;
}

async function readBytes(
  requested: Requested,
  address: string,
  response: Response,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw toRequestError(requested, address, 'did not send the whole file', cause);
  }
}
