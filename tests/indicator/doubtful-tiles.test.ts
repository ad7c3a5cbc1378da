import { expect } from '@open-wc/testing';
import { doubtfulTilesContract } from './doubtful-tiles-contract.ts';

describe('tiles that may mean something else', () => {
  doubtfulTilesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
