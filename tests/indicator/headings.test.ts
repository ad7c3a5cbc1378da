import { expect } from '@open-wc/testing';
import { headingsContract } from './headings-contract.ts';

describe('words of headings', () => {
  headingsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
