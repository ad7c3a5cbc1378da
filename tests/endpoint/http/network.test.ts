import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toNetwork } from '../../../src/endpoint/http/network.ts';

describe('toNetwork', { timeout: 10_000 }, () => {
  it('ignores X-Forwarded-For if no proxy is trusted', () => {
    assert.deepEqual(toNetwork('203.0.113.9', '198.51.100.1', 0), { address: '203.0.113.9' });
  });

  it('uses as many entries of X-Forwarded-For as there are trusted proxies', () => {
    assert.deepEqual(toNetwork('10.0.0.2', 'spoofed, 203.0.113.9', 1), { address: '203.0.113.9' });
    assert.deepEqual(toNetwork('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.1', 2), { address: '203.0.113.9' });
    assert.deepEqual(toNetwork('203.0.113.9', null, 1), { address: '203.0.113.9' });
  });

  it('reads addresses with a port, and IPv4 mapped to IPv6', () => {
    assert.deepEqual(toNetwork('::ffff:203.0.113.9', null, 0), { address: '203.0.113.9' });
    assert.deepEqual(toNetwork('127.0.0.1', '203.0.113.9:51234', 1), { address: '203.0.113.9' });
    assert.deepEqual(
      toNetwork('127.0.0.1', '[2001:db8:1:2::9]:51234', 1),
      toNetwork('2001:db8:1:2:aaaa::1', null, 0),
    );
    assert.deepEqual(
      toNetwork('127.0.0.1', '[2001:db8:1:2::9]', 1),
      toNetwork('2001:db8:1:2:aaaa::1', null, 0),
    );
  });

  it('reduces IPv6 to its /64 and /48', () => {
    const first = toNetwork('2001:db8:1:2::9', null, 0)!;
    assert.deepEqual(first, { address: '32.1.13.184.0.1.0.2/64', prefix: '32.1.13.184.0.1/48' });
    const second = toNetwork('2001:db8:1:3::9', null, 0)!;
    assert.notEqual(first.address, second.address);
    assert.equal(first.prefix, second.prefix);
  });

  const notPublic = ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', 'unknown', '', undefined];
  for (const address of notPublic) {
    it(`returns nothing for ${address === undefined ? 'a missing address' : `"${address}"`}`, () => {
      assert.equal(toNetwork(address, null, 0), undefined);
    });
  }
});
