import { expect } from '@open-wc/testing';
import { realTablesContract } from './real-tables-contract.ts';

describe('real tables', () => {
  realTablesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
