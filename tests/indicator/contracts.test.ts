import { expect } from '@open-wc/testing';
import type { Runner } from '../text/text-contract.ts';
import { CONTRACTS } from './contracts.ts';

const runner: Runner = {
  it,
  equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
};

for (const [name, contract] of Object.entries(CONTRACTS)) {
  describe(name, () => contract(runner));
}
