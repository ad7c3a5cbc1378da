import { lines } from './excel-file.ts';

/** A table of an office. The headings and figures are as published, but only a few rows are kept, and titles and notes are reworded. */
export interface RealTable {
  /** What the table is about, and what is difficult to read in it. */
  name: string;
  /** Where it was found on 26/11/2026. */
  source: string;
  file: string;
  numberFormat?: string;
  /** Columns without figures, which the author of the tile leaves out. */
  ignoreColumns?: string;
}

const HUE = 'https://thuathienhue.gov.vn/vi-vn/Thong-tin-kinh-te-xa-hoi';

export const NATIONAL_TARGETS: RealTable = {
  name: 'national targets: words such as `khoảng` in front of numbers, ranges, words among numbers, how the plan was met',
  source:
    'https://www.qdnd.vn/kinh-te/tin-tuc/ket-qua-thuc-hien-12-chi-tieu-kinh-te-xa-hoi-chu-yeu-nam-2019-608493',
  file: lines(
    'TT;Chỉ tiêu;Đơn vị;Kế hoạch năm 2019;Ước thực hiện năm 2019;Đánh giá',
    '1;Tốc độ tăng GDP;%;6,6-6,8;7,02;Vượt',
    '2;Tốc độ tăng CPI bình quân;%;Khoảng 4;2,79;Vượt',
    '4;Tỷ lệ nhập siêu;%;Dưới 3;Xuất siêu;Vượt',
    '6;Mức giảm tỷ lệ hộ nghèo;điểm;1-1,5;1,1;Vượt',
    ';- Trong đó: tại các huyện nghèo;%;4;Trên 4;',
    '8;Tỷ lệ lao động qua đào tạo;%;60-62;61-62;Đạt',
    ';- Trong đó: có văn bằng, chứng chỉ;%;24-24,5;Khoảng 24;',
    '9;Số giường bệnh trên 1 vạn dân;giường bệnh;27;27,5;Vượt',
    '(*) Theo báo cáo cuối năm;;;;;',
  ),
};

/** One row of the national targets, after the author did what the error sentence of this row asks for. */
export const NATIONAL_TARGETS_MENDED: RealTable = {
  ...NATIONAL_TARGETS,
  name: `${NATIONAL_TARGETS.name}; mended`,
  file: lines(
    'TT;Chỉ tiêu;Đơn vị;Kế hoạch năm 2019;Ước thực hiện năm 2019;Nội dung;Đánh giá',
    '4;Tỷ lệ nhập siêu;%;Dưới 3;;Xuất siêu;Vượt',
  ),
};

export const HUE_TARGETS: RealTable = {
  name: 'targets of a province: titles, group rows, units in labels, three columns of two years, a cell with two figures',
  source: `${HUE}/cid/2051D38F-87F0-4D2A-B1DB-A9AE008FA85F`,
  ignoreColumns: 'Ghi chú',
  file: lines(
    'CHỈ TIÊU NĂM 2019;;;;;',
    '(Theo báo cáo của tỉnh);;;;;',
    ';;;;;',
    'Stt;Chỉ tiêu chủ yếu;TH năm 2018;KH năm 2019;Ước TH năm 2019;Ghi chú',
    'I;Kinh tế;;;;',
    '1;Tốc độ tăng GRDP (%);6,61;7,5-8,0;7,18;Không đạt',
    'Tr.đó:;- Nông Lâm Ngư nghiệp (%);3,46;2,28;-4,13%;Không đạt',
    '2;GRDP bình quân đầu người (USD);1.839;1.915;2.007;Đạt',
    '5;Thu ngân sách (Tỷ đồng);7.788;7.213,5;7.787;Vượt',
    ';Tỷ lệ tăng dân số tự nhiên (‰);10,8;10,8;10,8;Đạt',
    '7;"Trẻ em suy dinh dưỡng:\n-Theo cân nặng (%)\n-Theo chiều cao (%)";"7,6\n10,4";"< 7,6\n<10,4";"7,6\n10,4";Đạt',
    '8;Tỷ lệ hộ nghèo giảm (%);1,06;"0,7%\n(còn 4,33%)";"0,86%\n(còn 4,17%)";Đạt',
  ),
};

