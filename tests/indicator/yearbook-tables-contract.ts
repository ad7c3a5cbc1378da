import type { Runner } from '../text/text-contract.ts';
import { describeTable } from './real-tables-contract.ts';
import * as T from './yearbook-tables.ts';

/**
 * Tests that each cell of tables of yearbooks is a right figure or a mistake that says what to write instead, for Node and for browsers.
 * `mistakes` are the mistakes of the whole table. The mistakes of a row or a cell stand among `figures`, after `!`.
 */
export function yearbookTablesContract({ it, equal }: Runner): void {
  it(`finds mistakes in ${T.BASE_PRICES.name}`, () => {
    equal(describeTable(T.BASE_PRICES), {
      mistakes: [
        '“Chỉ số giá các tháng năm 2019 so với kỳ gốc 2014” ở dòng 1 nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”',
      ],
      figures: [
        'tháng 1 | 110,07 | % | Chỉ số giá tiêu dùng Consumer price index: 110,07%, tháng 1',
        'tháng 2 | 110,63 | % | Chỉ số giá tiêu dùng Consumer price index: 110,63%, tháng 2',
        'tháng 1 | 88,72 | % | Giao thông - Transport: 88,72%, tháng 1',
        'tháng 2 | 88,68 | % | Giao thông - Transport: 88,68%, tháng 2',
      ],
    });
  });

  it(`finds mistakes in ${T.GROWTH_INDEX.name}`, () => {
    equal(describeTable(T.GROWTH_INDEX), {
      mistakes: [
        '“Chỉ số phát triển GRDP theo giá so sánh 2010 (Năm trước = 100)” ở dòng 1 nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”',
      ],
      figures: [
        '2020 | 103,70 | % | TỔNG SỐ - TOTAL: 103,70%, năm 2020',
        '2021 | 102,66 | % | TỔNG SỐ - TOTAL: 102,66%, năm 2021, số liệu sơ bộ',
        '2020 | 101,50 | % | Khai khoáng Mining and quarrying: 101,50%, năm 2020',
        '2021 | 87,85 | % | Khai khoáng Mining and quarrying: 87,85%, năm 2021, số liệu sơ bộ',
      ],
    });
  });

  it(`reads ${T.VEGETABLES.name}`, () => {
    equal(describeTable(T.VEGETABLES), {
      mistakes: [],
      figures: [
        '2021 | 13.309,5 | ha | TỔNG SỐ - TOTAL: 13.309,5 ha, năm 2021',
        '2022 | 13.267,5 | ha | TỔNG SỐ - TOTAL: 13.267,5 ha, năm 2022, số liệu sơ bộ',
        '2021 | 387,9 | ha | Huyện Đà Bắc Da Bac district: 387,9 ha, năm 2021',
        '2022 | 396,3 | ha | Huyện Đà Bắc Da Bac district: 396,3 ha, năm 2022, số liệu sơ bộ',
        '2021 | 3.778,8 | ha | Huyện Kim Bôi Kim Boi district: 3.778,8 ha, năm 2021',
        '2022 | 3.774,0 | ha | Huyện Kim Bôi Kim Boi district: 3.774,0 ha, năm 2022, số liệu sơ bộ',
      ],
    });
  });

  it(`finds mistakes in ${T.PASSENGERS.name}`, () => {
    equal(describeTable(T.PASSENGERS), {
      mistakes: [],
      figures: [
        '! TỔNG SỐ - TOTAL: không rõ đơn vị của dòng 3, vì “Nghìn người.km - Thous. persons.km” ở dòng 2 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Khu vực có vốn đầu tư nước ngoài Foreign invested sector: không rõ đơn vị của dòng 4, vì “Nghìn người.km - Thous. persons.km” ở dòng 2 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! TỔNG SỐ - TOTAL: không rõ đơn vị của dòng 6, vì “Chỉ số phát triển (Năm trước = 100) - % Index (Previous year = 100) - %” ở dòng 5 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Đường sông - Inland waterway: không rõ đơn vị của dòng 7, vì “Chỉ số phát triển (Năm trước = 100) - % Index (Previous year = 100) - %” ở dòng 5 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
      ],
    });
  });

  it(`reads ${T.ROAD_SAFETY.name}, with mistakes in some rows`, () => {
    equal(describeTable(T.ROAD_SAFETY), {
      mistakes: [],
      figures: [
        '2021 | 81 | vụ | Số vụ tai nạn: 81 vụ, năm 2021',
        '2022 | 82 | vụ | Số vụ tai nạn: 82 vụ, năm 2022, số liệu sơ bộ',
        '! Tên “Đường bộ” có ở cả dòng 5 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
        '! Không rõ dòng 7 có thuộc “Đường thủy nội địa” ở dòng 6 hay không, vì dòng đó không có số liệu; hãy ghi “- ” trước tên các dòng thuộc “Đường thủy nội địa”, hoặc nếu đó không phải là tên nhóm thì ghi “-” (không phát sinh) hoặc “…” (chưa có số liệu) vào các ô trống của dòng đó',
        '! Tên “Đường bộ” có ở cả dòng 5 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      ],
    });
  });

  it(`finds mistakes in ${T.POPULATION_GROWTH.name}`, () => {
    equal(describeTable(T.POPULATION_GROWTH), {
      mistakes: [
        'Cột có “2022” ở dòng 4 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “Năm”',
      ],
      figures: [],
    });
  });

  it(`finds mistakes in ${T.NURSERY_CLASSES.name}`, () => {
    equal(describeTable(T.NURSERY_CLASSES), {
      mistakes: [
        'Dòng 4, có “Chia ra”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 4',
        'Dòng 5, có “Ngoài công lập”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 5',
      ],
      figures: [
        'năm học 2019–2020 | 3.059 | lớp | TỔNG SỐ: 3.059 lớp, năm học 2019–2020',
        'năm học 2020–2021 | 3.024 | lớp | TỔNG SỐ: 3.024 lớp, năm học 2020–2021',
        'năm học 2019–2020 | 610 | lớp | Quận Hải Châu: 610 lớp, năm học 2019–2020',
        'năm học 2020–2021 | 576 | lớp | Quận Hải Châu: 576 lớp, năm học 2020–2021',
      ],
    });
  });

  it(`reads ${T.ROAD_PASSENGERS.name}, with mistakes in some rows`, () => {
    equal(describeTable(T.ROAD_PASSENGERS), {
      mistakes: [],
      figures: [
        '2000 | 610,3 | triệu lượt người | CẢ NƯỚC: 610,3 triệu lượt người, năm 2000',
        '2007 | 1451,8 | triệu lượt người | CẢ NƯỚC: 1.451,8 triệu lượt người, năm 2007',
        '2008 | 1601,3 | triệu lượt người | CẢ NƯỚC: 1.601,3 triệu lượt người, năm 2008',
        '! Đồng bằng sông Hồng: không đọc được “68.8” ở cột “2000”; hãy viết 68,8',
        '2007 | 508,0 | triệu lượt người | Đồng bằng sông Hồng: 508,0 triệu lượt người, năm 2007',
        '2008 | 579,5 | triệu lượt người | Đồng bằng sông Hồng: 579,5 triệu lượt người, năm 2008',
        '2000 | 33,2 | triệu lượt người | Hà Nội: 33,2 triệu lượt người, năm 2000',
        '2007 | 413,2 | triệu lượt người | Hà Nội: 413,2 triệu lượt người, năm 2007',
        '2008 | 495,8 | triệu lượt người | Hà Nội: 495,8 triệu lượt người, năm 2008',
        '2000 | 7,7 | triệu lượt người | Hà Tây: 7,7 triệu lượt người, năm 2000',
        '2007 | 23,3 | triệu lượt người | Hà Tây: 23,3 triệu lượt người, năm 2007',
      ],
    });
  });

  it(`finds mistakes in ${T.MONTHLY_PRICES.name}`, () => {
    equal(describeTable(T.MONTHLY_PRICES), {
      mistakes: [
        'Cột có “Tháng trước = 100 - Previous month = 100” ở dòng 4 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “Chỉ tiêu”',
      ],
      figures: [],
    });
  });
}
