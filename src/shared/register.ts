import { VERSION } from './version.ts';
import { pageGlobal } from './page-global.ts';

/** Registers an element, unless a script before this one did: the first serves, and a hint says which versions met. */
export function register(name: string, element: CustomElementConstructor): void {
  const first = pageGlobal('version', () => VERSION);
  const registered = customElements.get(name);
  if (!registered) customElements.define(name, element);
  else if (registered !== element)
    pageGlobal('hint', () => {
      console.info(`mtqg-widgets ${VERSION}: ${first} is on this page already, and serves`);
      return true;
    });
}
