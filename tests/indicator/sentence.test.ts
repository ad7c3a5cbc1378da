import { expect } from '@open-wc/testing';
import { sentenceContract } from './sentence-contract.ts';

describe('the sentences of indicators', () => {
  sentenceContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
