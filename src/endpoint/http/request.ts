/** The parts of a `Request` that the endpoint uses. The endpoint asks for headers in lower case and never reads a body. */
export interface CounterRequest {
  method: string;
  /** An absolute URL, or the path and query. */
  url: string;
  headers: { get(name: string): string | null };
}

/** What the runtime knows about a request beyond the request itself. */
export interface RequestContext {
  /** IP address of the other end of the connection. Without it, all readers share one set of budgets. */
  address?: string | undefined;
  /**
   * How many characters the URL and all headers have together. A long request spends more of the budget of requests, because it takes longer to
   * read. Without this number, all requests count as short.
   */
  size?: number | undefined;
}

/** Whether a request only reads: GET or HEAD. */
export function isRead({ method }: Pick<CounterRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** `https://tinh.gov.vn/laocai?visit=1#top`, or without scheme and host: `/laocai?visit=1`. */
const URL_PARTS = /^(?:\w+:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/;

/**
 * Decodes the names of a path: `/th%E1%BB%91ng-k%C3%AA` becomes `/thống-kê`. A name that cannot be decoded, or that has an encoded slash, stays
 * as it is.
 */
export function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  return path.split('/').map(decodeName).join('/');
}

function decodeName(name: string): string {
  try {
    const decoded = decodeURIComponent(name);
    return decoded.includes('/') ? name : decoded;
  } catch {
    return name;
  }
}

/** The path of a URL, and its query with the question mark. The URL can be without scheme and host. */
export function splitUrl(url: string): { path: string; search: string } {
  const [, path = '', search = ''] = URL_PARTS.exec(url) ?? [];
  return { path, search };
}
