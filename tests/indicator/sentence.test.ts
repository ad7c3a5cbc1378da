import { expect } from '@open-wc/testing';
import type { Runner } from '../text/text-contract.ts';
import { sentenceContract } from './sentence-contract.ts';
import { sentenceProperties } from './sentence-properties.ts';

describe('the sentences of indicators', () => {
  const runner: Runner = {
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  };
  sentenceContract(runner);
  sentenceProperties(runner);
});
