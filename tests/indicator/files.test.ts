import { expect } from '@open-wc/testing';
import { filesContract } from './files-contract.ts';

describe('files of figures', () => {
  filesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
