import { expect } from '@open-wc/testing';
import { escapesContract } from './escapes-contract.ts';

describe('codes in place of letters', () => {
  escapesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
