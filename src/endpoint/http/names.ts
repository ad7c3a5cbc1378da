const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names that no site can have: paths of the protocol, and two that are kept free for later ones. */
export const RESERVED_NAMES: readonly string[] = ['feed', 'healthz', 'metrics', 'openapi'];

/** What {@link isName} requires, as the end of an error message. */
export const NAME_RULE =
  'the name is not valid; use 1 to 63 characters of a-z, 0-9 and -, and do not begin with -';

/** Whether a text can be the name of a site or feed in an address. */
export function isName(text: string): boolean {
  return NAME.test(text);
}
