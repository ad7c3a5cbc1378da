import { expect } from '@open-wc/testing';
import { sameRecordsContract } from './same-records-contract.ts';

describe('records that are the same, or only have the same id', () => {
  sameRecordsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
