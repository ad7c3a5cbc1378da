import { expect } from '@open-wc/testing';
import { innerRowsContract } from './inner-rows-contract.ts';

describe('rows inside a table', () => {
  innerRowsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
