import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCounterEndpoint } from '../../src/endpoint/endpoint.ts';
import { options } from './requests.ts';

describe('createCounterEndpoint', { timeout: 20_000 }, () => {
  /** Returns a function that creates an endpoint with this site. */
  const withSite = (id: string, more: object) => () =>
    createCounterEndpoint(options({ sites: { [id]: { origins: [], ...more } } }));
  const invalid: [what: string, create: () => unknown, message: RegExp][] = [
    [
      'an empty list of sites',
      () => createCounterEndpoint(options({ sites: {} })),
      /^no site is configured;/,
    ],
    [
      'a reserved name',
      withSite('feed', {}),
      /^site "feed": the name is reserved; do not use feed, healthz,/,
    ],
    ['a name with a space', withSite('Lào Cai', {}), /^site "Lào Cai": the name is not valid; use 1 to 63/],
    ['a name of 64 characters', withSite('x'.repeat(64), {}), /: the name is not valid;/],
    [
      'a negative start',
      withSite('a', { start: -1 }),
      /^site "a": start is -1; use a whole number from 0 to 1000000000000000$/,
    ],
    [
      'a start that is too high to be counted exactly',
      withSite('a', { start: 1e15 + 1 }),
      /start is 1000000000000001;/,
    ],
    ['a fraction as start', withSite('a', { start: 1.5 }), /^site "a": start is 1.5;/],
    [
      'an impossible day',
      withSite('a', { since: '2024-02-30' }),
      /^site "a": since is "2024-02-30"; use a day/,
    ],
    ['words as a day', withSite('a', { since: 'nay' }), /^site "a": since is "nay";/],
    [
      'an origin without scheme',
      withSite('a', { origins: ['laocai.gov.vn'] }),
      /^site "a": origin "laocai.gov.vn" is not valid;/,
    ],
    ['an origin with a path', withSite('a', { origins: ['https://x.vn/tin'] }), /no path/],
    ['an origin with a wrong port', withSite('a', { origins: ['https://x.vn:99999'] }), /is not valid/],
    [
      'an unknown budget',
      () => createCounterEndpoint(options({ budgets: { view: 'off' } as object })),
      /^there is no budget "view"; use visits, views, heartbeats, firstHeartbeats, reads, requests$/,
    ],
    [
      'a budget that is never refilled',
      () => createCounterEndpoint(options({ budgets: { views: { burst: 600, perMinute: 0 } } })),
      /^budget "views" is 600\/0; use whole numbers from 1 to 60000, or "off"$/,
    ],
    [
      'an octal number in an excluded address',
      () => createCounterEndpoint(options({ exclude: ['010.0.0.1'] })),
      /^excluded address "010\.0\.0\.1" is not valid; use an address or a range such as 10\.0\.0\.0\/8$/,
    ],
    [
      'an offset in place of a time zone',
      () => createCounterEndpoint(options({ timeZone: '+07:00' })),
      /^time zone "\+07:00" is unknown; use an IANA name such as Asia\/Ho_Chi_Minh$/,
    ],
    [
      'a word as an excluded address',
      () => createCounterEndpoint(options({ exclude: ['office'] })),
      /^excluded address "office" is not valid; use an address or a range such as 10\.0\.0\.0\/8$/,
    ],
    [
      'too many proxies',
      () => createCounterEndpoint(options({ trustedProxies: 11 })),
      /^trustedProxies is 11; use a whole number from 0 to 10$/,
    ],
    [
      'an unknown time zone',
      () => createCounterEndpoint(options({ timeZone: 'Sao/Hoa' })),
      /^time zone "Sao\/Hoa" is unknown;/,
    ],
  ];
  for (const [what, create, message] of invalid) {
    it(`rejects ${what}`, () => {
      assert.throws(create, { message });
    });
  }

  for (const name of ['feed', 'healthz', 'metrics', 'openapi']) {
    it(`rejects the reserved name ${name} for a site and for a feed`, () => {
      const reserved = 'the name is reserved; do not use feed, healthz, metrics, openapi';
      assert.throws(withSite(name, {}), { name: 'TypeError', message: `site "${name}": ${reserved}` });
      const feeds = { [name]: 'https://tinh.gov.vn/rss' };
      assert.throws(() => createCounterEndpoint(options({ feeds })), {
        name: 'TypeError',
        message: `feed "${name}": ${reserved}`,
      });
    });
  }

  it('accepts names of 1 and 63 characters', () => {
    for (const id of ['a', 'x'.repeat(63)]) assert.doesNotThrow(withSite(id, {}));
  });
});
