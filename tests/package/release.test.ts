import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { tempFolder } from '../endpoint/temp.ts';
import { filesMatching, packageJson, ROOT } from './files.ts';

interface Contents {
  required: string[];
  allowed: RegExp;
}

const checks = pathToFileURL(join(ROOT, 'scripts/release-checks.mjs')).href;
const { CONTENTS, findProblems } = (await import(checks)) as {
  CONTENTS: { tarball: Contents; zip: Contents };
  findProblems: (files: Map<string, Uint8Array>, contents: Contents, version: string) => string[];
};

describe('npm run release', () => {
  const output = join(tempFolder(), 'release');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/release.mjs', '--no-build', '--output', output],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const { name, version } = packageJson;

  it('makes a tarball and a zip, and prints the next steps', () => {
    assert.equal(status, 0, stderr);
    assert.ok(stdout.includes(join(output, `${name}-${version}.tgz`)));
    assert.match(stdout, /SHA-256 [\da-f]{64}/);
    assert.match(stdout, /\d\. npm publish/);
    assert.match(stdout, new RegExp(`\\d\\. git tag v${version}`));
  });

  it('puts the page scripts, the licences and the Vietnamese README into the zip', () => {
    const files = unzipSync(readFileSync(join(output, `${name}-${version}-web.zip`)));
    const scripts = filesMatching('dist/web/**').map((path) => path.slice('dist/web/'.length));
    assert.ok(scripts.some((path) => basename(path) === 'mtqg.js'));
    const expected = [...scripts, 'LICENSE', 'README.vi.md', 'THIRD-PARTY-LICENSES.md'];
    assert.deepEqual(Object.keys(files).sort(), expected.map((path) => `${name}-${version}/${path}`).sort());
  });
});

describe('the checks of a release', () => {
  const toBytes = (content: string) => new TextEncoder().encode(content);
  const complete = () => new Map(CONTENTS.zip.required.map((file) => [file, toBytes('')]));

  it('accept a complete zip', () => {
    assert.deepEqual(findProblems(complete(), CONTENTS.zip, '1.2.3'), []);
  });

  it('report a missing file', () => {
    const files = complete();
    files.delete('mtqg-counter.js');
    assert.deepEqual(findProblems(files, CONTENTS.zip, '1.2.3'), ['mtqg-counter.js is missing']);
  });

  it('report a file that does not belong there', () => {
    const files = complete().set('demo.sqlite', toBytes(''));
    assert.deepEqual(findProblems(files, CONTENTS.zip, '1.2.3'), ['demo.sqlite does not belong here']);
  });

  it('report a file that names a folder of this machine', () => {
    const files = complete().set('mtqg.js', toBytes(`//# sourceMappingURL=${ROOT}src/drop-in.ts`));
    assert.match(findProblems(files, CONTENTS.zip, '1.2.3').join(), /^mtqg\.js names the folder /);
  });

  it('report a file of another version', () => {
    const files = complete().set('mtqg.js', toBytes('/* mtqg-widgets 1.2.2, MIT. */'));
    assert.deepEqual(findProblems(files, CONTENTS.zip, '1.2.3'), ['mtqg.js has the version 1.2.2']);
  });
});
