// States of the news block that a live feed would show only now and then.
const articles = [
  {
    heading: 'Khánh thành cây cầu nối hai bờ suối của bản Phố',
    href: '/news.html?tin=3',
    datetime: '2026-11-18',
  },
  { heading: 'Phát động phong trào thi đua năm 2027', href: '/news.html?tin=6', datetime: '2026-11-10' },
];
const states = {
  waiting: () => new Promise(() => undefined),
  empty: () => Promise.resolve([]),
  failed: () => Promise.reject(new Error('không trả lời')),
};

for (const el of document.querySelectorAll('mtqg-latest-news[data-state]')) {
  el.load = states[el.dataset.state];
  if (el.dataset.state !== 'stale') continue;
  // First an answer, then none.
  el.load = () => Promise.resolve(articles);
  el.addEventListener('mtqg-load', () => (el.load = states.failed), { once: true });
}
