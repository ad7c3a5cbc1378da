const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names that no site and no feed can have. `feed` and `healthz` are paths of the protocol, and the two others are kept for later paths. */
export const RESERVED_NAMES: readonly string[] = ['feed', 'healthz', 'metrics', 'openapi'];

const NAME_RULE = 'the name is not valid; use 1 to 63 characters of a-z, 0-9 and -, and do not begin with -';

/** Whether a text has the form of a name of a site or feed in an address. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/**
 * Checks the name of a site or feed.
 *
 * @throws TypeError that says what to use instead.
 */
export function checkName(name: string): void {
  if (RESERVED_NAMES.includes(name)) {
    throw new TypeError(`the name is reserved; do not use ${RESERVED_NAMES.join(', ')}`);
  }
  if (!isName(name)) throw new TypeError(NAME_RULE);
}
