import type { ReactiveControllerHost } from 'lit';

const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['href', 'src', 'alt', 'datetime', 'slot'],
};

/**
 * Reads what the page put into an element as data, now and whenever it changes. The reader is loaded only where there is something to
 * read.
 */
export function createContent<T>(
  host: ReactiveControllerHost & HTMLElement,
  load: () => Promise<(from: Element) => T | undefined>,
): { data?: T | undefined } {
  const content: { data?: T | undefined } = {};
  const read = async () => {
    content.data = host.firstElementChild ? (await load())(host) : undefined;
    host.requestUpdate();
  };
  const observer = new MutationObserver(read);
  host.addController({
    hostConnected() {
      observer.observe(host, CHANGES);
      void read(); // It may have changed while it was elsewhere.
    },
    hostDisconnected: () => observer.disconnect(),
  });
  return content;
}
