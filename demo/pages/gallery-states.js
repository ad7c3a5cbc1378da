// Puts each gallery of the page into the state in its `data-state`.
const photos = [
  { src: 'photos/doi-che.jpg', caption: 'Đồi chè của hợp tác xã.', width: 2000, height: 900 },
  { src: 'photos/nha-van-hoa.jpg', caption: 'Nhà văn hóa thôn.', width: 1500, height: 1000 },
];

const states = {
  waiting: (gallery) => (gallery.load = () => new Promise(() => {})),
  empty: (gallery) => (gallery.photos = []),
  // Keeps these photos, because loading newer ones fails.
  stale: (gallery) => Object.assign(gallery, { photos, load: () => Promise.reject(new Error('minh họa')) }),
};

for (const gallery of document.querySelectorAll('[data-state]')) states[gallery.dataset.state](gallery);
