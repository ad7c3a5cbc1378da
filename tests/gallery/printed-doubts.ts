import { img, LONG, type PrintedPage, src } from './printed-pages.ts';

const THANKS = 'Ban Quản lý dự án xin trân trọng cảm ơn.';
const RUNNING = 'Sáng nay, cầu đã thông xe.';

/** Pages with lines below photos that may be text, with photos in boxes or lists of the page, and with captions of several lines. */
export const PRINTED_DOUBTS: PrintedPage[] = [
  {
    name: 'thanks below the last of several photos with captions',
    html: `<p>${img()}</p><p>Đồi chè.</p><p>${img('nha-van-hoa')}</p><p>${THANKS}</p>`,
    captions: ['Đồi chè.', ''],
    captionsBelow: ['Đồi chè.'],
    thumbnails: [1, 2],
  },
  {
    name: 'thanks in italics, which only the viewer shows as a caption',
    html: `<p>${img()}</p><p><em>${THANKS}</em></p>`,
    captions: [THANKS],
    captionsBelow: [],
    thumbnails: [1],
  },
  ...['Trân trọng./.', 'Kính mời quý vị đón xem.', 'Hẹn gặp lại bà con mùa xuân sau.'].map((line) => ({
    name: `a line that closes the text: "${line}"`,
    html: `<p>${img()}</p><p>${line}</p>`,
    captions: [''],
    thumbnails: [1],
  })),
  {
    name: 'a closing line below figures without captions',
    html: `<figure>${img()}</figure><figure>${img('nha-van-hoa')}</figure><p>Bản Phố đón khách quanh năm</p>`,
    captions: ['', 'Bản Phố đón khách quanh năm'],
    captionsBelow: [],
    thumbnails: [1, 2],
  },
  {
    name: 'a closing line, and a source, below photos with captions in italics',
    html: `<p>${img()}</p><p><em>Đồi chè.</em></p><p>${img('nha-van-hoa')}</p><p>Bản Phố đón khách quanh năm</p><p>Nguồn: Báo Lào Cai</p>`,
    captions: ['Đồi chè.', 'Bản Phố đón khách quanh năm'],
    captionsBelow: ['Đồi chè.'],
    thumbnails: [1, 2],
  },
  {
    name: 'a sentence of the running text below the only photo',
    html: `<p>${img()}</p><p>${RUNNING}</p>`,
    captions: [RUNNING],
    captionsBelow: [],
    thumbnails: [1],
  },
  ...[
    'Ngày 7/3/2024, cầu được khởi công.',
    'Tuy nhiên, đường còn hẹp.',
    'Cầu sẽ thông xe vào tháng năm.',
  ].map((line) => ({
    name: `a sentence of the running text between paragraphs: "${line}"`,
    html: `<p>${LONG}</p><p>${img()}</p><p>${line}</p><p>${LONG}</p>`,
    captions: [line],
    captionsBelow: [],
    thumbnails: [1],
  })),
  {
    name: 'a photo report in which each caption is a sentence that begins with the time',
    html: `<p>${img()}</p><p>Sáng 7/3, bà con dựng rạp.</p><p>${img('nha-van-hoa')}</p><p>Chiều 7/3, lễ khởi công diễn ra.</p>`,
    captions: ['Sáng 7/3, bà con dựng rạp.', 'Chiều 7/3, lễ khởi công diễn ra.'],
    captionsBelow: ['Sáng 7/3, bà con dựng rạp.', 'Chiều 7/3, lễ khởi công diễn ra.'],
    thumbnails: [1, 2],
  },
  {
    name: 'a sentence that begins with the time, alone with its photo in a figure',
    html: `<figure>${img()}<p>${RUNNING}</p></figure><figure>${img('nha-van-hoa')}</figure>`,
    captions: [RUNNING, ''],
    captionsBelow: [RUNNING],
    thumbnails: [1, 2],
  },
  {
    name: 'a sentence that begins with the time in a figure, which is all that the gallery has',
    html: `<figure>${img()}<p>${RUNNING}</p></figure>`,
    captions: [RUNNING],
    captionsBelow: [RUNNING],
    thumbnails: [1],
  },
  {
    name: 'photos with a line below each, so that the last line is a caption and does not close the text',
    html: `<p>${img()}</p><p>Đồi chè mùa xuân</p><p>${img('nha-van-hoa')}</p><p>Nhà văn hóa của bản</p>`,
    captions: ['Đồi chè mùa xuân', 'Nhà văn hóa của bản'],
    captionsBelow: ['Đồi chè mùa xuân', 'Nhà văn hóa của bản'],
    thumbnails: [1, 2],
  },
  {
    name: 'a caption with a list and paragraphs',
    html: `<figure>${img()}<figcaption>Số hộ có điện<ul><li>Bản Phố: 12</li><li>Xã Lùng: 30</li></ul><p>Ảnh: Hồng Nhung</p></figcaption></figure>`,
    captions: ['Số hộ có điện. Bản Phố: 12. Xã Lùng: 30'],
    credits: ['Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'a caption with a break, which is a space',
    html: `<figure>${img()}<figcaption>Lễ khởi công<br>ở bản Phố</figcaption></figure>`,
    captions: ['Lễ khởi công ở bản Phố'],
    thumbnails: [1],
  },
  {
    name: 'a numbered list of photos and texts',
    html: `<ol><li>${img()} Đồi chè</li><li>${img('nha-van-hoa')} Nhà văn hóa</li></ol>`,
    captions: ['Đồi chè', 'Nhà văn hóa'],
    thumbnails: [],
  },
  {
    name: 'a list that a style sheet numbers, and a numbered one without numbers',
    html: `<ul style="list-style-type: decimal"><li>${img()} Đồi chè</li></ul><ol style="list-style: none"><li>${img('nha-van-hoa')} Nhà văn hóa</li></ol>`,
    captions: ['Đồi chè', 'Nhà văn hóa'],
    thumbnails: [2],
  },
  {
    name: 'captions that a style sheet numbers',
    html: `<style>.dem { counter-increment: hinh } .dem figcaption::before { content: "Hình " counter(hinh) ". " } .sao figcaption::before { content: "★ " }</style>
      <figure class="dem">${img()}<figcaption>Đồi chè.</figcaption></figure><figure class="sao">${img('nha-van-hoa')}<figcaption>Nhà văn hóa.</figcaption></figure>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [2],
  },
  {
    name: 'photos in <details> without a summary, and in a box that the page has made unusable',
    html: `<details open>${img()}</details><div inert>${img('nha-van-hoa')}</div><p>${img('chieu-tren-nuong')}</p>`,
    captions: ['', '', ''],
    thumbnails: [3],
  },
  {
    name: 'two pictures as small as icons, of which one has only a height and the other only a width',
    html: `<p>${img('nha-van-hoa', 'height="20"')}</p><p>${img('nha-van-hoa', 'width="32"')} Chữ</p><p><img src="${src('doi-che')}" alt="" width="600"></p>`,
    captions: [''],
    thumbnails: [1],
  },
  {
    name: 'a formula in a caption',
    html: `<figure>${img()}<figcaption>Nồng độ <math><msub><mi>CO</mi><mn>2</mn></msub></math></figcaption></figure>`,
    captions: ['Nồng độ CO 2'],
    thumbnails: [],
  },
];
