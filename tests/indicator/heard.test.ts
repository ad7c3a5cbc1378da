import { expect } from '@open-wc/testing';
import type { Runner } from '../text/text-contract.ts';
import { heardContract } from './heard-contract.ts';

describe('what screen readers read of indicators', () => {
  const runner: Runner = {
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  };
  heardContract(runner);
});
