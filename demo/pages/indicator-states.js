// Puts each indicator of the page that has a `data-state` into that state.
const states = {
  waiting: (tile) => (tile.load = () => new Promise(() => {})),
  failed: (tile) => (tile.load = () => Promise.reject(new Error('minh họa'))),
};

for (const tile of document.querySelectorAll('[data-state]')) states[tile.dataset.state](tile);
