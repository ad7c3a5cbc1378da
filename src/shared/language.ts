import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../text/language.ts';
import { member } from './member.ts';
import { hostOf } from './node-types.ts';

const LANG_CHANGES = { attributes: true, attributeFilter: ['lang'], subtree: true };

/**
 * A controller for the language of an element: English if the nearest `lang` attribute is English, else Vietnamese. The nearest attribute is
 * that of the element itself or of the closest element around it, even outside the shadow root that the element is in. When a `lang`
 * attribute changes, the element is rendered again.
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
    const isEnglish = lang !== undefined && /^en\b/i.test(lang);
    return isEnglish ? 'en' : 'vi';
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
    const withLang = current.closest('[lang]');
    // A form may have a field named `getAttribute`, so the method is read with `member`.
    const lang = withLang && member(withLang, 'getAttribute').call(withLang, 'lang');
    if (lang) return lang;
    current = hostOf(current.getRootNode());
  }
  return undefined;
}

/** The shadow roots that contain an element, the innermost first, and then the document. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  const host = hostOf(root);
  return host ? [root, ...rootsAround(host)] : [root];
}
