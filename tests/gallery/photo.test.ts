import { expect } from '@open-wc/testing';
import { photoContract } from './photo-contract.ts';

describe('photos', () => {
  photoContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
