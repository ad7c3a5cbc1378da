import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A source file and all files that it imports, directly or through others. */
export function filesOf(path) {
  const files = new Set([path]);
  // A set also visits the files that are added while it is read.
  for (const file of files) {
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(/'(\.{1,2}\/[^']+\.ts)'/g))
      files.add(join(dirname(file), imported));
  }
  return [...files];
}
