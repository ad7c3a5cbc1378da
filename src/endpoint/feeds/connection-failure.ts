/** Why a connection to the server of a feed gave no whole answer. */
export type ConnectionFailure =
  | 'unknown-name'
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'this-machine'
  | 'closed'
  | 'ended-early'
  | 'no-tls'
  | 'tls'
  | 'client-certificate'
  | 'certificate-expired'
  | 'certificate-too-early'
  | 'certificate-of-other-host'
  | 'certificate-unknown'
  | 'certificate-chain'
  | 'certificate'
  | 'large-headers'
  | 'not-http'
  | 'damaged-answer'
  | 'other';

/** Codes of Node. The first row that fits counts. */
const FAILURES: readonly [codes: RegExp, failure: ConnectionFailure][] = [
  [/^(ENOTFOUND|EAI_(NONAME|NODATA|ADDRFAMILY))$/, 'unknown-name'],
  [/^EAI_/, 'dns'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(ETIMEDOUT|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL)$/, 'unreachable'],
  [/^(EMFILE|ENFILE|ENOBUFS|ENOMEM|EACCES|EPERM|EADDRINUSE)$/, 'this-machine'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE)$/, 'closed'],
  [/^CERT_HAS_EXPIRED$/, 'certificate-expired'],
  [/^CERT_NOT_YET_VALID$/, 'certificate-too-early'],
  [/^(ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH$)/, 'certificate-of-other-host'],
  [/SELF_SIGNED_CERT/, 'certificate-unknown'],
  [/^UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF)/, 'certificate-chain'],
  [
    /^(UNABLE_TO_|CERT_|CRL_|ERROR_IN_|INVALID_(CA|PURPOSE)|PATH_LENGTH)|KEY_TOO_SMALL|MD_TOO_WEAK/,
    'certificate',
  ],
  [/^ERR_SSL_.*(CERTIFICATE_REQUIRED|BAD_CERTIFICATE)/, 'client-certificate'],
  [/^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)$/, 'no-tls'],
  [/^(EPROTO$|ERR_(SSL|TLS)_)/, 'tls'],
  [/^HPE_HEADER_OVERFLOW$/, 'large-headers'],
  [/^HPE_/, 'not-http'],
];

/** What the message of an error `EPROTO` contains if the server does not speak TLS. */
const NO_TLS = /wrong version number|packet length too long|http request/;

/**
 * Why a connection failed.
 *
 * @param error An error of Node's HTTP client, with its code.
 * @param isAnswered Whether the headers of the answer had arrived.
 */
export function toConnectionFailure(
  { code, message }: { code: string; message: string },
  isAnswered: boolean,
): ConnectionFailure {
  if (code === 'EPROTO' && NO_TLS.test(message)) return 'no-tls';
  const failure = FAILURES.find(([codes]) => codes.test(code))?.[1] ?? 'other';
  if (isAnswered && failure === 'closed') return 'ended-early';
  return isAnswered && failure === 'not-http' ? 'damaged-answer' : failure;
}
