// Imports files in this process and prints what the imports did, as a JSON array. Used by modules.test.ts.
//   node import-effects.mjs <file URL> …
import 'lit'; // Lit adds globals. They are not effects of the files, so Lit is imported before them.

const effects = new Set();
// The browser's globals that a file can use. They record what it does with them.
globalThis.customElements = { get: () => undefined, define: (tag) => effects.add(`registers ${tag}`) };
// Page scripts read the members of `document` from its prototype, so they stand in a prototype here.
globalThis.document = Object.create({
  readyState: 'complete',
  querySelectorAll: () => [],
  addEventListener: () => effects.add('listens to the document'),
});
globalThis.Element = class {};
globalThis.MutationObserver = class {
  observe() {
    effects.add('observes the document');
  }
};
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write = () => effects.add('writes to the terminal');
const globals = new Set(Reflect.ownKeys(globalThis));

let failure;
process.on('exit', () => {
  if (failure) return;
  const added = Reflect.ownKeys(globalThis).filter((key) => !globals.has(key));
  if (added.length) effects.add('adds a global');
  if (process.exitCode) effects.add('sets the exit code');
  write(JSON.stringify([...effects]));
  process.exitCode = 0;
});
try {
  for (const url of process.argv.slice(2)) await import(url);
} catch (error) {
  failure = error;
  throw error;
}
