// Puts each counter of the page into the state in its `data-state`.
const figures = {
  protocol: 1,
  site: 'laocai',
  online: 12,
  visits: { today: 1284, yesterday: 1190, week: 9450, month: 31_207, year: 402_118, total: 4_798_809 },
  views: { today: 3920, yesterday: 3588, week: 28_733, month: 96_004, year: 1_240_557, total: 12_044_310 },
  since: '2024-03-07',
  timeZone: 'Asia/Ho_Chi_Minh',
  asOf: '2026-11-23T22:31:05+07:00',
  next: 60,
};

const failure = () => Promise.reject(new Error('minh họa'));

const states = {
  loaded: (counter) => (counter.figures = figures),
  waiting: (counter) => (counter.load = () => new Promise(() => {})),
  failed: (counter) => (counter.load = failure),
  stale: (counter) => Object.assign(counter, { figures, load: failure }),
  restarted: (counter) => (counter.figures = { ...figures, online: null }),
};

for (const counter of document.querySelectorAll('[data-state]')) states[counter.dataset.state](counter);
