import { expect } from '@open-wc/testing';
import { tableContract } from './table-contract.ts';

describe('parseTable', () => {
  tableContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
