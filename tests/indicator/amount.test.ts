import { expect } from '@open-wc/testing';
import { amountContract } from './amount-contract.ts';

describe('amounts', () => {
  amountContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
