import assert from 'node:assert/strict';
import { it } from 'node:test';
import { indexCellsContract } from './index-cells-contract.ts';

indexCellsContract({ it, equal: assert.deepEqual });
