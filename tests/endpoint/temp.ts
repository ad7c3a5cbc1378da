import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder of its own for a test file, gone when its tests are over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
