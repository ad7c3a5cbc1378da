import { expect } from '@open-wc/testing';
import { remediesContract } from './remedies-contract.ts';

describe('remedies of mistakes', () => {
  remediesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
