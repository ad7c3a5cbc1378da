import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tests of columns of offices: scores with ranks, plans alone, figures at the start and the end of a period, translations and millimetres; for Node and for browsers. */
export function officeColumnsContract({ it, equal }: Runner): void {
  it('reads a score beside the rank of the same year', () => {
    const table = 'Chỉ tiêu;Điểm 2022;Xếp hạng 2022;Điểm 2023;Xếp hạng 2023\nPCI;65,2;17;66,1;20';
    equal(showFile(table, 'pci', '2022'), 'PCI: 65,2 điểm, xếp thứ 17, năm 2022');
    equal(showFile(table, 'pci', '2023'), 'PCI: 66,1 điểm, xếp thứ 20, năm 2023');
    equal(showFile('Chỉ tiêu;Điểm số;Hạng\nPAPI;42,1;30', 'papi'), 'PAPI: 42,1 điểm, xếp thứ 30');
    const withoutRank = showFile('Chỉ tiêu;Điểm 2022\nPCI;65,2', 'pci');
    equal(withoutRank.startsWith('! Không có mục nào tên “Điểm 2022”'), true, withoutRank);
  });

  it('says which plan is the only figure of a table', () => {
    equal(
      showFile('Chỉ tiêu;Dự toán năm 2023\nThu cân đối;100', 'thu-can-doi').startsWith(
        '! Chỉ có số kế hoạch ở cột “Dự toán năm 2023”; hãy thêm cột “giá trị”',
      ),
      true,
    );
  });

  it('proposes no plan beside columns without a plan, and no comparison for `Đầu kỳ` and `Cuối kỳ`', () => {
    const compared = 'Chỉ tiêu;Thực hiện 2022;Thực hiện 2023;Tuyệt đối\nThu;100;112;12';
    equal(
      showFile(compared, 'thu').startsWith(
        '! Không có mục nào tên “Tuyệt đối”; hãy đổi thành Tăng, giảm năm 2023 so với năm 2022 hoặc',
      ),
      true,
    );
    for (const [heading, name] of [
      ['Đầu kỳ', 'kỳ trước'],
      ['Cuối kỳ', 'giá trị'],
    ] as const) {
      const sentence = showFile(`Chỉ tiêu;${heading}\nHộ nghèo;300`, 'ho-ngheo');
      equal(sentence.includes(`tên “${heading}”; hãy đổi thành ${name} hoặc`), true, sentence);
    }
  });

  it('leaves out a row of English translations below the headings, but no row of figures', () => {
    const table =
      'Chỉ tiêu;Đơn vị;Năm 2022;Năm 2023\nIndicator;Unit;Year 2022;Year 2023\nHộ nghèo;hộ;300;250';
    equal(showFile(table, 'ho-ngheo', '2023'), 'Hộ nghèo: 250 hộ, năm 2023');
    equal(showFile(table, 'indicator', '2023').startsWith('! Không có chỉ tiêu “indicator”'), true);
    equal(showFile('Chỉ tiêu;2022;2023\nItem;5;6', 'item', '2023'), 'Item: 6, năm 2023');
  });

  it('reads millimetres as a unit', () => {
    equal(showFile('Chỉ tiêu;2023\nLượng mưa (mm);1.800', 'luong-mua'), 'Lượng mưa: 1.800 mm, năm 2023');
  });

  it('refuses only the row of a word with a separate tone mark in a file of correct Vietnamese', () => {
    const rows = 'Thành phố Vĩnh Yên;5\nHuyện Sông Lô;7\nHuyện Bình Xuyên;8\nHuyện Lập Thạch;9';
    const file = `Diện tích lúa\nĐịa phương;Diện tích gieo trồng (ha)\n${rows}\nHuyện B\u0301nh Minh;6`;
    equal(showFile(file, 'dien-tich-gieo-trong:thanh-pho-vinh-yen'), 'Diện tích gieo trồng: 5 ha');
    const damaged = showFile(file, 'dien-tich-gieo-trong:Huyện B\u0301nh Minh');
    equal(damaged.startsWith('! ') && damaged.includes('B\u0301nh'), true, damaged);
    const old = showFile('Chỉ tiêu;2023\nH\u0301 nghèo đa chiều;5\nHộ;6', 'ho', '2023');
    equal(old.startsWith('! '), true, old);
  });
}
