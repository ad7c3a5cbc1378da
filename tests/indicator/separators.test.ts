import { expect } from '@open-wc/testing';
import { separatorsContract } from './separators-contract.ts';

describe('separators of files', () => {
  separatorsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
