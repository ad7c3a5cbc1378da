/**
 * The global variables that the scripts in dist/web use, and the built-ins for which a script has a `const` of its own
 * (scripts/rollup-own-built-ins.mjs). tests/package/page-globals.test.ts compares this list with the scripts.
 */
export const PAGE_GLOBALS = (
  'AbortController AbortSignal Array Boolean CSSStyleSheet CustomEvent DOMMatrixReadOnly Date Document Error Event EventTarget ' +
  'HTMLElement HTMLTableCellElement HTMLTableElement HTMLTableSectionElement Headers History IntersectionObserver Intl JSON Map Math ' +
  'MessageChannel MutationObserver Node Number Object Promise RangeError Reflect RegExp ResizeObserver Set ShadowRoot String Symbol TextDecoder ' +
  'TextEncoder TypeError UIEvent URL Uint8Array WeakMap WeakSet addEventListener atob clearTimeout console customElements decodeURIComponent ' +
  'encodeURIComponent fetch getComputedStyle getSelection globalThis history innerHeight innerWidth isFinite isNaN localStorage matchMedia navigation ' +
  'navigator open origin parseFloat parseInt performance removeEventListener requestAnimationFrame setTimeout trustedTypes visualViewport webkitURL'
).split(' ');
