import { lines } from './excel-file.ts';
import type { RealTable } from './real-tables.ts';

// Tables of monthly reports and of reports of departments. The headings and figures are as published, but only a few rows are kept, and titles
// and notes are reworded.

export const HUE_PRICES: RealTable = {
  name: 'prices of a province: a merged heading with the month and `so với:`, the unit below the headings',
  source:
    'https://thuathienhue.gov.vn/Thong-tin-kinh-te-xa-hoi/tid/Chi-so-gia-tieu-dung-chi-so-gia-vang-chi-so-gia-do-la-My-thang-3-nam-2023/newsid/B2ED673F-E336-4061-873D-AFD9008AC210/cid/5BDB88A1-4E54-4961-A206-AFD90089B0EE',
  file: lines(
    'Chỉ số giá tháng 3 năm 2023;;;;;',
    ';Tháng 3 năm 2023 so với:;;;;"Bình quân\nquý I năm 2023 so với cùng kỳ\nnăm trước"',
    ';"Kỳ\ngốc\n2019";"Tháng 3\nnăm\ntrước";"Tháng 12\nnăm\ntrước";"Tháng 2\nnăm\n2023";',
    ';%;;;;',
    'CHỈ SỐ GIÁ TIÊU DÙNG;109,31;102,00;100,97;99,53;102,79',
    'Lương thực;120,57;101,87;101,54;100,17;101,36',
    'CHỈ SỐ GIÁ VÀNG;139,44;97,59;101,74;99,23;100,12',
  ),
};

export const COUNTRY_PRICES: RealTable = {
  name: 'prices of the country: a merged heading that begins with `Chỉ số giá`, months in words, a mark at a label',
  source:
    'http://consosukien.vn/chi-so-gia-tieu-dung-chi-so-gia-vang-va-chi-so-gia-do-la-my-thang-8-nam-2019.htm',
  file: lines(
    'Chỉ số giá tháng 8 năm 2019;;;;;',
    ';;;;;Đơn vị tính: %',
    ';CHỈ SỐ GIÁ THÁNG 8 NĂM 2019 SO VỚI;;;;Tám tháng đầu năm 2019 so với cùng kỳ năm 2018',
    ';Kỳ gốc  năm 2014;Tháng 8 năm 2018;Tháng 12 năm 2018;Tháng 7 năm 2019;',
    'CHỈ SỐ GIÁ TIÊU DÙNG;112,92;102,26;101,87;100,28;102,57',
    'IV. Nhà ở và vật liệu xây dựng (*);112,52;102,80;103,86;100,33;102,74',
    'VI. Thuốc và dịch vụ y tế;217,19;108,88;102,88;102,81;102,12',
    '(*) Gồm: tiền thuê nhà, điện, nước;;;;;',
  ),
};

export const FOREIGN_VISITORS: RealTable = {
  name: 'visitors from abroad: units in headings, one month and ten months, ratios to three periods',
  source:
    'http://www.didulich.net/tin-tuc-su-kien/catid/94/item/13738/khach-quoc-te-den-viet-nam-thang-10-va-10-thang-na',
  file: lines(
    'Chỉ tiêu;"Ước tính tháng 10/2017\n(Lượt khách)";"10 tháng năm 2017\n(Lượt khách)";Tháng 10/2017 so với tháng trước (%);Tháng 10/2017 so với tháng 10/2016 (%);10 tháng 2017 so với cùng kỳ năm trước (%)',
    'Tổng số;1.024.899;10.473.230;105,0;124,7;128,1',
    'Chia theo phương tiện đến;;;;;',
    '1. Đường không;863.501;8.877.100;103,9;129,2;131,0',
    '2. Đường biển;14.810;204.707;148,4;72,4;91,9',
  ),
};

export const WATER_OF_FIELDS: RealTable = {
  name: 'canals of districts: a department’s report with the short headings KH, TH and %',
  source:
    'https://snnptnt.hanam.gov.vn/Pages/so-nong-nghiep-va-phat-trien-nong-thon-bao-cao-tinh-hinh-san-xuat-nong-nghiep-den-ngay-13012020.aspx',
  file: lines(
    'Kết quả làm thủy lợi đông xuân;;;;',
    'Đơn vị: m3;;;;',
    'STT;Đơn vị quản lý;Tổng;;',
    ';;KH;TH;%',
    '1;Huyện Kim Bảng;54.263;54.255;100,0%',
    '4;Huyện Thanh Liêm;150.423;139.249;92,6%',
    ';Tổng cộng;762.092;791.028;103,8%',
  ),
};

export const CROPS_OF_DISTRICTS: RealTable = {
  name: 'crops of districts: a plan and the harvest with its share, below merged headings',
  source: WATER_OF_FIELDS.source,
  file: lines(
    'Diện tích lúa và cây vụ đông;;;',
    ';;;Đơn vị: ha',
    '"Huyện,\nthị xã, TP";Kế hoạch gieo cấy lúa vụ Xuân 2021;Diện tích cây vụ Đông đã thu hoạch;',
    ';;Tổng DT;Tỷ lệ(%)',
    'Duy Tiên;3.750;762;89,4',
    'Kim Bảng;3.755;2.080;90',
  ),
};

export const COUNTRY_GROWTH: RealTable = {
  name: 'growth of the country: only years as headings, and `(%)` and the prices in the title',
  source:
    'https://tapchicongsan.org.vn/nghien-cu/-/2018/5928/tong-san-pham-trong-nuoc-nam-2009-theo-gia-so-sanh-nam-1994--%28%25%29.aspx',
  file: lines(
    'Tốc độ tăng GDP năm 2009 theo giá so sánh năm 1994 (%);;',
    ';2008;2009',
    'Tổng số;6,18;5,32',
    'A. Phân theo khu vực kinh tế;;',
    'Công nghiệp và xây dựng;6,11;5,52',
    'B. Phân theo quý trong năm;;',
    'Quý I;7,49;3,14',
  ),
};
