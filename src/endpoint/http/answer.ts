/** An answer that does not depend on a runtime's response type. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
}

/** A 200 with a JSON body. */
export function toJsonAnswer(content: unknown, cacheControl: string): HttpAnswer {
  const headers = { 'content-type': 'application/json', 'cache-control': cacheControl };
  return { status: 200, headers, body: JSON.stringify(content) };
}

/** Converts an answer to a `Response`. The `Response` to HEAD has the length of the body but no body. */
export function toResponse(method: string, { status, headers, body }: HttpAnswer): Response {
  if (method !== 'HEAD' || body === null) return new Response(body, { status, headers });
  const { length } = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Response(null, { status, headers: { ...headers, 'content-length': String(length) } });
}
