// States that a file of figures shows only now and then.
const loads = {
  loading: () => new Promise(() => undefined),
  failed: () => Promise.reject(new Error('máy chủ không trả lời')),
};

for (const tile of document.querySelectorAll('mtqg-indicator[data-state]'))
  tile.load = loads[tile.dataset.state];
