import { expect } from '@open-wc/testing';
import { accentsContract } from './accents-contract.ts';

describe('accents of headings', () => {
  accentsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
