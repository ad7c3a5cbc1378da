import assert from 'node:assert/strict';
import { it } from 'node:test';
import { misreadCellsContract } from './misread-cells-contract.ts';

misreadCellsContract({ it, equal: assert.deepEqual });
