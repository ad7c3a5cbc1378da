/** The address of a feed without its query, which can have a key, and without a user name and a password. */
export function toAddressWithoutSecrets({ protocol, origin, pathname }: URL): string {
  return origin === 'null' ? protocol : origin + pathname; // `file:` and the like have no origin.
}
