import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.ts';

/** The package as npm publishes it. */
export interface UnpackedPackage {
  tarball: string;
  /** The folder with the content of the tarball. */
  folder: string;
}

/** Packs the built package into an empty folder, and unpacks it there. */
export function packAndUnpack(target: string): UnpackedPackage {
  const command = ['pack', '--ignore-scripts', '--pack-destination', target];
  execFileSync('npm', command, { cwd: ROOT, stdio: 'ignore' });
  const [name] = globSync('*.tgz', { cwd: target });
  if (name === undefined) throw new Error('npm pack wrote no tarball');
  const tarball = join(target, name);
  execFileSync('tar', ['-xzf', tarball, '-C', target]);
  return { tarball, folder: join(target, 'package') };
}