export const HUE_NEXT_TARGETS: RealTable = {
  name: 'targets of a province: bounds, ranges, and words around a number',
  source: `${HUE}/tid/Nam-2021/cid/8225C040-6439-404B-9CB1-AC8C00A877F8`,
  file: lines(
    'CHỈ TIÊU NĂM 2021;;',
    'Stt;Chỉ tiêu chủ yếu;Ước TH năm 2021',
    '2;GRDP bình quân đầu người (USD/người);>2.300',
    '4;Nhập khẩu (triệu USD);575 (tăng 15%)',
    '5;Tổng vốn đầu tư (Tỷ đồng);tăng từ 8-10% (dự ước 24.500 tỷ)',
    '8;Bác sỹ/vạn dân;13-14',
    '10;Tỷ lệ hộ nghèo;0,4% (theo chuẩn nghèo cũ)',
    '11;Xã đạt chuẩn nông thôn mới;07 - 09',
    '14;Tỉ lệ khu công nghiệp xử lý nước thải (%);30 - 40',
  ),
};

export const HUE_RETAIL: RealTable = {
  name: 'retail sales: a unit above, a month, an estimate and a cumulative figure, ratios to the same period',
  source: `${HUE}/tid/Doanh-thu-ban-le-hang-hoa-va-dich-vu-tieu-dung-thang-10-nam-2023/newsid/A77ECB7C-A307-40CC-A47E-B0B1008D9A76/cid/34A24D6D-466C-458F-ACD2-B0B1008D149F`,
  file: lines(
    'Đơn vị tính : Tỷ đồng;;;;;',
    ';Thực hiện tháng 9 năm 2023;Ước tính tháng 10 năm 2023;Lũy kế thực hiện 10 tháng năm 2023;Tháng 10/2023 so với cùng kỳ năm trước (%);Lũy kế 10 tháng năm 2023 so với cùng kỳ năm trước (%)',
    'Tổng số;4736,0;4671,4;45896,9;113,0;115,1',
    'Phân theo nhóm ngành hàng;;;;;',
    'Doanh thu bán lẻ;3451,7;3415,7;33871,4;113,7;113,1',
    'Dịch vụ lưu trú;140,8;130,7;1346,3;139,1;186,5',
    'Dịch vụ ăn uống;755,3;726,9;7305,4;106,2;120,3',
    'Dịch vụ du lịch lữ hành;32,3;30,9;238,0;177,9;202,3',
    'Dịch vụ khác;355,9;367,2;3135,8;110,4;103,9',
  ),
};

export const VUNG_TAU_VISITORS: RealTable = {
  name: 'visitors: two rows of headings, a merged heading without a percent sign, one label in several groups',
  source:
    'http://www.baria-vungtau.gov.vn/web/guest/so-lieu-thong-ke-kinh-te-xa-hoi/-/brvt/extAssetPublisher/content/8565238/so-ngay-khach-va-luot-khach-quy-i-nam-2019',
  file: lines(
    'Khách du lịch quý I năm 2019;;;;;',
    ';"Thực hiện\ntháng 2\nnăm\n2019";"Ước tính\ntháng 3\nnăm\n2019";"Ước tính\nquý I\nnăm\n2019";"So với cùng kỳ\nnăm 2018";',
    ';;;;"Tháng 3\nnăm 2019";"Quý I\nnăm 2019"',
    '1. Dịch vụ lưu trú;;;;;',
    'Lượt khách phục vụ (Lượt khách);532.911;545.070;1.608.098;115,59;112,97',
    'Khách quốc tế;43.696;44.186;132.402;119,18;118,40',
    'Ngày khách phục vụ (Ngày khách);580.718;593.421;1.747.024;112,36;111,98',
    'Khách quốc tế;116.311;117.218;350.754;115,37;115,24',
  ),
};

export const INDUSTRIAL_INDEX: RealTable = {
  name: 'industrial index: a unit at the right, only ratios, line breaks in headings',
  source: 'http://113.161.26.104/anphamthongke/KTXH_6_2015/files/assets/basic-html/page33.html',
  file: lines(
    '8. Chỉ số công nghiệp;;;',
    ';;;Đơn vị tính: %',
    ';"Ước tính tháng\n6 năm 2015 so\nvới tháng trước";"Ước tính tháng\n6 năm 2015 so\nvới cùng kỳ\nnăm 2014";"Cộng dồn\n6 tháng năm\n2015 so với cùng\nkỳ năm 2014"',
    'TOÀN NGÀNH CÔNG NGHIỆP;90,18;99,93;109,42',
    '2. Công nghiệp chế biến, chế tạo;81,24;102,76;116,96',
  ),
};

export const YEARLY_INDEX: RealTable = {
  name: 'industrial index: each year against the year before it, English beside Vietnamese',
  source:
    'https://nghean.gov.vn/nam-2019-62384/chi-so-san-xuat-cong-nghiep-phan-theo-nganh-cong-nghiep-524081',
  file: lines(
    'Chỉ số công nghiệp theo ngành;;;',
    ';;;Đơn vị tính - Unit: %',
    ';2017/2016;2018/2017;2019/2018',
    'TOÀN NGÀNH -TOTAL;115,55;115,44;113,21',
    '"B. Khai khoáng\nMining and quarrying";107,56;97,20;103,20',
  ),
};

