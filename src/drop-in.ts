// The script for a whole page: finds widgets and placeholders, also those added later, and loads only the code that they need.

// The types of the tags come with this file.
export type * from './define/article-card.ts';
export type * from './define/counter.ts';
export type * from './define/gallery.ts';
export type * from './define/indicator.ts';
export type * from './define/latest-news.ts';

interface Widget {
  /** If a placeholder contains exactly one link, the address of this link becomes this attribute of the element. */
  linkAttribute: string;
  /** Loads and registers the element. */
  load: () => Promise<unknown>;
}

const WIDGETS = new Map<string, Widget>([
  ['article-card', { linkAttribute: 'href', load: () => import('./define/article-card.ts') }],
  ['counter', { linkAttribute: 'src', load: () => import('./define/counter.ts') }],
  ['gallery', { linkAttribute: 'src', load: () => import('./define/gallery.ts') }],
  ['indicator', { linkAttribute: 'src', load: () => import('./define/indicator.ts') }],
  ['latest-news', { linkAttribute: 'src', load: () => import('./define/latest-news.ts') }],
]);
const NAMES = [...WIDGETS.keys()];
const WIDGET_SELECTOR = ['[data-mtqg]', ...NAMES.map((name) => `mtqg-${name},.mtqg-${name}`)].join();

/** Character references in attribute values. They remain as text when an editor has escaped them twice. */
const REFERENCES = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);

/**
 * How many placeholders below one parent may be converted within `CONVERSION_WINDOW_MS`. A larger number means an endless loop: a
 * script of the page restores each placeholder that was replaced.
 */
const MAX_CONVERSIONS = 1000;
const CONVERSION_WINDOW_MS = 60_000;

/** Counts the placeholders that were converted below a parent. */
interface Conversions {
  count: number;
  /** When the count began, in milliseconds since 1970. */
  since: number;
  /** Whether there were too many, so that no more placeholders below the parent are converted. */
  isStopped: boolean;
}

/** The conversions below each parent whose children changed. */
const conversionsBelow = new WeakMap<Node, Conversions>();

/** Names already loaded or reported as unknown. */
const seenNames = new Set<string>();

function start(): void {
  startWidgetsIn(document);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element) startWidgetsIn(node, target);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param parent The element that the page added `root` to; `undefined` for the first search of the whole document. */
function startWidgetsIn(root: Document | Element, parent?: Node): void {
  if (root instanceof Element && root.matches(WIDGET_SELECTOR)) startWidget(root, parent);
  for (const element of root.querySelectorAll(WIDGET_SELECTOR)) startWidget(element, parent);
}

function startWidget(element: Element, parent: Node | undefined): void {
  const name = widgetNameOf(element);
  const widget = WIDGETS.get(name);
  const isNew = !seenNames.has(name);
  seenNames.add(name);
  if (!widget) {
    if (isNew) console.warn(`mtqg-widgets: unknown widget "${name}"; use ${NAMES.join(', ')}`);
    return;
  }
  if (isNew) {
    widget.load().catch((error: unknown) => {
      console.warn(`mtqg-widgets: the widget "${name}" failed to load`, error);
    });
  }
  const tag = `mtqg-${name}`;
  const isPlaceholder = element.localName !== tag;
  if (isPlaceholder && mayConvertBelow(parent))
    replacePlaceholder(element as HTMLElement, tag, widget.linkAttribute);
}

/** Counts a conversion below a parent. Returns `false` after too many, and warns once, because a loop would freeze the page. */
function mayConvertBelow(parent: Node | undefined): boolean {
  if (!parent) return true;
  let conversions = conversionsBelow.get(parent);
  if (conversions?.isStopped) return false;
  const now = Date.now();
  if (!conversions || now - conversions.since > CONVERSION_WINDOW_MS) {
    conversions = { count: 0, since: now, isStopped: false };
    conversionsBelow.set(parent, conversions);
  }
  conversions.count++;
  if (conversions.count <= MAX_CONVERSIONS) return true;
  conversions.isStopped = true;
  console.warn(
    `mtqg-widgets: ${MAX_CONVERSIONS} placeholders were replaced within a minute in one element; further ones stay as they are. Does a script of the page restore them?`,
    parent,
  );
  return false;
}

/** The name in `data-mtqg`; without it, the name in the tag or class. */
function widgetNameOf(element: Element): string {
  const name = cleanValue(element.getAttribute('data-mtqg') ?? '');
  return name || (NAMES.find((known) => element.matches(`mtqg-${known},.mtqg-${known}`)) ?? '');
}

/** Replaces a placeholder by an element that gets its options and its content. */
function replacePlaceholder(placeholder: HTMLElement, tag: string, linkAttribute: string): void {
  const element = document.createElement(tag);
  copyOptions(placeholder, element);
  const address = linkIn(placeholder);
  if (address && !element.hasAttribute(linkAttribute)) element.setAttribute(linkAttribute, address);
  element.append(...placeholder.childNodes);

  // Editors wrap a placeholder in a paragraph. A paragraph with no other content is replaced too, because it would only add margins.
  const parent = placeholder.parentElement;
  const isWrapped = parent?.localName === 'p' && parent.childElementCount === 1 && !parent.textContent.trim();
  (isWrapped ? parent : placeholder).replaceWith(element);
}

/** Copies attributes: `data-src` as `src`, and `data-mtqg-accent` as the custom property `--mtqg-accent`. */
function copyOptions(placeholder: HTMLElement, element: HTMLElement): void {
  for (const { name, value } of placeholder.attributes) {
    const isData = name.startsWith('data-');
    const option = isData ? name.slice('data-'.length) : name;
    // A CMS that forbids editors `onclick` and `style` may still let them write any data-* attribute, so `data-onclick` and `data-style`
    // are not copied. If the CMS allowed the attribute `style` itself, it is added after this loop.
    const isEventHandler = option.startsWith('on');
    if (isEventHandler || option === 'style' || option === 'mtqg') continue;
    if (option.startsWith('mtqg-')) element.style.setProperty(`--${option}`, cleanValue(value));
    else element.setAttribute(option, isData ? cleanValue(value) : value);
  }
  element.style.cssText += placeholder.style.cssText;
}

/**
 * The address of the only link in a placeholder. Returns `undefined` if the placeholder has a list, a picture or several links: then its
 * links are content.
 */
function linkIn(placeholder: HTMLElement): string | null | undefined {
  if (placeholder.querySelector('li, img')) return undefined;
  if (placeholder.matches('a')) return placeholder.getAttribute('href');
  const links = placeholder.querySelectorAll('a[href]');
  return links.length === 1 ? links[0]?.getAttribute('href') : undefined;
}

/**
 * Removes what editors add to a value: outer spaces, quotes and a final semicolon. Decodes character references that editors escaped twice.
 * All of `"red"`, `red;` and `&quot;red&quot;;` become `red`.
 */
function cleanValue(value: string): string {
  return value
    .replace(/&(amp|quot|#39|nbsp);/g, (reference) => REFERENCES.get(reference) ?? reference)
    .trim()
    .replace(/\s*;$/, '')
    .replace(/^(["'])(.*)\1$/, '$2');
}

// On a server there is no document.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
