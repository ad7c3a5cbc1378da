import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesMatching, readBytes, readText, withoutHash } from './files.ts';
import { limitOf, MEASURED_BYTES, MEASURED_ON } from './sizes.ts';
import { FILES_OF_EVERY_PAGE, sizeOf, WIDGETS } from './widget-sizes.ts';

const ELEMENTS = ['article-card', 'counter', 'gallery', 'indicator', 'latest-news'];
const ELEMENT_SCRIPTS = ELEMENTS.map((element) => `mtqg-${element}.js`);
const CHUNKS = filesMatching('dist/web/mtqg/*');

/** The path of the chunk with this name: `counter`, `shared`. */
function chunkNamed(name: string): string {
  const found = CHUNKS.filter((path) => withoutHash(path) === `dist/web/mtqg/${name}.js`);
  assert.equal(found.length, 1, `chunks named ${name}: ${found.join(', ')}`);
  return found[0]!;
}

/** `from"./shared-B2uobRCn.js"` or `import"./shared-B2uobRCn.js"` */
const STATIC_IMPORT = /\b(?:from|import)\s*["']\.\/([^"']+)["']/g;

/** The names of a chunk and of all chunks that it imports, directly or through others. */
function loadedTogether(name: string): string[] {
  const names = new Set([name]);
  // This loop also visits the names that are added to the set while it runs.
  for (const loaded of names) {
    for (const [, path = ''] of readText(chunkNamed(loaded)).matchAll(STATIC_IMPORT))
      names.add(basename(withoutHash(path), '.js'));
  }
  return [...names].sort();
}

