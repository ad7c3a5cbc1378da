import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Numbers near 100 that are probably indexes, below names of growth, and what to write. */
const INDEXES: [file: string, record: string, text: string, growth: string][] = [
  ['Chỉ tiêu;Đơn vị;2022;2023\nTốc độ tăng GRDP;%;102,6;108,5', 'toc-do-tang-grdp:2023', '108,5', '8,5'],
  [
    'Chỉ tiêu;Đơn vị;2022;2023\nTốc độ tăng năng suất;%;6,2;106,5',
    'toc-do-tang-nang-suat:2023',
    '106,5',
    '6,5',
  ],
  [
    'Chỉ tiêu;Đơn vị;2023\nGiá tiêu dùng bình quân tăng;%;104,1',
    'gia-tieu-dung-binh-quan-tang',
    '104,1',
    '4,1',
  ],
  ['Chỉ tiêu;Đơn vị;2023\nLạm phát cơ bản;%;104,2', 'lam-phat-co-ban', '104,2', '4,2'],
  [
    'Chỉ tiêu;Đơn vị;2023\nTăng thu ngân sách so với năm trước;%;98,2',
    'tang-thu-ngan-sach-so-voi-nam-truoc',
    '98,2',
    '-1,8',
  ],
  ['Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện\nTỷ lệ tăng thu;%;8,5;112,5', 'ty-le-tang-thu', '112,5', '12,5'],
  ['Huyện;Tốc độ tăng thu (%)\nHuyện X;105,3\nHuyện Y;7', 'toc-do-tang-thu:huyen-x', '105,3', '5,3'],
  [
    'Chỉ tiêu;Đơn vị;2023\nTốc độ tăng giá trị sản xuất;;\n- Nông nghiệp;%;102,9',
    'nong-nghiep',
    '102,9',
    '2,9',
  ],
  ['[{"id":"a","label":"Tăng trưởng kinh tế","value":"106,1","unit":"%"}]', 'a', '106,1', '6,1'],
  ['[{"id":"a","label":"Tốc độ tăng GRDP","value":108.5}]', 'a', '108,5', '8,5'],
  [
    'Chỉ tiêu;Giá trị;Tăng, giảm so với 2022 (%)\nLúa;12.500;108,1\nNgô;4.200;5,2\nLạc;1.200;-3,4',
    'lua',
    '108,1',
    '8,1',
  ],
  ['Chỉ tiêu;Giá trị;Tăng so với 2022 (%)\nLúa;12.500;108,1\nNgô;4.200;5,2', 'lua', '108,1', '8,1'],
];

/** Small numbers that are probably growth, below names of indexes, and what to write. */
const GROWTH: [file: string, record: string, text: string, index: string][] = [
  [
    'Chỉ tiêu;Đơn vị;2022;2023\nChỉ số giá tiêu dùng (năm trước = 100);%;3,2;2,9',
    'chi-so-gia-tieu-dung-nam-truoc-100:2023',
    '2,9',
    '102,9',
  ],
  [
    'Chỉ tiêu;Đơn vị;2022;2023\nChỉ số sản xuất công nghiệp;%;8,2;105,3',
    'chi-so-san-xuat-cong-nghiep:2022',
    '8,2',
    '108,2',
  ],
  ['Chỉ tiêu;Đơn vị;2022;2023\nCPI;%;3,25;104,16', 'cpi:2022', '3,25', '103,25'],
  ['Chỉ tiêu;Giá trị;Chỉ số phát triển (năm trước = 100)\nLúa;1.000;5,3', 'lua', '5,3', '105,3'],
  ['Chỉ tiêu;Giá trị;Chỉ số so với 2022 (%)\nLúa;12.500;105,2\nNgô;4.200;8,1', 'ngo', '8,1', '108,1'],
];

