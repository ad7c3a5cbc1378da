import type { LitElement } from 'lit';
import { inform } from './console.ts';
import { DocumentNames, restoreNames } from './document-names.ts';
import { MarginAbove } from './margin-above.ts';
import { oncePerPage, pageGlobal } from './page-global.ts';
import { UnclosedTag } from './unclosed-tag.ts';
import { VERSION } from './version.ts';

/**
 * Registers an element. If another script has already registered the tag, the element of that script stays, and the console says so once per
 * version.
 */
export function register(tag: string, element: typeof LitElement): void {
  // `document-names.ts` has removed the names of elements such as `<img name="createElement">`, so that the module of Lit could be loaded.
  restoreNames();
  element.addInitializer((host) => host.addController(new DocumentNames()));
  const firstVersion = pageGlobal('version', () => VERSION);
  const methods = findRegistryMethods();
  const registered = methods.get.call(customElements, tag);
  if (!registered) {
    element.addInitializer((host) => {
      host.addController(new MarginAbove(host));
      host.addController(new UnclosedTag(host));
    });
    methods.define.call(customElements, tag, element);
  } else if (registered !== element) {
    oncePerPage(`hint-${VERSION}`, () => {
      inform(`mtqg-widgets ${VERSION}: version ${firstVersion} is already on this page and is used instead`);
    });
  }
}

/** The methods of the browser's class, because a script of the page may have replaced those of `customElements`. */
function findRegistryMethods(): Pick<CustomElementRegistry, 'get' | 'define'> {
  const prototype = Object.getPrototypeOf(customElements) as object;
  // Without a browser, the registry may be a plain object.
  return 'define' in prototype ? (prototype as CustomElementRegistry) : customElements;
}
