import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toClient } from '../../../src/endpoint/http/client.ts';
import { MAX_GROWTH, timeGrowth } from '../time-growth.ts';
import { TrustedProxies, type TrustedProxiesOption } from '../../../src/endpoint/http/trusted-proxies.ts';

/** The names of the reader's networks, or why the reader's address is unknown. */
const networksOf = (
  peer: string | undefined,
  forwardedFor: string | null,
  proxies: TrustedProxiesOption = 0,
) => {
  const { networks, whyUnknown } = toClient(peer, forwardedFor, new TrustedProxies(proxies));
  return whyUnknown ?? networks.map(({ name }) => name);
};

describe('toClient', { timeout: 10_000 }, () => {
  it('ignores X-Forwarded-For if no proxy is trusted', () => {
    assert.deepEqual(networksOf('203.0.113.9', '198.51.100.1'), ['203.0.113.9']);
  });

  it('finds the reader behind a number of proxies: each proxy adds the address of its client at the right end', () => {
    assert.deepEqual(networksOf('10.0.0.2', 'forged, 203.0.113.9', 1), ['203.0.113.9']);
    assert.deepEqual(networksOf('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.1', 2), ['203.0.113.9']);
  });

  it('returns the first entry if there are fewer entries than proxies', () => {
    assert.deepEqual(networksOf('10.0.0.2', '203.0.113.9', 2), ['203.0.113.9']);
  });

  it('reports an empty entry in the place of the reader as unreadable', () => {
    assert.equal(networksOf('10.0.0.2', ',203.0.113.9', 2), 'unreadable');
  });

  it('finds the reader behind proxies with known addresses: the last address that is not a proxy', () => {
    const proxies = ['10.0.0.0/8', '127.0.0.1', '2001:db8::/32'];
    assert.deepEqual(networksOf('127.0.0.1', 'forged, 203.0.113.9', proxies), ['203.0.113.9']);
    assert.deepEqual(networksOf('127.0.0.1', '1.1.1.1,203.0.113.9, 10.0.0.1', proxies), ['203.0.113.9']);
    assert.deepEqual(networksOf('::ffff:10.9.9.9', '203.0.113.9, 2001:db8::7', proxies), ['203.0.113.9']);
    assert.deepEqual(networksOf('203.0.113.9', '1.1.1.1', proxies), ['203.0.113.9'], 'not through a proxy');
    assert.deepEqual(networksOf('127.0.0.1', '10.1.2.3', proxies), ['10.1.2.3'], 'all are proxies');
  });

  it('returns the address of the connection if that address is public and there is no X-Forwarded-For', () => {
    assert.deepEqual(networksOf('203.0.113.9', null, 1), ['203.0.113.9']);
    assert.deepEqual(networksOf('203.0.113.9', null, ['10.0.0.0/8']), ['203.0.113.9']);
  });

  it('reads addresses with a port, and IPv4 mapped to IPv6', () => {
    assert.deepEqual(networksOf('::ffff:203.0.113.9', null), ['203.0.113.9']);
    assert.deepEqual(networksOf('127.0.0.1', '203.0.113.9:51234', 1), ['203.0.113.9']);
    const networks = networksOf('2001:db8:1:2::9', null);
    assert.deepEqual(networksOf('127.0.0.1', '[2001:db8:1:2::9]:51234', 1), networks);
    assert.deepEqual(networksOf('127.0.0.1', '[2001:db8:1:2::9]', 1), networks);
  });

  it('reduces an IPv6 address to the networks /64, /48 and /32 that contain it', () => {
    // The bytes of 2001:0db8:0001:0002, written in decimal: 0x20 is 32, 0x01 is 1, 0x0d is 13, 0xb8 is 184.
    const expected = ['32.1.13.184.0.1.0.2/64', '32.1.13.184.0.1/48', '32.1.13.184/32'];
    assert.deepEqual(networksOf('2001:db8:1:2::9', null), expected);
    assert.deepEqual(networksOf('2001:db8:1:2:ffff:1:2:3', null), expected);
  });

  it('returns the private address of a reader if a configured proxy names it', () => {
    assert.deepEqual(networksOf('127.0.0.1', '192.168.7.9', 1), ['192.168.7.9']);
  });

  const local = [
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    'fd00::1',
  ];
  for (const address of local) {
    it(`reports "noProxy" if the local address ${address} sends X-Forwarded-For and is not a configured proxy`, () => {
      assert.equal(networksOf(address, '203.0.113.9'), 'noProxy');
      assert.equal(networksOf(address, '203.0.113.9', ['203.0.113.1']), 'noProxy');
    });

    const isOwnMachine = /127\.|^::1$/.test(address);
    // A request from this machine without X-Forwarded-For may come from its administrator. A request from another machine comes from a proxy
    // that does not name the reader. This is reported as `unreadable`, like an entry that cannot be read.
    const expected = isOwnMachine ? 'ownMachine' : 'unreadable';
    it(`reports "${expected}" if the local address ${address} is a configured proxy and sends no X-Forwarded-For`, () => {
      assert.equal(networksOf(address, null, 1), expected);
      assert.equal(networksOf(address, null, [address]), expected);
    });
  }

  const unreadable = [
    'unknown',
    '',
    'localhost',
    '_hidden',
    '[::1',
    '203.0.113.999',
    '203.0.113.009',
    '010.0.0.1',
    '0xcb.0.113.9',
    '203.0.29193',
    '3405803785',
    '1.5',
    '::ffff:203.0.113.009',
    `${'1'.repeat(15_000)}.1`,
  ];
  for (const entry of unreadable) {
    it(`reports the last entry "${entry.slice(0, 20)}" of X-Forwarded-For as unreadable`, () => {
      assert.equal(networksOf('127.0.0.1', entry, 1), 'unreadable');
      assert.equal(networksOf('127.0.0.1', `203.0.113.9, ${entry}`, ['127.0.0.1']), 'unreadable');
    });
  }

  it('reports an address of this machine among several entries as unreadable, unless it is a configured proxy', () => {
    assert.equal(networksOf('127.0.0.1', '203.0.113.9, 127.0.0.1', 1), 'unreadable');
    assert.deepEqual(networksOf('127.0.0.1', '203.0.113.9, 127.0.0.1', ['127.0.0.1']), ['203.0.113.9']);
  });

  for (const entry of ['127.0.0.1', '127.0.0.1:51234', '[::1]:51234', '::1']) {
    it(`reports a request as one of this machine if its X-Forwarded-For is ${entry}`, () => {
      assert.equal(networksOf('127.0.0.1', entry, 1), 'ownMachine');
      assert.equal(networksOf('127.0.0.1', entry, ['127.0.0.1']), 'ownMachine');
    });
  }

  for (const address of [undefined, '', 'unix:']) {
    it(`reports the address ${JSON.stringify(address)} of a connection as missing`, () => {
      assert.equal(networksOf(address, null), 'noAddress');
    });
  }

  it('finds the reader behind a proxy that connects through a Unix socket, which has no address', () => {
    assert.deepEqual(networksOf(undefined, '203.0.113.9', 1), ['203.0.113.9']);
  });

  it('reads a header in a time that is at most proportional to its length', async () => {
    const proxies: TrustedProxiesOption[] = [1, 10, ['10.0.0.0/8'], ['0.0.0.0/0']];
    for (const option of proxies) {
      for (const part of [',', ' ', '1.', '10.0.0.1,', '::,', '[', ']']) {
        const growth = await timeGrowth((length) =>
          networksOf('10.0.0.1', part.repeat(length / part.length), option),
        );
        assert.ok(growth < MAX_GROWTH, `${growth} times as long for ${JSON.stringify(part)}`);
      }
    }
  });
});

