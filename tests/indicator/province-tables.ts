import { lines } from './excel-file.ts';
import type { RealTable } from './real-tables.ts';

// Tables of provinces, found on 27/11/2026. The headings and figures are as published, but only a few rows and columns are kept, and titles are
// reworded.

export const TEA: RealTable = {
  name: 'tea of districts: what is measured is only in the title',
  source: 'http://thongkehoabinh.gso.gov.vn/NienGiam/niengiam2022/files/basic-html/page537.html',
  file: lines(
    '158;Diện tích chè cho sản phẩm phân theo huyện',
    ';Area having products of tea by district',
    ';;Ha',
    ';2021;Sơ bộ Prel. 2022',
    'TỔNG SỐ - TOTAL;823,3;863,4',
    'Huyện Kim Bôi;2,3;4,8',
  ),
};

export const SPRING_RICE: RealTable = {
  name: 'rice of numbered districts: the season is only in the title',
  source: 'http://niengiam2022.thongkevinhphuc.gov.vn/Tach%20phan/p6/p6%20b151.1.htm',
  file: lines(
    '151.1;Diện tích gieo trồng lúa đông xuân;',
    ';Planted area of spring paddy by district;',
    ';Đơn vị tính - Unit: Ha;',
    ';2021;Sơ bộ Prel. 2022',
    '1. Thành phố Vĩnh Yên;1.194,04;1.136,10',
    '2. Thành phố Phúc Yên;2.049,76;1.991,56',
  ),
};

export const PUPILS_PER_TEACHER: RealTable = {
  name: 'pupils of each teacher and of each class: kinds of schools below both',
  source: 'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page333.html',
  file: lines(
    '223. Số học sinh bình quân một giáo viên và một lớp học',
    'ĐVT: Học sinh - Unit: Pupil',
    ';2015;2016',
    'Số học sinh bình quân một giáo viên;16,57;16,57',
    'Tiểu học - Primary school;18,61;17,95',
    'Số học sinh bình quân một lớp học;22,17;29,47',
    'Tiểu học - Primary school;20,09;25,56',
  ),
};

export const PUPILS: RealTable = {
  name: 'pupils by school year, with one year for each school year and spaces between thousands',
  source: 'https://nghean.gov.vn/4-giao-duc-dao-tao-va-khoa-hoc-cong-nghe-73098/so-hoc-sinh-pho-thong-517358',
  file: lines(
    'Số học sinh phổ thông;;',
    ';Năm học - School year;',
    ';2016;Sơ bộ Prel.2017',
    'Tiểu học - Primary school;248 925;261 708',
    'Nguồn: niên giám thống kê;;',
  ),
};

export const HARVEST: RealTable = {
  name: 'progress of a harvest: `%` and `+,-` below `So sánh`, yields below crops',
  source: 'http://snnphutho.vn/Home/Tien-do-san-xuat/2017/891/Bao-cao-tien-do-ky-25122016.aspx',
  file: lines(
    'STT;Chỉ tiêu;ĐVT;TH cùng kỳ 2015;TH trong kỳ;So sánh;',
    ';;;;;%; +,-',
    '1;Ngô;Ha;2.629,0;1.555,9;59,2;-1.073,1',
  ),
};

export const CLASSES: RealTable = {
  name: 'classes of schools: an index below the numbers',
  source: 'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page326.html',
  file: lines(
    '216. Số lớp học phổ thông;;',
    ';2015;2016',
    'Tiểu học - Primary;3.856;3.810',
    'Chỉ số phát triển (Năm trước = 100) - %;;',
    'Số lớp học - Number of classes;100,64;99,33',
  ),
};
