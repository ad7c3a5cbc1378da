import { expect } from '@open-wc/testing';
import { englishContract } from './english-contract.ts';

describe('English tiles', () => {
  englishContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
