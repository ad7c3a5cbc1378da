// Puts each news block of the page into the state in its `data-state`.
const articles = [
  {
    heading: 'Khánh thành cây cầu nối hai bờ suối của bản Phố',
    href: '/news.html?tin=3',
    datetime: '2026-11-18',
  },
  { heading: 'Phát động phong trào thi đua năm 2027', href: '/news.html?tin=6', datetime: '2026-11-10' },
];

const failure = () => Promise.reject(new Error('minh họa'));

const states = {
  waiting: (news) => (news.load = () => new Promise(() => {})),
  empty: (news) => (news.load = () => Promise.resolve([])),
  failed: (news) => (news.load = failure),
  stale: showStale,
};

/** The first load succeeds and the second fails. Moving the element in the page starts the second load. */
function showStale(news) {
  let loads = 0;
  news.load = () => (loads++ === 0 ? Promise.resolve(articles) : failure());
  news.addEventListener('mtqg-load', () => news.parentElement.append(news), { once: true });
}

for (const news of document.querySelectorAll('[data-state]')) states[news.dataset.state](news);
