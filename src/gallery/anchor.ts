import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The addresses of single photos within the page: `#anh-4` for the fourth. */
export interface Anchor extends ReactiveController {
  /** The fragment without the number; empty where photos have no address. */
  readonly name: string;
}

interface AnchorOptions {
  name: () => string | false;
  /** Opens a photo, by its place from 0. */
  open: (index: number) => void;
}

/** A controller that opens the photo that the page's address names, once its host has it, and whenever the address changes to one. */
export function createAnchor(
  host: ReactiveControllerHost & HTMLElement,
  { name, open }: AnchorOptions,
): Anchor {
  let isAsked = true;
  const ask = () => {
    isAsked = true;
    host.requestUpdate();
  };
  const anchor: Anchor = {
    get name() {
      return name() || '';
    },
    hostConnected: () => addEventListener('hashchange', ask),
    hostDisconnected: () => removeEventListener('hashchange', ask),
    hostUpdated() {
      const { length } = host.shadowRoot!.querySelectorAll('button[part=image]');
      if (!isAsked || !length || !anchor.name) return;
      isAsked = false;
      const [before, place] = location.hash.split(/-(?=[1-9]\d*$)/);
      if (before !== encodeURI(anchor.name) || !(Number(place) <= length)) return;
      // The page is behind the viewer, under its own address.
      history.replaceState(history.state, '', location.pathname + location.search);
      open(Number(place) - 1);
    },
  };
  host.addController(anchor);
  return anchor;
}
