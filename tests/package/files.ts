import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, { types: string; default: string } | string>;
  sideEffects: string[];
  bin: Record<string, string>;
  customElements: string;
  dependencies: Record<string, string>;
}

export const packageJson = JSON.parse(readText('package.json')) as PackageJson;

/** A file of the repository, by its path from the root. */
export function readBytes(path: string): Buffer {
  return readFileSync(join(ROOT, path));
}

export function readText(path: string): string {
  return readBytes(path).toString();
}

/** The files that match a pattern, as paths from the root, sorted. */
export function filesMatching(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

/** `mtqg/counter-B2uobRCn.js` is the chunk `mtqg/counter.js`. */
export function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}\.js$/, '.js');
}
