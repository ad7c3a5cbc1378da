/** The parts of a `Request` that the endpoint uses. The endpoint asks for headers in lower case and never reads a body. */
export interface CounterRequest {
  method: string;
  /** An absolute URL, or the path and query. */
  url: string;
  headers: { get(name: string): string | null };
}

/** What the runtime knows about a request beyond the request itself. */
export interface RequestContext {
  /** IP address of the other end of the connection. Without an address no budget is spent. */
  address?: string | undefined;
}

/** Whether a request only reads: GET or HEAD. */
export function isRead({ method }: Pick<CounterRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** `https://tinh.gov.vn/laocai?visit=1#top`, or without scheme and host: `/laocai?visit=1`. */
const URL_PARTS = /^(?:\w+:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/;

/** Path and query of an absolute URL, or of a URL without scheme and host. */
export function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [, path = '', query] = URL_PARTS.exec(url) ?? [];
  return { path, query: new URLSearchParams(query) };
}
