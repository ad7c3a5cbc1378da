// The script for a whole page: finds widgets and placeholders, also those added later, and loads only the code that they need.

import { cleanValue } from './drop-in/clean-value.ts';
import { attributeOf, findIn, matches, member } from './drop-in/members.ts';
import { mayReplaceBelow } from './drop-in/replacement-limit.ts';
import { findNearName } from './drop-in/near-name.ts';
import { addDocumentListener, findInDocument, isDocumentLoading } from './drop-in/page-document.ts';
import { replacePlaceholder } from './drop-in/placeholder.ts';
import { warn, warnOnce } from './drop-in/warn.ts';
import { loadWidget, NAMES, preloadPart, WIDGETS } from './drop-in/widgets.ts';

// Because these types are exported, an import of this file also makes TypeScript know the tags and their events.
export type * from './define/article-card.ts';
export type * from './define/counter.ts';
export type * from './define/gallery.ts';
export type * from './define/indicator.ts';
export type * from './define/latest-news.ts';

const PREFIX = 'mtqg-';
// An undefined element may have a mistyped tag of ours: <mtqg-news>.
const WIDGET_SELECTOR = [
  ':not(:defined)',
  '[data-mtqg]',
  '[class*="mtqg"]',
  ...NAMES.flatMap((name) => [`${PREFIX}${name}`, `mtqg_${name.replaceAll('-', '_')}`]),
].join();
/** The start of a class whose author left out the hyphen of our prefix or wrote another sign: `mtqggallery`, `mtqg_gallery`. */
const PREFIX_WITHOUT_HYPHEN = /^mtqg[_ ]?(?!-)/;
/** The value of `nodeType` for elements. The page may have replaced `Element`, which `instanceof` would need. */
const ELEMENT_NODE = 1;

function start(): void {
  for (const element of findInDocument(WIDGET_SELECTOR)) tryWidget(element, undefined);
  try {
    new MutationObserver(startAddedWidgets).observe(document, { childList: true, subtree: true });
  } catch (error) {
    warn('mtqg-widgets: widgets that are added to the page later are not started', error);
  }
}

function startAddedWidgets(changes: readonly MutationRecord[]): void {
  for (const { addedNodes, target: changedNode } of changes) {
    for (const node of addedNodes) {
      if (member(node, 'nodeType') === ELEMENT_NODE) startWidgetsIn(node as Element, changedNode);
    }
  }
}

/** Starts `root` if it is a widget, and all widgets in it. */
function startWidgetsIn(root: Element, changedNode: Node): void {
  if (matches(root, WIDGET_SELECTOR)) tryWidget(root, changedNode);
  for (const element of findIn(root, WIDGET_SELECTOR)) tryWidget(element, changedNode);
}

/**
 * Starts a widget. If that fails, the other widgets of the page start all the same.
 *
 * @param changedNode The node whose children the page changed: it added the widget there, or an element with the widget in it. `undefined`
 *   for a widget that was in the page when it opened.
 */
function tryWidget(element: Element, changedNode: Node | undefined): void {
  try {
    startWidget(element, changedNode);
  } catch (error) {
    warn('mtqg-widgets: a widget could not be started; its content stays as it is', element, error);
  }
}

function startWidget(element: Element, changedNode: Node | undefined): void {
  const name = widgetNameOf(element);
  if (name === undefined) return;
  const widget = WIDGETS.find((candidate) => candidate.name === name);
  if (!widget) {
    warnOnce(`mtqg-widgets: unknown widget "${name}"; use ${NAMES.join(', ')}`);
    return;
  }
  loadWidget(widget);
  preloadPart(widget, element);
  const isPlaceholder = member(element, 'localName') !== PREFIX + name;
  const isPageItself = matches(element, 'html, head, body');
  const isReplaceable = isPlaceholder && !isPageItself;
  // A page script that restores its placeholders would make an endless loop. So `mayReplaceBelow` counts the replacements below a changed
  // node, and returns `false` after too many.
  if (isReplaceable && mayReplaceBelow(changedNode))
    replacePlaceholder(element as HTMLElement, PREFIX + name, widget.linkAttribute);
}

/** The name in the tag, in `data-mtqg` or in the class; `undefined` for an element that is not a widget. */
function widgetNameOf(element: Element): string | undefined {
  const localName = member(element, 'localName');
  if (localName.startsWith(PREFIX)) return localName.slice(PREFIX.length);
  const nameInAttribute = attributeOf(element, 'data-mtqg');
  if (nameInAttribute) return cleanValue(nameInAttribute);
  const nameInClass = NAMES.find((name) => matches(element, `.${PREFIX}${name}`));
  if (nameInClass) return nameInClass;
  if (localName.startsWith('mtqg_'))
    warnOnce(`mtqg-widgets: unknown tag <${localName}>; write <${localName.replaceAll('_', '-')}>`);
  warnOfMisspeltClass(element);
  const isAttributeEmpty = nameInAttribute === '';
  return isAttributeEmpty ? '' : undefined; // `startWidget` warns about `data-mtqg` without a name.
}

/** Warns of `mtqg-galery`, `mtqg_gallery` and `mtqg gallery`. Other classes with our prefix belong to the page: `mtqg-box`. */
function warnOfMisspeltClass(element: Element): void {
  const classes = [...member(element, 'classList')];
  for (const [index, name] of classes.entries()) {
    const next = classes[index + 1] ?? '';
    const written = name === 'mtqg' && NAMES.includes(next) ? `mtqg ${next}` : name;
    const withPrefix = written.replace(PREFIX_WITHOUT_HYPHEN, PREFIX).replaceAll('_', '-');
    const meant = withPrefix.startsWith(PREFIX) && findNearName(withPrefix.slice(PREFIX.length), NAMES);
    if (meant) warnOnce(`mtqg-widgets: unknown class "${written}"; use ${PREFIX}${meant}`);
  }
}

// On a server there is no document.
if (typeof document !== 'undefined') {
  if (isDocumentLoading()) addDocumentListener('DOMContentLoaded', start);
  else start();
}
