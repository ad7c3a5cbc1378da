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
  const fetchOfPage = readGlobal('fetch');
  let response: unknown;
  try {
    if (typeof fetchOfPage === 'function')
      response = await (fetchOfPage as typeof fetch)(url, { ...options, headers: noHeaders() });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const reason = describeNoAnswer(requested, url) + describeReplacement(fetchOfPage);
    throw toRequestError(requested, address, `${reason} (${message})`, cause);
  }
  const isResponse = typeof (response as Partial<Response> | undefined)?.ok === 'boolean';
  if (!isResponse)
    throw new TypeError('a script of this page has replaced fetch; rename its function or variable');
  return response as Response;
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

/** The end of a reason, if a script of the page has replaced `fetch`, because that script may have failed. Empty otherwise. */
function describeReplacement(fetchOfPage: unknown): string {
  const source = Function.prototype.toString.call(fetchOfPage);
  return source.includes('[native code]') ? '' : '; a script of this page has replaced fetch';
}
