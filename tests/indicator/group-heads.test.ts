import { expect } from '@open-wc/testing';
import { groupHeadsContract } from './group-heads-contract.ts';

describe('heads of groups inside a table', () => {
  groupHeadsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
