import { expect } from '@open-wc/testing';
import { indicatorColumnsContract } from './indicator-columns-contract.ts';

describe('tables with a column for each indicator', () => {
  indicatorColumnsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
