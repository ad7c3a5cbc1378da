import { expect } from '@open-wc/testing';
import { mistakesContract } from './mistakes-contract.ts';

describe('mistakes in figures', () => {
  mistakesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
