import { expect } from '@open-wc/testing';
import { agreementContract } from './agreement-contract.ts';

describe('numbers that must agree', () => {
  agreementContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
