import { readGlobal } from './built-ins.ts';
import { describeNoAnswer, type Requested, toRequestError } from './failed-request.ts';

/**
 * Sends a request.
 *
 * @param address The address for the message of an error: the URL without parameters that the widget has added.
 * @throws TypeError if the page has a function or variable of its own called `fetch`. The message says that.
 * @throws Error if there is no answer. An aborted request throws its reason.
 */
export async function pageFetch(
  requested: Requested,
  url: string,
  options: RequestInit,
  address = url,
): Promise<Response> {
  const answer = callFetch(requested, url, options, address);
  let response: unknown;
  try {
    response = await answer;
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    const reason = `${describeNoAnswer(requested, url)} (${describe(cause)})`;
    throw toRequestError(requested, address, reason, cause);
  }
  const isResponse = typeof (response as Partial<Response> | undefined)?.ok === 'boolean';
  if (!isResponse)
    throw new TypeError('a script of this page has replaced fetch; rename its function or variable');
  return response as Response;
}

/** Calls what the page has as `fetch`. Returns nothing if that is not a function. */
function callFetch(requested: Requested, url: string, options: RequestInit, address: string): unknown {
  const fetchOfPage = readGlobal('fetch');
  if (typeof fetchOfPage !== 'function') return undefined;
  try {
    return (fetchOfPage as typeof fetch)(url, { ...options, headers: noHeaders() });
  } catch (cause) {
    // The browser's own `fetch` never throws: it returns a promise, which is then rejected.
    const reason = `is not loaded, because a script of this page has replaced fetch and fails (${describe(cause)})`;
    throw toRequestError(requested, address, reason, cause);
  }
}

/**
 * Headers without any entry. Many pages replace `fetch` by a function that adds a header to each request, and that function throws if the
 * request has no `headers`.
 */
function noHeaders(): HeadersInit {
  try {
    return new Headers();
  } catch {
    return {}; // The page has replaced `Headers`.
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
