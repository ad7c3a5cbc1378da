import { expect } from '@open-wc/testing';
import { contradictionsContract } from './contradictions-contract.ts';

describe('records that contradict themselves', () => {
  contradictionsContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
