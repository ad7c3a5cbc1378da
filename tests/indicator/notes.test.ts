import { expect } from '@open-wc/testing';
import { notesContract } from './notes-contract.ts';

describe('marks of notes', () => {
  notesContract({
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  });
});
