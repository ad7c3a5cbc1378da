import { VERSION } from './version.ts';
import { shared } from './shared.ts';

/** Registers an element, unless a script before this one did: the first serves, and a hint says which versions met. */
export function register(name: string, element: CustomElementConstructor): void {
  const first = shared('version', () => VERSION);
  const registered = customElements.get(name);
  if (!registered) customElements.define(name, element);
  else if (registered !== element)
    shared('hint', () => {
      console.info(`mtqg-widgets ${VERSION}: ${first} is on this page already, and serves`);
      return true;
    });
}
