// The CSS parts that an element renders with functions of other modules. The JSDoc of these functions has a line `@csspart` for each part.
import { readFileSync } from 'node:fs';
import { filesOf } from './imported-files.mjs';

/** The parts that an element documents itself, followed by those of the modules that it imports. */
export function withImportedParts(path, ownParts) {
  // The first file is the one at the path, whose parts are ownParts.
  const [, ...imported] = filesOf(path);
  const parts = imported.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@csspart (\S+) - (.*)/g)].map(([, name, description]) => ({
      description,
      name,
    })),
  );
  return [...ownParts, ...parts];
}
