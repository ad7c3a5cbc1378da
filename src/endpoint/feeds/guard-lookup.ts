import type dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';

/** `dns.lookup` with the option `all`. */
export type LookupAll = (
  host: string,
  options: dns.LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

/**
 * Wraps a lookup so that it fails unless all addresses of a name are public. Pass it to each connection: a check before the connection
 * is not enough, because the name can resolve to another address when the connection is made.
 */
export function guardLookup(lookup: LookupAll, isPublic: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        done(error, []);
        return;
      }
      const [first] = addresses;
      if (!first) {
        done(new FeedError({ kind: 'no-address', host }), []);
      } else if (!addresses.every(({ address }) => isPublic(address))) {
        done(new FeedError({ kind: 'private-name', host }), []);
      } else if (options.all) {
        done(null, addresses);
      } else {
        done(null, first.address, first.family);
      }
    });
  };
}
