/** An answer before it becomes the runtime's `Response`. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
}

/** What went wrong, by status: the `title` of RFC 9457 says no more than the status does. */
const TITLES = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** An error that is answered as `application/problem+json` (RFC 9457). The message is one plain sentence for whoever reads it. */
export class Problem extends Error {
  readonly status: keyof typeof TITLES;
  readonly headers: Record<string, string>;

  constructor(status: keyof typeof TITLES, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  toAnswer(): Answer {
    const { status, message } = this;
    return {
      status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...this.headers },
      body: JSON.stringify({ title: TITLES[status], status, detail: message }),
    };
  }
}
