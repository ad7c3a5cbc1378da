// States of the tile that a file would show only now and then.
const states = {
  waiting: () => new Promise(() => undefined),
  failed: () => Promise.reject(new Error('không trả lời')),
};

for (const el of document.querySelectorAll('mtqg-indicator[data-state]')) el.load = states[el.dataset.state];