export const PRICE_INDEX: RealTable = {
  name: 'price index: months as columns, the year only in the title',
  source:
    'https://nghean.gov.vn/nam-2020-62391/chi-so-gia-tieu-dung-chi-so-gia-vang-va-do-la-my-cac-thang-nam-2020-so-voi-thang-truoc-360539',
  file: lines(
    'Chỉ số giá các tháng năm 2020 so với tháng trước;;;',
    ';;;Đơn vị tính - Unit: %',
    ';"T1\nJan.";"T2\nFeb.";"T3\nMar."',
    '"Chỉ số giá tiêu dùng\nConsumer price index";101,16;99,45;99,29',
    'Giao thông - Transport;100,75;98,01;95,76',
  ),
};

export const BUDGET_STRUCTURE: RealTable = {
  name: 'structure of the budget: a table number, signs of the yearbooks, a preliminary year, damaged letters',
  source: 'https://cucthongke.quangtri.gov.vn/dbase/file/Nien%20giam%202019/files/basic-html/page110.html',
  file: lines(
    '45;Cơ cấu thu ngân sách;;',
    ';;;Đơn vị tính - Unit: %',
    ';2017;2018;"Sơ bộ\nPrel.\n2019"',
    'Thu viện trợ;0,25;0,04;0,01',
    '"Thu từ quỹ dự trữ tài chính\nIncome from financial reserves";-;-;-',
    'Thu kết dƣ ngân sách năm trƣớc;7,27;8,32;9,40',
  ),
};

export const POOR_HOUSEHOLDS: RealTable = {
  name: 'poor households: English decimals, a year without figures, a figure that is wrong at its source',
  source: 'http://ktxh.khdt.bgo.vn/target/509',
  numberFormat: 'en',
  file: lines(
    '3. GIẢM NGHÈO;;;;',
    'Chỉ tiêu;ĐV tính;2013;2017;2018',
    '3. GIẢM NGHÈO;;;;',
    'Tổng số hộ;hộ;432487.00;452560.00;',
    'Số hộ thoát nghèo;hộ;10.98;8660.00;',
    'Tỷ lệ hộ nghèo;%;8.88;7.55;',
  ),
};

export const HUE_VISITORS: RealTable = {
  name: 'visitors: ditto marks as units, one label in several groups',
  source: 'http://thongkethuathienhue.gov.vn/ChiTietSL.aspx?id=31&&parentpage=SoLieuTK.aspx',
  file: lines(
    ';"Đơn\nvị\ntính";"Thực hiện\n8 tháng/2015";"Dự ước\ntháng 9/2015";Lũy kế 9 tháng năm 2015;"Lũy kế 9 tháng năm 2015 so với cùng kỳ\n năm trước (%)"',
    'I. Dịch vụ lưu trú;;;;;',
    '1. Tổng lượt khách phục vụ;Lượt khách;1260601;124541;1385142;96,20',
    '1.1. Lượt khách ngủ qua đêm;"""";1130908;109937;1240845;96,15',
    '- Khách quốc tế;"""";511640;49654;561294;97,88',
    '2. Tổng ngày khách phục vụ;Ngày khách;2407959;235777;2643736;95,65',
    '- Khách quốc tế;"""";1146859;112955;1259814;97,37',
    '1. Lượt khách du lịch theo tour;Lượt khách;62546;6511;69057;97,00',
    '- Khách quốc tế;"""";21888;2500;24388;95,14',
  ),
};

export const POPULATION_BY_YEAR: RealTable = {
  name: 'population: a row for each year, two rows of headings, sections with units of their own',
  source: 'http://niengiam2019.thongkevinhphuc.gov.vn/Tach%20phan/p2/p2%20b11.htm',
  file: lines(
    '11;Dân số theo giới tính;;',
    ';"Tổng số\nTotal";"Phân theo giới tính\nBy sex";',
    ';;"Nam\nMale";"Nữ\nFemale"',
    ';Người - Person;;',
    '2018;1.138.370;563.721;574.649',
    'Sơ bộ - Prel. 2019;1.154.836;575.460;579.376',
    ';Cơ cấu - Structure (%);;',
    '2018;100,00;49,52;50,48',
  ),
};

export const SCHOOLS: RealTable = {
  name: 'schools: school years, units in labels, a section of indices, labels that repeat',
  source: 'http://cucthongke.vn/ngtk/2022/files/basic-html/page503.html',
  file: lines(
    '207;Trường mầm non;',
    ';Năm học - School year;',
    ';"2021-\n2022";"Sơ bộ\nPrel.\n2022-\n2023"',
    'Số trường học (Trường);182;181',
    'Công lập - Public;142;142',
    'Số phòng học (Phòng);2.304;2.301',
    'Công lập - Public;1.489;1.494',
    'Chỉ số phát triển (Năm trước = 100) - %;;',
    'Trường học - School;100,55;99,45',
  ),
};

