// Writes THIRD-PARTY-LICENSES.md: the licences of all packages that mtqg-widgets contains or needs at run time.
//   node scripts/third-party-licenses.mjs           writes the file
//   node scripts/third-party-licenses.mjs --check   fails if the file differs, and writes nothing
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'THIRD-PARTY-LICENSES.md');

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** The runtime dependencies and their own dependencies, sorted by name. */
function runtimePackages() {
  const found = new Map();
  const add = (name) => {
    if (found.has(name)) return;
    const info = readJson(`node_modules/${name}/package.json`);
    found.set(name, info);
    for (const dependency of Object.keys(info.dependencies ?? {})) add(dependency);
  };
  for (const dependency of Object.keys(readJson('package.json').dependencies)) add(dependency);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of a package's licence file. A package without such a file has the licence of the other packages in its repository. */
function licenseTextOf(info, packages) {
  const repository = repositoryOf(info);
  const siblings = packages.filter((other) => repositoryOf(other) === repository);
  for (const { name } of [info, ...siblings]) {
    const folder = join(ROOT, 'node_modules', name);
    const [file] = globSync('{LICENSE,LICENCE,LICENSE.*,license,license.*}', { cwd: folder });
    if (file) return readFileSync(join(folder, file), 'utf8').trim();
  }
  throw new Error(`third-party-licenses: ${info.name} (${info.license}) has no licence file`);
}

function repositoryOf({ name, repository }) {
  return repository?.url ?? repository ?? name;
}

/** Packages with the same licence text share one section. */
function sections() {
  const packages = runtimePackages();
  const byText = new Map();
  for (const info of packages) {
    const text = licenseTextOf(info, packages);
    byText.set(text, [...(byText.get(text) ?? []), info]);
  }
  return [...byText].map(([text, sharing]) => {
    const title = sharing.map(({ name, license }) => `${name} (${license})`).join(', ');
    return `## ${title}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
}

const text = `# Third-party licences

The page scripts in \`dist/web/\` contain Lit. The endpoint and its command use the other packages, which npm installs.

${sections().join('\n\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('THIRD-PARTY-LICENSES.md differs from the installed packages; run npm run licenses');
  process.exitCode = 1;
}
