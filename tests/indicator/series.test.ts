import { expect } from '@open-wc/testing';
import { seriesContract } from './series-contract.ts';

describe('the points of a series', () => {
  seriesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
