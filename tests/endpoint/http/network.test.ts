import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toNetwork } from '../../../src/endpoint/http/network.ts';

describe('toNetwork', { timeout: 10_000 }, () => {
  it('ignores X-Forwarded-For if no proxy is trusted', () => {
    assert.deepEqual(toNetwork('203.0.113.9', '198.51.100.1', 0), { address: '203.0.113.9' });
  });

  it('finds the reader in X-Forwarded-For: in the last entry behind one trusted proxy, in the second last behind two', () => {
    // Each proxy adds the address of its client at the right end. Entries further to the left can be forged.
    assert.deepEqual(toNetwork('10.0.0.2', 'forged, 203.0.113.9', 1), { address: '203.0.113.9' });
    assert.deepEqual(toNetwork('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.1', 2), { address: '203.0.113.9' });
  });

  it('uses the address of the connection when a trusted proxy sends no X-Forwarded-For', () => {
    assert.deepEqual(toNetwork('203.0.113.9', null, 1), { address: '203.0.113.9' });
  });

  it('reads addresses with a port, and IPv4 mapped to IPv6', () => {
    assert.deepEqual(toNetwork('::ffff:203.0.113.9', null, 0), { address: '203.0.113.9' });
    assert.deepEqual(toNetwork('127.0.0.1', '203.0.113.9:51234', 1), { address: '203.0.113.9' });
    const network = toNetwork('2001:db8:1:2::9', null, 0);
    assert.deepEqual(toNetwork('127.0.0.1', '[2001:db8:1:2::9]:51234', 1), network);
    assert.deepEqual(toNetwork('127.0.0.1', '[2001:db8:1:2::9]', 1), network);
  });

  it('reduces an IPv6 address to the networks /64 and /48 that contain it', () => {
    const first = toNetwork('2001:db8:1:2::9', null, 0)!;
    // The bytes of 2001:0db8:0001:0002, written in decimal: 0x20 is 32, 0x01 is 1, 0x0d is 13, 0xb8 is 184.
    assert.deepEqual(first, { address: '32.1.13.184.0.1.0.2/64', prefix: '32.1.13.184.0.1/48' });
    const second = toNetwork('2001:db8:1:3::9', null, 0)!;
    assert.notEqual(first.address, second.address);
    assert.equal(first.prefix, second.prefix);
  });

  const ofThisMachine = ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'];
  for (const address of [...ofThisMachine, 'unknown', '', undefined]) {
    it(`returns undefined for ${address === undefined ? 'a missing address' : `"${address}"`}`, () => {
      assert.equal(toNetwork(address, null, 0), undefined);
    });
  }
});
