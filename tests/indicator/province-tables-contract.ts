import type { Runner } from '../text/text-contract.ts';
import * as T from './province-tables.ts';
import { describeTable } from './real-tables-contract.ts';
import { readFile } from './show.ts';

/** Tests that each cell of tables of provinces is a right figure or a mistake with what to write, for Node and for browsers. */
export function provinceTablesContract({ it, equal }: Runner): void {
  it(`explains what it cannot read in ${T.CLASSES.name}`, () => {
    equal(describeTable(T.CLASSES), {
      mistakes: [],
      figures: [
        '2015 | 3.856 |  | Tiểu học - Primary: 3.856, năm 2015',
        '2016 | 3.810 |  | Tiểu học - Primary: 3.810, năm 2016',
        '! Số lớp học - Number of classes: không rõ đơn vị của dòng 5, vì “Chỉ số phát triển (Năm trước = 100) - %” ở dòng 4 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
      ],
    });
  });

  it(`explains what it cannot read in ${T.HARVEST.name}`, () => {
    equal(describeTable(T.HARVEST), {
      mistakes: [
        'Cột “TH trong kỳ” không ghi là kỳ nào; hãy ghi rõ trong tên cột, như “Năm 2024”',
        'Không có mục nào tên “So sánh – %”; hãy đổi thành Tăng, giảm so với năm trước (%) hoặc một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)',
        'Không có mục nào tên “So sánh – +,-”; hãy đổi thành Tăng, giảm so với năm trước hoặc một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)',
      ],
      figures: [],
    });
  });

  it(`explains what it cannot read in ${T.PUPILS.name}`, () => {
    equal(describeTable(T.PUPILS), {
      mistakes: [
        'Cột “2016” ở dưới “Năm học” nhưng chỉ ghi một năm; hãy ghi rõ trong tên cột, như “Năm học 2015-2016” hoặc “Năm học 2016-2017”',
        'Cột “Sơ bộ Prel.2017” ở dưới “Năm học” nhưng chỉ ghi một năm; hãy ghi rõ trong tên cột, như “Năm học 2016-2017” hoặc “Năm học 2017-2018”',
      ],
      figures: [],
    });
  });

  it(`explains what it cannot read in ${T.PUPILS_PER_TEACHER.name}`, () => {
    equal(describeTable(T.PUPILS_PER_TEACHER), {
      mistakes: [],
      figures: [
        '2015 | 16,57 | học sinh | Số học sinh bình quân một giáo viên: 16,57 học sinh, năm 2015',
        '2016 | 16,57 | học sinh | Số học sinh bình quân một giáo viên: 16,57 học sinh, năm 2016',
        '! Tên “Tiểu học - Primary school” có ở cả dòng 5 và dòng 7; hãy thêm cột “mã” và đặt mỗi dòng một mã',
        '2015 | 22,17 | học sinh | Số học sinh bình quân một lớp học: 22,17 học sinh, năm 2015',
        '2016 | 29,47 | học sinh | Số học sinh bình quân một lớp học: 29,47 học sinh, năm 2016',
        '! Tên “Tiểu học - Primary school” có ở cả dòng 5 và dòng 7; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      ],
    });
  });

  it(`reads ${T.SPRING_RICE.name}`, () => {
    equal(describeTable(T.SPRING_RICE), {
      mistakes: [],
      figures: [
        '2021 | 1.194,04 | ha | Thành phố Vĩnh Yên: 1.194,04 ha, năm 2021',
        '2022 | 1.136,10 | ha | Thành phố Vĩnh Yên: 1.136,10 ha, năm 2022, số liệu sơ bộ',
        '2021 | 2.049,76 | ha | Thành phố Phúc Yên: 2.049,76 ha, năm 2021',
        '2022 | 1.991,56 | ha | Thành phố Phúc Yên: 1.991,56 ha, năm 2022, số liệu sơ bộ',
      ],
    });
  });

  it(`reads ${T.TEA.name}`, () => {
    equal(describeTable(T.TEA), {
      mistakes: [],
      figures: [
        '2021 | 823,3 | ha | TỔNG SỐ - TOTAL: 823,3 ha, năm 2021',
        '2022 | 863,4 | ha | TỔNG SỐ - TOTAL: 863,4 ha, năm 2022, số liệu sơ bộ',
        '2021 | 2,3 | ha | Huyện Kim Bôi: 2,3 ha, năm 2021',
        '2022 | 4,8 | ha | Huyện Kim Bôi: 4,8 ha, năm 2022, số liệu sơ bộ',
      ],
    });
  });

  it('says in the note of a figure what only the title of its table says', () => {
    for (const [{ file }, id, period, title] of [
      [T.TEA, 'huyen-kim-boi', '2022', 'Diện tích chè cho sản phẩm phân theo huyện'],
      [T.SPRING_RICE, '1.-thanh-pho-vinh-yen', '2022', 'Diện tích gieo trồng lúa đông xuân'],
      [T.CLASSES, 'tieu-hoc-primary', '2016', 'Số lớp học phổ thông'],
    ] as const) {
      const record = readFile(file, id, period);
      equal(typeof record === 'string' ? record : record.note, `Thuộc bảng “${title}”`);
    }
  });
}
