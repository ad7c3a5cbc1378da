import type { PublishedFigures } from './published-figures.ts';

/** Figures in the wording of reports of provinces and ministries, as news pages quote them. */
export const reports: readonly PublishedFigures[] = [
  {
    source:
      'congthuongthainguyen.gov.vn/vn/bao-cao-thang-quy/tinh-hinh-hoat-dong-nganh-cong-thuong-9-thang-dau-nam-nhiem-vu-giai-phap-thuc-hien-ke-hoach-3-thang--4928.phtml',
    figures: [
      [
        {
          label: 'Giá trị sản xuất công nghiệp (giá so sánh 2010)',
          qualifier: 'ước đạt',
          value: '495.086,8',
          unit: 'tỷ đồng',
          change: 'tăng 11,8% so với cùng kỳ',
          planRatio: '76,7',
          planBy: 'KH năm',
          period: '9 tháng đầu năm 2018',
        },
        'Giá trị sản xuất công nghiệp (giá so sánh 2010): ước đạt 495.086,8 tỷ đồng, bằng 76,7% kế hoạch năm, 9 tháng đầu năm 2018, tăng 11,8% so với cùng kỳ',
      ],
      [
        {
          label: 'Giá trị xuất khẩu',
          value: 'ước đạt 18,5',
          unit: 'tỷ USD',
          change: 'tăng 8,1% so với cùng kỳ',
          planRatio: '74% KH năm',
          period: '9 tháng đầu năm 2018',
        },
        'Giá trị xuất khẩu: ước đạt 18,5 tỷ USD, bằng 74% kế hoạch năm, 9 tháng đầu năm 2018, tăng 8,1% so với cùng kỳ',
      ],
      [
        {
          label: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
          value: 'ước đạt 23.497,8',
          unit: 'tỷ đồng',
          change: 'tăng 11,6% so cùng kỳ',
          planRatio: 'bằng 76,5% KH năm',
          period: '9 tháng đầu năm 2018',
        },
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng: ước đạt 23.497,8 tỷ đồng, bằng 76,5% kế hoạch năm, 9 tháng đầu năm 2018, tăng 11,6% so với cùng kỳ',
      ],
    ],
  },
  {
    source:
      'nghean24h.vn/thong-cao-bao-chi-tinh-hinh-kinh-te-xa-hoi-quoc-phong-an-ninh-tinh-nghe-an-9-thang-dau-nam-2024-a733459.html (UBND tỉnh Nghệ An)',
    figures: [
      [
        {
          label: 'Diện tích gieo trồng cây hằng năm',
          value: 'ước đạt 264.821,45',
          unit: 'ha',
          change: 'bằng 99,63% so với cùng kỳ năm trước',
          also: 'trong đó vụ Đông Xuân đạt 184.989,53 ha, bằng 99,88%',
          period: '9 tháng năm 2024',
        },
        'Diện tích gieo trồng cây hằng năm: ước đạt 264.821,45 ha, 9 tháng năm 2024, bằng 99,63% so với cùng kỳ năm trước; trong đó vụ Đông Xuân đạt 184.989,53 ha, bằng 99,88%',
      ],
      [
        {
          label: 'Xã đạt chuẩn NTM',
          value: '320/411',
          unit: 'xã',
          also: 'tương đương 77,86%',
          asOf: 'tháng 9/2024',
        },
        'Xã đạt chuẩn NTM: 320 trong tổng số 411 xã, tương đương 77,86%, đến hết tháng 9/2024',
      ],
      [
        {
          label: 'Xã đạt chuẩn NTM nâng cao',
          value: '101/320',
          unit: 'xã',
          also: 'tương đương 31,56%',
          asOf: '9/2024',
        },
        'Xã đạt chuẩn NTM nâng cao: 101 trong tổng số 320 xã, tương đương 31,56%, đến hết tháng 9/2024',
      ],
      [
        {
          label: 'Chỉ số phát triển sản xuất công nghiệp',
          change: 'ước tăng 12,4% so với cùng kỳ; lũy kế 9 tháng ước tăng 10,64%',
          period: 'tháng 9/2024',
        },
        'Chỉ số phát triển sản xuất công nghiệp: tháng 9/2024, ước tăng 12,4% so với cùng kỳ, lũy kế 9 tháng ước tăng 10,64%',
      ],
      [
        {
          label: 'Sản lượng thủy sản',
          value: '223.029',
          unit: 'tấn',
          change: 'tăng 13,26% so với cùng kỳ',
          also: 'trong đó sản lượng khai thác ước đạt 166.267,5 tấn, tăng 3,44%',
          status: 'ước',
        },
        'Sản lượng thủy sản: 223.029 tấn, tăng 13,26% so với cùng kỳ, số liệu ước tính; trong đó sản lượng khai thác ước đạt 166.267,5 tấn, tăng 3,44%',
      ],
      [
        {
          label: 'Thu ngân sách nhà nước',
          qualifier: 'ước thực hiện',
          value: '16.671',
          unit: 'tỷ đồng',
          planRatio: '104,8',
          planBy: 'dự toán',
          change: 'bằng 143,2% so với cùng kỳ năm 2023',
          period: '9 tháng năm 2024',
        },
        'Thu ngân sách nhà nước: ước thực hiện 16.671 tỷ đồng, bằng 104,8% dự toán, 9 tháng năm 2024, bằng 143,2% so với cùng kỳ năm 2023',
      ],
      [
        {
          label: 'Lượng khách du lịch',
          value: 'ước đạt 8,43',
          unit: 'triệu lượt',
          change: 'tăng 15% so với cùng kỳ',
          also: 'doanh thu du lịch ước đạt 10.217 tỷ đồng',
        },
        'Lượng khách du lịch: ước đạt 8,43 triệu lượt, doanh thu du lịch ước đạt 10.217 tỷ đồng, tăng 15% so với cùng kỳ',
      ],
    ],
  },
  {
    source:
      'thongketuyenquang.gso.gov.vn/Chitietthongtinkinhtexahoi.aspx?id=11030&&parentpage=Thongtinkinhtexahoi.aspx',
    figures: [
      [
        {
          label: 'Tổng chi ngân sách nhà nước',
          value: '8.537,18',
          unit: 'tỷ đồng',
          planRatio: '78,09% dự toán',
          change: 'tăng 122,05% so với cùng kỳ',
          period: '9 tháng năm 2022',
        },
        'Tổng chi ngân sách nhà nước: 8.537,18 tỷ đồng, bằng 78,09% dự toán, 9 tháng năm 2022, tăng 122,05% so với cùng kỳ',
      ],
      [
        {
          label: 'Nguồn vốn huy động tại địa phương',
          value: '25.390',
          unit: 'tỷ đồng',
          qualifier: 'ước thực hiện',
          asOf: '30/9/2022',
          change: 'tăng 1.475 tỷ đồng (+6,2%)',
          previousPeriod: '31/12/2021',
        },
        'Nguồn vốn huy động tại địa phương: ước thực hiện 25.390 tỷ đồng, đến ngày 30/09/2022, tăng 1.475 tỷ đồng (tăng 6,2%) so với ngày 31/12/2021',
      ],
      [
        {
          label: 'Nợ xấu của các ngân hàng',
          value: 'khoảng 360',
          unit: 'tỷ đồng',
          also: 'chiếm 1,46% trên tổng dư nợ',
          change: 'so với 31/12/2021 tăng 208 tỷ đồng (+136%)',
          asOf: '30/9/2022',
        },
        'Nợ xấu của các ngân hàng: khoảng 360 tỷ đồng, chiếm 1,46% trên tổng dư nợ, đến ngày 30/09/2022, so với 31/12/2021 tăng 208 tỷ đồng (tăng 136%)',
      ],
      [
        {
          label: 'Chỉ số giá tiêu dùng (CPI)',
          change: 'tăng 1,55% so với tháng trước, tăng 4,06% so với cùng kỳ năm trước',
          period: 'tháng 9 năm 2022',
        },
        'Chỉ số giá tiêu dùng (CPI): tháng 9 năm 2022, tăng 1,55% so với tháng trước, tăng 4,06% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'video.baodaknong.org.vn/videos/giai-quyet-vuong-mac-de-thuc-day-kinh-te-tang-truong-8488.html',
    figures: [
      [
        {
          label: 'Tăng trưởng kinh tế',
          value: '6,58%',
          change: 'thấp hơn 0,37% so với cùng kỳ năm 2019',
          planTarget: '7,91%',
          asOf: 'hết quý III năm 2020',
        },
        'Tăng trưởng kinh tế: 6,58%, kế hoạch là 7,91%, hết quý III năm 2020, thấp hơn 0,37% so với cùng kỳ năm 2019',
      ],
    ],
  },
  {
    source: 'vinh24h.vn/tag/toc-do-tang-truong-grdp (UBND tỉnh Nghệ An)',
    figures: [
      [
        {
          label: 'Tốc độ tăng trưởng GRDP',
          value: 'khoảng 7,5-8',
          qualifier: 'dự kiến đạt',
          unit: '%',
          period: '9 tháng năm 2024',
        },
        'Tốc độ tăng trưởng GRDP: dự kiến đạt khoảng 7,5 đến 8%, 9 tháng năm 2024',
      ],
    ],
  },
  {
    source: 'plo.vn/thoi-su/dung-vi-thanh-tich-huy-dong-qua-suc-dan-655823.html',
    figures: [
      [
        {
          label: 'Xã đạt chuẩn nông thôn mới',
          value: '2.045',
          unit: 'xã',
          also: '23%',
          change: 'tăng 5,9% so với cuối năm 2015',
          asOf: 'tháng 3/2017',
        },
        'Xã đạt chuẩn nông thôn mới: 2.045 xã, 23%, đến hết tháng 3/2017, tăng 5,9% so với cuối năm 2015',
      ],
      [
        {
          label: 'Thu nhập của người dân nông thôn',
          change: 'tăng ít nhất 1,8 lần so với năm 2015',
          period: 'mục tiêu đến năm 2020',
        },
        'Thu nhập của người dân nông thôn: mục tiêu đến năm 2020, tăng ít nhất 1,8 lần so với năm 2015',
      ],
    ],
  },
  {
    source: 'cand.com.vn/Xa-hoi/Ha-Noi-co-109-xa-dat-chuan-nong-thon-moi-341105/',
    figures: [
      [
        {
          label: 'Xã đạt chuẩn NTM trong năm',
          value: '71',
          unit: 'xã',
          change: 'tăng 11 xã so với mục tiêu kế hoạch',
          period: '2014',
        },
        'Xã đạt chuẩn NTM trong năm: 71 xã, năm 2014, tăng 11 xã so với mục tiêu kế hoạch',
      ],
      [
        {
          label: 'Tiêu chí đạt bình quân mỗi xã',
          value: 'trên 15',
          unit: 'tiêu chí',
          previous: '2',
          previousPeriod: '2010',
        },
        'Tiêu chí đạt bình quân mỗi xã: trên 15 tiêu chí, năm 2010 là 2 tiêu chí',
      ],
    ],
  },
  {
    source: 'doanhnghiepkinhtexanh.vn/tag/dieu-chinh-ke-hoach-dau-tu-von-ngan-sach.html (Bộ Tài chính)',
    figures: [
      [
        { label: 'Giải ngân vốn đầu tư công', planRatio: 'hơn 32', area: 'Cả nước' },
        'Giải ngân vốn đầu tư công: đạt hơn 32% kế hoạch',
      ],
    ],
  },
  {
    source:
      'vinanet.vn/nong-nghiep/tong-quan-tinh-hinh-san-xuat-nong-nghiep-thang-9-9-thang-nam-2019-718527.html (TCTK)',
    figures: [
      [
        {
          label: 'Diện tích gieo cấy lúa đông xuân',
          value: '3.123,9',
          unit: 'nghìn ha',
          change: 'tăng 21,8 nghìn ha so với vụ đông xuân trước',
        },
        'Diện tích gieo cấy lúa đông xuân: 3.123,9 nghìn ha, tăng 21,8 nghìn ha so với vụ đông xuân trước',
      ],
      [
        {
          label: 'Năng suất lúa đông xuân',
          value: '65,5',
          unit: 'tạ/ha',
          change: 'giảm 0,9 tạ/ha',
          period: 'vụ đông xuân 2018-2019',
        },
        'Năng suất lúa đông xuân: 65,5 tạ/ha, vụ đông xuân 2018–2019, giảm 0,9 tạ/ha',
      ],
      [
        {
          label: 'Diện tích gieo cấy lúa mùa',
          value: '1.558,1',
          unit: 'nghìn ha',
          change: 'bằng 96,5% cùng kỳ năm trước',
          asOf: 'trung tuần tháng 9/2019',
        },
        'Diện tích gieo cấy lúa mùa: 1.558,1 nghìn ha, trung tuần tháng 9/2019, bằng 96,5% cùng kỳ năm trước',
      ],
      [
        {
          label: 'Sản lượng lúa đông xuân',
          value: '20,5',
          unit: 'triệu tấn',
          change: 'giảm 133,1 nghìn tấn',
          status: 'ước tính',
        },
        'Sản lượng lúa đông xuân: 20,5 triệu tấn, giảm 133,1 nghìn tấn, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'dobadongthap.vn/?p=169 (TCTK)',
    figures: [
      [
        { label: 'Sản lượng lúa hè thu', value: '2,8', unit: 'triệu tấn', change: 'ước tăng 201.000 tấn' },
        'Sản lượng lúa hè thu: 2,8 triệu tấn, ước tăng 201.000 tấn',
      ],
    ],
  },
  {
    source:
      'thanhnien.vn/thoi-su/thay-doi-thoi-quen-cua-nguoi-dan-tu-tiet-kiem-tich-tru-sang-mua-bao-hiem-1321203.html (BHXH Việt Nam)',
    figures: [
      [
        {
          label: 'Người tham gia bảo hiểm y tế',
          value: 'khoảng 88',
          unit: 'triệu người',
          also: 'chiếm 90,85% dân số',
          change: 'vượt 0,15% chỉ tiêu Nghị quyết số 01 của Chính phủ; tăng 25,6% so với năm 2015',
          period: '2020',
        },
        'Người tham gia bảo hiểm y tế: khoảng 88 triệu người, chiếm 90,85% dân số, năm 2020, vượt 0,15% chỉ tiêu Nghị quyết số 01 của Chính phủ, tăng 25,6% so với năm 2015',
      ],
      [
        {
          label: 'Người tham gia BHXH tự nguyện',
          value: 'gần 1,1',
          unit: 'triệu người',
          change: 'tăng 494.000 người, gần gấp đôi so với năm 2019',
          period: '2020',
        },
        'Người tham gia BHXH tự nguyện: gần 1,1 triệu người, năm 2020, tăng 494.000 người, gần gấp đôi so với năm 2019',
      ],
      [
        {
          label: 'Người tham gia bảo hiểm thất nghiệp',
          value: 'gần 13,3',
          unit: 'triệu người',
          also: 'đạt khoảng 27% lực lượng lao động trong độ tuổi',
        },
        'Người tham gia bảo hiểm thất nghiệp: gần 13,3 triệu người, đạt khoảng 27% lực lượng lao động trong độ tuổi',
      ],
    ],
  },
  {
    source:
      'baogialai.com.vn/channel/10042/201807/gia-lai-48h-tai-nan-giao-thong-giam-ca-3-tieu-chi-5589656/',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          change: 'giảm 6,19% số vụ; giảm 0,75% số người chết; giảm 11,44% về số người bị thương',
          period: '6 tháng đầu năm 2018',
        },
        'Tai nạn giao thông: 6 tháng đầu năm 2018, giảm 6,19% số vụ, giảm 0,75% số người chết, giảm 11,44% về số người bị thương',
      ],
    ],
  },
  {
    source: 'kinhtedothi.vn/6-thang-dau-nam-2022-tai-nan-giao-thong-lam-19-nguoi-chet-ngay.html (TCTK)',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          value: '5.684',
          unit: 'vụ',
          also: 'làm 3.286 người chết; bình quân 1 ngày có 31 vụ',
          period: '6 tháng đầu năm 2022',
        },
        'Tai nạn giao thông: 5.684 vụ, làm 3.286 người chết, bình quân 1 ngày có 31 vụ, 6 tháng đầu năm 2022',
      ],
    ],
  },
  {
    source:
      '24h.com.vn/tin-tuc-trong-ngay/moi-ngay-o-tphcm-gan-1000-nguoi-vi-pham-khi-csgt-duoc-dung-xe-khong-can-ly-do-c46a1153967.html (Công an TP.HCM)',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          value: '12',
          unit: 'vụ',
          also: '11 người chết; 6 người bị thương',
          change: 'giảm 24 vụ (-67%); giảm 19 người chết (-63%)',
          previousPeriod: 'cùng kỳ',
        },
        'Tai nạn giao thông: 12 vụ, 11 người chết, 6 người bị thương, giảm 24 vụ (giảm 67%) so với cùng kỳ, giảm 19 người chết (giảm 63%)',
      ],
    ],
  },
  {
    source: 'lmhtx.hochiminhcity.gov.vn/web/guest/tin-tong-hop',
    figures: [
      [
        {
          label: 'Sản phẩm OCOP đạt 3 sao trở lên',
          value: '10.322',
          unit: 'sản phẩm',
          also: 'trong đó 67,3% sản phẩm 3 sao; 31,2% sản phẩm 4 sao; 42 sản phẩm 5 sao',
          period: 'giai đoạn 2018-2023',
        },
        'Sản phẩm OCOP đạt 3 sao trở lên: 10.322 sản phẩm, trong đó 67,3% sản phẩm 3 sao, 31,2% sản phẩm 4 sao, 42 sản phẩm 5 sao, giai đoạn 2018–2023',
      ],
    ],
  },
  {
    source: 'baophutho.vn/toan-tinh-co-them-64-san-pham-dat-chuan-ocop-3-sao-tro-len-244948.htm',
    figures: [
      [
        {
          label: 'Sản phẩm OCOP từ 3 sao trở lên',
          qualifier: 'lũy kế',
          value: '698',
          unit: 'sản phẩm',
          asOf: 'đến hết năm 2025',
          change: 'thêm 64 sản phẩm',
          also: 'trong đó có 6 sản phẩm đạt chuẩn 5 sao',
        },
        'Sản phẩm OCOP từ 3 sao trở lên: lũy kế đến hết năm 2025, 698 sản phẩm; trong đó có 6 sản phẩm đạt chuẩn 5 sao; thêm 64 sản phẩm',
      ],
    ],
  },
  {
    source: 'ilive.vn/29398/xem-download-video/dan-ong-noi-nao-co-nguy-co-e-vo-cao-nhat-viet-nam-.html',
    figures: [
      [
        {
          label: 'Tỷ số giới tính khi sinh',
          value: '120',
          unit: 'trẻ trai/100 trẻ gái',
          rank: 'đứng đầu cả nước',
          area: 'Sơn La',
        },
        'Tỷ số giới tính khi sinh: 120 trẻ trai/100 trẻ gái, đứng đầu cả nước',
      ],
    ],
  },
  {
    source: 'baomoi.com/11-thang-von-fdi-vao-viet-nam-uoc-giam-10-5/c/20905981.epi (Bộ KH&ĐT)',
    figures: [
      [
        {
          label: 'Vốn FDI đăng ký cấp mới và tăng thêm',
          value: 'ước đạt 18,103',
          unit: 'tỷ USD',
          change: '-10,5%',
          previousPeriod: 'cùng kỳ năm ngoái',
          period: '11 tháng năm 2016',
        },
        'Vốn FDI đăng ký cấp mới và tăng thêm: ước đạt 18,103 tỷ USD, 11 tháng năm 2016, giảm 10,5% so với cùng kỳ năm ngoái',
      ],
    ],
  },
  {
    source:
      'thanhnien.vn/tai-chinh-kinh-doanh/dich-covid-19-khien-dong-von-ngoai-tham-gia-ma-sut-giam-manh-1426327.html (TCTK)',
    figures: [
      [
        {
          label: 'Vốn đăng ký cấp mới bình quân 1 dự án',
          value: '10,1',
          unit: 'triệu USD/dự án',
          change: 'gần gấp đôi so với vốn bình quân cùng kỳ năm trước',
          period: '7 tháng năm 2021',
        },
        'Vốn đăng ký cấp mới bình quân 1 dự án: 10,1 triệu USD/dự án, 7 tháng năm 2021, gần gấp đôi so với vốn bình quân cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'biendong.net/?p=100197',
    figures: [
      [
        {
          label: 'Tăng trưởng GRDP',
          rank: '56/63 địa phương',
          area: 'Thành phố Hồ Chí Minh',
          period: 'quý I/2023',
        },
        'Tăng trưởng GRDP: xếp thứ 56 trong số 63 địa phương, quý I/2023',
      ],
    ],
  },
  {
    source: 'tharong.com/so-sanh-kinh-te-cua-cac-tinh-nam-2024',
    figures: [
      [
        {
          label: 'Tăng trưởng GRDP',
          change: 'giảm 6,78% so với cùng kỳ năm trước',
          rank: 'mức giảm sâu nhất trong lịch sử',
          period: '2021',
        },
        'Tăng trưởng GRDP: năm 2021, giảm 6,78% so với cùng kỳ năm trước, mức giảm sâu nhất trong lịch sử',
      ],
    ],
  },
  {
    source:
      'danviet.vn/vua-vao-dot-nang-nong-dau-tien-cua-nam-2021-nguy-co-chay-rung-cao-tong-cuc-lam-nghiep-de-nghi-lam-ngay-viec-nay-20210511185022497.htm',
    figures: [
      [
        {
          label: 'Vụ cháy rừng',
          value: '179',
          unit: 'vụ',
          change: 'giảm 92 vụ (35%) so với năm 2019',
          period: '2020',
        },
        'Vụ cháy rừng: 179 vụ, năm 2020, giảm 92 vụ (35%) so với năm 2019',
      ],
      [
        {
          label: 'Diện tích rừng thiệt hại do cháy',
          value: '645',
          unit: 'ha',
          change: 'giảm 1.331 ha (giảm 68%) so với cùng kỳ năm 2019',
          period: '2020',
        },
        'Diện tích rừng thiệt hại do cháy: 645 ha, năm 2020, giảm 1.331 ha (giảm 68%) so với cùng kỳ năm 2019',
      ],
    ],
  },
  {
    source:
      'vietnamplus.vn/ca-nuoc-co-gan-1060-ha-rung-bi-thiet-hai-trong-11-thang-tu-dau-nam-nay-post1081393.vnp',
    figures: [
      [
        {
          label: 'Cây xanh trồng được',
          value: 'trên 1,439',
          unit: 'tỷ cây',
          change: 'vượt 43,9% so với mục tiêu',
          period: '2021-2025',
        },
        'Cây xanh trồng được: trên 1,439 tỷ cây, giai đoạn 2021–2025, vượt 43,9% so với mục tiêu',
      ],
      [
        {
          label: 'Diện tích rừng bị thiệt hại',
          value: '1.059,6',
          unit: 'ha',
          change: 'giảm 33,1% so với cùng kỳ năm trước',
          also: '744,1 ha rừng bị chặt, phá (giảm 11,3%); 315,5 ha rừng bị cháy (giảm 57,8%)',
          period: '11 tháng năm 2025',
        },
        'Diện tích rừng bị thiệt hại: 1.059,6 ha, 11 tháng năm 2025, giảm 33,1% so với cùng kỳ năm trước; 744,1 ha rừng bị chặt, phá (giảm 11,3%); 315,5 ha rừng bị cháy (giảm 57,8%)',
      ],
    ],
  },
  {
    source: 'vietnamplus.vn/video-ca-nuoc-co-hon-54-trieu-lao-dong-tu-15-tuoi-tro-len/347387.vnp (TCTK)',
    figures: [
      [
        {
          label: 'Lực lượng lao động từ 15 tuổi trở lên',
          value: '54,32',
          unit: 'triệu người',
          change: 'tăng 11.700 người so với cùng thời điểm năm 2014',
          status: 'ước tính',
          period: '9 tháng đầu năm 2015',
        },
        'Lực lượng lao động từ 15 tuổi trở lên: 54,32 triệu người, 9 tháng đầu năm 2015, tăng 11.700 người so với cùng thời điểm năm 2014, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'dichvutaichinh.info/tag/ty-le-that-nghiep/ (TCTK)',
    figures: [
      [
        {
          label: 'Người thất nghiệp',
          value: 'khoảng 1,14',
          unit: 'triệu người',
          change:
            'tăng thêm hơn 20 nghìn người so với cùng kỳ năm trước; giảm hơn 16 nghìn người so với quý 4/2016',
          period: 'quý 1/2017',
        },
        'Người thất nghiệp: khoảng 1,14 triệu người, quý 1/2017, tăng thêm hơn 20 nghìn người so với cùng kỳ năm trước, giảm hơn 16 nghìn người so với quý 4/2016',
      ],
    ],
  },
  {
    source:
      'nghean24h.vn/ai-nu-nha-muong-thanh-leo-lai-chuoi-khach-san-tu-nhan-lon-nhat-dong-nam-a-the-nao-a621739.html (TCTK)',
    figures: [
      [
        {
          label: 'Khách quốc tế',
          value: '3,78',
          unit: 'triệu lượt',
          qualifier: 'lũy kế',
          change: 'giảm 70% so với cùng kỳ 2019',
          also: 'quý I chiếm 97%',
          period: '9 tháng năm 2020',
        },
        'Khách quốc tế: lũy kế 9 tháng năm 2020, 3,78 triệu lượt; quý I chiếm 97%; giảm 70% so với cùng kỳ 2019',
      ],
    ],
  },
  {
    source: 'expressmagazine.net/blogs/4797/can-giu-rieng-cho-ban-mot-chut-tram-tinh-va-thong-dong (TCTK)',
    figures: [
      [
        {
          label: 'Khách quốc tế',
          value: 'hơn 895.000',
          unit: 'lượt',
          change: 'giảm 4% so với tháng trước; tăng hơn 20 lần so với cùng kỳ 2022; bằng 64% năm 2019',
          period: '3/2023',
        },
        'Khách quốc tế: hơn 895.000 lượt, tháng 3/2023, giảm 4% so với tháng trước, tăng hơn 20 lần so với cùng kỳ 2022, bằng 64% năm 2019',
      ],
      [
        {
          label: 'Khách quốc tế',
          value: '2,7',
          unit: 'triệu lượt',
          qualifier: 'ước đạt',
          change: 'gấp 30 lần so cùng kỳ năm trước; chỉ bằng 60% trước dịch',
          period: 'Quý I/2023',
        },
        'Khách quốc tế: ước đạt 2,7 triệu lượt, quý I/2023, gấp 30 lần so với cùng kỳ năm trước, chỉ bằng 60% trước dịch',
      ],
    ],
  },
  {
    source: 'plo.vn/gan-37000-dn-giai-the-tam-ngung-hoat-dong-post440122.html (TCTK)',
    figures: [
      [
        {
          label: 'Vốn đăng ký bình quân một doanh nghiệp thành lập mới',
          value: '9,6',
          unit: 'tỉ đồng',
          change: '+23%',
          period: '5 tháng năm 2017',
        },
        'Vốn đăng ký bình quân một doanh nghiệp thành lập mới: 9,6 tỉ đồng, 5 tháng năm 2017, tăng 23%',
      ],
    ],
  },
  {
    source:
      'cafebiz.vn/nam-2016-moi-nguoi-viet-kiem-duoc-trung-binh-486-trieu-dong-2016122813551289.chn (TCTK)',
    figures: [
      [
        {
          label: 'GDP bình quân đầu người',
          value: 'ước tính đạt 48,6',
          unit: 'triệu đồng',
          also: 'tương đương 2.215 USD, tăng 106 USD so với năm 2015',
          period: '2016',
        },
        'GDP bình quân đầu người: ước tính đạt 48,6 triệu đồng, năm 2016; tương đương 2.215 USD, tăng 106 USD so với năm 2015',
      ],
      [
        {
          label: 'Năng suất lao động của xã hội',
          value: '84,5',
          unit: 'triệu đồng/ lao động',
          also: 'tương đương 3.853 USD/người',
          change: 'tăng 5,3% so với năm 2015',
          note: 'Tăng theo giá so sánh 2010',
          period: '2016',
        },
        'Năng suất lao động của xã hội: 84,5 triệu đồng/ lao động, tương đương 3.853 USD/người, năm 2016, tăng 5,3% so với năm 2015',
      ],
      [
        {
          label: 'Năng suất lao động',
          value: '3.660',
          unit: 'USD',
          change: 'chỉ bằng 4,4% của Singapore; bằng 17,4% của Malaysia',
          period: '2015',
        },
        'Năng suất lao động: 3.660 USD, năm 2015, chỉ bằng 4,4% của Singapore, bằng 17,4% của Malaysia',
      ],
    ],
  },
  {
    source: 'mpi.gov.vn/portal/Pages/2024-8-22/Tinh-hinh-kinh-te--xa-hoi-thang-5-nam-2024-tinh-Tumjtrb4.aspx',
    figures: [
      [
        {
          label: 'Diện tích lúa đã cấy',
          value: '18.420',
          unit: 'ha',
          planRatio: '101,8',
          planBy: 'kế hoạch',
          change: 'giảm 0,46% (giảm 84,8 ha) so với cùng kỳ',
          asOf: '15/5/2024',
        },
        'Diện tích lúa đã cấy: 18.420 ha, bằng 101,8% kế hoạch, đến ngày 15/05/2024, giảm 0,46% (giảm 84,8 ha) so với cùng kỳ',
      ],
    ],
  },
  {
    source:
      'vietnamnet.vn/ty-le-tai-su-dung-du-lieu-trong-cung-cap-dich-vu-cong-truc-tuyen-con-thap-2460492.html (Bộ KH&CN)',
    figures: [
      [
        {
          label: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
          value: '39,98',
          unit: '%',
          change: 'tăng 1,72% so với cùng kỳ năm 2024',
          period: 'tháng 10/2025',
          asOf: '26/10/2025',
        },
        'Tỷ lệ hồ sơ trực tuyến toàn trình: 39,98%, tháng 10/2025, đến ngày 26/10/2025, tăng 1,72% so với cùng kỳ năm 2024',
      ],
    ],
  },
  {
    source:
      'nbtv.vn/xa-hoi/trong-nuoc/201912/khach-quoc-te-den-viet-nam-nam-2019-vua-dat-muc-tieu-dat-ra-887790/ (TCTK)',
    figures: [
      [
        {
          label: 'Khách quốc tế đến Việt Nam',
          value: '1.710.168',
          unit: 'lượt khách',
          change: 'giảm 5,5% so với tháng 11/2019 và tăng 24,4% so với tháng 12/2018',
          period: 'tháng 12/2019',
          status: 'ước tính',
        },
        'Khách quốc tế đến Việt Nam: 1.710.168 lượt khách, tháng 12/2019, giảm 5,5% so với tháng 11/2019, tăng 24,4% so với tháng 12/2018, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'dnlogis.com/blogs/thi-truong-trong-nuoc/tinh-hinh-xuat-khau-nhap-khau-hang-hoa-cua-viet-nam-thang-7-va-7-thang-nam-2017 (Tổng cục Hải quan)',
    figures: [
      [
        {
          label: 'Kim ngạch xuất nhập khẩu của khối doanh nghiệp FDI',
          value: 'gần 151,98',
          unit: 'tỷ USD',
          change: 'tăng 23,1%, tương ứng tăng 28,55 tỷ USD, so với cùng kỳ năm trước',
          period: '7 tháng/2017',
        },
        'Kim ngạch xuất nhập khẩu của khối doanh nghiệp FDI: gần 151,98 tỷ USD, 7 tháng năm 2017, tăng 23,1%, tương ứng tăng 28,55 tỷ USD, so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'thongkequangngai.com/niengiam2016/files/assets/basic-html/page352.html',
    figures: [
      [
        {
          label: 'Bác sĩ bình quân 1 vạn dân',
          value: '6,31',
          unit: 'người',
          series: '2010: 4,46; 2013: 5,16; 2014: 5,57; 2015: 5,83; 2016: 6,31',
          period: '2016',
        },
        'Bác sĩ bình quân 1 vạn dân: 6,31 người, năm 2016',
      ],
    ],
  },
  {
    source: 'vneconomy.vn (bài về xuất khẩu cà phê, 7/10/2024)',
    figures: [
      [
        {
          label: 'Xuất khẩu cà phê',
          value: '1,12',
          unit: 'triệu tấn',
          also: 'giá trị đạt 4,37 tỷ USD',
          change: 'so với cùng kỳ năm trước, giảm 10,5% về khối lượng; tăng 39,6% về giá trị',
          qualifier: 'lũy kế',
          period: '9 tháng năm 2024',
        },
        'Xuất khẩu cà phê: lũy kế 9 tháng năm 2024, 1,12 triệu tấn; giá trị đạt 4,37 tỷ USD; so với cùng kỳ năm trước, giảm 10,5% về khối lượng; tăng 39,6% về giá trị',
      ],
    ],
  },
];
