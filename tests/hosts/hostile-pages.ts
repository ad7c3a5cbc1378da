/** Scripts that a page can have before ours, by their description. Each kind was seen on a real page or belongs to a known library. */
export const HOSTILE_SCRIPTS: Record<string, string> = {
  'var navigation = {…}': 'var navigation = { items: [] };',
  'function navigation() {}': 'function navigation() {}',
  "var navigation = '…'": "var navigation = 'Trang chủ';",
  'var navigation = null': 'var navigation = null;',
  'var origin = {…}': 'var origin = { lat: 22.48, lng: 103.97 };',
  'Object.freeze(history)': 'Object.freeze(history);',
  'Object.freeze(history) without navigation': 'delete window.navigation; Object.freeze(history);',
  'window.History': 'window.History = { Adapter: {} };',
  // tests/hosts/replaced-globals.test.ts replaces each built-in alone. These pages declare many at once, with var, let, function and class.
  'var for many built-ins': `var origin = 'Lào Cai', URL = '/tin-tuc', performance = 'tốt', Event = {}, EventTarget = {}, AbortSignal = {},
    CSS = {}, WeakMap = null, Symbol = '₫', Reflect = {}, Promise = {};`,
  'let for many built-ins': `let navigation = [], history = [], performance = {}, localStorage = null, Map = null, URL = {}, Promise = 0;`,
  'function for many built-ins': `function origin() {} function navigator() {} function Element() {} function Set() {} function Promise() {}
    function Symbol() { this.path = 0; }
    function URL(path) { return 'https://tinh.gov.vn' + path; }`,
  'class for many built-ins': 'class Event {} class Map {} class URL {} class Promise {}',
  'var name, status, event, self, parent, length, external, screen':
    'var name = 1, status = {}, event = null, self = null, parent = 0, length = -1, external = 0, screen = 0;',
  'var Text, Element, Image, Option, Request, Response, Headers, Comment, Range':
    'var Text, Element = {}, Image = 1, Option, Request = null, Response = 0, Headers, Comment, Range;',
  // Old libraries have such a function, because browsers did not have this class then.
  'function EventTarget() {…}': `function EventTarget() { this._listeners = {}; }
    EventTarget.prototype = { addListener() {}, fire() {}, removeListener() {} };`,
  'class AbortSignal without timeout': 'class AbortSignal {}',
  'var console = { log }': 'var console = { log() {} };',
  'window.console = undefined': 'window.console = undefined;',
  'function localStorage() {}': 'function localStorage() {}',
  // Old pages have a class Map of their own, from the time before browsers had one.
  'function Map() {…}': `function Map() { this.elements = []; }
    Map.prototype.put = function (key, value) { this.elements.push({ key: key, value: value }); };
    Map.prototype.get = function () { return null; };`,
  // Each of these texts is put into a <script>. This one ends that script before the picture, and begins another one after it.
  'var Map, before <img name="createElement">':
    'var Map = { lat: 22.48 };</script><img name="createElement" alt=""><script>',
  'var Map, Set, WeakMap, Symbol, Reflect, Proxy, Intl':
    'var Map = 1, Set = {}, WeakMap, Symbol = null, Reflect = 0, Proxy = {}, Intl = {};',
  // MooTools 1.2 to 1.6.
  'the Event of MooTools': `window.Event = function (event, win) {
    if (event.$extended) return event;
    throw new TypeError('no event');
  };`,
  'the Event of MooTools, and an old CustomEvent': `window.Event = function () { return {}; };
    window.CustomEvent = function (type) {
      const event = document.createEvent('CustomEvent');
      event.initCustomEvent(type, false, false, null);
      return event;
    };`,
  'the Array.from of MooTools': `Array.from = (item) => {
    if (item == null) return [];
    const isEnumerable = typeof item != 'string' && typeof item.length == 'number';
    return isEnumerable ? [].slice.call(item) : [item];
  };`,
  'the Element.prototype and Function.prototype of MooTools': `
    const define = (target, methods) => { for (const name in methods) target[name] = methods[name]; };
    define(Element.prototype, {
      set() { return this; }, get() {}, erase() { return this; }, match() { return false; }, load() {}, hide() {}, show() {},
      getElement() {}, addClass() {}, toggle() {}, empty() {}, dispose() {},
    });
    Function.prototype.bind = function (that, ...bound) { return (...rest) => this.apply(that, [...bound, ...rest]); };
    define(Array.prototype, { each: [].forEach, clean() {}, link() {}, contains() {}, append() { return this; }, empty() {} });
    define(Object, { each() {}, merge() {}, clone() {}, map() {}, length() {} });
    define(String.prototype, { contains() {}, clean() { return this; }, test() {}, substitute() {} });`,
  'the JSON of MooTools 1.2': `window.JSON = Object.assign(function Hash() {}, {
    stringify: JSON.stringify, parse: JSON.parse, encode() {}, decode() {},
  });`,
  // Prototype 1.5 to 1.7.
  'the toJSON of Prototype': `
    Array.prototype.toJSON = function () { return '[' + this.map(Object.toJSON).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null'; };
    Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
    Object.toJSON = (value) => (value?.toJSON ? value.toJSON() : String(value));`,
  'the Array.prototype of Prototype': `
    const each = function (iterator) { for (let i = 0; i < this.length; i++) iterator(this[i], i); return this; };
    Object.assign(Array.prototype, {
      each, _each: each, entries() { return this.slice(); }, toArray() { return this.slice(); },
      reduce() { return this.length > 1 ? this : this[0]; }, first() { return this[0]; }, last() {}, size() { return this.length; },
      find(iterator) { for (const item of this) if (iterator(item)) return item; },
      map(iterator) { const all = []; this.each((item, i) => all.push(iterator(item, i))); return all; },
      include(item) { return this.indexOf(item) >= 0; }, without() {}, inspect() {}, clone() {}, compact() {}, clear() {},
    });`,
  // This function throws for a list without the method `toArray`, which Prototype gives only to some kinds of lists.
  'the Array.from of Prototype 1.7.3': 'Array.from = (list) => list.toArray();',
  'the HTMLElement.prototype of Prototype': `
    const methods = ['update', 'insert', 'replace', 'wrap', 'select', 'show', 'hide', 'visible', 'toggle', 'observe', 'fire', 'down', 'up'];
    for (const name of methods) HTMLElement.prototype[name] = function () { return this; };
    HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    window.Element = function (tag) { return document.createElement(tag); };`,
  'the attachInternals of a polyfill that fails':
    "HTMLElement.prototype.attachInternals = () => { throw new Error('no internals'); };",
  // It has neither `finally` nor `all`. It calls `run` and each callback in a later task. Async functions still return the Promise of the browser.
  'the Promise of an old polyfill': `window.Promise = function (run) {
    const callbacks = [];
    this.then = function (callback) { callbacks.push(callback); return this; };
    setTimeout(() => run((value) => setTimeout(() => callbacks.forEach((callback) => callback(value)))));
  };`,
  'a Promise that never calls back': `window.Promise = function () {};
    Promise.resolve = Promise.reject = Promise.all = () => new Promise();
    Promise.prototype.then = Promise.prototype.catch = function () { return this; };`,
  'the Promise of a polyfill': `const Native = Promise;
    window.Promise = class Bluebird extends Native { static get [Symbol.species]() { return Native; } };`,
};

