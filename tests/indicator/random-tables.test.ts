import { expect } from '@open-wc/testing';
import { randomTablesContract } from './random-tables-contract.ts';

describe('random tables of offices', () => {
  randomTablesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
