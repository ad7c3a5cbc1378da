import { expect } from '@open-wc/testing';
import { headingYearsContract } from './heading-years-contract.ts';

describe('years of headings', () => {
  headingYearsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