export const AREA_AND_POPULATION: RealTable = {
  name: 'population of districts: a column for each indicator, with its unit',
  source: 'http://niengiamhuyen.thongkehungyen.gov.vn/files/basic-html/page43.html',
  file: lines(
    '27;Diện tích và dân số năm 2019;;',
    ';"Diện tích\n(Km2)";"Dân số trung bình\n(Người)";"Mật độ dân số\n(Người/km2)"',
    'TỔNG SỐ;930,22;1.255.839;1.350',
    '2. Huyện Văn Lâm;75,24;133.599;1.776',
  ),
};

/** The population of districts, after the author named the first column. */
export const AREA_AND_POPULATION_MENDED: RealTable = {
  ...AREA_AND_POPULATION,
  name: `${AREA_AND_POPULATION.name}; with a heading for the districts`,
  file: AREA_AND_POPULATION.file.replace(';"Diện tích', 'Huyện, thị xã;"Diện tích'),
};

/**
 * Only the two rows of the retail table that grew most, `Dịch vụ lưu trú` and `Dịch vụ du lịch lữ hành`. Without the rows whose percentages
 * are near 100, these percentages may be ratios or growth.
 */
export const HUE_SERVICES: RealTable = {
  ...HUE_RETAIL,
  name: `${HUE_RETAIL.name}; services that grew most`,
  file: HUE_RETAIL.file.replace(
    /(?<=\n)(Tổng số|Phân theo|Doanh thu|Dịch vụ ăn uống|Dịch vụ khác).*\r\n/g,
    '',
  ),
};

/** The services, after the author did what the error sentences ask for. */
export const HUE_SERVICES_MENDED: RealTable = {
  ...HUE_SERVICES,
  name: `${HUE_SERVICES.name}; mended`,
  file: HUE_SERVICES.file
    .replace(';Tháng 10/2023 so', ';Chỉ số tháng 10/2023 so')
    .replace(';Lũy kế 10 tháng năm 2023 so', ';Chỉ số lũy kế 10 tháng năm 2023 so'),
};

/** The visitors of Bà Rịa – Vũng Tàu, after the author did what the error sentences ask for. */
export const VUNG_TAU_VISITORS_MENDED: RealTable = {
  ...VUNG_TAU_VISITORS,
  name: `${VUNG_TAU_VISITORS.name}; mended`,
  file: VUNG_TAU_VISITORS.file.replace('"So với cùng kỳ', '"Chỉ số so với cùng kỳ'),
};

/** The prices, after a line with the year was added above them and `Ghi chú:` before the title. */
export const PRICE_INDEX_WITH_YEAR: RealTable = {
  ...PRICE_INDEX,
  name: `${PRICE_INDEX.name}; with a line for the year, and the title as a note`,
  file: PRICE_INDEX.file
    .replace('Chỉ số giá các', 'Ghi chú: Chỉ số giá các')
    .replace(';;;Đơn vị tính', 'Năm 2020;;;\r\n;;;Đơn vị tính'),
};

/** A file of the database of the General Statistics Office, as the server of the office writes it. */
export const OFFICE_DATABASE: RealTable = {
  name: 'database of the statistics office: commas, English decimals, two rows of headings, a note in three rows',
  source: 'https://github.com/Cy30mk3v/DataVisualization, V02.01.csv',
  file: [
    '\ufeff"Diện tích và dân số chia theo Địa phương, Năm và Chỉ tiêu"',
    '',
    '" ","2017"," "," ","2018 (*)"," "," "',
    '" ","Diện tích(Km2)","Dân số trung bình (Nghìn người)","Mật độ dân số (Người/km2)","Diện tích(Km2)","Dân số trung bình (Nghìn người)","Mật độ dân số (Người/km2)"',
    '"CẢ NƯỚC",331230.8,93671.6,283.0,331235.7,94666.0,286.0',
    '',
    '"(*) Số liệu theo quyết định của Bộ "',
    '"công bố năm 2018 "',
    '""',
    '',
  ].join('\r\n'),
};

export const DAMAGED_LETTERS: RealTable = {
  name: 'database of the statistics office: Vietnamese letters lost by a wrong encoding',
  source: 'https://github.com/kyojinkyojin/vn_pop_infographics, V02.01.csv',
  file: ['"Ð?a phuong";"2011 Dân s? trung bình (Nghìn ngu?i)"', '"C? NU?C";88145.83', ''].join('\r\n'),
};
