import { expect } from '@open-wc/testing';
import { droppedCellsContract } from './dropped-cells-contract.ts';

describe('cells beside lines about the table', () => {
  droppedCellsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
