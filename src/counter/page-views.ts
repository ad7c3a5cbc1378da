/** The views of a page: its load, every navigation within it, every return from the back-forward cache. Fires `view` at each. */
export interface PageViews extends EventTarget {
  /** How many there were so far. */
  count: number;
}

/** Begins to count the views of this page. Lasts as long as the page: what happens while no element looks on counts too. */
export function createPageViews(): PageViews {
  const views = Object.assign(new EventTarget(), { count: 1 });
  const turn = () => {
    views.count++;
    views.dispatchEvent(new Event('view'));
  };

  // A view is another path or query: a new hash is none, and neither is an entry that was merely renamed.
  const addressNow = () => location.pathname + location.search;
  let address = addressNow();
  const move = (isView: boolean) => {
    const before = address;
    address = addressNow();
    if (isView && before !== address) turn();
  };

  addEventListener('pageshow', (event) => event.persisted && turn());
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', (event) =>
      move((event as { navigationType?: string }).navigationType !== 'replace'),
    );
  } else {
    // Browsers without the Navigation API do not tell of these calls.
    addEventListener('popstate', () => move(true));
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...entry) => {
        original(...entry);
        move(name === 'pushState');
      };
    }
  }
  return views;
}
