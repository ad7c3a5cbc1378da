import type { PublishedFigures } from './published-figures.ts';

/** Figures about population, health, work and safety. */
export const people: readonly PublishedFigures[] = [
  {
    source: 'consosukien.vn/ke-t-qua-khao-sa-t-muc-song-dan-cu-viet-nam-nam-2018.htm (tạp chí của TCTK)',
    figures: [
      [
        {
          label: 'Nhân khẩu bình quân một hộ',
          value: '3,70',
          unit: 'người',
          period: '2018',
          area: 'Cả nước',
        },
        'Nhân khẩu bình quân một hộ: 3,70 người, năm 2018',
      ],
      [
        {
          label: 'Nhân khẩu bình quân một hộ của nhóm hộ nghèo nhất',
          value: '4,0',
          unit: 'người',
          change: 'cao gấp hơn 1,2 lần so với nhóm hộ giàu nhất',
          period: '2018',
        },
        'Nhân khẩu bình quân một hộ của nhóm hộ nghèo nhất: 4,0 người, năm 2018, cao gấp hơn 1,2 lần so với nhóm hộ giàu nhất',
      ],
    ],
  },
  {
    source: '113.161.26.104/anphamthongke/NGTK2018/files/basic-html/page66.html (Niên giám thống kê 2018)',
    figures: [
      [
        {
          label: 'Tỷ suất chết của trẻ em dưới một tuổi',
          value: '36,6',
          unit: 'trẻ tử vong/1.000 trẻ sinh sống',
          status: 'sơ bộ',
          period: '2018',
          previous: '37,8',
          previousPeriod: '2017',
          series: '2015: 38,2; 2016: 38,1; 2017: 37,8; 2018: 36,6',
        },
        'Tỷ suất chết của trẻ em dưới một tuổi: 36,6 trẻ tử vong/1.000 trẻ sinh sống, năm 2018, năm 2017 là 37,8 trẻ tử vong/1.000 trẻ sinh sống, số liệu sơ bộ',
      ],
    ],
  },
  {
    source: 'cucthongke.binhdinh.gov.vn/book/files/basic-html/page102.html',
    figures: [
      [
        {
          label: 'Tỷ lệ tăng tự nhiên của dân số',
          value: '5,3‰',
          status: 'sơ bộ',
          period: '2023',
          previous: '8,1‰',
          previousPeriod: '2022',
          area: 'Tỉnh Bình Định',
        },
        'Tỷ lệ tăng tự nhiên của dân số: 5,3‰, năm 2023, năm 2022 là 8,1‰, số liệu sơ bộ',
      ],
    ],
  },
  {
    source:
      'vietnamplus.vn/mot-so-ket-qua-noi-bat-cua-nganh-y-te-nam-2025-va-giai-doan-2021-2025-post1086351.vnp (Bộ Y tế)',
    figures: [
      [
        {
          label: 'Tỷ lệ bao phủ bảo hiểm y tế',
          value: '95,15',
          unit: '% dân số',
          qualifier: 'ước đạt',
          planBy: 'mục tiêu đề ra',
          planStatus: 'vượt',
          asOf: 'hết năm 2025',
        },
        'Tỷ lệ bao phủ bảo hiểm y tế: ước đạt 95,15% dân số, vượt mục tiêu đề ra, hết năm 2025',
      ],
      [
        { label: 'Số giường bệnh', value: '34,5', unit: 'giường/10.000 dân', period: '2025' },
        'Số giường bệnh: 34,5 giường/10.000 dân, năm 2025',
      ],
      [
        { label: 'Tuổi thọ trung bình', value: 'khoảng 74,8', unit: 'tuổi', period: '2025' },
        'Tuổi thọ trung bình: khoảng 74,8 tuổi, năm 2025',
      ],
      [
        { label: 'Chỉ tiêu được giao của ngành y tế đã đạt', value: '8/9', unit: 'chỉ tiêu', period: '2025' },
        'Chỉ tiêu được giao của ngành y tế đã đạt: 8 trong tổng số 9 chỉ tiêu, năm 2025',
      ],
    ],
  },
  {
    source: 'nhandan.com.vn/tag/tylethatnghiep-1975 (TCTK)',
    figures: [
      [
        { label: 'Thu nhập bình quân của lao động', value: '6,62', unit: 'triệu đồng/tháng', period: '2020' },
        'Thu nhập bình quân của lao động: 6,62 triệu đồng/tháng, năm 2020',
      ],
    ],
  },
  {
    source:
      'cucthongkelangson.gov.vn/savefile/kinh-te-vi-mo/tinh-hinh-lao-dong-viec-lam-quy-ii-va-6-thang-dau-nam-2022-289.html',
    figures: [
      [
        {
          label: 'Lực lượng lao động từ 15 tuổi trở lên',
          value: '51,6',
          unit: 'triệu người',
          change:
            'tăng hơn 0,4 triệu người so với quý trước; tăng gần 0,6 triệu người so với cùng kỳ năm trước',
          period: 'quý II năm 2022',
        },
        'Lực lượng lao động từ 15 tuổi trở lên: 51,6 triệu người, quý II năm 2022, tăng hơn 0,4 triệu người so với quý trước, tăng gần 0,6 triệu người so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'baothaibinh.com.vn/tin-tuc/223/160842/quy-iii-nam-2022-ty-le-that-nghiep-giam-manh (TTXVN)',
    figures: [
      [
        {
          label: 'Tỷ lệ thất nghiệp trong độ tuổi lao động',
          value: '2,28%',
          change: 'giảm 0,04 điểm % so với quý trước; giảm 1,70 điểm % so với cùng kỳ năm trước',
          period: 'quý III năm 2022',
        },
        'Tỷ lệ thất nghiệp trong độ tuổi lao động: 2,28%, quý III năm 2022, giảm 0,04 điểm % so với quý trước (thuận lợi), giảm 1,70 điểm % so với cùng kỳ năm trước (thuận lợi)',
        'down', // The desired direction of the change.
      ],
      [
        {
          label: 'Số người thất nghiệp trong độ tuổi lao động',
          value: 'gần 1,06',
          unit: 'triệu người',
          change: 'giảm 13,9 nghìn người so với quý trước; giảm 658,1 nghìn người so với cùng kỳ năm trước',
          period: 'Quý III năm 2022',
        },
        'Số người thất nghiệp trong độ tuổi lao động: gần 1,06 triệu người, quý III năm 2022, giảm 13,9 nghìn người so với quý trước, giảm 658,1 nghìn người so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source: 'baoangiang.com.vn/9-thang-nam-2019-thu-nhap-tang-that-nghiep-giam-a255719.html',
    figures: [
      [
        {
          label: 'Tỷ lệ thất nghiệp khu vực thành thị',
          value: 'dưới 4%',
          planBy: 'chỉ tiêu Quốc hội giao',
          planStatus: 'đạt',
          period: '2019',
          status: 'ước tính',
        },
        'Tỷ lệ thất nghiệp khu vực thành thị: dưới 4%, đạt chỉ tiêu Quốc hội giao, năm 2019, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'vietbao.vn/hang-trieu-nguoi-that-nghiep-thoi-diem-thu-nhap-thap-nhat-nhieu-nam-qua-310659.html (TCTK)',
    figures: [
      [
        {
          label: 'Tỷ lệ thất nghiệp trong độ tuổi lao động',
          value: '3,56',
          unit: '%',
          change:
            'giảm 0,42 điểm phần trăm so với quý trước; tăng 0,93 điểm phần trăm so với cùng kỳ năm trước',
          period: 'quý IV năm 2021',
        },
        'Tỷ lệ thất nghiệp trong độ tuổi lao động: 3,56%, quý IV năm 2021, giảm 0,42 điểm phần trăm so với quý trước, tăng 0,93 điểm phần trăm so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'baomoi.com/dan-so-viet-nam-vuot-96-2-trieu-nguoi-xep-thu-15-the-gioi/c/31433353.epi (TCTK, Tổng điều tra 2019)',
    figures: [
      [
        {
          label: 'Dân số Việt Nam',
          value: 'hơn 96,2',
          unit: 'triệu người',
          rank: 'đứng thứ ba Đông Nam Á, thứ 15 thế giới',
          asOf: '1/4/2019',
          status: 'sơ bộ',
        },
        'Dân số Việt Nam: hơn 96,2 triệu người, đứng thứ ba Đông Nam Á, thứ 15 thế giới, đến ngày 01/04/2019, số liệu sơ bộ',
      ],
    ],
  },
  {
    source:
      'plo.vn/thoi-su/vi-pham-giao-thong-xu-nghiem-khong-ne-nang-xue-xoa-959897.html (Ủy ban ATGT Quốc gia)',
    figures: [
      [
        {
          label: 'Số người chết do tai nạn giao thông',
          value: 'dưới 7.000',
          unit: 'người',
          change: 'giảm trên 12%',
          period: '2020',
        },
        'Số người chết do tai nạn giao thông: dưới 7.000 người, năm 2020, giảm trên 12% (thuận lợi)',
        'down', // The desired direction of the change.
      ],
    ],
  },
  {
    source:
      'benxethainguyen.net/dau-thang-5-da-giam-so-nguoi-chet-khi-tham-gia-giao-thong/ (Ủy ban ATGT Quốc gia, tháng 5/2015)',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          value: '1.734',
          unit: 'vụ',
          change: 'giảm 400 vụ so với cùng kỳ năm 2014; -18,74%',
          period: '5/2015',
        },
        'Tai nạn giao thông: 1.734 vụ, tháng 5/2015, giảm 400 vụ so với cùng kỳ năm 2014, giảm 18,74%',
      ],
    ],
  },
  {
    source: 'congthuong.vn/tag/tinh-hinh-tai-nan-giao-thong-315830.tag (Bộ Công Thương)',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          value: '4.536',
          unit: 'vụ',
          also: 'làm 2.477 người chết; 3.079 người bị thương',
          change: 'giảm 30,6% so với năm trước',
          period: 'Quý I/2025',
        },
        'Tai nạn giao thông: 4.536 vụ, làm 2.477 người chết, 3.079 người bị thương, quý I/2025, giảm 30,6% so với năm trước',
      ],
    ],
  },
  {
    source: 'baotayninh.vn/tag-video/Gần 4.200 người tử vong.html (Ủy ban ATGT Quốc gia)',
    figures: [
      [
        {
          label: 'Tai nạn giao thông',
          value: '8.161',
          unit: 'vụ',
          period: 'từ ngày 15/12/2020 đến ngày 14/9/2021',
          area: 'Toàn quốc',
        },
        'Tai nạn giao thông: 8.161 vụ, từ ngày 15/12/2020 đến ngày 14/9/2021',
      ],
    ],
  },
  {
    source: 'gopfp.gov.vn/so-1-58?...articleId=2844 (Nghị quyết của Quốc hội, năm 2006)',
    figures: [
      [{ label: 'Tỷ lệ sinh', change: 'giảm 0,40‰', period: '2006' }, 'Tỷ lệ sinh: năm 2006, giảm 0,40‰'],
    ],
  },
  {
    source: 'kehoachviet.com/?p=9101 (TCTK 2019)',
    figures: [
      [
        {
          label: 'Tỷ số tử vong mẹ',
          value: '46',
          unit: 'ca trên 100.000 trẻ sinh sống',
          change: 'giảm 23 ca so với năm 2009',
          period: '2019',
        },
        'Tỷ số tử vong mẹ: 46 ca trên 100.000 trẻ sinh sống, năm 2019, giảm 23 ca so với năm 2009',
      ],
    ],
  },
  {
    source:
      'baomoi.net.vn/viet-nam-giam-manh-ty-le-tu-vong-cua-ba-me-va-tre-em-c41318109.epi (Tổng cục Dân số)',
    figures: [
      [
        {
          label: 'Tỷ suất chết trẻ em dưới 5 tuổi',
          value: '22,3',
          unit: 'trẻ tử vong/1.000 trẻ sinh sống',
          change: 'giảm gần 3 lần so với năm 1979',
          period: '2020',
        },
        'Tỷ suất chết trẻ em dưới 5 tuổi: 22,3 trẻ tử vong/1.000 trẻ sinh sống, năm 2020, giảm gần 3 lần so với năm 1979',
      ],
    ],
  },
  {
    source:
      'trungtamytethanhphoyenbai.vn/giai-doan-2016-2020-tuoi-tho-cua-nguoi-dan-viet-nam-khong-ngung-tang-len (TTXVN)',
    figures: [
      [
        {
          label: 'Tuổi thọ trung bình',
          value: '73,7',
          unit: 'tuổi',
          previous: '73,4',
          previousPeriod: '2016',
          period: '2020',
        },
        'Tuổi thọ trung bình: 73,7 tuổi, năm 2020, năm 2016 là 73,4 tuổi',
      ],
    ],
  },
  {
    source:
      'vtv.vn/kinh-te/thien-tai-trong-thang-10-gay-thiet-hai-gan-3000-ty-dong-20201029163857836.htm (TCTK)',
    figures: [
      [
        {
          label: 'Thiệt hại về tài sản do mưa lũ tại các tỉnh miền Trung',
          value: '2,3',
          unit: 'nghìn tỷ đồng',
          also: 'chiếm 83,8% tổng giá trị thiệt hại',
          status: 'ước tính',
          period: '10/2020',
        },
        'Thiệt hại về tài sản do mưa lũ tại các tỉnh miền Trung: 2,3 nghìn tỷ đồng, chiếm 83,8% tổng giá trị thiệt hại, tháng 10/2020, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'dantri.com.vn/thoi-su/nam-nay-xay-ra-20-loai-hinh-thien-tai-tong-thiet-hai-tren-33500-ty-dong-20251007125023715.htm (Cục QLĐĐ&PCTT)',
    figures: [
      [
        {
          label: 'Thiệt hại kinh tế do thiên tai',
          value: 'khoảng 33.549',
          unit: 'tỷ đồng',
          change: 'tương đương 37% so với cùng kỳ năm trước',
          status: 'ước tính',
          period: '2025',
        },
        'Thiệt hại kinh tế do thiên tai: khoảng 33.549 tỷ đồng, năm 2025, tương đương 37% so với cùng kỳ năm trước, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'baovinhlong.vn/lao-dong-viec-lam/202208/giai-quyet-viec-lam-moi-cho-lao-dong-vuot-ke-hoach-nam-3131437/ (Sở LĐTBXH)',
    figures: [
      [
        {
          label: 'Lao động được giải quyết việc làm mới',
          value: '20.096',
          unit: 'người',
          planRatio: '100,48%',
          period: '8 tháng đầu năm 2022',
          area: 'Tỉnh Vĩnh Long',
        },
        'Lao động được giải quyết việc làm mới: 20.096 người, bằng 100,48% kế hoạch, 8 tháng đầu năm 2022',
      ],
    ],
  },
  {
    source:
      'baobariavungtau.com.vn/xa-hoi/202312/17843-lao-dong-duoc-huong-tro-cap-that-nghiep-999158/ (Sở LĐTBXH)',
    figures: [
      [
        {
          label: 'Tỷ lệ lao động thất nghiệp khu vực thành thị',
          value: '2,7%',
          planRatio: '100%',
          change: 'giảm 1,82% so với cùng kỳ năm 2022',
          period: '2023',
        },
        'Tỷ lệ lao động thất nghiệp khu vực thành thị: 2,7%, bằng 100% kế hoạch, năm 2023, giảm 1,82% so với cùng kỳ năm 2022',
      ],
    ],
  },
  {
    source: 'baolamdong.vn/xahoi/202201/ty-le-lao-dong-qua-dao-tao-dat-712-3099282/ (Sở LĐTBXH)',
    figures: [
      [
        {
          label: 'Lao động được giải quyết việc làm',
          value: '23.500',
          unit: 'lượt người',
          planRatio: '70,7% kế hoạch năm',
          change: 'tăng 3.000 người so với cùng kỳ năm 2020',
          period: '2021',
          area: 'Tỉnh Lâm Đồng',
        },
        'Lao động được giải quyết việc làm: 23.500 lượt người, bằng 70,7% kế hoạch năm, năm 2021, tăng 3.000 người so với cùng kỳ năm 2020',
      ],
    ],
  },
  {
    source: 'baolamdong.vn/xahoi/202201/ty-le-lao-dong-qua-dao-tao-dat-712-3099282/',
    figures: [
      [
        {
          label: 'Tỷ lệ lao động qua đào tạo',
          value: '71,2%',
          change: 'tăng thêm 1,2% so với năm 2020',
          period: '2021',
        },
        'Tỷ lệ lao động qua đào tạo: 71,2%, năm 2021, tăng thêm 1,2% so với năm 2020',
      ],
    ],
  },
  {
    source:
      'vietnamplus.vn/ket-qua-phong-trao-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi-post1085617.vnp',
    figures: [
      [
        {
          label: 'Tỷ lệ lao động qua đào tạo',
          value: '70%',
          period: '2025',
          previous: '64,5%',
          previousPeriod: 'năm 2020',
        },
        'Tỷ lệ lao động qua đào tạo: 70%, năm 2025, năm 2020 là 64,5%',
      ],
    ],
  },
];
