import { expect } from '@open-wc/testing';
import { feedContract } from './feed-contract.ts';

describe('feeds', () => {
  feedContract(
    { it, equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected) },
    300,
  );
});
