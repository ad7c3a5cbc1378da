import { expect } from '@open-wc/testing';
import { notationContract } from './notation-contract.ts';

describe('the notation of numbers', () => {
  notationContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
