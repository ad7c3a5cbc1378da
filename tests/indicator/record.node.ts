import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { indicatorContract } from './record-contract.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

indicatorContract(
  { it, equal: assert.deepEqual },
  {
    demo: read('../../demo/pages/chi-tieu.csv'),
    saved: read('chi-tieu-libreoffice.csv'),
    template: read('../../demo/pages/chi-tieu-mau.csv'),
  },
);
