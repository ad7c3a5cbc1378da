import { expect } from '@open-wc/testing';
import type { Runner } from '../text/text-contract.ts';
import { feedBaseContract } from './feed-base-contract.ts';
import { feedCorpusContract } from './feed-corpus-contract.ts';
import { feedDamageContract } from './feed-damage-contract.ts';
import { feedEndContract } from './feed-end-contract.ts';
import { feedFieldsContract } from './feed-fields-contract.ts';
import { feedFormsContract } from './feed-forms-contract.ts';
import { feedRepeatsContract } from './feed-repeats-contract.ts';
import { feedTextContract } from './feed-text-contract.ts';
import { feedGroupsContract } from './feed-groups-contract.ts';
import { feedJsonContract } from './feed-json-contract.ts';
import { feedLettersContract } from './feed-letters-contract.ts';
import { feedNestingContract } from './feed-nesting-contract.ts';
import { feedMarkupContract } from './feed-markup-contract.ts';
import { feedLongContract } from './feed-long-contract.ts';
import { feedLinksContract } from './feed-links-contract.ts';
import { feedPicturesContract } from './feed-pictures-contract.ts';
import { feedDateContract } from './feed-date-contract.ts';
import { feedReferencesContract } from './feed-references-contract.ts';
import { feedContract } from './feed-contract.ts';

/** Fewer than in Node, because WebKit is slow. */
const DAMAGED_FEEDS = 300;

describe('parseFeed', () => {
  const runner: Runner = {
    it,
    equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected),
  };
  feedContract(runner);
  feedDamageContract(runner, DAMAGED_FEEDS);
  feedBaseContract(runner);
  feedDateContract(runner);
  feedEndContract(runner);
  feedFieldsContract(runner);
  feedFormsContract(runner);
  feedGroupsContract(runner);
  feedJsonContract(runner);
  feedLinksContract(runner);
  feedPicturesContract(runner);
  feedRepeatsContract(runner);
  feedTextContract(runner);
  feedReferencesContract(runner);
  feedLongContract(runner);
  feedLettersContract(runner);
  feedNestingContract(runner);
  feedMarkupContract(runner);
  feedCorpusContract(runner);
});
