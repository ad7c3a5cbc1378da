import { expect } from '@open-wc/testing';
import { officeTablesContract } from './office-tables-contract.ts';

describe('tables as offices have them', () => {
  officeTablesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
