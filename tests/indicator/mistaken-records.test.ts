import { expect } from '@open-wc/testing';
import { mistakenRecordsContract } from './mistaken-records-contract.ts';

describe('records with a wrong shape', () => {
  mistakenRecordsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
