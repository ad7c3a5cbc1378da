// Checks the files of a release. Used by release.mjs.
import { homedir, tmpdir } from 'node:os';
import { fileURLToPath, URL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Folders of this computer, which must not occur in a published file. The home folder of some systems is `/`, which gives `//` here. Almost
 * every file contains that, so texts of one or two characters are left out.
 */
const MACHINE_FOLDERS = [ROOT, `${homedir()}/`, `${tmpdir()}/`].filter((folder) => folder.length > 2);

/** The page scripts, as webmasters copy them. */
const PAGE_FILES = [
  'mtqg.js',
  'mtqg.classic.js',
  'mtqg.css',
  'mtqg-article-card.js',
  'mtqg-counter.js',
  'mtqg-gallery.js',
  'mtqg-indicator.js',
  'mtqg-latest-news.js',
];
/** The licences, and the Vietnamese README. */
const TEXT_FILES = ['LICENSE', 'THIRD-PARTY-LICENSES.md', 'README.vi.md'];

/** For each kind of archive: the files that it must have, and a pattern for the names of all its files. */
export const CONTENTS = {
  tarball: {
    required: [
      ...PAGE_FILES.map((file) => `dist/web/${file}`),
      ...TEXT_FILES,
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/custom-elements.json',
      'dist/endpoint/cli/cli.js',
    ],
    allowed:
      /^(dist\/.+\.(js|d\.ts|css|json)|docs\/.+|demo\/pages\/chi-tieu-mau\.csv|[\w.-]+\.md|package\.json|LICENSE)$/,
  },
  zip: {
    required: [...PAGE_FILES, ...TEXT_FILES],
    // The folder mtqg has the chunks of mtqg.js.
    allowed: /^(mtqg[\w.-]*\.(js|css)|mtqg\/[\w-]+\.js|LICENSE|THIRD-PARTY-LICENSES\.md|README\.vi\.md)$/,
  },
};

/**
 * Returns the problems of an archive, one sentence each.
 *
 * @param files The contents of the files by name. The names leave out the top folder of the archive.
 */
export function findProblems(files, { required, allowed }, version) {
  const problems = [];
  for (const name of required) if (!files.has(name)) problems.push(`${name} is missing`);
  for (const [name, content] of files) {
    if (!allowed.test(name)) problems.push(`${name} does not belong here`);
    if (!/\.(js|css|json|md|ts)$/.test(name)) continue;
    const text = Buffer.from(content).toString();
    for (const folder of MACHINE_FOLDERS) {
      if (text.includes(folder)) problems.push(`${name} names the folder ${folder} of this machine`);
    }
    // The first line of a page script: `/* mtqg-widgets <version>, MIT. …`
    const [, headerVersion] = /^\/\* mtqg-widgets (\S+),/.exec(text) ?? [];
    if (headerVersion && headerVersion !== version) problems.push(`${name} has the version ${headerVersion}`);
  }
  if (files.has('package.json')) {
    const { version: packed } = JSON.parse(Buffer.from(files.get('package.json')).toString());
    if (packed !== version) problems.push(`package.json has the version ${packed}`);
  }
  return problems;
}
