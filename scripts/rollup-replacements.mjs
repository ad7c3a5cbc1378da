// The three replacements that the build makes in modules. The build fails unless the text to replace occurs exactly once.
import { fileURLToPath, URL } from 'node:url';

/** Where the minified lit-html.js creates its policy. */
const LIT_POLICY = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const OUR_POLICY = fileURLToPath(new URL('../src/shared/policy.ts', import.meta.url));
const SOURCE_VERSION = '0.0.0-source';
const WORKER_SOURCE = "new URL('./sqlite-worker.ts', import.meta.url)";

/** Replaces the only occurrence of a text in the module whose path ends with `file`, and puts `prologue` before the module. */
function replaceOnce(name, file, text, replacement, prologue = '') {
  return {
    name,
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const parts = code.split(text);
      if (parts.length !== 2)
        this.error(`${file}: expected ${text} once, found it ${parts.length - 1} times`);
      return { code: prologue + parts.join(replacement), map: null };
    },
  };
}

/**
 * Makes Lit use our Trusted Types policy. Each copy of Lit creates a policy of its own with the same name. On a page that allows each
 * name only once, the second copy would throw.
 */
export const litPolicy = () =>
  replaceOnce(
    'lit-policy',
    'lit-html/lit-html.js',
    LIT_POLICY,
    'policy()',
    `import{policy}from${JSON.stringify(OUR_POLICY)};`,
  );

/** Writes the version of package.json into src/shared/version.ts. */
export const packageVersion = (version) =>
  replaceOnce('package-version', 'src/shared/version.ts', SOURCE_VERSION, version);

/**
 * Makes the SQLite store start the built `sqlite-worker.js` instead of the `.ts`. The expression `new URL(…, import.meta.url)` stays, because
 * bundlers of applications find the file by it.
 */
export const sqliteWorker = () =>
  replaceOnce(
    'sqlite-worker',
    'src/endpoint/stores/sqlite-writer.ts',
    WORKER_SOURCE,
    WORKER_SOURCE.replace('.ts', '.js'),
  );
