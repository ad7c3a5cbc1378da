import assert from 'node:assert/strict';
import { it } from 'node:test';
import { officeTablesContract } from './office-tables-contract.ts';

officeTablesContract({ it, equal: assert.deepEqual });
