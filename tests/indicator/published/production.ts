import type { PublishedFigures } from './published-figures.ts';

/** Figures about production, trade, tourism and forests. */
export const production: readonly PublishedFigures[] = [
  {
    source:
      'baoquangngai.vn/channel/2025/202111/tap-trung-hoan-thanh-nhiem-vu-nam-2021-3089237/ (UBND tỉnh Quảng Ngãi)',
    figures: [
      [
        {
          label: 'Giá trị sản xuất công nghiệp',
          value: '120.553',
          qualifier: 'ước đạt',
          unit: 'tỷ đồng',
          change: 'tăng 14% so với năm 2020',
          planRatio: '94,8% kế hoạch năm',
          period: '2021',
        },
        'Giá trị sản xuất công nghiệp: ước đạt 120.553 tỷ đồng, bằng 94,8% kế hoạch năm, năm 2021, tăng 14% so với năm 2020',
      ],
      [
        {
          label: 'Kim ngạch nhập khẩu',
          value: 'trên 2,5',
          unit: 'tỷ USD',
          change: 'tăng 53,4%; vượt gần 47% kế hoạch',
          status: 'ước tính',
          period: '2021',
        },
        'Kim ngạch nhập khẩu: trên 2,5 tỷ USD, năm 2021, tăng 53,4%, vượt gần 47% kế hoạch, số liệu ước tính',
      ],
      [
        {
          label: 'Kim ngạch xuất khẩu',
          value: '1,68',
          unit: 'tỷ USD',
          qualifier: 'ước đạt',
          change: 'tăng trên 19%',
          period: '2021',
        },
        'Kim ngạch xuất khẩu: ước đạt 1,68 tỷ USD, năm 2021, tăng trên 19%',
      ],
    ],
  },
  {
    source: 'baolaocai.vn/du-lich (Cục Thống kê)',
    figures: [
      [
        {
          label: 'Khách quốc tế đến Việt Nam',
          value: 'trên 19,1',
          unit: 'triệu lượt',
          change: 'tăng 20,9% so với cùng kỳ năm trước',
          rank: 'cao kỷ lục',
          period: '11 tháng năm 2025',
        },
        'Khách quốc tế đến Việt Nam: trên 19,1 triệu lượt, cao kỷ lục, 11 tháng năm 2025, tăng 20,9% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/du-lich-soi-dong-buc-tranh-bat-dong-san-nghi-duong-dan-khoi-sac-tro-lai-110277.html (TCTK)',
    figures: [
      [
        {
          label: 'Khách quốc tế đến Việt Nam',
          value: '352,6',
          unit: 'nghìn lượt người',
          change: 'tăng 49% so với tháng 6; gấp 47,2 lần so với cùng kỳ năm trước',
          period: '7/2022',
        },
        'Khách quốc tế đến Việt Nam: 352,6 nghìn lượt người, tháng 7/2022, tăng 49% so với tháng 6, gấp 47,2 lần so với cùng kỳ năm trước',
      ],
      [
        {
          label: 'Khách quốc tế đến Việt Nam',
          value: '954,6',
          unit: 'nghìn lượt người',
          change: 'gấp 10 lần so với cùng kỳ năm trước; giảm 90,3% so với cùng kỳ năm 2019',
          period: '7 tháng đầu năm 2022',
        },
        'Khách quốc tế đến Việt Nam: 954,6 nghìn lượt người, 7 tháng đầu năm 2022, gấp 10 lần so với cùng kỳ năm trước, giảm 90,3% so với cùng kỳ năm 2019',
      ],
    ],
  },
  {
    source: 'tapchitaichinh.vn/tag/vung-tau (Bộ Tài chính)',
    figures: [
      [
        {
          label: 'Giá trị sản xuất ngành công nghiệp',
          value: '29.520',
          unit: 'tỷ đồng',
          qualifier: 'lũy kế',
          status: 'ước tính',
          planRatio: '91,28%',
          change: 'tăng 48,64% so với cùng kỳ',
          period: '10 tháng',
        },
        'Giá trị sản xuất ngành công nghiệp: lũy kế 10 tháng, 29.520 tỷ đồng; bằng 91,28% kế hoạch; tăng 48,64% so với cùng kỳ; số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'thanhnien.vn/tai-chinh-kinh-doanh/gia-xuat-khau-gao-viet-tang-manh-1357491.html (Tổng cục Hải quan)',
    figures: [
      [
        {
          label: 'Gạo xuất khẩu',
          value: 'trên 656.045',
          unit: 'tấn',
          change: 'giảm mạnh 29,4%',
          also: 'kim ngạch gần 359,46 triệu USD, giảm 16,5%',
          period: '2 tháng đầu năm 2021',
        },
        'Gạo xuất khẩu: trên 656.045 tấn, 2 tháng đầu năm 2021, giảm mạnh 29,4%; kim ngạch gần 359,46 triệu USD, giảm 16,5%',
      ],
    ],
  },
  {
    source:
      'baodautu.vn/infographic-phan-dau-ty-le-che-phu-rung-toan-quoc-nam-2020-dat-42-d103758.html (Bộ KH&ĐT)',
    figures: [
      [
        {
          label: 'Diện tích đất có rừng toàn quốc',
          value: '14.491.295',
          unit: 'ha',
          also: 'tỷ lệ che phủ rừng đạt 41,65%',
          asOf: '2018-12-31',
        },
        'Diện tích đất có rừng toàn quốc: 14.491.295 ha, tỷ lệ che phủ rừng đạt 41,65%, đến ngày 31/12/2018',
      ],
    ],
  },
  {
    source: 'cucthongke.vn/ngtk/2022/files/basic-html/page397.html',
    figures: [
      [
        {
          label: 'Tỷ lệ che phủ rừng',
          value: '43,11',
          unit: '%',
          status: 'sơ bộ',
          series: '2018: 41,20; 2019: 43,06; 2020: 43,04; 2021: 43,02; 2022: 43,11',
          asOf: '31/12/2022',
        },
        'Tỷ lệ che phủ rừng: 43,11%, đến ngày 31/12/2022, số liệu sơ bộ',
      ],
    ],
  },
  {
    source: 'moitruong.net.vn/bo-nn-ptnt-ptag.html (Bộ NN&PTNT)',
    figures: [
      [
        {
          label: 'Diện tích rừng trồng mới',
          value: '260,6',
          unit: 'nghìn ha',
          change: 'tăng 7,7% so với cùng kỳ năm trước',
          area: 'Cả nước',
        },
        'Diện tích rừng trồng mới: 260,6 nghìn ha, tăng 7,7% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu-tieu-dung-thang-12022-99634.html (TCTK)',
    figures: [
      [
        {
          label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
          value: '4.128,5',
          unit: 'nghìn tỷ đồng',
          change: 'giảm 8,7% so với cùng kỳ năm trước; giảm 10,4% nếu loại trừ yếu tố giá',
          period: '11 tháng năm 2021',
        },
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng: 4.128,5 nghìn tỷ đồng, 11 tháng năm 2021, giảm 8,7% so với cùng kỳ năm trước, giảm 10,4% nếu loại trừ yếu tố giá',
      ],
    ],
  },
  {
    source:
      'dangcongsan.vn/vinh-phuc-tiem-nang-va-trien-vong/vinh-phuc-hom-nay/vinh-phuc-ban-le-hang-hoa-va-doanh-thu-dich-vu-tieu-dung-duy-tri-da-tang-truong-491907.html',
    figures: [
      [
        {
          label: 'Doanh thu bán lẻ hàng hóa',
          value: '22.296',
          unit: 'tỷ đồng',
          also: 'chiếm 85,78% tổng mức',
          change: 'tăng 10,97% so với cùng kỳ năm trước',
          period: '7 tháng năm 2018',
          area: 'Tỉnh Vĩnh Phúc',
        },
        'Doanh thu bán lẻ hàng hóa: 22.296 tỷ đồng, chiếm 85,78% tổng mức, 7 tháng năm 2018, tăng 10,97% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'baokiemtoan.vn/tu-dau-nam-den-15-02-viet-nam-xuat-sieu-1-68-ty-usd-23563.html (TCHQ)',
    figures: [
      [
        {
          label: 'Kim ngạch xuất khẩu',
          value: '37',
          unit: 'tỷ USD',
          change: 'giảm 3,75 tỷ USD so với cùng kỳ năm ngoái',
          period: 'từ đầu năm đến ngày 15/02',
          status: 'sơ bộ',
        },
        'Kim ngạch xuất khẩu: 37 tỷ USD, từ đầu năm đến ngày 15/02, giảm 3,75 tỷ USD so với cùng kỳ năm ngoái, số liệu sơ bộ',
      ],
    ],
  },
  {
    source: 'cand.com.vn/Kinh-te/Viet-Nam-xuat-sieu-1-23-ty-uSd-393804/',
    figures: [
      [
        {
          label: 'Tổng kim ngạch xuất nhập khẩu hàng hóa',
          value: '117,02',
          unit: 'tỷ USD',
          change: 'tăng 0,8% so với cùng kỳ năm 2015; tương ứng tăng 904 triệu USD',
          asOf: '15-5-2016',
        },
        'Tổng kim ngạch xuất nhập khẩu hàng hóa: 117,02 tỷ USD, đến ngày 15/05/2016, tăng 0,8% so với cùng kỳ năm 2015, tương ứng tăng 904 triệu USD',
      ],
    ],
  },
  {
    source: 'm.baomoi.com/qui-i-ty-le-nhap-sieu-tang-gap-3-lan/c/1490424.epi',
    figures: [
      [
        {
          label: 'Nhập siêu',
          value: '7,36',
          unit: 'tỷ USD',
          also: 'bằng 56,5% tổng kim ngạch xuất khẩu',
          period: 'quý I',
        },
        'Nhập siêu: 7,36 tỷ USD, bằng 56,5% tổng kim ngạch xuất khẩu, quý I',
      ],
    ],
  },
  {
    source: 'danviet.vn/video/vu-dong-xuan-o-phia-bac-dat-ky-luc-ve-ca-nang-suat-va-san-luong-lua-6470.htm',
    figures: [
      [
        {
          label: 'Năng suất lúa vụ đông xuân ở miền Bắc',
          value: 'khoảng 63,6',
          unit: 'tạ/ha',
          change: 'tăng 1 tạ/ha so với vụ đông xuân năm trước',
          period: 'vụ đông xuân 2020-2021',
          status: 'ước tính',
        },
        'Năng suất lúa vụ đông xuân ở miền Bắc: khoảng 63,6 tạ/ha, vụ đông xuân 2020–2021, tăng 1 tạ/ha so với vụ đông xuân năm trước, số liệu ước tính',
      ],
      [
        {
          label: 'Sản lượng lúa toàn miền Bắc',
          value: '6,9',
          unit: 'triệu tấn',
          qualifier: 'ước đạt',
          change: 'tăng khoảng 34.000 tấn',
          period: 'vụ đông xuân 2020-2021',
        },
        'Sản lượng lúa toàn miền Bắc: ước đạt 6,9 triệu tấn, vụ đông xuân 2020–2021, tăng khoảng 34.000 tấn',
      ],
    ],
  },
  {
    source:
      'bariavungtautourism.com.vn/thong-tin-can-biet/thong-ke-du-lich/w4242-thong-ke-hoat-dong-du-lich-9-thang-dau-nam-2017.htm (Sở Du lịch)',
    figures: [
      [
        {
          label: 'Khách quốc tế lưu trú',
          value: '289',
          unit: 'nghìn lượt',
          planRatio: '85,03 % kế hoạch năm',
          change: 'tăng 11,8 % so với cùng kỳ',
          period: '9 tháng đầu năm 2017',
        },
        'Khách quốc tế lưu trú: 289 nghìn lượt, bằng 85,03% kế hoạch năm, 9 tháng đầu năm 2017, tăng 11,8% so với cùng kỳ',
      ],
    ],
  },
  {
    source: 'baogialai.com.vn/tu-khoa/dip-cuoi-nam-tag175011.html',
    figures: [
      [
        {
          label: 'Khách tham quan du lịch',
          value: 'trên 436.500',
          unit: 'lượt',
          planRatio: '45% kế hoạch',
          change: 'bằng 72% so với cùng kỳ năm 2019',
          period: '9 tháng năm 2020',
        },
        'Khách tham quan du lịch: trên 436.500 lượt, bằng 45% kế hoạch, 9 tháng năm 2020, bằng 72% so với cùng kỳ năm 2019',
      ],
      [
        {
          label: 'Khách quốc tế',
          value: 'trên 3.000',
          unit: 'lượt',
          change: 'đạt 28% so với cùng kỳ năm trước',
          period: '9 tháng năm 2020',
        },
        'Khách quốc tế: trên 3.000 lượt, 9 tháng năm 2020, đạt 28% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'baobariavungtau.com.vn/du-lich/202212/du-lich-su-kien-cuu-canh-mua-thap-diem-965981/',
    figures: [
      [
        {
          label: 'Khách du lịch về tỉnh',
          value: 'hơn 11,8',
          unit: 'triệu lượt',
          change: 'tăng hơn 313% so với cùng kỳ',
          asOf: 'hết tháng 11/2022',
        },
        'Khách du lịch về tỉnh: hơn 11,8 triệu lượt, hết tháng 11/2022, tăng hơn 313% so với cùng kỳ',
      ],
    ],
  },
  {
    source:
      'vnep.ciem.org.vn/nhom-tin-tuc/47319/bao-cao-tinh-hinh-san-xuat-nong-lam-nghiep-va-thuy-san-thang-8-nam-2015 (báo cáo tháng 8/2015)',
    figures: [
      [
        {
          label: 'Diện tích gieo cấy lúa mùa',
          value: '1366,6',
          unit: 'nghìn ha',
          change: 'bằng 94,5% cùng kỳ năm trước',
          asOf: '15/8/2015',
        },
        'Diện tích gieo cấy lúa mùa: 1.366,6 nghìn ha, đến ngày 15/08/2015, bằng 94,5% cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'nongthonmoihatinh.vn/vi/news/Tin-trong-nuoc/Thuy-san-Diem-sang-cua-nganh-nong-nghiep-nam-2019-103604 (TCTK)',
    figures: [
      [
        {
          label: 'Tổng sản lượng thủy sản',
          value: '8.200,8',
          unit: 'nghìn tấn',
          change: 'tăng 5,6% so với năm trước',
          status: 'ước tính',
          period: 'năm 2019',
        },
        'Tổng sản lượng thủy sản: 8.200,8 nghìn tấn, năm 2019, tăng 5,6% so với năm trước, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'etime.danviet.vn/gia-cao-ky-luc-lam-thit-nhap-dat-do-lon-hoi-trong-nuoc-tien-sat-moc-60000-dong-kg-20220420125455.htm',
    figures: [
      [
        {
          label: 'Sản lượng thịt lợn hơi xuất chuồng',
          value: '1.041,6',
          unit: 'nghìn tấn',
          qualifier: 'ước đạt',
          change: 'tăng 4,3% so với quý I/2021',
          planRatio: '24',
          // A plan may be named by its year.
          planBy: 'năm 2022',
          period: 'quý I/2022',
        },
        'Sản lượng thịt lợn hơi xuất chuồng: ước đạt 1.041,6 nghìn tấn, bằng 24% kế hoạch năm 2022, quý I/2022, tăng 4,3% so với quý I/2021',
      ],
    ],
  },
  {
    source:
      'baolamdong.vn/kinhte/202210/kim-ngach-xuat-khau-thang-10-tang-131-so-voi-cung-ky-2021-3141389/ (Sở Công Thương)',
    figures: [
      [
        {
          label: 'Giá trị xuất khẩu toàn tỉnh',
          value: '731,2',
          unit: 'triệu USD',
          qualifier: 'lũy kế',
          change: 'tăng 39,13% so với cùng kỳ năm trước',
          planRatio: '89,72% kế hoạch năm 2022',
          period: '10 tháng đầu năm 2022',
          status: 'ước tính',
        },
        'Giá trị xuất khẩu toàn tỉnh: lũy kế 10 tháng đầu năm 2022, 731,2 triệu USD; bằng 89,72% kế hoạch năm 2022; tăng 39,13% so với cùng kỳ năm trước; số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'baobinhduong.vn/kim-ngach-xuat-khau-cua-tinh-uoc-dat-tren-7-2-ty-usd-a141114.html (Sở Công Thương)',
    figures: [
      [
        {
          label: 'Kim ngạch xuất khẩu',
          value: 'trên 7,2',
          unit: 'tỷ USD',
          qualifier: 'lũy kế',
          change: 'tăng 16% so với cùng kỳ năm 2015',
          period: '4 tháng đầu năm 2016',
          area: 'Tỉnh Bình Dương',
        },
        'Kim ngạch xuất khẩu: lũy kế 4 tháng đầu năm 2016, trên 7,2 tỷ USD; tăng 16% so với cùng kỳ năm 2015',
      ],
    ],
  },
  {
    source: 'baoquangngai.vn/channel/2025/202209/hang-hoa-quang-ngai-xuat-ngoai-3135176/',
    figures: [
      [
        {
          label: 'Kim ngạch xuất khẩu',
          value: '1,533',
          unit: 'tỷ USD',
          qualifier: 'ước đạt',
          change: 'tăng gần 28% so với cùng kỳ năm trước',
          planRatio: '82,4',
          planBy: 'kế hoạch năm',
          period: '8 tháng năm 2022',
        },
        'Kim ngạch xuất khẩu: ước đạt 1,533 tỷ USD, bằng 82,4% kế hoạch năm, 8 tháng năm 2022, tăng gần 28% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'bariavungtautourism.com.vn, Thống kê hoạt động du lịch 9 tháng đầu năm 2017',
    figures: [
      [
        { label: 'Lượt khách', value: 'khoảng trên 7', unit: 'triệu lượt' },
        'Lượt khách: khoảng trên 7 triệu lượt',
      ],
    ],
  },
];
