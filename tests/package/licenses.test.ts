import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { packageJson, readText, ROOT } from './files.ts';

it('THIRD-PARTY-LICENSES.md has the licence of every runtime dependency', () => {
  const headings = readText('THIRD-PARTY-LICENSES.md')
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .join(', ');
  const dependencies = Object.keys(packageJson.dependencies);
  assert.ok(dependencies.length >= 3, dependencies.join());
  // One heading can name several packages: `## lit (BSD-3-Clause), lit-html (BSD-3-Clause)`.
  for (const name of dependencies) assert.match(headings, new RegExp(`(## |, )${name} \\(`));
});

it('THIRD-PARTY-LICENSES.md is what npm run licenses writes', () => {
  const command = ['scripts/third-party-licenses.mjs', '--check'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
