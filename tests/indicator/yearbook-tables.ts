import { lines } from './excel-file.ts';
import type { RealTable } from './real-tables.ts';

// Tables of statistical yearbooks. The headings and figures are as published, but only a few rows are kept, and titles and notes are reworded.

export const BASE_PRICES: RealTable = {
  name: 'price index: months as columns, the year and the base only in the title',
  source: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2019/files/basic-html/page563.html',
  file: lines(
    '175;Chỉ số giá các tháng năm 2019 so với kỳ gốc 2014;',
    ';;Đơn vị tính - Unit: %',
    ';"Tháng 1\nJan.";"Tháng 2\nFeb."',
    '"Chỉ số giá tiêu dùng\nConsumer price index";110,07;110,63',
    'Giao thông - Transport;88,72;88,68',
  ),
};

export const GROWTH_INDEX: RealTable = {
  name: 'growth index: prices and the base in the title, a preliminary year, heads of groups in two languages',
  source: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2021/files/basic-html/page107.html',
  file: lines(
    '42;Chỉ số phát triển GRDP theo giá so sánh 2010 (Năm trước = 100);',
    ';;Đơn vị tính - Unit: %',
    ';2020;"Sơ bộ\nPrel.\n2021"',
    'TỔNG SỐ - TOTAL;103,70;102,66',
    '"Phân theo ngành kinh tế\nBy kinds of economic activity";;',
    '"Khai khoáng\nMining and quarrying";101,50;87,85',
  ),
};

export const VEGETABLES: RealTable = {
  name: 'vegetables of districts: a bare unit above the years, districts in two languages',
  source: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2022/files/basic-html/page531.html',
  file: lines(
    '153;Diện tích rau các loại;',
    ';;Ha',
    ';2021;"Sơ bộ\nPrel.\n2022"',
    'TỔNG SỐ - TOTAL;13.309,5;13.267,5',
    '"Huyện Đà Bắc\nDa Bac district";387,9;396,3',
    '"Huyện Kim Bôi\nKim Boi district";3.778,8;3.774,0',
  ),
};

export const PASSENGERS: RealTable = {
  name: 'passengers: the unit in a row inside the table, a part of indexes below, labels in both parts, signs',
  source:
    'https://nghean.gov.vn/van-tai-buu-chinh-va-vien-thong/so-luot-hanh-khach-luan-chuyen-phan-theo-loai-hinh-kinh-te-va-nganh-van-tai-360553',
  file: lines(
    ';2019;"Sơ bộ\nPrel.\n2020"',
    ';Nghìn người.km - Thous. persons.km;',
    'TỔNG SỐ - TOTAL;8.137.241;8.017.461',
    '"Khu vực có vốn đầu tư nước ngoài\nForeign invested sector";-;-',
    ';"Chỉ số phát triển (Năm trước = 100) - %\nIndex (Previous year = 100) - %";',
    'TỔNG SỐ - TOTAL;116,55;98,53',
    'Đường sông - Inland waterway;70,65;89,54',
    'Nguồn: Niên giám thống kê 2020;;',
  ),
};

export const ROAD_SAFETY: RealTable = {
  name: 'road safety: units in labels, parts without units, labels in several parts, empty cells',
  source:
    'https://www.danang.gov.vn/web/chuyen-trang-thong-tin-kinh-te-xa-hoi/nien-giam-thong-ke/danh-sach/chi-tiet?id=5715&_c=94677500,94677503,94677504,94677518,94677560',
  file: lines(
    'Trật tự an toàn xã hội;;',
    ';2021;Sơ bộ 2022',
    'Tai nạn giao thông;;',
    'Số vụ tai nạn (vụ);81;82',
    'Đường bộ;80;82',
    'Đường thủy nội địa;;',
    'Số người chết (người);44;56',
    'Đường bộ;44;56',
  ),
};

export const POPULATION_GROWTH: RealTable = {
  name: 'population: a row for each year without a heading, groups of columns, a part of growth rates below',
  source: 'https://cucthongke.binhdinh.gov.vn/book/files/basic-html/page94.html',
  file: lines(
    '19;Dân số trung bình;;',
    ';"Tổng số\nTotal";"Nam\nMale";"Nữ\nFemale"',
    ';Người - Person;;',
    '2022;1504285;747877;756408',
    'Sơ bộ - Prel. 2023;1506331;748969;757362',
    ';Tỷ lệ tăng - Growth rate (%);;',
    '2022;-0,268;0,675;-1,182',
  ),
};

export const NURSERY_CLASSES: RealTable = {
  name: 'nursery classes of districts: school years above `Tổng số` and `Chia ra`, three rows of headings',
  source:
    'https://danang.gov.vn/web/chuyen-trang-thong-tin-kinh-te-xa-hoi/nien-giam-thong-ke/danh-sach/chi-tiet?id=4519&_c=94677500,94677503',
  file: lines(
    'Số lớp mầm non;;;;;;',
    '(Đơn vị tính: lớp);;;;;;',
    ';Năm học: 2019-2020;;;Năm học: 2020-2021;;',
    ';Tổng số;Chia ra;;Tổng số;Chia ra;',
    ';;Công lập;Ngoài công lập;;Công lập;Ngoài công lập',
    'TỔNG SỐ;3.059;926;2.133;3.024;942;2.082',
    'Quận Hải Châu;610;192;418;576;191;385',
  ),
};

export const ROAD_PASSENGERS: RealTable = {
  name: 'passengers of provinces: a decimal point among decimal commas, a province without later figures',
  source: 'https://www.gso.gov.vn/default.aspx?tabid=394&idmid=3&ItemID=12738',
  file: lines(
    'Số lượt hành khách vận chuyển bằng đường bộ(*);;;',
    ';;;Triệu lượt người',
    ';2000;2007;2008',
    'CẢ NƯỚC;610,3;1451,8;1601,3',
    'Đồng bằng sông Hồng;68.8;508,0;579,5',
    'Hà Nội;33,2;413,2;495,8',
    'Hà Tây;7,7;23,3;',
  ),
};

export const MONTHLY_PRICES: RealTable = {
  name: 'price index of months: a row for each month, bases in rows inside the table, a note in a label',
  source: 'https://cucthongke.binhdinh.gov.vn/book/files/basic-html/page569.html',
  file: lines(
    '236;Chỉ số giá tiêu dùng các tháng trong năm;',
    ';;%',
    ';2022;2023',
    'Tháng trước = 100 - Previous month = 100;;',
    'Tháng 1 - Jan.;100,30;100,88',
    'Tháng 2 - Feb.;100,41;100,10',
    'Bình quân tháng - Monthly average index;100,24;100,17',
    'Năm trước = 100 - Previous year = 100;102,84;102,19',
  ),
};
