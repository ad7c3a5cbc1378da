import { expect } from '@open-wc/testing';
import { checksContract } from './checks-contract.ts';

describe('fields that do not go together', () => {
  checksContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
