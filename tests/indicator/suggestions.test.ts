import { expect } from '@open-wc/testing';
import { suggestionsContract } from './suggestions-contract.ts';

describe('headings that messages propose', () => {
  suggestionsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
