import { expect } from '@open-wc/testing';
import { jsonMistakesContract } from './json-mistakes-contract.ts';

describe('mistakes of a JSON file', () => {
  jsonMistakesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
