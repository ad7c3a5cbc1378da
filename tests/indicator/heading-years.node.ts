import assert from 'node:assert/strict';
import { it } from 'node:test';
import { headingYearsContract } from './heading-years-contract.ts';

headingYearsContract({ it, equal: assert.deepEqual });
