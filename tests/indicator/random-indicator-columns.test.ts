import { expect } from '@open-wc/testing';
import { randomIndicatorColumnsContract } from './random-indicator-columns-contract.ts';

describe('random tables with a column for each indicator', () => {
  randomIndicatorColumnsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