describe('TrustedProxies', { timeout: 10_000 }, () => {
  const invalid: [option: TrustedProxiesOption, message: RegExp][] = [
    [-1, /^trustedProxies is -1; use a whole number from 0 to 10$/],
    [1.5, /^trustedProxies is 1\.5;/],
    [11, /^trustedProxies is 11;/],
    [
      ['10.0.0.0/33'],
      /^trusted proxy "10\.0\.0\.0\/33" is not valid; use an address or a range such as 10\.0\.0\.0\/8$/,
    ],
    [['1.5'], /^trusted proxy "1\.5" is not valid; use an address or a range/],
    [['1', '2'], /^trusted proxy "1" is not valid;/],
    [['010.0.0.0/8'], /^trusted proxy "010\.0\.0\.0\/8" is not valid;/],
    [['10/8'], /^trusted proxy "10\/8" is not valid;/],
    [['10.0.0.0/08'], /^trusted proxy "10\.0\.0\.0\/08" is not valid;/],
    [['::ffff:10.0.0.0/104'], /^trusted proxy "::ffff:10\.0\.0\.0\/104" is not valid;/],
    [['127.0.0.1', 'nginx'], /^trusted proxy "nginx" is not valid;/],
    [[''], /^trusted proxy "" is not valid;/],
  ];
  for (const [option, message] of invalid) {
    it(`rejects ${JSON.stringify(option)}`, () => {
      assert.throws(() => new TrustedProxies(option), { message });
    });
  }
});
