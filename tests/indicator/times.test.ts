import { expect } from '@open-wc/testing';
import { timesContract } from './times-contract.ts';

describe('times', () => {
  timesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