/** Numbers that are certain. */
const CERTAIN: [file: string, record: string, shown: RegExp][] = [
  [
    'Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện\nTỷ lệ tăng thu;%;108,5;+112,5',
    'ty-le-tang-thu',
    /kế hoạch là 108,5%/,
  ],
  [
    'Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện\nTỷ lệ tăng thu;%;108,5;12,5',
    'ty-le-tang-thu',
    /“108,5”.*hãy viết 8,5 nếu là chỉ số$/,
  ],
  ['Chỉ tiêu;Đơn vị;2023\nTốc độ tăng khách;%;+105,3', 'toc-do-tang-khach', /\+105,3%/],
  ['Chỉ tiêu;Đơn vị;2023\nTốc độ tăng khách;%;đạt 105,3', 'toc-do-tang-khach', /đạt 105,3%/],
  ['Chỉ tiêu;Đơn vị;2023\nTốc độ tăng khách;%;245', 'toc-do-tang-khach', /245%/],
  [
    'Chỉ tiêu;Đơn vị;2023\nTốc độ tăng GRDP (năm trước = 100);%;105,3',
    'toc-do-tang-grdp-nam-truoc-100',
    /105,3%/,
  ],
  [
    'Chỉ tiêu;Đơn vị;2023\nTỷ lệ tăng huyết áp được điều trị;%;85',
    'ty-le-tang-huyet-ap-duoc-dieu-tri',
    /85%/,
  ],
  ['Chỉ tiêu;Đơn vị;2023\nTỷ lệ hộ có thu nhập tăng;%;85', 'ty-le-ho-co-thu-nhap-tang', /85%/],
  ['Chỉ tiêu;Đơn vị;2023\nTăng thu ngân sách;tỷ đồng;105', 'tang-thu-ngan-sach', /105 tỷ đồng/],
  ['Chỉ tiêu;Đơn vị;2022;2023\nCPI;%;3,25;4,16', 'cpi:2022', /3,25%/],
  [
    'Chỉ tiêu;Đơn vị;2023\nChỉ số giá tiêu dùng (năm 2010 = 100);%;12,5',
    'chi-so-gia-tieu-dung-nam-2010-100',
    /12,5%/,
  ],
  ['Chỉ tiêu;2022;2023;Tăng 2023 (%)\nLúa;1.000;2.081;108,1\nNgô;10;11;10', 'lua:2023', /tăng 108,1%/],
  [
    'Chỉ tiêu;2022;2023;Chỉ số 2023 so với 2022 (%)\nLúa;1.000;81;8,1\nNgô;10;11;110',
    'lua:2023',
    /bằng 8,1%/,
  ],
  ['Chỉ tiêu;Giá trị;Chỉ số so với 2022 (%)\nLúa;12.500;105,2\nNgô;4.200;45,1', 'ngo', /bằng 45,1%/],
];

/** Tests of an index where growth is measured and the reverse, for Node and for browsers. */
export function growthOrIndexContract({ it, equal }: Runner): void {
  const read = (file: string, record: string) => {
    const [id = '', period] = record.split(':');
    const isPeriod = /^\d{4}$/.test(period ?? '');
    return isPeriod ? showFile(file, id, period) : showFile(file, record);
  };
  /** The file with another text in place of the last one that is equal. */
  const correct = (file: string, text: string, right: string) => {
    const written = file.includes(text) ? text : text.replace(',', '.');
    const index = file.lastIndexOf(written);
    const isJsonNumber = written !== text;
    return (
      file.slice(0, index) +
      (isJsonNumber ? JSON.stringify(right) : right) +
      file.slice(index + written.length)
    );
  };

  it('asks whether a number near 100 is an index where growth is measured, in rows, areas, groups, columns and JSON, and reads each answer', () => {
    for (const [file, record, text, growth] of INDEXES) {
      const shown = read(file, record);
      equal(
        shown.includes(`“${text}”`) &&
          shown.includes(
            `có thể là chỉ số (kỳ trước = 100), trong khi ở đây là mức tăng; hãy viết ${growth} nếu là chỉ số, hoặc +${text} nếu đúng là mức tăng`,
          ),
        true,
        `${file}: ${shown}`,
      );
      for (const answer of [growth, `+${text}`])
        equal(
          read(correct(file, text, answer), record).startsWith('!'),
          false,
          read(correct(file, text, answer), record),
        );
    }
  });

  it('asks whether a small number is growth where an index is measured, and reads each answer', () => {
    for (const [file, record, text, index] of GROWTH) {
      const shown = read(file, record);
      equal(
        shown.includes(`“${text}”`) &&
          shown.includes(`hãy viết ${index} nếu là mức tăng, giảm, hoặc “đạt ${text}” nếu đúng là chỉ số`),
        true,
        `${file}: ${shown}`,
      );
      for (const answer of [index, `đạt ${text}`])
        equal(
          read(correct(file, text, answer), record).startsWith('!'),
          false,
          read(correct(file, text, answer), record),
        );
    }
  });

  it('shows numbers that their sign, their verb, their name or the figures of their row make certain', () => {
    for (const [file, record, shown] of CERTAIN)
      equal(shown.test(read(file, record)), true, `${file}: ${read(file, record)}`);
  });

  it('asks in a tile and in English numbers too', () => {
    const growth = showRecord({ label: 'Tốc độ tăng GRDP', value: '108,5', unit: '%' });
    equal(growth.includes('hãy viết 8,5 nếu là chỉ số, hoặc +108,5'), true, growth);
    const english = showRecord({ label: 'Tốc độ tăng GRDP', value: '108.5', unit: '%', numberFormat: 'en' });
    equal(english.includes('hãy viết 8.5 nếu là chỉ số, hoặc +108.5'), true, english);
    const table = showFile(
      'number-format=en\nChỉ tiêu;Giá trị;Tăng, giảm so với 2022 (%)\nLúa;12,500;108.1\nNgô;4,200;5.2',
      'lua',
    );
    equal(table.includes('hãy viết 8.1 nếu là chỉ số, hoặc +108.1'), true, table);
  });
}
