import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Tests of what offices write beside their figures, for Node and for browsers. */
export function officeWordsContract({ it, equal }: Runner): void {
  it('reads a comparison with the whole country or province without `so với`', () => {
    for (const [change, shown] of [
      ['gấp 1,16 lần cả nước', '▲ Gấp 1,16 lần cả nước'],
      ['gấp đôi toàn tỉnh', '▲ Gấp đôi toàn tỉnh'],
      ['cao hơn 5% toàn quốc', '▲ Cao hơn 5% toàn quốc'],
      ['bằng 94,5% cả nước', 'Bằng 94,5% cả nước'],
    ] as const)
      equal(showRecord({ value: '58', unit: 'triệu đồng', change }), `58 triệu đồng · ${shown}`);
  });

  it('reads what a figure has decreased to, and compares it with the figure', () => {
    for (const [record, shown] of [
      [{ value: '1,91', unit: '%', change: 'giảm còn 1,91%' }, '1,91% · ▼ Giảm còn 1,91%'],
      [
        { value: '80', unit: 'xã', change: 'giảm xuống chỉ còn 80 xã so với năm 2022' },
        '80 xã · ▼ Giảm xuống chỉ còn 80 xã so với năm 2022',
      ],
      [{ change: 'giảm còn 1,91%' }, '▼ Giảm còn 1,91%'],
      [
        { value: '80', previous: '90', unit: 'xã', change: 'giảm còn 80 xã' },
        '80 xã · ▼ Giảm còn 80 xã · Kỳ trước: 90 xã',
      ],
      [
        { value: '80', unit: 'xã', change: 'giảm còn 85 xã' },
        '“giảm còn 85 xã” ở thuộc tính “change” mâu thuẫn với “80”; hãy giữ một trong hai',
      ],
      [
        { value: '80', previous: '70', unit: 'xã', change: 'giảm còn 80 xã' },
        '“giảm còn 80 xã” ở thuộc tính “change” không khớp với hai số 70 và 80; hãy xem lại các số này và chiều tăng, giảm',
      ],
      // A number of percentage points would be another decrease.
      [
        { value: '1,91', unit: '%', change: 'giảm còn 1,91' },
        'mức thay đổi “giảm còn 1,91” của một tỷ lệ không ghi đơn vị; hãy viết giảm còn 1,91%',
      ],
    ] as const)
      equal(showRecord(record), shown);
  });

  it('says where the figure belongs that a change is compared with', () => {
    for (const figure of ['(100 tỷ đồng)', 'là 100 tỷ đồng']) {
      const change = `tăng 20% so với năm 2022 ${figure}`;
      equal(
        showRecord({ value: '120', unit: 'tỷ đồng', change }),
        `“100 tỷ đồng” trong “${change}” ở thuộc tính “change” là số liệu của kỳ trước; hãy ghi ở thuộc tính “previous”, và ở đây chỉ viết “tăng 20% so với năm 2022”`,
      );
    }
    equal(
      showFile('chỉ tiêu;giá trị;thay đổi\nX;120;tăng 20% so với năm 2022 (100)', 'X'),
      '! X: “100” trong “tăng 20% so với năm 2022 (100)” ở cột “thay đổi” là số liệu của kỳ trước; hãy ghi ở cột “kỳ trước”, và ở đây chỉ viết “tăng 20% so với năm 2022”',
    );
    // The author follows the message.
    equal(
      showRecord({ value: '120', unit: 'tỷ đồng', previous: '100', change: 'tăng 20% so với năm 2022' }),
      '120 tỷ đồng · ▲ Tăng 20% so với năm 2022 · Năm 2022: 100 tỷ đồng',
    );
  });

  it('says where a qualifier belongs that is written as the status', () => {
    for (const status of ['quyết toán', 'dự kiến', 'lũy kế', 'ước thực hiện']) {
      equal(
        showRecord({ value: '5', unit: 'xã', status }),
        `“${status}” ở thuộc tính “status” là từ đứng trước con số, không phải tình trạng của số liệu; hãy ghi ở thuộc tính “qualifier”`,
      );
      const { length } = showRecord({ value: '5', unit: 'xã', qualifier: status });
      equal(length, `${status} 5 xã`.length);
    }
  });
}
