// The first lines of each page script. Scripts of pages have variables with the names of built-ins: `function Map() { … }`, `var Document`. Lit
// needs the built-ins, and so do the widgets. So these lines declare each one that a script uses. The declarations hide the variables of the
// page. tests/hosts/replaced-globals.test.ts replaces each built-in that our scripts use.

/** An expression for the class of an error that the browser itself throws. */
const TYPE_ERROR = '(() => { try { null.x; } catch (error) { return error.constructor; } })()';

/** Expressions for built-ins that use no variable that a page can replace. Async functions return promises of the browser's own class. */
const OF_LANGUAGE = {
  Object: '({}).constructor',
  TypeError: TYPE_ERROR,
  Array: '[].constructor',
  Boolean: 'true.constructor',
  // The class that `TypeError` extends.
  Error: `({}).constructor.getPrototypeOf(${TYPE_ERROR})`,
  Number: '(0).constructor',
  Promise: '(async () => {})().constructor',
  RegExp: '/./.constructor',
  String: "''.constructor",
  globalThis: 'window', // A page cannot replace `window`.
};

/** Built-ins that do not depend on the page. If the page has replaced one, they are taken from an empty frame. */
export const OF_FRAME = [
  'AbortController',
  'DOMMatrixReadOnly',
  'Date',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'RangeError',
  'Reflect',
  'Set',
  'Symbol',
  'TextDecoder',
  'TextEncoder',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'atob',
  'decodeURIComponent',
  'encodeURIComponent',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
];

/** Some pages replace a class by one of their own that has the `prototype` of the browser's class. Such a class can be used. */
const classWith = (prototype) => ({
  works: `(found) => found.prototype === ${prototype}`,
  substitute: `${prototype}.constructor`,
  isEqual: true,
});
// An element such as <img name="createElement"> hides a method of the document, but not that of its prototype.
const DOCUMENT = 'Object.getPrototypeOf(Object.getPrototypeOf(document))';
const classOf = (tag) =>
  classWith(`Object.getPrototypeOf(${DOCUMENT}.createElement.call(document, '${tag}'))`);

const NODE = `Object.getPrototypeOf(${DOCUMENT})`;
/**
 * Takes the method that all objects with events inherit, not a variable of the page with this name. The method is the browser's, or that of a
 * library which has replaced it for all objects.
 */
const methodOfWindow = (name) => ({
  works: '() => false',
  substitute: `${NODE}.${name}.bind(window)`,
  isEqual: true,
});

const OBSERVER = {
  works: '(Observer) => new Observer(() => {}).observe',
  substitute: 'class { observe() {} unobserve() {} disconnect() {} takeRecords() { return []; } }',
};
/** Lit reads this variable of the window, and works with any value. It cannot work if reading throws an error. */
const READ_BY_LIT = { works: '() => true', isMember: true };

/** In place of `setTimeout`: runs the work after the page has had its turn if no delay is given. Otherwise never runs it. */
const RUN_NEXT = `(run, delay) => {
  if (delay) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage('');
}`;

/**
 * Built-ins that depend on the page, so those of a frame are of no use.
 *
 * `works`: a function that tests what the page has in the variable. It returns a true value if that can be used, such as a function that
 *   monitoring has put around the built-in.
 * `substitute`: what is used otherwise. Without a substitute, the script stops.
 * `isEqual`: the substitute does all that the widgets need. Otherwise the console says what the page has replaced.
 * `isMember`: scripts use it as `window.ShadowRoot`.
 */
const OF_PAGE = {
  // The substitute has no method `replace`. From this, Lit sees that it must write <style> elements, which work on every page.
  CSSStyleSheet: { works: '() => false', substitute: 'class {}', isEqual: true },
  Document: classWith(DOCUMENT),
  HTMLElement: classOf('b'),
  HTMLTableCellElement: classOf('td'),
  HTMLTableElement: classOf('table'),
  HTMLTableSectionElement: classOf('tbody'),
  IntersectionObserver: OBSERVER,
  MutationObserver: OBSERVER,
  Node: classWith(NODE),
  ResizeObserver: OBSERVER,
  ShadowRoot: READ_BY_LIT,
  addEventListener: methodOfWindow('addEventListener'),
  // The built-in returns nothing.
  clearTimeout: { works: '(clear) => !clear()', substitute: '() => {}' },
  customElements: { works: '(registry) => Object.getPrototypeOf(registry).define' },
  // `element.style` has the same properties, but only with the values of the attribute `style`. If `display` is empty, the widgets go by the tag
  // and the class of the element.
  getComputedStyle: {
    works: '(getStyle) => getStyle(document.head).display',
    substitute: '({ style }) => style',
  },
  matchMedia: { works: "(match) => match('print').media", substitute: '() => ({ matches: false })' },
  performance: { works: '(clock) => clock.now() > 0', substitute: '({ now: () => 0 })', isEqual: true },
  removeEventListener: methodOfWindow('removeEventListener'),
  // The substitute draws at once. If `draw` throws, the caller goes on.
  requestAnimationFrame: {
    works: '(request) => request(() => {})',
    substitute: '(draw) => void (async () => draw())()',
    isEqual: true,
  },
  // The substitute runs work that only waits for the page to have its turn: a feed needs it on a slow computer. It never runs work for later.
  setTimeout: { works: '(start) => start(() => {})', substitute: RUN_NEXT },
  trustedTypes: READ_BY_LIT,
};

