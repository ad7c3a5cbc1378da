import { oncePerPage, pageGlobal } from './page-global.ts';
import { VERSION } from './version.ts';

/** Registers an element. If another script has registered its tag before, that element stays. The console says so once for each version. */
export function register(tag: string, element: CustomElementConstructor): void {
  const firstVersion = pageGlobal('version', () => VERSION);
  const registered = customElements.get(tag);
  if (!registered) {
    customElements.define(tag, element);
  } else if (registered !== element) {
    oncePerPage(`hint-${VERSION}`, () => {
      console.info(
        `mtqg-widgets ${VERSION}: version ${firstVersion} is already on this page and is used instead`,
      );
    });
  }
}
