import { expect } from '@open-wc/testing';
import { textContract } from './text-contract.ts';

describe('text', () => {
  textContract({ it, equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected) });
});
