import { expect } from '@open-wc/testing';
import { readingTimeContract } from './reading-time-contract.ts';

describe('the time to read a file', () => {
  readingTimeContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
