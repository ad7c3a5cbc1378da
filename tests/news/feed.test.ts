import { expect } from '@open-wc/testing';
import { feedContract } from './feed-contract.ts';

/** Fewer than in Node, because WebKit is slow. */
const DAMAGED_FEEDS = 300;

describe('feeds', () => {
  feedContract(
    { it, equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected) },
    DAMAGED_FEEDS,
  );
});
