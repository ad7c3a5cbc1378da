// npm run docs: writes the tables in README.md and docs/*.md. The tables of an element come from its manifest, the tables of sizes from
// tests/package/sizes.ts.
//   node scripts/docs-tables.mjs [folder]           writes the tables
//   node scripts/docs-tables.mjs --check [folder]   fails if a file differs, and writes nothing
// The folder has README.md and docs/. The default is this repository.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { writeElementManifest } from './element-manifest.mjs';
import { fileSizes, widgetSizes } from './size-tables.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** `<!-- manifest: mtqg-counter attributes -->`, the table, `<!-- /manifest -->`. */
const TABLE = /<!-- manifest: (\S+) (\S+) -->\n[^]*?<!-- \/manifest -->/g;
/** `<!-- sizes: widgets -->`, the table, `<!-- /sizes -->`. */
const SIZES = /<!-- sizes: (\S+) -->\n[^]*?<!-- \/sizes -->/g;
const SIZE_TABLES = { files: fileSizes, widgets: widgetSizes };

/** A text as code in Markdown. */
const code = (text) => (text ? `\`${text}\`` : '');
/** The values of an attribute: `'vi' | 'en'` becomes two pieces of code, vi and en. */
const values = (type = '') => type.replaceAll("'", '').split(' | ').map(code).join(' ');
/** The parameters of a method: `index?: number`. The manifest has no type for a parameter with a default; such parameters are all numbers. */
const parameters = ({ parameters: list = [] }) =>
  list
    .map(
      ({ name, optional, default: initial, type }) =>
        `${name}${optional || initial ? '?' : ''}: ${type?.text ?? 'number'}`,
    )
    .join(', ');
/** The default of an attribute. An empty text and `false` leave the cell empty. */
const initialValue = (text) =>
  ["''", 'false', undefined].includes(text) ? '' : code(text.replaceAll("'", ''));

/** For each kind of table: its columns, its rows, and the cells of a row. */
const KINDS = {
  attributes: {
    columns: ['Attribute', 'Description', 'Values', 'Default'],
    rows: ({ attributes }) => attributes,
    cells: ({ name, description, type, default: initial }) => [
      code(name),
      description,
      values(type?.text),
      initialValue(initial),
    ],
  },
  properties: {
    columns: ['Property', 'Description', 'Type'],
    rows: ({ members }) => members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    cells: ({ name, description, type }) => [code(name), description, code(type?.text)],
  },
  methods: {
    columns: ['Method', 'Description'],
    rows: ({ members }) => members.filter(({ kind }) => kind === 'method'),
    cells: (method) => [code(`${method.name}(${parameters(method)})`), method.description],
  },
  events: {
    columns: ['Event', 'Description', 'Type'],
    rows: ({ events }) => events,
    cells: ({ name, description, type }) => [code(name), description, code(type?.text)],
  },
  slots: {
    columns: ['Slot', 'Description'],
    rows: ({ slots }) => slots,
    cells: ({ name, description }) => [name ? code(name) : '(default)', description],
  },
  parts: {
    columns: ['Part', 'Description'],
    rows: ({ cssParts }) => cssParts,
    cells: ({ name, description }) => [code(name), description],
  },
  'css-properties': {
    columns: ['Custom property', 'Description', 'Default'],
    rows: ({ cssProperties }) => cssProperties,
    cells: ({ name, description, default: initial }) => [code(name), description, code(initial)],
  },
};

/** A table in Markdown, with blank lines around it. */
function toMarkdown(columns, rows) {
  const toCell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
  const toLine = (cells) => `| ${cells.map(toCell).join(' | ')} |`;
  return `\n${[columns, columns.map(() => '---'), ...rows].map(toLine).join('\n')}\n`;
}

function elementTable(elements, tag, kind, file) {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) fail(`${file}: unknown tag "${tag}"`);
  if (!(kind in KINDS))
    fail(`${file}: unknown kind of table "${kind}"; use ${Object.keys(KINDS).join(', ')}`);
  const { columns, rows, cells } = KINDS[kind];
  const found = rows(element) ?? [];
  if (!found.length) fail(`${file}: ${tag} has no ${kind}; remove the markers`);
  return toMarkdown(columns, found.map(cells));
}

function sizeTable(kind, file) {
  if (!(kind in SIZE_TABLES))
    fail(`${file}: unknown table of sizes "${kind}"; use ${Object.keys(SIZE_TABLES).join(', ')}`);
  const { columns, rows } = SIZE_TABLES[kind]();
  return toMarkdown(columns, rows);
}

/** The text of a document, with current tables in place of the old ones. */
function withTables(text, elements, file) {
  return text
    .replace(TABLE, (_, tag, kind) => {
      const table = elementTable(elements, tag, kind, file);
      return `<!-- manifest: ${tag} ${kind} -->\n${table}\n<!-- /manifest -->`;
    })
    .replace(SIZES, (_, kind) => `<!-- sizes: ${kind} -->\n${sizeTable(kind, file)}\n<!-- /sizes -->`);
}

function fail(message) {
  console.error(`docs-tables: ${message}`);
  process.exit(1);
}

const options = process.argv.slice(2);
const isCheck = options.includes('--check');
const folder = options.find((option) => !option.startsWith('--')) ?? ROOT;
if (!isCheck) writeElementManifest();
const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const outdated = [];
for (const file of globSync(['README.md', 'docs/*.md'], { cwd: folder })) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const expected = withTables(text, elements, file);
  if (text === expected) continue;
  outdated.push(file);
  if (!isCheck) writeFileSync(path, expected);
}
if (isCheck && outdated.length)
  fail(`${outdated.join(', ')}: the tables differ from the elements or the sizes; run npm run docs`);
