import type { IncomingHttpHeaders } from 'node:http';

/** The headers by which a server recognizes the version of a file that the endpoint already has. */
export interface Validators {
  /** The address whose answer had these headers. At another address they mean nothing. */
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** Printable ASCII, and short enough to be sent with each request. */
const VALUE = /^[ -~]{1,300}$/;

/** Returns `undefined` if the server sent neither `ETag` nor `Last-Modified`. */
export function readValidators(headers: IncomingHttpHeaders, { href: url }: URL): Validators | undefined {
  const [etag, lastModified] = [headers.etag, headers['last-modified']].map((value) =>
    value !== undefined && VALUE.test(value) ? value : undefined,
  );
  return etag || lastModified ? { url, etag, lastModified } : undefined;
}

/** The headers of a conditional request: the server answers 304 if it still has this version. */
export function toConditions(validators: Validators | undefined, { href }: URL): Record<string, string> {
  if (validators?.url !== href) return {};
  const { etag, lastModified } = validators;
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}
