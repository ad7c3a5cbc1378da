import type { ReactiveControllerHost } from 'lit';

const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/** What was read of the content of an element. */
export interface Content<T> {
  data: T | undefined;
  /** Whether it was read, be it as nothing. */
  isRead: boolean;
}

/**
 * Reads what the page put into an element as data, now and whenever it changes. The reader is loaded only where there is something to
 * read.
 */
export function createContent<T>(
  host: ReactiveControllerHost & HTMLElement,
  load: () => Promise<(from: Element) => T | undefined>,
): Content<T> {
  const content: Content<T> = { data: undefined, isRead: false };
  const read = async () => {
    try {
      content.data = host.firstElementChild ? (await load())(host) : undefined;
    } finally {
      content.isRead = true;
      host.requestUpdate();
    }
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
