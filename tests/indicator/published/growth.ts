import type { PublishedFigures } from './published-figures.ts';

/** Figures about growth, prices and productivity. */
export const growth: readonly PublishedFigures[] = [
  {
    source: 'gopfp.gov.vn/so-6-51?...articleId=1472 (Tổng cục Dân số, theo TCTK)',
    figures: [
      [
        {
          label: 'Tổng sản phẩm trong nước (GDP)',
          change: 'tăng 7,63% so với cùng kỳ năm trước',
          status: 'ước tính',
          period: '6 tháng đầu năm 2005',
        },
        'Tổng sản phẩm trong nước (GDP): 6 tháng đầu năm 2005, tăng 7,63% so với cùng kỳ năm trước, số liệu ước tính',
      ],
      [
        {
          label: 'Tốc độ tăng GDP 6 tháng đầu năm',
          value: '7,63',
          unit: '%',
          series: '2001: 7,1; 2002: 6,5; 2003: 7,0; 2004: 7,1; 2005: 7,63',
          period: '6 tháng đầu năm 2005',
        },
        'Tốc độ tăng GDP 6 tháng đầu năm: 7,63%, 6 tháng đầu năm 2005',
      ],
      [
        {
          label: 'Đóng góp của khu vực nông, lâm nghiệp và thủy sản vào tăng trưởng',
          value: '0,88',
          of: '7,63',
          unit: 'điểm phần trăm',
          period: '6 tháng đầu năm 2005',
        },
        'Đóng góp của khu vực nông, lâm nghiệp và thủy sản vào tăng trưởng: 0,88 trong tổng số 7,63 điểm phần trăm, 6 tháng đầu năm 2005',
      ],
    ],
  },
  {
    source: 'chuyendoiso.mpi.gov.vn/Pages/tinbaitonghop.aspx?idTin=56560&idcm=521 (Bộ KH&ĐT)',
    figures: [
      [
        {
          label: 'Chỉ số sản xuất công nghiệp',
          change: 'tăng 1,34% so với tháng trước',
          status: 'ước tính',
          period: '10/2022',
          area: 'Tỉnh Đồng Nai',
        },
        'Chỉ số sản xuất công nghiệp: tháng 10/2022, tăng 1,34% so với tháng trước, số liệu ước tính',
      ],
      [
        {
          label: 'Ngành sản xuất tăng so với tháng trước',
          value: '23/27',
          unit: 'ngành',
          period: 'tháng 10/2022',
          area: 'Tỉnh Đồng Nai',
        },
        'Ngành sản xuất tăng so với tháng trước: 23 trong tổng số 27 ngành, tháng 10/2022',
      ],
    ],
  },
  {
    source: 'mpi.gov.vn/portal/pages/print.aspx?p=121069 (Báo cáo số 331/BC-TCTK ngày 29/12/2022)',
    figures: [
      [
        {
          label: 'Tổng sản phẩm trong nước (GDP)',
          change: 'tăng 5,92% so với cùng kỳ năm trước',
          status: 'ước tính',
          period: 'Quý IV/2022',
        },
        'Tổng sản phẩm trong nước (GDP): quý IV/2022, tăng 5,92% so với cùng kỳ năm trước, số liệu ước tính',
      ],
      [
        {
          label: 'Tổng sản phẩm trong nước (GDP)',
          change: 'tăng 8,02% so với năm trước',
          rank: 'mức tăng cao nhất trong giai đoạn 2011-2022',
          status: 'ước tính',
          period: '2022',
        },
        'Tổng sản phẩm trong nước (GDP): năm 2022, tăng 8,02% so với năm trước, mức tăng cao nhất trong giai đoạn 2011-2022, số liệu ước tính',
      ],
      [
        {
          label: 'Khu vực dịch vụ',
          change: 'tăng 9,99%',
          also: 'đóng góp 56,65% vào mức tăng chung',
          period: 'năm 2022',
        },
        'Khu vực dịch vụ: năm 2022, tăng 9,99%, đóng góp 56,65% vào mức tăng chung',
      ],
    ],
  },
  {
    source: 'cucthongke.binhdinh.gov.vn/book/files/basic-html/page569.html',
    figures: [
      [
        {
          label: 'Chỉ số giá tiêu dùng (năm trước = 100)',
          value: '102,19',
          unit: '%',
          series: '2019: 102,57; 2020: 102,81; 2021: 103,37; 2022: 102,84; 2023: 102,19',
          period: '2023',
          area: 'Tỉnh Bình Định',
        },
        'Chỉ số giá tiêu dùng (năm trước = 100): 102,19%, năm 2023',
      ],
    ],
  },
  {
    source: 'taichinhdientu.vn/tags/Q1BJ/cpi/trang-1.html (eFinance, Bộ Tài chính)',
    figures: [
      [
        {
          label: 'Chỉ số giá tiêu dùng (CPI)',
          change:
            'tăng 0,46% so với tháng 5; tăng 2,4% so với cùng kỳ năm 2015; tăng 2,35% so với tháng 12 năm trước',
          period: '6/2016',
        },
        'Chỉ số giá tiêu dùng (CPI): tháng 6/2016, tăng 0,46% so với tháng 5, tăng 2,4% so với cùng kỳ năm 2015, tăng 2,35% so với tháng 12 năm trước',
      ],
    ],
  },
  {
    source:
      'baoquangngai.vn/channel/2025/202111/tap-trung-hoan-thanh-nhiem-vu-nam-2021-3089237/ (UBND tỉnh Quảng Ngãi)',
    figures: [
      [
        {
          label: 'Tổng sản phẩm trên địa bàn (GRDP)',
          value: 'trên 53.500',
          qualifier: 'ước đạt',
          unit: 'tỷ đồng',
          change: 'tăng 6% so với năm 2020',
          period: '2021',
        },
        'Tổng sản phẩm trên địa bàn (GRDP): ước đạt trên 53.500 tỷ đồng, năm 2021, tăng 6% so với năm 2020',
      ],
    ],
  },
  {
    source: 'tapchitaichinh.vn/infographics-chi-so-san-xuat-cong-nghiep-trong-thang-1-tang-22-2.html',
    figures: [
      [
        {
          label: 'Chỉ số sản xuất công nghiệp',
          change: 'tăng 22,2% so với tháng 1/2020',
          status: 'ước tính',
          period: '01/2021',
        },
        'Chỉ số sản xuất công nghiệp: tháng 01/2021, tăng 22,2% so với tháng 1/2020, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'vov.vn/kinh-te/can-hoan-thien-chinh-sach-de-cac-nganh-cong-nghiep-nen-tang-phat-trien-ben-vung-post1081628.vov',
    figures: [
      [
        {
          label: 'Chỉ số sản xuất công nghiệp (IIP)',
          change: '-18% so với tháng trước; -6,8% so với cùng kỳ năm trước',
          status: 'ước tính',
          period: 'tháng 2/2024',
        },
        'Chỉ số sản xuất công nghiệp (IIP): tháng 2/2024, giảm 18% so với tháng trước (chưa thuận lợi), giảm 6,8% so với cùng kỳ năm trước (chưa thuận lợi), số liệu ước tính',
        'up', // The desired direction of the change.
      ],
    ],
  },
  {
    source:
      'thanhnien.vn/tai-chinh-kinh-doanh/chi-so-san-xuat-tai-tphcm-lao-doc-gan-50-1445252.html (báo cáo của Bộ Công Thương)',
    figures: [
      [
        {
          label: 'Chỉ số sản xuất công nghiệp',
          change: 'giảm 60,1% so với cùng kỳ năm trước',
          rank: 'mức giảm cao nhất cả nước',
          period: 'tháng 8/2021',
          area: 'Tỉnh Bến Tre',
        },
        'Chỉ số sản xuất công nghiệp: tháng 8/2021, giảm 60,1% so với cùng kỳ năm trước, mức giảm cao nhất cả nước',
      ],
    ],
  },
  {
    source: 'baobariavungtau.com.vn/kinh-te/202306/grdp-6-thang-dau-nam-tang-241-983195/ (Cục Thống kê tỉnh)',
    figures: [
      [
        {
          label: 'GRDP (trừ dầu khí) theo giá so sánh năm 2010',
          change: '+2,41% so với cùng kỳ năm trước',
          period: '6 tháng đầu năm 2023',
        },
        'GRDP (trừ dầu khí) theo giá so sánh năm 2010: 6 tháng đầu năm 2023, tăng 2,41% so với cùng kỳ năm trước',
      ],
    ],
  },
  {
    source:
      'fia.mpi.gov.vn/Detail/CatID/e5260146-ad83-43e5-86c9-a531855e0a35/NewsID/7c12ba5a-e7f9-4932-a671-9e8726534a4b (Cục Đầu tư nước ngoài; báo cáo của TCTK 29/9/2020)',
    figures: [
      [
        {
          label: 'GDP',
          change: 'tăng 2,62% so với cùng kỳ năm trước',
          rank: 'mức tăng thấp nhất của quý III các năm trong giai đoạn 2011–2020',
          period: 'quý III/2020',
          status: 'ước tính',
        },
        'GDP: quý III/2020, tăng 2,62% so với cùng kỳ năm trước, mức tăng thấp nhất của quý III các năm trong giai đoạn 2011–2020, số liệu ước tính',
      ],
    ],
  },
  {
    source: 'thoidai.com.vn/gdp-quy-iii-giam-xuong-muc-thap-nhat-trong-nhieu-nam-qua-152162.html (TCTK)',
    figures: [
      [
        {
          label: 'GDP',
          change: 'giảm 6,17% so với cùng kỳ năm trước',
          rank: 'mức giảm sâu nhất kể từ khi tính và công bố GDP quý',
          period: 'quý III/2021',
          status: 'ước tính',
        },
        'GDP: quý III/2021, giảm 6,17% so với cùng kỳ năm trước, mức giảm sâu nhất kể từ khi tính và công bố GDP quý, số liệu ước tính',
      ],
    ],
  },
  {
    source:
      'thoibaotaichinhvietnam.vn/infographics-dau-tu-nuoc-ngoai-vao-ha-noi-trong-9-thang-nam-2021-93817.html',
    figures: [
      [
        { label: 'GRDP của Hà Nội', change: 'tăng 1,28% so với cùng kỳ', period: '9 tháng năm 2021' },
        'GRDP của Hà Nội: 9 tháng năm 2021, tăng 1,28% so với cùng kỳ',
      ],
    ],
  },
  {
    source:
      'vovworld.vn/vi-VN/tieu-diem/quoc-hoi-nhat-tri-muc-tieu-tang-truong-gdp-nam-2021-khoang-6-920906.vov',
    figures: [
      [
        {
          label: 'GDP',
          change: 'tăng khoảng 6%',
          period: '2021',
          programme: 'Kế hoạch phát triển kinh tế - xã hội năm 2021',
        },
        'GDP: năm 2021, tăng khoảng 6%',
      ],
      [
        { label: 'GDP bình quân đầu người', value: 'khoảng 3.700', unit: 'USD/người', period: '2021' },
        'GDP bình quân đầu người: khoảng 3.700 USD/người, năm 2021',
      ],
    ],
  },
  {
    source: 'baodongnai.com.vn/kinhte/201711/nam-2018-gdp-tang-65-67-2861199/ (Nghị quyết của Quốc hội)',
    figures: [
      [
        {
          label: 'Tổng vốn đầu tư phát triển toàn xã hội',
          value: 'khoảng 33-34',
          unit: '% GDP',
          period: '2018',
        },
        'Tổng vốn đầu tư phát triển toàn xã hội: khoảng 33 đến 34% GDP, năm 2018',
      ],
      [
        {
          label: 'Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu',
          value: 'dưới 3',
          unit: '%',
          period: '2018',
        },
        'Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu: dưới 3%, năm 2018',
      ],
      [
        { label: 'Tổng sản phẩm trong nước (GDP)', change: 'tăng 6,5- 6,7%', period: 'năm 2018' },
        'Tổng sản phẩm trong nước (GDP): năm 2018, tăng 6,5 đến 6,7%',
      ],
    ],
  },
  {
    source: 'baodauthau.vn/thoi-su/nam-2015-nang-suat-lao-dong-viet-nam-tang-hon-6-15902.html (Bộ KH&ĐT)',
    figures: [
      [
        {
          label: 'Năng suất lao động xã hội',
          value: 'gần 80',
          unit: 'triệu đồng/lao động',
          also: 'tương đương 3.660 USD',
          change: 'tăng 6,4% so với năm 2014',
          period: '2015',
        },
        'Năng suất lao động xã hội: gần 80 triệu đồng/lao động, tương đương 3.660 USD, năm 2015, tăng 6,4% so với năm 2014',
      ],
    ],
  },
  {
    source: 'thanhnien.vn/thoi-su/xay-dung-co-che-de-nguoi-lao-dong-phat-huy-nang-luc-1112133.html (TCTK)',
    figures: [
      [
        {
          label: 'Năng suất lao động',
          change: 'tăng 5,77%/năm',
          also: 'cao hơn mức tăng bình quân 4,35%/năm của giai đoạn 2011-2015',
          period: 'bình quân giai đoạn 2016 - 2018',
        },
        'Năng suất lao động: bình quân giai đoạn 2016–2018, tăng 5,77%/năm, cao hơn mức tăng bình quân 4,35%/năm của giai đoạn 2011-2015',
      ],
    ],
  },
];