/** Names of properties of the document. An element with such a name takes the place of the property. */
export const DOCUMENT_NAMES = [
  'activeElement',
  'addEventListener',
  'adoptedStyleSheets',
  'baseURI',
  'body',
  'cookie',
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'defaultView',
  'documentElement',
  'fullscreenElement',
  'fullscreenEnabled',
  'getElementById',
  'getRootNode',
  'head',
  'hidden',
  'implementation',
  'importNode',
  'nodeType',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'referrer',
  'removeEventListener',
  'styleSheets',
  'title',
  'URL',
  'visibilityState',
];

/**
 * Elements whose id or name is that of a property of the document or of a global variable. Such an element hides the property. It also
 * becomes a global variable of this name, unless the browser has one: an element named `navigation` does so only in older browsers, which
 * have no Navigation API.
 */
export const HOSTILE_ELEMENTS: Record<string, string> = {
  '<nav id="navigation">': '<nav id="navigation"></nav>',
  '<nav id="navigation"> without the Navigation API':
    '<script>delete window.navigation;</script><nav id="navigation"></nav>',
  '<form name="history">': '<form name="history"></form>',
  '<a id="origin">': '<a id="origin"></a>',
  '<a id="trustedTypes">': '<a id="trustedTypes"></a>',
  '<form name="createElement"> and <object id="hidden">':
    '<form name="createElement"></form><object id="hidden"></object>',
};
