import { expect } from '@open-wc/testing';
import { planContract } from './plan-contract.ts';

describe('plans', () => {
  planContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
