import type { Runner } from '../text/text-contract.ts';
import * as T from './portal-tables.ts';
import { describeTable } from './real-tables-contract.ts';
import { showFile } from './show.ts';

/** Tests that each cell of tables of portals is a right figure or a mistake with what to write, for Node and for browsers. */
export function portalTablesContract({ it, equal }: Runner): void {
  it(`explains why it cannot read ${T.CAPITAL_RATIO.name}`, () => {
    equal(describeTable(T.CAPITAL_RATIO), {
      mistakes: [],
      figures: [
        '! Hệ số ICOR: không đọc được “5.50” ở cột “2016”; hãy viết 5,50',
        '! Hệ số ICOR: không đọc được “5.00” ở cột “2017”; hãy viết 5,00',
      ],
    });
  });

  it(`explains why it cannot read ${T.RICE.name}`, () => {
    equal(describeTable(T.RICE), {
      mistakes: [],
      figures: [
        '! Diện tích: không đọc được “7,329,200” ở cột “Diện tích 2005”; hãy viết 7.329.200',
        '! Năng suất: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Năng suất 2005 (tạ/ha)”',
        '! Sản lượng: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Sản lượng 2005 (tấn)”',
        '! Diện tích: không đọc được “7,514,052” ở cột “Diện tích 2010”; hãy viết 7.514.052',
        '! Năng suất: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Năng suất 2010 (tạ/ha)”',
        '! Sản lượng: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Sản lượng 2010 (tấn)”',
        '! Diện tích: không rõ “162,200” ở cột “Diện tích 2005” là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “7,329,200”; hãy viết “7,329,200” theo kiểu Việt Nam hoặc, nếu mọi số là kiểu Anh, ghi number-format=en ở dòng đầu của tệp',
        '! Năng suất: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Năng suất 2005 (tạ/ha)”',
        '! Sản lượng: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Sản lượng 2005 (tấn)”',
      ],
    });
  });

  it(`reads ${T.RICE_MENDED.name}`, () => {
    equal(describeTable(T.RICE_MENDED), {
      mistakes: [],
      figures: [
        '2005 | 7,329,200 | ha | Diện tích: 7.329.200 ha, năm 2005',
        '2005 | 48.9 | tạ/ha | Năng suất: 48,9 tạ/ha, năm 2005',
        '2005 | 35,832,900 | tấn | Sản lượng: 35.832.900 tấn, năm 2005',
        '2010 | 7,514,052 | ha | Diện tích: 7.514.052 ha, năm 2010',
        '2010 | 53.2 | tạ/ha | Năng suất: 53,2 tạ/ha, năm 2010',
        '2010 | 39,988,401 | tấn | Sản lượng: 39.988.401 tấn, năm 2010',
        '2005 | 162,200 | ha | Diện tích: 162.200 ha, năm 2005',
        '2005 | 57.2 | tạ/ha | Năng suất: 57,2 tạ/ha, năm 2005',
        '2005 | 928,400 | tấn | Sản lượng: 928.400 tấn, năm 2005',
      ],
    });
  });

  it(`reads ${T.RUBBER.name}`, () => {
    equal(describeTable(T.RUBBER), {
      mistakes: [],
      figures: [
        '2016 | 973.500 | ha | Tổng diện tích: 973.500 ha, năm 2016',
        '2016 | 621.400 | ha | DT thu hoạch: 621.400 ha, năm 2016',
        '2016 | 1.035.300 | tấn | Sản lượng: 1.035.300 tấn, năm 2016',
        '2016 | 1.666 | kg/ha/năm | Năng suất: 1.666 kg/ha/năm, năm 2016',
        '2017 | 969.700 | ha | Tổng diện tích: 969.700 ha, năm 2017',
        '2017 | 653.200 | ha | DT thu hoạch: 653.200 ha, năm 2017',
        '2017 | 1.094.500 | tấn | Sản lượng: 1.094.500 tấn, năm 2017',
        '2017 | 1.676 | kg/ha/năm | Năng suất: 1.676 kg/ha/năm, năm 2017',
      ],
    });
  });

  it(`reads ${T.REGIONS.name}`, () => {
    equal(describeTable(T.REGIONS), {
      mistakes: [],
      figures: [
        ' | 245,4 | nghìn ha | Diện tích: 245,4 nghìn ha',
        ' | 1375,6 | nghìn tấn | Sản lượng: 1.375,6 nghìn tấn',
      ],
    });
  });

  it(`explains why it cannot read ${T.LABOUR_FORCE.name}`, () => {
    equal(describeTable(T.LABOUR_FORCE), {
      mistakes: [],
      figures: [
        '! TỔNG SỐ - TOTAL: không rõ đơn vị của dòng 5, vì “Người - Person” ở dòng 4 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Nam - Male: không rõ đơn vị của dòng 7, vì “Người - Person” ở dòng 4 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! TỔNG SỐ - TOTAL: không rõ đơn vị của dòng 9, vì “Cơ cấu - Structure (%)” ở dòng 8 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Nữ - Female: không rõ đơn vị của dòng 10, vì “Cơ cấu - Structure (%)” ở dòng 8 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
      ],
    });
  });

  it(`explains why it cannot read ${T.EMPLOYED.name}`, () => {
    equal(describeTable(T.EMPLOYED), {
      mistakes: [
        'Bảng ghi mỗi kỳ một dòng, như “2021” ở dòng 6; hãy đổi dòng thành cột, để mỗi chỉ tiêu một dòng và mỗi kỳ một cột',
      ],
      figures: [],
    });
  });

  it(`explains why it cannot read ${T.PRICES_BY_MONTH.name}`, () => {
    equal(describeTable(T.PRICES_BY_MONTH), {
      mistakes: [
        'Bảng ghi mỗi kỳ một dòng, như “Tháng 1 - Jan.” ở dòng 5; hãy đổi dòng thành cột, để mỗi chỉ tiêu một dòng và mỗi kỳ một cột',
      ],
      figures: [],
    });
  });

  it(`reads ${T.GUESTS.name}`, () => {
    equal(describeTable(T.GUESTS), {
      mistakes: [],
      figures: [
        'tháng 3/2019 | 545.070 | lượt khách | Lượt khách phục vụ: 545.070 lượt khách, tháng 3/2019, bằng 115,59% so với cùng kỳ năm 2018, số liệu ước tính',
        'quý I/2019 | 1.608.098 | lượt khách | Lượt khách phục vụ: 1.608.098 lượt khách, quý I/2019, bằng 112,97% so với cùng kỳ năm 2018, số liệu ước tính',
      ],
    });
  });

  it(`explains why it cannot read ${T.CLASSES.name}`, () => {
    equal(describeTable(T.CLASSES), {
      mistakes: [],
      figures: [
        '! Tiểu học - Primary school: không rõ đơn vị của dòng 6, vì “Lớp - Class” ở dòng 5 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Ngoài công lập - Non-public: không rõ đơn vị của dòng 7, vì “Lớp - Class” ở dòng 5 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
        '! Tiểu học - Primary school: không rõ đơn vị của dòng 9, vì “Chỉ số phát triển (Năm trước = 100) - %” ở dòng 8 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
      ],
    });
  });

  it(`reads ${T.DISBURSEMENT.name}`, () => {
    equal(describeTable(T.DISBURSEMENT).mistakes, []);
    equal(showFile(T.DISBURSEMENT.file, 'Kiểm toán Nhà nước'), 'Kiểm toán Nhà nước: đạt 0,00% kế hoạch');
    equal(showFile(T.DISBURSEMENT.file, 'Bình Dương'), 'Bình Dương: đạt 3,53% kế hoạch');
  });

  it('refuses a unit of area above the table for production and for animals', () => {
    const show = (label: string, unit: string) =>
      showFile(`Đơn vị tính: ${unit}\nChỉ tiêu;2022\n${label};100`, label);
    for (const label of ['Sản lượng', 'Sản lượng lúa', '1. Sản lượng', 'Đàn trâu', 'Số bò', 'Tổng đàn lợn'])
      equal(
        show(label, 'ha').includes('đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này'),
        true,
        label,
      );
    for (const unit of ['tấn', 'nghìn m³', 'triệu kwh', 'triệu m²'])
      equal(show('Sản lượng', unit), `Sản lượng: 100 ${unit}, năm 2022`);
    for (const unit of ['con', 'nghìn con']) equal(show('Đàn trâu', unit), `Đàn trâu: 100 ${unit}, năm 2022`);
    equal(
      showFile('Tỉnh trồng lúa (ha)\nTỉnh;Diện tích;Sản lượng\nA;5;500', 'san-luong:a'),
      '! Sản lượng: đơn vị “ha” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Sản lượng (tấn)”',
    );
  });
}