describe('dist/web', () => {
  it('contains the page scripts, the style sheet and the chunks, and nothing else', () => {
    const files = filesMatching('dist/web/*').map((path) => basename(path));
    assert.deepEqual(files, [...ELEMENT_SCRIPTS, 'mtqg.classic.js', 'mtqg.css', 'mtqg.js'].sort());
    const others = filesMatching('dist/web/**').filter((path) => !/^dist\/web\/(mtqg\/)?[^/]+$/.test(path));
    assert.deepEqual(others, []);
    assert.ok(CHUNKS.length >= 10, `${CHUNKS.length} chunks`);
    for (const path of CHUNKS) assert.match(path, /-[\w-]{8}\.js$/);
  });

  for (const script of [...ELEMENT_SCRIPTS, 'mtqg.classic.js']) {
    it(`${script} needs no other file`, () => {
      assert.doesNotMatch(readText(`dist/web/${script}`), /\bimport\b|\brequire\(|\bexport\b|\bdefine\.amd/);
    });
  }

  it('no chunk imports mtqg.js, because `mtqg.js?v=1` and `mtqg.js` would be two modules, and the script would run twice', () => {
    assert.ok(CHUNKS.length > 0);
    for (const path of CHUNKS) assert.doesNotMatch(readText(path), /mtqg\.js/, path);
  });

  for (const path of filesMatching('dist/web/**/*.js')) {
    it(`${withoutHash(path)} needs no unsafe-inline, eval, data: or other site`, () => {
      assert.doesNotMatch(readText(path), /\beval\(|new Function|\sstyle="|["'`]https?:\/\/|["'`(]data:/);
    });
  }

  it('mtqg.css uses the colours of the elements', () => {
    const tokens = readText('src/shared/tokens.ts');
    const colours = [...readText('dist/web/mtqg.css').matchAll(/#[\da-f]{6}\b/gi)];
    assert.ok(colours.length > 5, `${colours.length} colours`);
    for (const [colour] of colours) assert.ok(tokens.includes(colour), colour);
  });
});

describe('the chunks of mtqg.js', () => {
  const widgets: [element: string, folder: string][] = [
    ['article-card', 'news'],
    ['counter', 'counter'],
    ['gallery', 'gallery'],
    ['indicator', 'indicator'],
    ['latest-news', 'news'],
  ];
  for (const [element, folder] of widgets) {
    it(`${element} loads the chunk of its folder and the shared one`, () => {
      assert.deepEqual(loadedTogether(element), [...new Set([element, folder, 'shared'])].sort());
    });
  }

  it('each module that a widget imports on demand has a chunk of its own', () => {
    const sources = filesMatching('src/{counter,gallery,indicator,news,shared}/**/*.ts');
    // The name is that of the file: `viewer` of `import('./viewer.ts')`, `parse-figures` of `import('./file/parse-figures.ts')`.
    const imports = sources.flatMap((path) => [
      ...readText(path).matchAll(/\bimport\('\.{1,2}\/(?:[^']+\/)?([^'/]+)\.ts'\)/g),
    ]);
    const parts = [...new Set(imports.map(([, name = '']) => name))];
    assert.ok(parts.includes('viewer') && parts.includes('parse-figures'), parts.join());
    for (const part of parts) assert.ok(chunkNamed(part));
  });
});

describe('the old addresses of the page scripts', () => {
  const copies: [old: string, current: string][] = [
    ...ELEMENTS.map((element): [string, string] => [`dist/${element}.js`, `dist/web/mtqg-${element}.js`]),
    ...['mtqg.js', 'mtqg.classic.js', 'mtqg.css'].map((name): [string, string] => [
      `dist/${name}`,
      `dist/web/${name}`,
    ]),
    ...CHUNKS.map((path): [string, string] => [path.replace('dist/web/', 'dist/'), path]),
  ];
  it('have copies of the page scripts', () => {
    for (const [old, current] of copies) assert.ok(readBytes(old).equals(readBytes(current)), old);
    assert.equal(filesMatching('dist/mtqg/*').length, CHUNKS.length);
  });

  it('are listed in CHANGELOG.md, each with its new address', () => {
    const lines = readText('CHANGELOG.md').split('\n');
    const addresses = copies.filter(([old]) => !old.startsWith('dist/mtqg/'));
    assert.equal(addresses.length, 8, 'five elements, two forms of the drop-in script, one style sheet');
    for (const [old, current] of [...addresses, ['dist/mtqg/', 'dist/web/mtqg/']]) {
      const isNamed = lines.some((line) => line.includes(`\`${old!}\``) && line.includes(`\`${current!}\``));
      assert.ok(isNamed, `${old!} → ${current!}`);
    }
  });
});

describe('sizes with gzip -9', () => {
  it('are measured for every file of dist/web', () => {
    const files = filesMatching('dist/web/**/*.{js,css}').map((path) =>
      withoutHash(path).slice('dist/web/'.length),
    );
    assert.deepEqual(files.sort(), Object.keys(MEASURED_BYTES).sort());
  });

  for (const { name, element, chunks, features } of WIDGETS) {
    it(`${name}: the table of README.md adds up the chunks that a page loads`, () => {
      const ofWidget = loadedTogether(element);
      assert.deepEqual([...chunks, 'shared'].sort(), ofWidget);
      for (const feature of features) {
        const loaded = new Set(feature.imports.flatMap(loadedTogether));
        const added = [...loaded].filter((chunk) => !ofWidget.includes(chunk)).sort();
        assert.deepEqual(feature.chunks, added, feature.name);
      }
    });
  }

  it('README.md and README.vi.md say the size of a counter', () => {
    const size = sizeOf([...FILES_OF_EVERY_PAGE, 'mtqg/counter.js']);
    assert.ok(readText('README.md').includes(`A counter has about ${size} (gzip).`), size);
    assert.ok(readText('README.vi.md').includes(`khoảng ${size}.`), size);
  });

  for (const [file, measured] of Object.entries(MEASURED_BYTES)) {
    const limit = limitOf(measured);
    it(`${file}: at most ${limit} bytes (measured ${measured} on ${MEASURED_ON}, plus 15 %)`, () => {
      const [, chunk] = /^mtqg\/(.*)\.js$/.exec(file) ?? [];
      const path = chunk ? chunkNamed(chunk) : `dist/web/${file}`;
      const size = gzipSync(readBytes(path), { level: 9 }).length;
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
});
