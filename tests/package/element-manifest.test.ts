import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { OPTION_NAMES } from '../../src/drop-in/option-names.ts';
import { tempFolder } from '../endpoint/temp.ts';
import { filesMatching, packageJson, readText, ROOT } from './files.ts';

interface Attribute {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  fieldName?: string;
}

interface Declaration {
  name: string;
  tagName: string;
  attributes: Attribute[];
  events?: { name: string; description?: string }[];
  members: { name: string; description?: string }[];
  cssProperties: { name: string; description?: string }[];
}

interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

type ElementClass = (new () => Record<string, unknown>) & { observedAttributes: string[] };

const { modules } = JSON.parse(readText(packageJson.customElements)) as { modules: Module[] };
const elements = modules.flatMap(({ declarations }) => declarations);

// The elements create a MutationObserver, which Node does not have. Any class can stand for it here.
Object.assign(globalThis, { MutationObserver: EventTarget });
const index = pathToFileURL(join(ROOT, 'dist/index.js')).href;
const classes = (await import(index)) as Record<string, ElementClass>;

/** Attributes that the classes do not declare as properties. */
const DOCUMENTED_ONLY = ['lang', 'theme'];

it('a placeholder may give each attribute of the elements as data-…, and no others', () => {
  const attributes = elements.flatMap((element) => element.attributes.map(({ name }) => name));
  assert.deepEqual([...OPTION_NAMES], [...new Set(attributes)].sort());
});

describe('custom-elements.json', () => {
  it('describes the five elements, each with the module that registers it', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    assert.deepEqual(tags, [
      'mtqg-article-card',
      'mtqg-counter',
      'mtqg-gallery',
      'mtqg-indicator',
      'mtqg-latest-news',
    ]);
    const definitions = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${path} ${name}`),
    );
    const expected = tags.map((tag) => `dist/define/${tag.replace('mtqg-', '')}.js ${tag}`);
    assert.deepEqual(definitions, expected);
  });

  it('names existing modules and their exports', () => {
    for (const { path, exports } of modules) {
      assert.ok(filesMatching(path).length === 1, path);
      for (const { declaration } of exports) assert.equal(typeof classes[declaration.name], 'function');
    }
  });

  it('describes what each element uses --mtqg-good and --mtqg-bad for', () => {
    const descriptionsOf = (property: string) => {
      const descriptions = elements.map(({ tagName, cssProperties }) => {
        return [tagName, cssProperties.find(({ name }) => name === property)?.description] as const;
      });
      return Object.fromEntries(descriptions.filter(([, description]) => description !== undefined));
    };
    assert.deepEqual(descriptionsOf('--mtqg-good'), {
      'mtqg-counter': 'The dot beside "Đang online"',
      'mtqg-indicator': 'A change in the desired direction',
    });
    assert.deepEqual(descriptionsOf('--mtqg-bad'), {
      'mtqg-indicator': 'A change against the desired direction',
      'mtqg-latest-news': 'The word "Mới"',
    });
  });

  it('names no source file, since the package has none', () => {
    const descriptions = elements.flatMap(({ cssProperties }) =>
      cssProperties.map(({ description }) => description ?? ''),
    );
    assert.ok(descriptions.length > 20);
    for (const description of descriptions) assert.doesNotMatch(description, /\.ts\b/);
  });

  for (const { name, attributes, events, members } of elements) {
    describe(name, () => {
      const elementClass = classes[name]!;

      it('has the attributes that the class observes, and lang and theme, and no others', () => {
        const observed = new Set([...elementClass.observedAttributes, ...DOCUMENTED_ONLY]);
        assert.deepEqual(attributes.map((attribute) => attribute.name).sort(), [...observed].sort());
      });

      it('has only events of ours, each with a description', () => {
        for (const { name: event, description } of events ?? []) {
          assert.match(event, /^mtqg-/);
          assert.ok(description?.trim(), event);
        }
      });

      it('has a description and a type for each attribute', () => {
        assert.ok(attributes.length > 5);
        for (const { name: attribute, description, type } of attributes) {
          assert.ok(description?.trim(), `${attribute}: description`);
          assert.match(type?.text ?? '', /^(string|number|boolean|'[^']*'( \| '[^']*')*)$/, attribute);
        }
      });

      it('has the default of each attribute whose property has one', () => {
        const element = new elementClass();
        for (const { name: attribute, fieldName, default: text } of attributes) {
          const value = fieldName ? element[fieldName] : undefined;
          const expected = typeof value === 'string' ? `'${value}'` : value?.toString();
          assert.equal(text, expected, attribute);
        }
      });

      it('has a description of each public property and method', () => {
        assert.ok(members.length > 0);
        for (const member of members) assert.ok(member.description?.trim(), member.name);
      });
    });
  }
});

describe('the tables of README.md and docs', () => {
  const check = (folder: string) =>
    spawnSync(process.execPath, ['scripts/docs-tables.mjs', '--check', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  it('are those of the manifest and of the measured sizes', () => {
    const { status, stderr } = check(ROOT);
    assert.equal(status, 0, stderr);
    for (const { tagName } of elements) {
      const docs = readText(`docs/${tagName.replace('mtqg-', '')}.md`);
      for (const kind of ['attributes', 'properties', 'slots', 'parts', 'css-properties'])
        assert.ok(docs.includes(`<!-- manifest: ${tagName} ${kind} -->`), `${tagName} ${kind}`);
    }
  });

  const changes: [file: string, old: string, changed: string][] = [
    ['docs/counter.md', '| `display-only` |', '| `display` |'],
    ['docs/performance.md', '| `mtqg.css` |', '| `mtqg.css` of old |'],
    ['README.md', '| all widgets |', '| 5 widgets |'],
  ];
  for (const [file, old, changed] of changes) {
    it(`are reported if they differ: ${file}`, () => {
      const folder = tempFolder();
      cpSync(join(ROOT, 'docs'), join(folder, 'docs'), { recursive: true });
      cpSync(join(ROOT, 'README.md'), join(folder, 'README.md'));
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      assert.ok(text.includes(old), old);
      writeFileSync(path, text.replace(old, changed));
      const { status, stderr } = check(folder);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(`docs-tables: ${file}: the tables differ`), stderr);
    });
  }
});