/** The names of all built-ins that a script may declare. */
export const DECLARED_NAMES = [...Object.keys(OF_LANGUAGE), ...OF_FRAME, ...Object.keys(OF_PAGE)];

/**
 * Finds the built-ins that a script uses. This function runs in the page, so it uses no other name of this file. Of the built-ins
 * that a page may have replaced, it uses only `console`, `Object` and `TypeError`.
 *
 * @param namesOfFrame Names of `OF_FRAME`.
 * @param ofPage The built-ins of `OF_PAGE`: name, `works`, `isEqual`, and a function that returns the substitute.
 * @returns The built-ins in this order.
 */
function findBuiltIns(namesOfFrame, ofPage) {
  const messageFor = (name) => `mtqg-widgets: a script of this page has replaced ${name}`;

  /** Whether a value passes a test. `false` if the page has replaced it by something that makes the test fail. */
  const passes = (name, test) => {
    try {
      return test(window[name]);
    } catch {
      return false;
    }
  };

  /** The text of a function shows whether a script has written it. Objects such as `JSON` have their name as a tag. */
  const isOriginal = (name) =>
    passes(name, (found) =>
      typeof found === 'function'
        ? found.name === name && (() => {}).toString.call(found).includes('[native code]')
        : {}.toString.call(found) === `[object ${name}]`,
    );

  const takeFromFrame = (replaced) => {
    const { createElement, querySelector } = Object.getPrototypeOf(document);
    const frame = createElement.call(document, 'iframe');
    try {
      querySelector.call(document, 'html').append(frame);
      return replaced.map((name) => frame.contentWindow[name]);
    } catch {
      // The page is in a sandbox, where each frame has an origin of its own.
      throw new TypeError(`${messageFor(replaced[0])}; rename its variable`);
    } finally {
      frame.remove();
    }
  };

  const findOfPage = ([name, works, isEqual, createSubstitute]) => {
    if (isOriginal(name) || passes(name, works)) return window[name];
    if (!createSubstitute) throw new TypeError(`${messageFor(name)}; rename its variable`);
    const reported = (window.mtqgReplaced ??= []);
    if (!isEqual && !reported.includes(name)) {
      reported.push(name);
      try {
        console.warn(`${messageFor(name)}, so a part of the widgets does not work; rename its variable`);
      } catch {
        // The page has replaced the console too.
      }
    }
    return createSubstitute();
  };

  const replaced = namesOfFrame.filter((name) => !isOriginal(name));
  const ofFrame = replaced.length > 0 ? takeFromFrame(replaced) : [];
  const findOfFrame = (name) => (replaced.includes(name) ? ofFrame[replaced.indexOf(name)] : window[name]);
  return [...namesOfFrame.map(findOfFrame), ...ofPage.map(findOfPage)];
}

/**
 * Matches before a name unless a point, a letter, a quote or a hyphen stands before it: in `Map` and `...Map`, but not in `x.Map` and `'Map'`.
 * The inner lookbehind allows the last point of `...`.
 */
const NOT_A_MEMBER = '(?<!(?<!\\.)\\.|[\\w$"\'`-])';

/** For rollup's `output.intro`: declares the built-ins that a script uses. These declarations hide the variables of the page. */
export function declareBuiltIns({ modules }) {
  const code = Object.values(modules)
    .map((module) => module.code)
    .join('\n');
  const isUsed = (name) => new RegExp(`${NOT_A_MEMBER}${name}\\b`).test(code);
  const isRead = (name) => new RegExp(`\\.${name}\\b`).test(code);
  const ofFrame = OF_FRAME.filter(isUsed);
  const ofPage = Object.keys(OF_PAGE).filter((name) =>
    OF_PAGE[name].isMember ? isRead(name) : isUsed(name),
  );
  const found = [...ofFrame, ...ofPage];
  const neededToFind = found.length > 0 ? ['Object', 'TypeError'] : [];
  const declarations = Object.entries(OF_LANGUAGE)
    .filter(([name]) => neededToFind.includes(name) || isUsed(name))
    .map(([name, expression]) => `const ${name} = ${expression};`);
  if (found.length > 0) {
    const page = ofPage.map((name) => toArrayText(name, OF_PAGE[name]));
    declarations.push(`const [${found}] = (${findBuiltIns})(${JSON.stringify(ofFrame)}, [${page}]);`);
  }
  return declarations.join('\n');
}

function toArrayText(name, { works, substitute, isEqual = false }) {
  const values = [JSON.stringify(name), works, isEqual];
  return `[${substitute ? [...values, `() => ${substitute}`] : values}]`;
}
