import { lines } from './excel-file.ts';
import type { RealTable } from './real-tables.ts';

// Tables of portals and yearbooks. The headings and figures are as published, but only a few rows and columns are kept, and titles are
// reworded.

export const CAPITAL_RATIO: RealTable = {
  name: 'one indicator of a province: a title without a unit, numbers with points, a year without a figure',
  source: 'http://ktxh.khdt.bgo.vn/target/334',
  file: lines('Chỉ tiêu toàn Tỉnh', 'Chỉ tiêu;ĐV tính;2016;2017;2018', 'Hệ số ICOR;;5.50;5.00;'),
};

export const RICE: RealTable = {
  name: 'rice of regions: years above area, yield and production, numbers in English, a province without later figures',
  source: 'https://atlasnn.blogspot.com/2018/12/san-xuat-lua.html',
  file: lines(
    'Mười tỉnh có diện tích trồng lúa lớn nhất (ha)',
    'Tỉnh, vùng;2005;;;2010;;',
    ';Diện tích;Năng suất;Sản lượng;Diện tích;Năng suất;Sản lượng',
    'Cả nước;7,329,200;48.9;35,832,900;7,514,052;53.2;39,988,401',
    'Hà Tây;162,200;57.2;928,400;;;',
  ),
};

export const RICE_MENDED: RealTable = {
  name: 'rice of regions as its messages propose: units in the headings, numbers in English',
  source: RICE.source,
  numberFormat: 'en',
  file: lines(
    'Tỉnh, vùng;2005;;;2010;;',
    ';Diện tích (ha);Năng suất (tạ/ha);Sản lượng (tấn);Diện tích (ha);Năng suất (tạ/ha);Sản lượng (tấn)',
    'Cả nước;7,329,200;48.9;35,832,900;7,514,052;53.2;39,988,401',
    'Hà Tây;162,200;57.2;928,400;;;',
  ),
};

export const RUBBER: RealTable = {
  name: 'rubber by year: units in a row below the headings',
  source:
    'http://vra.com.vn/thong-tin/thong-ke-tong-quat/dien-tich-san-luong-va-nang-suat-cay-cao-su-tai-viet-nam.7964.html',
  file: lines(
    'Năm;Tổng diện tích;DT thu hoạch;Sản lượng;Năng suất',
    ';(ha);(ha);(tấn);(kg/ha/năm)',
    '2016;973.500;621.400;1.035.300;1.666',
    '2017;969.700;653.200;1.094.500;1.676',
    'Nguồn: Tổng cục Thống kê, cập nhật ngày 26/7/2018;;;;',
  ),
};

export const REGIONS: RealTable = {
  name: 'rice of regions: the year only in the title, the source in brackets',
  source:
    'https://khoahoc.vietjack.com/thi-online/20-de-thi-thu-thpt-quoc-gia-mon-dia-li-nam-2022-co-loi-giai/73643',
  file: lines(
    'Diện tích và sản lượng lúa ở một số vùng năm 2018',
    'Vùng;Diện tích (nghìn ha);Sản lượng (nghìn tấn)',
    'Tây Nguyên;245,4;1375,6',
    '(Nguồn: Niên giám thống kê Việt Nam 2018, NXB Thống kê, 2019);;',
  ),
};

export const LABOUR_FORCE: RealTable = {
  name: 'labour force: units in the middle of the table, the same labels twice',
  source: 'http://niengiam2018.thongkevinhphuc.gov.vn/Tach%20phan/p2/p2%20b25.htm',
  file: lines(
    '25;;',
    'Lực lượng lao động theo giới tính;;',
    ';2017;Sơ bộ Prel. 2018',
    ';Người - Person;',
    'TỔNG SỐ - TOTAL;629.836;636.134',
    'Phân theo giới tính - By sex;;',
    'Nam - Male;311.917;309.621',
    ';Cơ cấu -  Structure (%);',
    'TỔNG SỐ - TOTAL;100,00;100,00',
    'Nữ - Female;50,48;51,33',
  ),
};

export const EMPLOYED: RealTable = {
  name: 'employed people by year: three rows of headings, a unit and a share in the middle of the table',
  source: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2022/files/basic-html/page94.html',
  file: lines(
    '29;Lao động đang làm việc hằng năm;;',
    ';Tổng số;Phân theo giới tính;',
    ';Total;By sex;',
    ';;Nam;Nữ',
    ';Người - Person;;',
    '2021;464.174;242.674;221.500',
    'Sơ bộ - Prel. 2022;497.477;259.342;238.135',
    ';So với dân số - Proportion of population (%);;',
    '2021;53,25;55,32;51,15',
  ),
};

export const PRICES_BY_MONTH: RealTable = {
  name: 'price index: a row for each month, a column for each year',
  source: 'https://cucthongke.binhdinh.gov.vn/book/files/basic-html/page569.html',
  file: lines(
    '236;Chỉ số giá tiêu dùng các tháng;',
    ';;%',
    ';2022;2023',
    'Tháng trước = 100 - Previous month = 100;;',
    'Tháng 1 - Jan.;100,30;100,88',
    'Tháng 2 - Feb.;100,41;100,10',
    'Tháng 3 - Mar.;100,05;99,48',
    'Tháng 4 - Apr.;100,18;99,72',
    'Bình quân tháng - Monthly average index;100,24;100,17',
  ),
};

export const DISBURSEMENT: RealTable = {
  name: 'disbursement of offices: the names of offices as labels, zero',
  source: 'https://www.mpi.gov.vn/portal/Pages/so-lieu/tinh-hinh-giai-ngan.aspx',
  file: lines(
    'Mười cơ quan có tỷ lệ giải ngân thấp',
    'STT;Tên đơn vị;Tỷ lệ giải ngân (%)',
    '1;Kiểm toán Nhà nước;0,00',
    '2;Ban quản lý Khu công nghệ cao Hòa Lạc;0,88',
    '3;Bình Dương;3,53',
  ),
};

export const GUESTS: RealTable = {
  name: 'guests: parts of a year, comparisons below one heading, units in labels',
  source:
    'http://www.baria-vungtau.gov.vn/web/guest/so-lieu-thong-ke-kinh-te-xa-hoi/-/brvt/extAssetPublisher/content/8565238/so-ngay-khach-va-luot-khach-quy-i-nam-2019',
  file: lines(
    'Số ngày khách và lượt khách;;;',
    ';Ước tính tháng 3 năm 2019;Ước tính quý I năm 2019;Chỉ số so với cùng kỳ năm 2018 (%);',
    ';;;Tháng 3 năm 2019;Quý I năm 2019',
    '1. Dịch vụ lưu trú;;;;',
    'Lượt khách phục vụ (Lượt khách);545.070;1.608.098;115,59;112,97',
  ),
};

export const CLASSES: RealTable = {
  name: 'classes of schools: school years, a unit and an index in the middle of the table, signs',
  source: 'http://niengiam2022.thongkevinhphuc.gov.vn/Tach%20phan/p10/p10%20b235.htm',
  file: lines(
    '235;;',
    'Số lớp học phổ thông;;',
    ';Năm học - School year;',
    ';2021-2022;2022-2023',
    ';Lớp - Class;',
    'Tiểu học - Primary school;3.767;3.802',
    'Ngoài công lập - Non-public;-;10',
    ';Chỉ số phát triển (Năm trước = 100) - %;',
    'Tiểu học - Primary school;102,17;100,93',
  ),
};
