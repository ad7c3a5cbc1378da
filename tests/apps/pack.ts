import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../package/files.ts';

/** The tarball that would be published. */
export interface PackedPackage {
  file: string;
  remove: () => void;
}

/** Packs this package into a temporary folder. `npm pack` builds it first. */
export function packPackage(): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-pack-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no tarball');
  return { file: join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
