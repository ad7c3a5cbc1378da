import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Linter, type Rule, type Scope } from 'eslint';
import { PAGE_GLOBALS } from '../hosts/page-globals.ts';
import { filesMatching, readText, ROOT } from './files.ts';

// tests/hosts/replaced-globals.test.ts replaces each global variable that our page scripts use. These tests find new ones.

const file = pathToFileURL(join(ROOT, 'scripts/rollup-own-built-ins.mjs')).href;
const { DECLARED_NAMES } = (await import(file)) as { DECLARED_NAMES: readonly string[] };

const SCRIPTS = filesMatching('dist/web/**/*.js');
const WINDOW_NAMES = ['globalThis', 'self', 'window'];
/** Names that no script can replace. */
const FIXED_NAMES = ['document', 'location', 'top', 'undefined', 'window'];
/** Names that Lit has invented, and ours. */
const INVENTED_NAMES = /^(lit|reactiveElement|ShadyCSS|mtqg)/;

/** How a script uses global variables. */
interface Globals {
  /** Used by name alone, `Map`. If the script declares this name, it does not use the variable of the page. */
  byName: Set<string>;
  /** `window.fetch` */
  ofWindow: Set<string>;
}

function globalsIn(code: string): Globals {
  let globals: Globals | undefined;
  const create: Rule.RuleModule['create'] = ({ sourceCode }) => ({
    'Program:exit'() {
      globals = toGlobals(sourceCode.scopeManager);
    },
  });
  const plugins = { own: { rules: { globals: { create } } } };
  const messages = new Linter().verify(code, [{ plugins, rules: { 'own/globals': 'error' } }]);
  assert.deepEqual(messages, []);
  assert.ok(globals);
  return globals;
}

function toGlobals(manager: Scope.ScopeManager): Globals {
  const references = manager.scopes.flatMap((scope) => scope.references);
  return {
    byName: new Set(references.filter(isGlobal).map(nameOf)),
    ofWindow: new Set(referencesOfWindow(references, manager).flatMap(propertiesRead)),
  };
}

function nameOf({ identifier }: Scope.Reference): string {
  return (identifier as { name: string }).name;
}

/** Whether no declaration in the script belongs to this use of a name. */
function isGlobal({ resolved }: Scope.Reference): boolean {
  return !resolved || (resolved.scope.type === 'global' && resolved.defs.length === 0);
}

/** All uses of `window` and `globalThis`, and of other variables with the same value: `const t = globalThis`. */
function referencesOfWindow(references: Scope.Reference[], manager: Scope.ScopeManager): Scope.Reference[] {
  const copies = new Set<Scope.Variable | null>();
  const isWindow = (reference: Scope.Reference) =>
    copies.has(reference.resolved) || (isGlobal(reference) && WINDOW_NAMES.includes(nameOf(reference)));
  let found: Scope.Reference[] = [];
  // A copy can be copied again. The last pass is the first one that finds no new copy.
  for (let previousCount = -1; previousCount < copies.size;) {
    previousCount = copies.size;
    found = references.filter(isWindow);
    for (const { parent } of found.map(nodeOf)) {
      const isCopy = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier';
      if (isCopy) for (const variable of manager.getDeclaredVariables(parent as never)) copies.add(variable);
    }
  }
  return found;
}

/** A node of the syntax tree, with the properties that are read here. */
interface SyntaxNode {
  type: string;
  parent: SyntaxNode;
  name: string;
  object?: SyntaxNode;
  property: SyntaxNode;
  computed?: boolean;
  id: SyntaxNode;
  key?: SyntaxNode;
  properties: SyntaxNode[];
}

function nodeOf({ identifier }: Scope.Reference): SyntaxNode {
  return identifier as unknown as SyntaxNode;
}

/** The names in `window.name` and in `const { name } = window`. */
function propertiesRead(reference: Scope.Reference): string[] {
  const node = nodeOf(reference);
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.object === node && !parent.computed)
    return [parent.property.name];
  const isDestructured = parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
  return isDestructured ? parent.id.properties.flatMap(({ key }) => (key ? [key.name] : [])) : [];
}

describe('the global variables that our page scripts use', () => {
  const globalsOf = new Map(SCRIPTS.map((script) => [script, globalsIn(readText(script))]));

  it('are found in a script', () => {
    const code = `const t = globalThis, { Event: e, name } = t; const u = t;
      let own; own(new Map(), [...Set], u.fetch, window['x'], typeof document, { Date: 1 });`;
    const { byName, ofWindow } = globalsIn(code);
    assert.deepEqual([...byName].sort(), ['Map', 'Set', 'document', 'globalThis', 'window']);
    assert.deepEqual([...ofWindow].sort(), ['Event', 'fetch', 'name']);
  });

  it('are all in the list of those that the tests replace', () => {
    assert.ok(SCRIPTS.length > 15);
    // `readGlobal` gets the name of a variable as a text, so `globalsIn` does not find that variable.
    const source = filesMatching('src/**/*.ts').map(readText).join('\n');
    const readByName = [...source.matchAll(/readGlobal\('(\w+)'\)/g)].map(([, name = '']) => name);
    assert.ok(readByName.length > 5);
    const ofScripts = [...globalsOf.values()].flatMap(({ byName, ofWindow }) => [...byName, ...ofWindow]);
    const used = [...ofScripts, ...readByName].filter(
      (name) => !INVENTED_NAMES.test(name) && !FIXED_NAMES.includes(name),
    );
    assert.deepEqual([...PAGE_GLOBALS].sort(), [...new Set([...used, ...DECLARED_NAMES])].sort());
  });

  it('are declared by each script itself where the build has a declaration for them', () => {
    const undeclared = [...globalsOf].flatMap(([script, { byName }]) =>
      DECLARED_NAMES.filter((name) => byName.has(name)).map((name) => `${script}: ${name}`),
    );
    assert.deepEqual(undeclared, []);
  });
});
