import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesMatching, readText } from './files.ts';

const MAX_MEDIAN_LINES = 80;
const MAX_LINES = 300;

const lengths = filesMatching('src/**/*.ts')
  .map((file) => ({ file, lines: readText(file).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

it(`half of the source files have at most ${MAX_MEDIAN_LINES} lines`, () => {
  assert.ok(lengths.length > 100, `${lengths.length} files`);
  assert.ok(lengths[Math.floor(lengths.length / 2)]!.lines <= MAX_MEDIAN_LINES);
});

it(`no source file has more than ${MAX_LINES} lines`, () => {
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > MAX_LINES),
    [],
  );
});

/** The folders in which each exported function and type needs a name of its own. */
const FOLDERS = ['counter', 'news', 'gallery', 'indicator', 'shared', 'text'];
const EXPORTED = /^export (?:abstract )?(?:async )?(?:function|class|interface|type) (\w+)/gm;

for (const folder of FOLDERS) {
  it(`no two modules of src/${folder} export a function or type of the same name`, () => {
    const names = filesMatching(`src/${folder}/**/*.ts`).flatMap((file) =>
      [...readText(file).matchAll(EXPORTED)].map(([, name]) => name),
    );
    assert.ok(names.length > 10, `${names.length} names`);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });
}
