// The first lines of each page script. Scripts of pages define classes with the names of new built-ins: `function Map() { … }`. Lit needs the
// built-ins, and so do the widgets.

/** The built-ins that such pages replace and that our scripts use. */
const NAMES = ['Map', 'Set', 'WeakMap', 'Symbol', 'Reflect'];

/**
 * Finds built-ins of the browser. If the page has replaced one, they are taken from an empty frame, which has built-ins of its own. The
 * frame is removed at once. This function runs in the page, so it uses nothing from outside.
 */
function findBuiltIns(names) {
  const isOriginal = (name) => {
    const found = globalThis[name];
    // The prototype of a class has the name of the class as its tag. `Reflect` has no prototype and has the tag itself. If the page has
    // replaced `Symbol`, no tag is found, and all built-ins are taken from the frame.
    return (found?.prototype ?? found)?.[globalThis.Symbol?.toStringTag] === name;
  };
  const replaced = names.find((name) => !isOriginal(name));
  if (replaced === undefined) return names.map((name) => globalThis[name]);
  // An element such as <img name="createElement"> hides a method of the document, but not that of its prototype.
  const { createElement, querySelector } = Object.getPrototypeOf(document);
  const frame = createElement.call(document, 'iframe');
  try {
    querySelector.call(document, 'html').append(frame);
    return names.map((name) => frame.contentWindow[name]);
  } catch {
    // The page is in a sandbox, where each frame has an origin of its own.
    throw new TypeError(`mtqg-widgets: a script of this page has replaced ${replaced}; rename its variable`);
  } finally {
    frame.remove();
  }
}

/**
 * Finds the browser's own class of promises: async functions return them, whatever the page has in its variable `Promise`. It is not taken from
 * a frame, because browsers do not call back for the promises of a frame that was removed.
 */
const DECLARE_PROMISE = 'const Promise = (async () => {})().constructor;';

/** For rollup's `output.intro`: declares the built-ins that a script uses. These declarations hide the variables of the page. */
export function declareBuiltIns({ modules }) {
  const code = Object.values(modules)
    .map((module) => module.code)
    .join('\n');
  const isUsed = (name) => new RegExp(`\\b${name}\\b`).test(code);
  const used = NAMES.filter(isUsed);
  const declarations = [];
  if (isUsed('Promise')) declarations.push(DECLARE_PROMISE);
  if (used.length > 0) declarations.push(`const [${used}] = (${findBuiltIns})(${JSON.stringify(used)});`);
  return declarations.join('\n');
}
