// npm run release: builds and checks the tarball for npm and the zip for webmasters. Publishes nothing and sets no tag.
//   node scripts/release.mjs [--no-build] [--output <folder>]
import { zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTENTS, findProblems } from './release-checks.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The date of every file in the zip. It is constant, so that equal files make an equal zip. */
const ZIP_DATE = '2000-01-01T12:00:00';

const { values: options } = parseArgs({
  options: {
    'no-build': { type: 'boolean' },
    output: { type: 'string', default: join(ROOT, 'release') },
  },
});
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const output = options.output;

/** Runs a command. npm puts node_modules/.bin on the PATH. */
function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The contents of the files in a folder, by their paths relative to it. */
function readFolder(folder) {
  const entries = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** Packs the tarball and returns its files. */
function createTarball(file) {
  run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', output);
  const unpacked = mkdtempSync(join(tmpdir(), 'mtqg-release-'));
  try {
    run('tar', '-xzf', file, '-C', unpacked);
    return readFolder(join(unpacked, 'package'));
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}

/** Writes the zip, which has one folder with the page scripts, and returns its files. */
function createZip(file) {
  const files = readFolder(join(ROOT, 'dist/web'));
  for (const document of ['LICENSE', 'THIRD-PARTY-LICENSES.md', 'README.vi.md'])
    files.set(document, readFileSync(join(ROOT, document)));
  const entries = [...files].map(([path, content]) => [`${name}-${version}/${path}`, content]);
  writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 9, mtime: ZIP_DATE }));
  return files;
}

function describeFile(file) {
  const content = readFileSync(file);
  const hash = createHash('sha256').update(content).digest('hex');
  return `  ${file}\n    ${content.length} bytes, SHA-256 ${hash}`;
}

if (!options['no-build']) run('npm', 'run', '-s', 'build');
run('node', 'scripts/docs-tables.mjs', '--check');
run('node', 'scripts/third-party-licenses.mjs', '--check');
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const tarball = join(output, `${name}-${version}.tgz`);
const zip = join(output, `${name}-${version}-web.zip`);
const problems = [
  ...findProblems(createTarball(tarball), CONTENTS.tarball, version).map((problem) => `tarball: ${problem}`),
  ...findProblems(createZip(zip), CONTENTS.zip, version).map((problem) => `zip: ${problem}`),
];
const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
if (!changelog.includes(`\n## ${version}`)) problems.push(`CHANGELOG.md has no section ${version}`);
run('publint', tarball, '--strict');

if (problems.length) {
  for (const problem of problems) console.error(`release: ${problem}`);
  process.exit(1);
}

const isDated = !changelog.includes(`\n## ${version} (unreleased)`);
const steps = [
  ...(isDated
    ? []
    : [`In CHANGELOG.md replace "(unreleased)" by the date, commit, and run this script again.`]),
  `Run npm test; all suites must pass.`,
  `git tag v${version} && git push --tags`,
  `npm publish ${tarball}`,
  `Attach ${zip} to the release, with the section ${version} of CHANGELOG.md as its text.`,
];
console.log(`Built and checked, not published:
${describeFile(tarball)}
${describeFile(zip)}

What to do next:
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
