import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate with its key, as a TLS server needs them. */
export interface Certificate {
  key: string;
  cert: string;
}

const DAY_MS = 86_400_000;
const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = der(SEQUENCE, oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11);
const BASIC_CONSTRAINTS = oid(0x55, 0x1d, 0x13);
const TRUE = der(0x01, Buffer.of(0xff));

/** An authority that signs certificates for tests. Node has no function that makes certificates. */
export class TestAuthority {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #name: string;
  /** The certificate that a client trusts. */
  readonly cert: string;

  constructor(name: string) {
    this.#name = name;
    const isAuthority = der(SEQUENCE, BASIC_CONSTRAINTS, octets(der(SEQUENCE, TRUE)));
    this.cert = this.#sign(name, this.#keys.publicKey, isAuthority, 0);
  }

  /** A certificate for a host name, which is valid for two days. Today is the second one, unless `days` moves them. */
  issue(host: string, days = 0): Certificate {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const names = der(SEQUENCE, ALTERNATIVE_NAMES, octets(der(SEQUENCE, der(0x82, Buffer.from(host)))));
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    return { key, cert: this.#sign(host, publicKey, names, days) };
  }

  #sign(subject: string, publicKey: KeyObject, extension: Buffer, days: number): string {
    const from = Date.now() + (days - 1) * DAY_MS;
    const version3 = der(0xa0, der(0x02, Buffer.of(2)));
    const serialNumber = der(0x02, Buffer.from(`A${subject}${days}`));
    const body = der(
      SEQUENCE,
      version3,
      serialNumber,
      ECDSA_WITH_SHA256,
      toName(this.#name),
      der(SEQUENCE, toTime(from), toTime(from + 2 * DAY_MS)),
      toName(subject),
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, der(SEQUENCE, extension)),
    );
    const signature = der(0x03, Buffer.of(0), sign('sha256', body, this.#keys.privateKey));
    const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, signature);
    return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
  }
}

/** A value of ASN.1 in the encoding DER: its tag, its length and its parts. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

function oid(...bytes: number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

function toName(name: string): Buffer {
  return der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(name)))));
}

/** `20261128120000Z` */
function toTime(ms: number): Buffer {
  return der(0x18, Buffer.from(`${new Date(ms).toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`));
}
