/**
 * Sends a request.
 *
 * @throws TypeError if the page has a function of its own called `fetch`. The message says that.
 */
export async function pageFetch(url: string, options: RequestInit): Promise<Response> {
  const response: unknown = await window.fetch(url, options);
  const isResponse = typeof (response as Partial<Response> | undefined)?.ok === 'boolean';
  if (!isResponse)
    throw new TypeError('a script of this page has replaced window.fetch; rename its function');
  return response as Response;
}
