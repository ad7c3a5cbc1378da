import { expect } from '@open-wc/testing';
import { indexCellsContract } from './index-cells-contract.ts';

describe('columns that may be an index or growth', () => {
  indexCellsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
