import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../text/language.ts';

const LANG_CHANGES = { attributes: true, attributeFilter: ['lang'], subtree: true };

/**
 * A controller for the language of an element: that of the nearest `lang` around it, through shadow roots; Vietnamese by default.
 * Renders the element again when that changes.
 */
export class PageLanguage implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: MutationObserver;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get current(): Language {
    const lang = nearestLang(this.#host);
    return lang && /^en\b/i.test(lang) ? 'en' : 'vi';
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#host)) this.#observer.observe(root, LANG_CHANGES);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

function nearestLang(element: Element): string | undefined {
  let current: Element | undefined = element;
  while (current) {
    const lang = current.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The shadow roots around an element, from the inside out, and its document. */
function rootsAround(element: Element): Node[] {
  const roots = [element.getRootNode()];
  for (let root = roots[0]; root instanceof ShadowRoot; root = roots.at(-1))
    roots.push(root.host.getRootNode());
  return roots;
}
