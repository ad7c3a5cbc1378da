import { expect } from '@open-wc/testing';
import { linesAboveContract } from './lines-above-contract.ts';

describe('lines above the headings', () => {
  linesAboveContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
