import { readGlobal } from './built-ins.ts';

/**
 * Sends a request.
 *
 * @throws TypeError if the page has a function or variable of its own called `fetch`. The message says that.
 */
export async function pageFetch(url: string, options: RequestInit): Promise<Response> {
  const fetchOfPage = readGlobal('fetch');
  const response: unknown =
    typeof fetchOfPage === 'function' ? await (fetchOfPage as typeof fetch)(url, options) : undefined;
  const isResponse = typeof (response as Partial<Response> | undefined)?.ok === 'boolean';
  if (!isResponse)
    throw new TypeError('a script of this page has replaced fetch; rename its function or variable');
  return response as Response;
}
