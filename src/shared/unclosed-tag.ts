import type { ReactiveController, ReactiveElement } from 'lit';
import { warn } from './console.ts';
import { isElement } from './node-types.ts';
import { listenToDocument, ofDocument } from './page-document.ts';
import { oncePerPage } from './page-global.ts';

/** A widget with one of these attributes gets its data from them, and needs no content. */
const DATA_ATTRIBUTES = '[src], [heading], [value]';
/** Placeholders for widgets. */
const WIDGETS = '[data-mtqg], [class^="mtqg-"]';
/** Parts of a page. Content for a widget has none of them, but it may have a script of JSON: structured data for search engines. */
const PAGE_PARTS =
  'main, nav, aside, footer, header, [role="main"], [role="navigation"], script:not([type*="json" i]), form';
/** An item of a list, and content for a named slot, may have a header, a footer, a form and a script. */
const ITEMS = 'article, section, figure, blockquote, li, template, [slot]';

/**
 * A controller that finds a widget without an end tag: `<mtqg-gallery src="/anh.json" />`. HTML ignores the slash, so everything that follows
 * becomes content of the widget, and the widget would hide it. The controller moves this content behind the widget, and says in the console
 * what to write.
 */
export class UnclosedTag implements ReactiveController {
  readonly #host: ReactiveElement;
  #stopListening: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostConnected(): void {
    if (ofDocument('readyState') !== 'loading') {
      this.#check();
      return;
    }
    // The browser has not read the rest of the page yet.
    this.#stopListening = new AbortController();
    listenToDocument('DOMContentLoaded', () => this.#check(), { signal: this.#stopListening.signal });
  }

  hostDisconnected(): void {
    this.#stopListening?.abort();
  }

  #check(): void {
    const host = this.#host;
    if (!host.matches(DATA_ATTRIBUTES) || !isUnclosed(host)) return;
    const tag = host.localName;
    const message = `${tag}: the end tag is missing, so all that follows on the page was read as content of <${tag}>. The widget leaves it on the page. Write <${tag} …></${tag}>; HTML ignores the slash in <${tag} … />`;
    oncePerPage(message, () => warn(message, host));
    moveContentBehind(host);
  }
}

/**
 * Whether the end tag of a widget is missing. The widget then reaches to the end of the element around it, and contains other widgets or parts
 * of the page.
 */
function isUnclosed(host: Element): boolean {
  if (host.nextSibling) return false;
  const isWidget = (element: Element) => isOwnTag(element) || element.matches(WIDGETS);
  const isPagePart = (element: Element) => {
    const item = element.closest(ITEMS);
    const isInItem = item !== null && host.contains(item);
    return element.matches(PAGE_PARTS) && !isInItem;
  };
  return [...host.querySelectorAll('*')].some((element) => isWidget(element) || isPagePart(element));
}

/** Moves the content of a widget behind it. The last node that was moved may be a widget without an end tag too. */
function moveContentBehind(host: Element): void {
  const nodes = [...host.childNodes];
  host.after(...nodes);
  const last = nodes.at(-1);
  const mayBeUnclosed = last && isElement(last) && isOwnTag(last) && last.matches(DATA_ATTRIBUTES);
  if (mayBeUnclosed) moveContentBehind(last);
}

function isOwnTag({ localName }: Element): boolean {
  return localName.startsWith('mtqg-');
}
