import { expect } from '@open-wc/testing';
import { misreadCellsContract } from './misread-cells-contract.ts';

describe('tables as offices have them', () => {
  misreadCellsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
