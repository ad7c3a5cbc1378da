// The files that a source file needs, found by reading its imports.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A source file and all files that it imports, directly or through others. */
export function filesOf(path) {
  const files = new Set([path]);
  // This loop also visits the files that are added to the set while it runs.
  for (const file of files) {
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(/'(\.{1,2}\/[^']+\.ts)'/g))
      files.add(join(dirname(file), imported));
  }
  return [...files];
}
