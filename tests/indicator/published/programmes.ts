import type { PublishedFigures } from './published-figures.ts';

/** Figures about poverty, new countryside, services and rankings. */
export const programmes: readonly PublishedFigures[] = [
  {
    source: 'admin.baothainguyen.vn/trang-in-258177.html',
    figures: [
      [
        {
          label: 'Tỷ lệ hộ tái nghèo bình quân',
          value: '5,1',
          unit: '%/năm',
          change: 'giảm hơn một nửa',
          previous: 'gần 12',
          previousPeriod: 'giai đoạn trước',
        },
        'Tỷ lệ hộ tái nghèo bình quân: 5,1%/năm, giảm hơn một nửa so với giai đoạn trước, giai đoạn trước là gần 12%/năm',
      ],
    ],
  },
  {
    source:
      'baotayninh.vn/video/xem-video/75-000-ty-dong-cho-chuong-trinh-muc-tieu-quoc-gia-giam-ngheo-ben-vung-giai-doan-2021-2025-4645.html',
    figures: [
      [
        {
          label: 'Số hộ nghèo, hộ cận nghèo',
          change: 'giảm 1/2 so với đầu kỳ',
          period: 'mục tiêu đến năm 2025',
        },
        'Số hộ nghèo, hộ cận nghèo: giảm 1 phần 2 so với đầu kỳ, mục tiêu đến năm 2025',
      ],
    ],
  },
  {
    source:
      'baonamdinh.vn/channel/5083/202207/16-tinh-co-100-so-xa-dat-chuan-nong-thon-moi-2551780/ (Bộ NN&PTNT)',
    figures: [
      [
        {
          label: 'Xã đạt chuẩn nông thôn mới',
          value: '5.775/8.227',
          unit: 'xã',
          also: 'chiếm 70,2%',
          change: 'tăng 160 xã so với cuối năm 2021',
          asOf: 'hết tháng 6/2022',
          area: 'Cả nước',
        },
        'Xã đạt chuẩn nông thôn mới: 5.775 trong tổng số 8.227 xã, chiếm 70,2%, hết tháng 6/2022, tăng 160 xã so với cuối năm 2021',
      ],
      [
        {
          label: 'Xã đạt chuẩn nông thôn mới kiểu mẫu',
          value: '83',
          unit: 'xã',
          change: 'tăng 40 xã so với cuối năm 2021',
          asOf: 'hết tháng 6/2022',
        },
        'Xã đạt chuẩn nông thôn mới kiểu mẫu: 83 xã, hết tháng 6/2022, tăng 40 xã so với cuối năm 2021',
      ],
      [
        {
          label: 'Đơn vị cấp huyện đạt chuẩn nông thôn mới',
          value: '249',
          unit: 'đơn vị',
          change: 'tăng 36 đơn vị so cuối năm 2021',
          also: 'chiếm khoảng 38,7% tổng số đơn vị cấp huyện của cả nước',
        },
        'Đơn vị cấp huyện đạt chuẩn nông thôn mới: 249 đơn vị, chiếm khoảng 38,7% tổng số đơn vị cấp huyện của cả nước, tăng 36 đơn vị so với cuối năm 2021',
      ],
      [
        { label: 'Tiêu chí nông thôn mới bình quân', value: '17', unit: 'tiêu chí/xã', area: 'Cả nước' },
        'Tiêu chí nông thôn mới bình quân: 17 tiêu chí/xã',
      ],
    ],
  },
  {
    source: 'nongthonmoithuathienhue.vn/tien-do-thuc-hien-ntm (Văn phòng điều phối NTM Thừa Thiên Huế)',
    figures: [
      [
        {
          label: 'Số tiêu chí nông thôn mới đạt bình quân',
          value: '14',
          unit: 'tiêu chí/xã',
          change: 'tăng 5,5 tiêu chí so với năm 2010; cao hơn 2,36 tiêu chí so với bình quân cả nước',
          asOf: '30/9/2015',
          area: 'Tỉnh Thừa Thiên Huế',
        },
        'Số tiêu chí nông thôn mới đạt bình quân: 14 tiêu chí/xã, đến ngày 30/09/2015, tăng 5,5 tiêu chí so với năm 2010, cao hơn 2,36 tiêu chí so với bình quân cả nước',
      ],
      [
        {
          label: 'Đơn vị cấp huyện được công nhận đạt chuẩn, hoàn thành nhiệm vụ',
          value: '55',
          unit: 'đơn vị',
          also: 'thuộc 28 tỉnh, thành phố',
        },
        'Đơn vị cấp huyện được công nhận đạt chuẩn, hoàn thành nhiệm vụ: 55 đơn vị, thuộc 28 tỉnh, thành phố',
      ],
    ],
  },
  {
    source:
      'baobariavungtau.com.vn/kinh-te/202207/phan-dau-den-nam-2025-br-vt-trong-nhom-co-chi-so-cchc-cao-nhat-nuoc-955613/',
    figures: [
      [
        {
          label: 'Chỉ số PCI',
          value: '69,03',
          unit: 'điểm',
          change: 'tăng 3,55 điểm; tăng 6 bậc so với năm 2020',
          rank: '9',
          period: '2021',
          area: 'Tỉnh Bà Rịa - Vũng Tàu',
        },
        'Chỉ số PCI: 69,03 điểm, xếp thứ 9, năm 2021, tăng 3,55 điểm, tăng 6 bậc so với năm 2020',
      ],
      [
        {
          label: 'Chỉ số SIPAS',
          value: '86,72%',
          rank: 'thứ 38/63 tỉnh, thành phố trong cả nước',
          period: '2021',
        },
        'Chỉ số SIPAS: 86,72%, xếp thứ 38 trong số 63 tỉnh, thành phố trong cả nước, năm 2021',
      ],
      [
        {
          label: 'Chỉ số PAR INDEX',
          value: '87,61',
          unit: 'điểm',
          change: 'tăng 1,59 điểm so với năm 2020; giảm 7 bậc so với năm 2020',
          period: '2021',
        },
        'Chỉ số PAR INDEX: 87,61 điểm, năm 2021, tăng 1,59 điểm so với năm 2020, giảm 7 bậc so với năm 2020',
      ],
      [
        {
          label: 'Chỉ số PAPI',
          value: '40,62/80',
          unit: 'điểm',
          also: 'đạt tỷ lệ 50,77%',
          rank: 'nhóm 4 (nhóm đạt điểm thấp nhất)',
          change: 'giảm 3,84 điểm so với năm 2020',
          period: '2021',
        },
        'Chỉ số PAPI: 40,62 trong tổng số 80 điểm, đạt tỷ lệ 50,77%, nhóm 4 (nhóm đạt điểm thấp nhất), năm 2021, giảm 3,84 điểm so với năm 2020',
      ],
    ],
  },
  {
    source:
      'nvsk.vnanet.vn/quang-ninh-dung-dau-tren-ca-4-bang-xep-hang-par-index-sipas-pci-va-pgi-nam-2023-1-146002.vna (TTXVN)',
    figures: [
      [
        {
          label: 'PAR INDEX, SIPAS, PCI và PGI',
          rank: 'đứng đầu cả bốn bảng xếp hạng',
          period: '2023',
          area: 'Tỉnh Quảng Ninh',
        },
        'PAR INDEX, SIPAS, PCI và PGI: đứng đầu cả bốn bảng xếp hạng, năm 2023',
      ],
    ],
  },
  {
    source: 'baotayninh.vn/thoi-su-chinh-tri/cai_cach_hanh_chinh (VP UBND tỉnh Tây Ninh)',
    figures: [
      [
        {
          label: 'Chỉ số PAPI',
          rank: '31',
          change: 'tăng 20 bậc so với năm 2020',
          period: '2021',
          area: 'Tỉnh Tây Ninh',
        },
        'Chỉ số PAPI: xếp thứ 31, năm 2021, tăng 20 bậc so với năm 2020',
      ],
    ],
  },
  {
    source:
      'baodantoc.vn/ba-dinh-thi-thaotruong-ban-dan-toc-tinh-hoa-binh-uu-tien-nguon-luc-giai-quyet-nhung-van-de-cap-bach-cho-ho-ngheo-ho-dtts-kho-khan-nhat-1700727927207.htm (Ban Dân tộc tỉnh Hòa Bình)',
    figures: [
      [
        {
          label: 'Xã, phường, thị trấn thuộc vùng dân tộc thiểu số và miền núi',
          value: '145/151',
          unit: 'xã, phường, thị trấn',
          area: 'Tỉnh Hòa Bình',
        },
        'Xã, phường, thị trấn thuộc vùng dân tộc thiểu số và miền núi: 145 trong tổng số 151 xã, phường, thị trấn',
      ],
    ],
  },
  {
    source: 'cand.com.vn/tag/Ban-Chi-dao-Trung-uong-18014/page-2/',
    figures: [
      [
        {
          label: 'Tỷ lệ hộ nghèo',
          value: 'khoảng 5,8-6',
          unit: '%',
          change: 'giảm 1,8-2% so với năm 2013',
          asOf: 'cuối năm 2014',
          area: 'Toàn quốc',
        },
        'Tỷ lệ hộ nghèo: khoảng 5,8 đến 6%, cuối năm 2014, giảm 1,8 đến 2% so với năm 2013',
      ],
    ],
  },
  {
    source:
      'vietnam.opendevelopmentmekong.net/vi/news/over-1-9-million-households-still-struggle-with-poverty-ministry/ (Bộ LĐTBXH 2022)',
    figures: [
      [
        {
          label: 'Tỷ lệ hộ nghèo',
          value: '0,21%',
          rank: 'thấp nhất cả nước',
          period: '2022',
          area: 'Vùng Đông Nam Bộ',
        },
        'Tỷ lệ hộ nghèo: 0,21%, thấp nhất cả nước, năm 2022',
      ],
    ],
  },
  {
    source:
      'baocamau.vn/video/xem-video/dau-an-nua-chang-duong-thuc-hien-chuong-trinh-muc-tieu-quoc-gia-giam-ngheo-ben-vung-2404.html',
    figures: [
      [
        {
          label: 'Hộ nghèo',
          value: '9.604',
          qualifier: 'còn',
          unit: 'hộ',
          also: 'chiếm tỷ lệ 3,14%',
          asOf: 'cuối năm 2023',
          area: 'Toàn tỉnh',
        },
        'Hộ nghèo: còn 9.604 hộ, chiếm tỷ lệ 3,14%, cuối năm 2023',
      ],
    ],
  },
  {
    source:
      'tintucnamdinh.vn/ca-nuoc-co-351-xa-dat-chuan-nong-thon-moi-nang-cao-trong-do-co-nam-dinh/ (Bộ NN&PTNT)',
    figures: [
      [
        {
          label: 'Xã đạt chuẩn nông thôn mới',
          value: '5.343',
          of: '8.267',
          unit: 'xã',
          change: 'tăng 202 xã so với cuối năm 2020',
          also: 'bình quân đạt 16,68 tiêu chí/xã',
          asOf: 'cuối tháng 6/2021',
        },
        'Xã đạt chuẩn nông thôn mới: 5.343 trong tổng số 8.267 xã, bình quân đạt 16,68 tiêu chí/xã, cuối tháng 6/2021, tăng 202 xã so với cuối năm 2020',
      ],
      [
        {
          label: 'Sản phẩm OCOP đạt 3 sao trở lên',
          value: '4.847',
          unit: 'sản phẩm',
          also: 'của trên 2.655 chủ thể; hợp tác xã chiếm 37,9% số chủ thể',
        },
        'Sản phẩm OCOP đạt 3 sao trở lên: 4.847 sản phẩm, của trên 2.655 chủ thể, hợp tác xã chiếm 37,9% số chủ thể',
      ],
    ],
  },
  {
    source:
      'skhdt.binhthuan.gov.vn/1315/32207/67097/631230/kinh-te-xa-hoi/xoa-bo-tinh-trang-ngheo-cung-cuc-cho-tat-ca-moi-nguoi-o-moi-noi.aspx (Sở KH&ĐT Bình Thuận)',
    figures: [
      [
        {
          label: 'Hộ nghèo',
          value: '10.689',
          unit: 'hộ',
          also: 'chiếm 3,20% tổng số hộ toàn tỉnh',
          change: 'tăng 137 hộ so với đầu năm',
          period: '2022',
          area: 'Tỉnh Bình Thuận',
        },
        'Hộ nghèo: 10.689 hộ, chiếm 3,20% tổng số hộ toàn tỉnh, năm 2022, tăng 137 hộ so với đầu năm (chưa thuận lợi)',
        'down', // The desired direction of the change.
      ],
      [
        {
          label: 'Mức giảm tỷ lệ hộ nghèo',
          value: '0,47',
          unit: '%',
          planRatio: '100',
          planBy: 'kế hoạch năm',
          period: '2022',
          status: 'ước tính',
        },
        'Mức giảm tỷ lệ hộ nghèo: 0,47%, bằng 100% kế hoạch năm, năm 2022, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'namdinh.gso.gov.vn/uploads/An-pham/kinh_te_xa_hoi_muoi_nam/files/basic-html/page183.html',
    figures: [
      [
        {
          label: 'Tỷ lệ hộ nghèo tiếp cận đa chiều',
          value: '0,86%',
          period: '2020',
          previous: '1,53%',
          previousPeriod: '2019',
          area: 'Tỉnh Nam Định',
        },
        'Tỷ lệ hộ nghèo tiếp cận đa chiều: 0,86%, năm 2020, năm 2019 là 1,53%',
      ],
    ],
  },
  {
    source: 'baonamdinh.com.vn/channel/5104/',
    figures: [
      [
        {
          label: 'Dân nông thôn được cấp nước hợp vệ sinh',
          value: '99,18%',
          also: 'tương đương 1.749.600 người',
          change: 'tăng 5,56% so với năm 2015',
          asOf: 'hết năm 2016',
        },
        'Dân nông thôn được cấp nước hợp vệ sinh: 99,18%, tương đương 1.749.600 người, hết năm 2016, tăng 5,56% so với năm 2015',
      ],
    ],
  },
  {
    source: 'baophutho.vn/tren-98-dan-so-nong-thon-duoc-su-dung-nuoc-sach-nuoc-hop-ve-sinh-247054.htm',
    figures: [
      [
        {
          label: 'Dân số nông thôn được sử dụng nước sạch, nước hợp vệ sinh',
          value: '98,66',
          unit: '%',
          planRatio: '100% kế hoạch đề ra',
          period: '2025',
          area: 'Tỉnh Phú Thọ',
        },
        'Dân số nông thôn được sử dụng nước sạch, nước hợp vệ sinh: 98,66%, bằng 100% kế hoạch đề ra, năm 2025',
      ],
    ],
  },
  {
    source: 'kinhtedothi.vn/ha-nam-dan-dau-ca-nuoc-ve-ty-le-ho-so-truc-tuyen-toan-trinh.html (Bộ TT&TT)',
    figures: [
      [
        {
          label: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
          value: '45,8%',
          planTarget: '50%',
          planBy: 'mục tiêu đề ra',
          asOf: 'cuối năm 2024',
          area: 'Cả nước',
        },
        'Tỷ lệ hồ sơ trực tuyến toàn trình: 45,8%, mục tiêu đề ra là 50%, cuối năm 2024',
      ],
    ],
  },
  {
    source: 'vietnamhoinhap.vn/vi/ha-nam-dan-dau-ve-ty-le-ho-so-truc-tuyen-toan-trinh-50847.htm',
    figures: [
      [
        {
          label: 'Hồ sơ trực tuyến toàn trình',
          value: '115.665',
          of: '168.746',
          unit: 'hồ sơ',
          also: 'chiếm 68,54%',
          rank: 'dẫn đầu cả nước',
          area: 'Tỉnh Hà Nam',
        },
        'Hồ sơ trực tuyến toàn trình: 115.665 trong tổng số 168.746 hồ sơ, chiếm 68,54%, dẫn đầu cả nước',
      ],
    ],
  },
  {
    source:
      'cand.com.vn/Su-kien-Binh-luan-thoi-su/Viet-Nam-tang-2-bac-trong-bang-xep-hang-Chinh-phu-dien-tu-cua-LHQ-626879/',
    figures: [
      [
        {
          label: 'Chỉ số Chính phủ điện tử',
          rank: 'xếp hạng toàn cầu 86/193, châu Á 23/47, Đông Nam Á 6/11',
          also: 'tăng 2 bậc',
          period: '2020',
        },
        'Chỉ số Chính phủ điện tử: xếp hạng toàn cầu 86 trong số 193, châu Á 23 trong số 47, Đông Nam Á 6 trong số 11, tăng 2 bậc, năm 2020',
      ],
      [
        {
          label: 'Tỷ lệ dịch vụ công trực tuyến mức độ 4',
          value: '30,1%',
          change: 'tăng khoảng 3 lần',
          previous: '10,76',
          previousPeriod: '2019',
          period: '12/2020',
        },
        'Tỷ lệ dịch vụ công trực tuyến mức độ 4: 30,1%, tháng 12/2020, tăng khoảng 3 lần so với năm 2019, năm 2019 là 10,76%',
      ],
    ],
  },
  {
    source:
      'vovworld.vn/vi-VN/tieu-diem/quoc-hoi-nhat-tri-muc-tieu-tang-truong-gdp-nam-2021-khoang-6-920906.vov',
    figures: [
      [
        {
          label: 'Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều)',
          change: 'giảm 1-1,5 điểm phần trăm',
          period: '2021',
        },
        'Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều): năm 2021, giảm 1 đến 1,5 điểm phần trăm',
      ],
    ],
  },
  {
    source: 'baotintuc.vn/video/sipas-cua-63-dia-phuong-nam-2023-v20240417172100954.htm (Bộ Nội vụ)',
    figures: [
      [
        {
          label: 'Chỉ số SIPAS trung bình cả nước',
          value: '82,66%',
          change: 'tăng 2,58%',
          previous: '80,08%',
          previousPeriod: '2022',
          period: '2023',
        },
        'Chỉ số SIPAS trung bình cả nước: 82,66%, năm 2023, tăng 2,58% so với năm 2022, năm 2022 là 80,08%',
      ],
    ],
  },
  {
    source:
      'danviet.vn/noi-co-3-huyen-ngheo-nhat-ca-nuoc-lao-cai-lam-gi-de-giam-ngheo-da-chieu-20200806172541169.htm (Tỉnh ủy Lào Cai)',
    figures: [
      [
        {
          label: 'Tỷ lệ giảm nghèo bình quân',
          value: '5,02',
          unit: '%/năm',
          planRatio: '125,5',
          planTarget: '3-4',
          status: 'ước tính',
          asOf: 'hết năm 2020',
          area: 'Tỉnh Lào Cai',
        },
        'Tỷ lệ giảm nghèo bình quân: 5,02%/năm, bằng 125,5% kế hoạch (3 đến 4%/năm), hết năm 2020, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'baoquangnam.vn/giao-duc/kiem-tra-cong-nhan-41-truong-dat-chuan-quoc-gia-58021.html (Sở GD&ĐT)',
    figures: [
      [
        {
          label: 'Trường đạt chuẩn quốc gia',
          value: '485',
          unit: 'trường',
          also: 'tỷ lệ 59,1%',
          rank: 'dẫn đầu các tỉnh miền Trung - Tây Nguyên',
          period: 'học kỳ 1 năm học 2017-2018',
        },
        'Trường đạt chuẩn quốc gia: 485 trường, tỷ lệ 59,1%, dẫn đầu các tỉnh miền Trung - Tây Nguyên, học kỳ 1 năm học 2017–2018',
      ],
    ],
  },
  {
    source: 'baomoi.net.vn/quang-ngai-tang-5-bac-trong-danh-gia-chuyen-doi-so-c51412784.epi (Bộ TT&TT)',
    figures: [
      [
        {
          label: 'Chuyển đổi số (DTI)',
          rank: '21',
          rankOf: '63',
          rankScope: 'tỉnh, thành phố',
          change: 'tăng 5 bậc so với năm 2022',
          period: '2023',
          area: 'Tỉnh Quảng Ngãi',
        },
        'Chuyển đổi số (DTI): xếp thứ 21 trong số 63 tỉnh, thành phố, năm 2023, tăng 5 bậc so với năm 2022',
      ],
    ],
  },
  {
    source:
      'baomoi.net.vn/thanh-hoa-tang-3-bac-tren-bang-xep-hang-chuyen-doi-so-nam-2021-c43398226.epi (Bộ TT&TT)',
    figures: [
      [
        {
          label: 'Chỉ số chuyển đổi số',
          value: '0,5064',
          unit: 'điểm',
          rank: '6/63',
          change: 'cao hơn 0,105 so với mức bình quân của cả nước; tăng 2 bậc so với năm 2020',
          period: '2021',
          area: 'Tỉnh Ninh Bình',
        },
        'Chỉ số chuyển đổi số: 0,5064 điểm, xếp thứ 6 trong số 63, năm 2021, cao hơn 0,105 điểm so với mức bình quân của cả nước, tăng 2 bậc so với năm 2020',
      ],
    ],
  },
  {
    source:
      'vietnamnet.vn/ha-noi-hue-hai-phong-tphcm-va-thanh-hoa-dan-dau-ca-nuoc-ve-chuyen-doi-so-2454930.html (Bộ KH&CN)',
    figures: [
      [
        {
          label: 'Chỉ số DTI quốc gia',
          value: '0,7955',
          change: 'tăng trưởng 8,6% so với năm 2023',
          period: '2024',
        },
        'Chỉ số DTI quốc gia: 0,7955, năm 2024, tăng trưởng 8,6% so với năm 2023',
      ],
    ],
  },
];
