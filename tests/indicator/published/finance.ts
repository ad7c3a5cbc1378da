import type { PublishedFigures } from './published-figures.ts';

/** Figures about budgets, investment and enterprises. */
export const finance: readonly PublishedFigures[] = [
  {
    source: 'gopfp.gov.vn/so-6-51?...articleId=1472 (Tổng cục Dân số, theo TCTK)',
    figures: [
      [
        {
          label: 'Tổng thu ngân sách nhà nước',
          planRatio: '53,8% dự toán cả năm',
          status: 'ước tính',
          period: '6 tháng đầu năm 2005',
        },
        'Tổng thu ngân sách nhà nước: đạt 53,8% dự toán cả năm, 6 tháng đầu năm 2005, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/von-dau-tu-cong-nguon-ngan-sach-nha-nuoc-da-phan-bo-uoc-dat-620873-ty-dong-117901.html (Bộ Tài chính)',
    figures: [
      [
        {
          label: 'Vốn đầu tư công nguồn ngân sách nhà nước đã phân bổ',
          value: '620.873',
          unit: 'tỷ đồng',
          qualifier: 'ước đạt',
        },
        'Vốn đầu tư công nguồn ngân sách nhà nước đã phân bổ: ước đạt 620.873 tỷ đồng',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/hien-con-tren-25654-ty-dong-von-dau-tu-cong-chua-duoc-phan-bo-148413.html',
    figures: [
      [
        {
          label: 'Vốn đầu tư công chưa được phân bổ',
          value: 'trên 25.654',
          qualifier: 'còn',
          unit: 'tỷ đồng',
        },
        'Vốn đầu tư công chưa được phân bổ: còn trên 25.654 tỷ đồng',
      ],
    ],
  },
  {
    source: 'tapchitaichinh.vn/tag/hon-quan (Bộ Tài chính)',
    figures: [
      [
        {
          label: 'Giải ngân vốn đầu tư công huyện Hớn Quản',
          value: '203,592',
          unit: 'tỷ đồng',
          planRatio: '57% kế hoạch năm',
          planTarget: '357,792',
          asOf: '24/11/2021',
        },
        'Giải ngân vốn đầu tư công huyện Hớn Quản: 203,592 tỷ đồng, bằng 57% kế hoạch năm (357,792 tỷ đồng), đến ngày 24/11/2021',
      ],
    ],
  },
  {
    source: 'vnews.gov.vn/video/phan-dau-giam-1-2-so-ho-ngheo-26476.htm (TTXVN)',
    figures: [
      [
        {
          label: 'Tổng nguồn vốn thực hiện Chương trình',
          value: 'tối thiểu 75.000',
          unit: 'tỷ đồng',
          period: '2021-2025',
        },
        'Tổng nguồn vốn thực hiện Chương trình: tối thiểu 75.000 tỷ đồng, giai đoạn 2021–2025',
      ],
      [
        {
          label: 'Tỷ trọng vốn ngân sách trung ương',
          value: '64%',
          also: 'tương đương 48.000 tỷ đồng',
          period: 'giai đoạn 2021-2025',
        },
        'Tỷ trọng vốn ngân sách trung ương: 64%, tương đương 48.000 tỷ đồng, giai đoạn 2021–2025',
      ],
    ],
  },
  {
    source:
      'baoquangngai.vn/channel/2025/202111/tap-trung-hoan-thanh-nhiem-vu-nam-2021-3089237/ (UBND tỉnh Quảng Ngãi)',
    figures: [
      [
        {
          label: 'Tổng thu ngân sách trên địa bàn',
          value: 'trên 20.900',
          unit: 'tỷ đồng',
          change: 'tăng 42,4% so với năm 2020',
          planRatio: '115,9% dự toán năm',
          status: 'ước tính',
          period: '2021',
        },
        'Tổng thu ngân sách trên địa bàn: trên 20.900 tỷ đồng, bằng 115,9% dự toán năm, năm 2021, tăng 42,4% so với năm 2020, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'baobariavungtau.com.vn/kinh-te/202010/thu-hut-von-fdi-10-thang-giam-912158/ (TCTK)',
    figures: [
      [
        {
          label: 'Dự án FDI cấp mới',
          value: '2.100',
          unit: 'dự án',
          change: 'giảm 32,1% so với cùng kỳ năm trước',
          also: 'tổng vốn đăng ký 11,66 tỷ USD, giảm 9,1% so với cùng kỳ năm 2019',
          period: '10 tháng năm 2020',
        },
        'Dự án FDI cấp mới: 2.100 dự án, 10 tháng năm 2020, giảm 32,1% so với cùng kỳ năm trước; tổng vốn đăng ký 11,66 tỷ USD, giảm 9,1% so với cùng kỳ năm 2019',
      ],
      [
        {
          label: 'Vốn FDI thực hiện',
          value: '15,8',
          unit: 'tỷ USD',
          qualifier: 'ước đạt',
          change: 'bằng 97,5% so với cùng kỳ năm 2019',
          period: '10 tháng năm 2020',
        },
        'Vốn FDI thực hiện: ước đạt 15,8 tỷ USD, 10 tháng năm 2020, bằng 97,5% so với cùng kỳ năm 2019',
      ],
    ],
  },
  {
    source:
      'thanhnien.vn/tai-chinh-kinh-doanh/nuoc-ngoai-rot-hon-4-ti-usd-vao-bat-dong-san-1322508.html (Bộ KH&ĐT)',
    figures: [
      [
        {
          label: 'Vốn FDI đăng ký cấp mới',
          value: '14,6',
          unit: 'tỷ USD',
          also: '2.523 dự án',
          change: 'giảm 35% về số dự án so với năm trước; giảm 12,5% về số vốn đăng ký so với năm trước',
          asOf: '20/12/2020',
        },
        'Vốn FDI đăng ký cấp mới: 14,6 tỷ USD, 2.523 dự án, đến ngày 20/12/2020, giảm 35% về số dự án so với năm trước, giảm 12,5% về số vốn đăng ký so với năm trước',
      ],
    ],
  },
  {
    source: 'kinhtedothi.vn/tag/du-an-ty-usd (Cục Đầu tư nước ngoài)',
    figures: [
      [
        {
          label: 'Tổng vốn FDI đăng ký',
          value: '22,15',
          unit: 'tỷ USD',
          change: 'tăng 4,4% so với cùng kỳ năm ngoái',
          // With the words `đến ngày`, a day may be without its year.
          asOf: 'đến ngày 20/9',
        },
        'Tổng vốn FDI đăng ký: 22,15 tỷ USD, đến ngày 20/9, tăng 4,4% so với cùng kỳ năm ngoái',
      ],
    ],
  },
  {
    source: 'tapchitaichinh.vn/tag/vung-tau (Bộ Tài chính)',
    figures: [
      [
        {
          label: 'Thu ngân sách thành phố Vũng Tàu',
          value: '3.798,254',
          unit: 'tỷ đồng',
          qualifier: 'lũy kế',
          planRatio: '101,1% dự toán tỉnh giao; 89,8% dự toán thành phố xây dựng',
          period: '10 tháng',
        },
        'Thu ngân sách thành phố Vũng Tàu: lũy kế 10 tháng, 3.798,254 tỷ đồng; bằng 101,1% dự toán tỉnh giao; bằng 89,8% dự toán thành phố xây dựng',
      ],
    ],
  },
  {
    source:
      'thvl.vn/thời-sự-thvl/tin-trong-nuoc/chậm-giải-ngan-vốn-chương-trinh-mục-tieu-quốc-gia/ (Đài PT-TH Vĩnh Long)',
    figures: [
      [
        {
          label: 'Giải ngân vốn đầu tư phát triển từ ngân sách trung ương',
          planRatio: '23% kế hoạch giao',
          period: '6 tháng đầu năm',
          programme: 'Chương trình mục tiêu quốc gia',
        },
        'Giải ngân vốn đầu tư phát triển từ ngân sách trung ương: đạt 23% kế hoạch giao, 6 tháng đầu năm',
      ],
    ],
  },
  {
    source: 'thvl.vn/thoi-su-thvl/tin-dia-phuong/ubnd-tinh-chi-dao-tap-trung-day-nhanh-tien-do-xdcb/',
    figures: [
      [
        {
          label: 'Giải ngân vốn đầu tư công',
          value: '535',
          unit: 'tỷ đồng',
          planRatio: '24',
          planBy: 'kế hoạch vốn đầu tư công',
          period: '6 tháng đầu năm',
        },
        'Giải ngân vốn đầu tư công: 535 tỷ đồng, bằng 24% kế hoạch vốn đầu tư công, 6 tháng đầu năm',
      ],
    ],
  },
  {
    source: 'e.baonghean.vn/xay-dung-kich-ban-tao-nguon-thu-ngan-sach-bai-1-mot-nam-vuot-kho/',
    figures: [
      [
        {
          label: 'Tổng thu ngân sách toàn tỉnh',
          value: '17.363',
          unit: 'tỷ đồng',
          planRatio: '111,6% dự toán HĐND tỉnh điều chỉnh',
          change: 'tăng 7,3% so với cùng kỳ năm 2019',
          period: '2020',
        },
        'Tổng thu ngân sách toàn tỉnh: 17.363 tỷ đồng, bằng 111,6% dự toán HĐND tỉnh điều chỉnh, năm 2020, tăng 7,3% so với cùng kỳ năm 2019',
      ],
    ],
  },
  {
    source: 'baolaocai.vn/lao-cai-thu-ngan-sach-noi-dia-tang-manh-so-voi-cung-ky-post399214.html',
    figures: [
      [
        {
          label: 'Thu nội địa',
          value: '2.433',
          unit: 'tỷ đồng',
          planRatio: '28,4% dự toán Trung ương giao; 19,2% dự toán tỉnh giao',
          change: 'tăng 75,6% so với cùng kỳ',
          area: 'Tỉnh Lào Cai',
        },
        'Thu nội địa: 2.433 tỷ đồng, bằng 28,4% dự toán Trung ương giao, bằng 19,2% dự toán tỉnh giao, tăng 75,6% so với cùng kỳ',
      ],
      [
        {
          label: 'Thu ngân sách địa phương',
          value: '6.551',
          unit: 'tỷ đồng',
          planRatio: '35,2% dự toán Trung ương giao; 29,1% dự toán HĐND tỉnh giao',
          change: '+32,8%',
          previousPeriod: 'cùng kỳ năm 2024',
        },
        'Thu ngân sách địa phương: 6.551 tỷ đồng, bằng 35,2% dự toán Trung ương giao, bằng 29,1% dự toán HĐND tỉnh giao, tăng 32,8% so với cùng kỳ năm 2024',
      ],
    ],
  },
  {
    source: 'thoibaotaichinhvietnam.vn/bac-ninh-tong-thu-ngan-sach-quy-i-tang-548-so-voi-cung-ky-50602.html',
    figures: [
      [
        {
          label: 'Thu nội địa',
          value: 'hơn 2.310',
          unit: 'tỷ đồng',
          also: 'chiếm 67,6%',
          planRatio: '34,4% dự toán',
          period: 'quý I',
          area: 'Tỉnh Bắc Ninh',
        },
        'Thu nội địa: hơn 2.310 tỷ đồng, chiếm 67,6%, bằng 34,4% dự toán, quý I',
      ],
      [
        {
          label: 'Thu từ doanh nghiệp có vốn đầu tư nước ngoài',
          change: 'tăng gấp 2,3 lần so với cùng kỳ năm trước',
          period: 'quý I',
          area: 'Tỉnh Bắc Ninh',
        },
        'Thu từ doanh nghiệp có vốn đầu tư nước ngoài: quý I, tăng gấp 2,3 lần so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/kinh-te-kho-khan-thu-ngan-sach-sut-giam-so-voi-cung-ky-129278-129278.html',
    figures: [
      [
        {
          label: 'Thu từ ba khu vực kinh tế (không kể thuế thu nhập doanh nghiệp)',
          change: 'bằng 89,7% cùng kỳ năm 2022',
        },
        'Thu từ ba khu vực kinh tế (không kể thuế thu nhập doanh nghiệp): bằng 89,7% cùng kỳ năm 2022',
      ],
      [
        {
          label: 'Thuế thu nhập cá nhân',
          planRatio: '50,3% dự toán',
          change: 'giảm 5,1% so với cùng kỳ',
          status: 'ước tính',
        },
        'Thuế thu nhập cá nhân: đạt 50,3% dự toán, giảm 5,1% so với cùng kỳ, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'sggp.org.vn/gdp-9-thang-chi-tang-424-post707610.html (TCTK)',
    figures: [
      [
        {
          label: 'Thu ngân sách nhà nước',
          change: 'ước giảm 8,3% so với cùng kỳ năm trước',
          period: '9 tháng năm 2023',
        },
        'Thu ngân sách nhà nước: 9 tháng năm 2023, ước giảm 8,3% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'sggp.org.vn/doanh-nghiep-gia-nhap-va-tai-gia-nhap-thi-truong-gap-12-lan-muc-binh-quan-giai-doan-2019-2023-post737576.html (Cục QLĐKKD)',
    figures: [
      [
        {
          label: 'Doanh nghiệp gia nhập và tái gia nhập thị trường',
          value: '81.260',
          unit: 'doanh nghiệp',
          change: 'gấp 1,2 lần mức bình quân giai đoạn 2019-2023',
          period: '4 tháng đầu năm 2024',
        },
        'Doanh nghiệp gia nhập và tái gia nhập thị trường: 81.260 doanh nghiệp, 4 tháng đầu năm 2024, gấp 1,2 lần mức bình quân giai đoạn 2019–2023',
      ],
    ],
  },
  {
    source:
      'chatluongvacuocsong.vn/quy-mo-von-dang-ky-binh-quan-tang-manh-dat-127-ty-dongdoanh-nghiep-d77500.html (TCTK)',
    figures: [
      [
        {
          label: 'Vốn đăng ký bình quân một doanh nghiệp thành lập mới',
          value: '12,7',
          unit: 'tỷ đồng',
          change: 'tăng 26,6% so với cùng kỳ năm 2018',
          rank: 'cao nhất trong những năm trở lại đây',
          period: '8 tháng đầu năm 2019',
        },
        'Vốn đăng ký bình quân một doanh nghiệp thành lập mới: 12,7 tỷ đồng, cao nhất trong những năm trở lại đây, 8 tháng đầu năm 2019, tăng 26,6% so với cùng kỳ năm 2018',
      ],
    ],
  },
  {
    source:
      'baoquangnam.vn/thoi-su-kinh-te/thu-ngan-sach-9-thang-da-vuot-du-toan-nam-32828.html (Sở KH&ĐT Quảng Nam)',
    figures: [
      [
        {
          label: 'Tổng thu ngân sách nhà nước trên địa bàn',
          value: '9.967',
          unit: 'tỷ đồng',
          change: 'vượt 9,5% dự toán năm',
          period: '9 tháng năm 2015',
        },
        'Tổng thu ngân sách nhà nước trên địa bàn: 9.967 tỷ đồng, 9 tháng năm 2015, vượt 9,5% dự toán năm',
      ],
      [
        {
          label: 'Tổng vốn đầu tư phát triển toàn xã hội',
          value: 'hơn 15.380',
          unit: 'tỷ đồng',
          planRatio: '82,5',
          period: '9 tháng năm 2015',
        },
        'Tổng vốn đầu tư phát triển toàn xã hội: hơn 15.380 tỷ đồng, bằng 82,5% kế hoạch, 9 tháng năm 2015',
      ],
    ],
  },
  {
    source: 'nhandan.vn/tag/tổng+vốn+đầu+tư+xã+hội.html (TCTK)',
    figures: [
      [
        {
          label: 'Vốn đầu tư thực hiện toàn xã hội',
          value: '583,1',
          unit: 'nghìn tỷ đồng',
          qualifier: 'ước đạt',
          also: 'khu vực nhà nước chiếm 26,2%, tăng 11,5%',
          period: 'Quý I/2023',
        },
        'Vốn đầu tư thực hiện toàn xã hội: ước đạt 583,1 nghìn tỷ đồng, quý I/2023; khu vực nhà nước chiếm 26,2%, tăng 11,5%',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/thu-ngan-sach-cua-hai-quan-tiep-tuc-doi-dien-nhieu-thach-thuc-127469-127469.html (Tổng cục Thuế)',
    figures: [
      [
        {
          label: 'Thu ngân sách nhà nước do ngành Thuế thực hiện',
          value: 'trên 578.030',
          unit: 'tỷ đồng',
          qualifier: 'lũy kế',
          planRatio: '42,1% dự toán pháp lệnh',
          change: 'tăng nhẹ 0,7% so với cùng kỳ',
          rank: 'thấp nhất so với cùng kỳ ba năm gần đây',
          asOf: '5/5/2023',
        },
        'Thu ngân sách nhà nước do ngành Thuế thực hiện: lũy kế đến ngày 05/05/2023, trên 578.030 tỷ đồng; bằng 42,1% dự toán pháp lệnh; thấp nhất so với cùng kỳ ba năm gần đây; tăng nhẹ 0,7% so với cùng kỳ',
      ],
    ],
  },
  {
    source: 'cand.com.vn/Kinh-te/Thu-ngan-sach-vuot-moc-300-000-ty-dong-485892/',
    figures: [
      [
        {
          label: 'Địa phương thu nội địa đạt tiến độ dự toán',
          value: '49/63',
          unit: 'địa phương',
          period: 'quý I/2018',
        },
        'Địa phương thu nội địa đạt tiến độ dự toán: 49 trong tổng số 63 địa phương, quý I/2018',
      ],
    ],
  },
];
