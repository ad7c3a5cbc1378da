import { expect } from '@open-wc/testing';
import { publishedContract } from './published-contract.ts';

describe('published figures', () => {
  publishedContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
