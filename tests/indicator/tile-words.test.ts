import { expect } from '@open-wc/testing';
import { tileWordsContract } from './tile-words-contract.ts';

describe('words beside the figure of a tile', () => {
  tileWordsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
