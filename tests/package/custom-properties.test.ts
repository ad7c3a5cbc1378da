import assert from 'node:assert/strict';
import { it } from 'node:test';
import { COLOUR_NAMES, OTHER_NAMES } from '../../src/drop-in/custom-properties.ts';
import { COLOURS } from '../../src/shared/tokens.ts';
import { filesMatching, readText } from './files.ts';

// mtqg.js has lists of its own, so that it does not load the code of widgets on pages without a widget.

it('mtqg.js checks the colours of the widgets, and no other custom property, as colours', () => {
  const colours = COLOURS.map(([name]) => name);
  assert.deepEqual([...COLOUR_NAMES].sort(), [...colours].sort());
});

it('a placeholder can set the custom properties that the style sheets of the widgets read, and no others', () => {
  const sheets = filesMatching('src/**/*.{ts,css}').filter((path) => /\.css$|styles\.ts$/.test(path));
  const names = sheets.flatMap((path) =>
    [...readText(path).matchAll(/var\(\s*--mtqg-([a-z-]+)/g)].map(([, name = '']) => name),
  );
  assert.ok(names.length > 20, `${names.length} names`);
  // The style sheets read the colours through other names, such as `--_accent`. The test above checks the colours.
  const read = new Set([...names, ...COLOUR_NAMES]);
  assert.deepEqual([...COLOUR_NAMES, ...OTHER_NAMES].sort(), [...read].sort());
});
