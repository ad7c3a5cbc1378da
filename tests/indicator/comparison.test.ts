import { expect } from '@open-wc/testing';
import { comparisonContract } from './comparison-contract.ts';

describe('comparisons', () => {
  comparisonContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
