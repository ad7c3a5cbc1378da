import assert from 'node:assert/strict';
import { it } from 'node:test';
import { droppedCellsContract } from './dropped-cells-contract.ts';

droppedCellsContract({ it, equal: assert.deepEqual });
