import assert from 'node:assert/strict';
import { it } from 'node:test';
import { feedBaseContract } from './feed-base-contract.ts';
import { feedCorpusContract } from './feed-corpus-contract.ts';
import { feedFormsContract } from './feed-forms-contract.ts';
import { feedTextContract } from './feed-text-contract.ts';
import { feedLinksContract } from './feed-links-contract.ts';
import { feedDateContract } from './feed-date-contract.ts';
import { feedContract } from './feed-contract.ts';

const DAMAGED_FEEDS = 10_000;
feedContract({ it, equal: assert.deepEqual }, DAMAGED_FEEDS);
feedBaseContract({ it, equal: assert.deepEqual });
feedDateContract({ it, equal: assert.deepEqual });
feedFormsContract({ it, equal: assert.deepEqual });
feedLinksContract({ it, equal: assert.deepEqual });
feedTextContract({ it, equal: assert.deepEqual });
feedCorpusContract({ it, equal: assert.deepEqual });
