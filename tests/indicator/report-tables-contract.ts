import type { Runner } from '../text/text-contract.ts';
import { describeTable } from './real-tables-contract.ts';
import * as T from './report-tables.ts';

/** Tests that each cell of tables of reports is a right figure or a mistake with what to write, for Node and for browsers. */
export function reportTablesContract({ it, equal }: Runner): void {
  it(`reads ${T.HUE_PRICES.name}`, () => {
    equal(describeTable(T.HUE_PRICES), {
      mistakes: [],
      figures: [
        'tháng 3/2023 | bằng 109,31% | % | CHỈ SỐ GIÁ TIÊU DÙNG: tháng 3/2023, bằng 109,31% so với kỳ gốc 2019, bằng 102,00% so với tháng 3 năm trước, bằng 100,97% so với tháng 12 năm trước, bằng 99,53% so với tháng 2 năm 2023',
        'quý I/2023 | bằng 102,79% | % | CHỈ SỐ GIÁ TIÊU DÙNG: quý I/2023, bình quân bằng 102,79% so với cùng kỳ năm trước',
        'tháng 3/2023 | bằng 120,57% | % | Lương thực: tháng 3/2023, bằng 120,57% so với kỳ gốc 2019, bằng 101,87% so với tháng 3 năm trước, bằng 101,54% so với tháng 12 năm trước, bằng 100,17% so với tháng 2 năm 2023',
        'quý I/2023 | bằng 101,36% | % | Lương thực: quý I/2023, bình quân bằng 101,36% so với cùng kỳ năm trước',
        'tháng 3/2023 | bằng 139,44% | % | CHỈ SỐ GIÁ VÀNG: tháng 3/2023, bằng 139,44% so với kỳ gốc 2019, bằng 97,59% so với tháng 3 năm trước, bằng 101,74% so với tháng 12 năm trước, bằng 99,23% so với tháng 2 năm 2023',
        'quý I/2023 | bằng 100,12% | % | CHỈ SỐ GIÁ VÀNG: quý I/2023, bình quân bằng 100,12% so với cùng kỳ năm trước',
      ],
    });
  });

  it(`reads ${T.COUNTRY_PRICES.name}`, () => {
    equal(describeTable(T.COUNTRY_PRICES), {
      mistakes: [],
      figures: [
        'tháng 8/2019 | bằng 112,92% | % | CHỈ SỐ GIÁ TIÊU DÙNG: tháng 8/2019, bằng 112,92% so với kỳ gốc năm 2014, bằng 102,26% so với tháng 8 năm 2018, bằng 101,87% so với tháng 12 năm 2018, bằng 100,28% so với tháng 7 năm 2019',
        '8 tháng đầu năm 2019 | bằng 102,57% | % | CHỈ SỐ GIÁ TIÊU DÙNG: 8 tháng đầu năm 2019, bằng 102,57% so với cùng kỳ năm 2018',
        'tháng 8/2019 | bằng 112,52% | % | Nhà ở và vật liệu xây dựng: tháng 8/2019, bằng 112,52% so với kỳ gốc năm 2014, bằng 102,80% so với tháng 8 năm 2018, bằng 103,86% so với tháng 12 năm 2018, bằng 100,33% so với tháng 7 năm 2019',
        '8 tháng đầu năm 2019 | bằng 102,74% | % | Nhà ở và vật liệu xây dựng: 8 tháng đầu năm 2019, bằng 102,74% so với cùng kỳ năm 2018',
        'tháng 8/2019 | bằng 217,19% | % | Thuốc và dịch vụ y tế: tháng 8/2019, bằng 217,19% so với kỳ gốc năm 2014, bằng 108,88% so với tháng 8 năm 2018, bằng 102,88% so với tháng 12 năm 2018, bằng 102,81% so với tháng 7 năm 2019',
        '8 tháng đầu năm 2019 | bằng 102,12% | % | Thuốc và dịch vụ y tế: 8 tháng đầu năm 2019, bằng 102,12% so với cùng kỳ năm 2018',
      ],
    });
  });

  it(`explains why it cannot read ${T.FOREIGN_VISITORS.name}`, () => {
    equal(describeTable(T.FOREIGN_VISITORS), {
      mistakes: [
        'Cột “Tháng 10/2017 so với tháng trước (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
        'Cột “Tháng 10/2017 so với tháng 10/2016 (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
        'Cột “10 tháng 2017 so với cùng kỳ năm trước (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
      ],
      figures: [
        'tháng 10/2017 | 1.024.899 | lượt khách | Tổng số: 1.024.899 lượt khách, tháng 10/2017, số liệu ước tính',
        '10 tháng năm 2017 | 10.473.230 | lượt khách | Tổng số: 10.473.230 lượt khách, 10 tháng năm 2017',
        'tháng 10/2017 | 863.501 | lượt khách | Đường không: 863.501 lượt khách, tháng 10/2017, số liệu ước tính',
        '10 tháng năm 2017 | 8.877.100 | lượt khách | Đường không: 8.877.100 lượt khách, 10 tháng năm 2017',
        'tháng 10/2017 | 14.810 | lượt khách | Đường biển: 14.810 lượt khách, tháng 10/2017, số liệu ước tính',
        '10 tháng năm 2017 | 204.707 | lượt khách | Đường biển: 204.707 lượt khách, 10 tháng năm 2017',
      ],
    });
  });

  it(`explains why it cannot read ${T.WATER_OF_FIELDS.name}`, () => {
    equal(describeTable(T.WATER_OF_FIELDS), {
      mistakes: [
        'Dòng 4, có “TH”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 4',
      ],
      figures: [],
    });
  });

  it(`explains why it cannot read ${T.CROPS_OF_DISTRICTS.name}`, () => {
    equal(describeTable(T.CROPS_OF_DISTRICTS), {
      mistakes: [
        'Dòng 4, có “Tỷ lệ(%)”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 4',
      ],
      figures: [],
    });
  });

  it(`explains why it cannot read ${T.COUNTRY_GROWTH.name}`, () => {
    equal(describeTable(T.COUNTRY_GROWTH), {
      mistakes: [
        'Cột có “Tổng số” ở dòng 3 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “Chỉ tiêu”',
        '“Tốc độ tăng GDP năm 2009 theo giá so sánh năm 1994 (%)” ở dòng 1 nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”',
      ],
      figures: [],
    });
  });
}
