import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { before, describe, it } from 'node:test';
import { tempFolder } from '../endpoint/temp.ts';
import { packageJson, readText, ROOT } from './files.ts';
import { packAndUnpack, type UnpackedPackage } from './unpacked.ts';

describe('the packed tarball', () => {
  const target = tempFolder();
  let unpacked: UnpackedPackage;
  before(() => {
    unpacked = packAndUnpack(target);
  });

  function expectSuccess(command: string, ...args: string[]): void {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }

  it('passes publint', () => expectSuccess('publint', unpacked.tarball, '--strict'));

  it('has types for every way to resolve ES modules', () =>
    expectSuccess('attw', unpacked.tarball, '--exclude-entrypoints', 'mtqg.css', '--profile', 'esm-only'));

  it('contains what users need and nothing else', () => {
    const files = globSync('**', { cwd: unpacked.folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(unpacked.folder, join(entry.parentPath, entry.name)));
    for (const file of [
      'package.json',
      'README.md',
      'README.vi.md',
      'CHANGELOG.md',
      'LICENSE',
      'THIRD-PARTY-LICENSES.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/counter.md',
      'docs/images/widgets.webp',
      'demo/pages/chi-tieu-mau.csv',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/custom-elements.json',
      'dist/web/mtqg.js',
      'dist/web/mtqg-counter.js',
    ])
      assert.ok(files.includes(file), file);
    for (const file of files)
      assert.match(file, /^(dist\/.*|docs\/.*|demo\/pages\/chi-tieu-mau\.csv|[\w.-]+\.(md|json)|LICENSE)$/);
  });
});

describe('the command of the package', () => {
  it('prints the version of the package', () => {
    const command = packageJson.bin['mtqg-widgets']!;
    assert.match(readText(command), /^#!\/usr\/bin\/env node\n/);
    const output = execFileSync(process.execPath, [join(ROOT, command), '--version']);
    assert.equal(output.toString(), `${packageJson.version}\n`);
  });
});
