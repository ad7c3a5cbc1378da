/** The figures of the demo file by id: the sentence for screen readers, then every visible line. The last line is the small print. */
export const published: Record<string, [sentence: string, ...lines: string[]]> = {
  'ntm-xa-dat-chuan': [
    'Xã đạt chuẩn nông thôn mới: 62 trong tổng số 127 xã, năm 2023',
    'Xã đạt chuẩn nông thôn mới',
    '62/127 xã',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-xa-nang-cao-them': [
    'Xã nông thôn mới nâng cao, công nhận trong năm: thêm 1 xã, năm 2023',
    'Xã nông thôn mới nâng cao, công nhận trong năm',
    'Thêm 1 xã',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh · Xã Sơn Hải, huyện Bảo Thắng',
  ],
  'ntm-xa-nang-cao-luy-ke': [
    'Xã nông thôn mới nâng cao: lũy kế đến hết năm 2023, 5 xã; công nhận thêm 1 xã',
    'Xã nông thôn mới nâng cao',
    'Lũy kế đến hết năm 2023: 5 xã',
    '▲ Công nhận thêm 1 xã',
    'Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-tieu-chi-binh-quan': [
    'Tiêu chí mỗi xã đạt được: bình quân 12,02 tiêu chí/xã, năm 2023, năm 2022 là 10,48 tiêu chí/xã',
    'Tiêu chí mỗi xã đạt được',
    'Bình quân 12,02 tiêu chí/xã',
    'Năm 2022: 10,48 tiêu chí/xã',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-thon-them': [
    'Thôn nông thôn mới, công nhận trong năm: thêm 35 thôn, năm 2023',
    'Thôn nông thôn mới, công nhận trong năm',
    'Thêm 35 thôn',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-thon-kieu-mau-them': [
    'Thôn kiểu mẫu, công nhận trong năm: thêm 27 thôn, năm 2023',
    'Thôn kiểu mẫu, công nhận trong năm',
    'Thêm 27 thôn',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-thon-luy-ke': [
    'Thôn nông thôn mới: lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35 thôn',
    'Thôn nông thôn mới',
    'Lũy kế đến hết năm 2023: 252 thôn',
    '▲ Công nhận thêm 35 thôn',
    'Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'ntm-thon-kieu-mau-luy-ke': [
    'Thôn kiểu mẫu: lũy kế đến hết năm 2023, 204 thôn; công nhận thêm 27 thôn',
    'Thôn kiểu mẫu',
    'Lũy kế đến hết năm 2023: 204 thôn',
    '▲ Công nhận thêm 27 thôn',
    'Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'gn-ty-le-giam': [
    'Tỷ lệ giảm nghèo toàn tỉnh: 4,43%, bằng 110,75% kế hoạch giao, năm 2023',
    'Tỷ lệ giảm nghèo toàn tỉnh',
    '4,43%',
    'Vạch: 100% kế hoạch',
    'Bằng 110,75% kế hoạch giao',
    'Năm 2023 · Giảm nghèo bền vững · Nguồn: Báo cáo năm của tỉnh',
  ],
  'gn-huyen-ngheo-giam': [
    'Mức giảm tỷ lệ hộ nghèo ở các huyện nghèo: 7,7%, bằng 128% kế hoạch tỉnh và Trung ương giao, năm 2023',
    'Mức giảm tỷ lệ hộ nghèo ở các huyện nghèo',
    '7,7%',
    'Vạch: 100% kế hoạch',
    'Bằng 128% kế hoạch tỉnh và Trung ương giao',
    'Năm 2023 · Giảm nghèo bền vững · Nguồn: Báo cáo năm của tỉnh',
  ],
  'gn-dtts-giam': [
    'Tỷ lệ giảm nghèo trong đồng bào dân tộc thiểu số: 7,67%, bằng 127,76% mục tiêu Trung ương giao, năm 2023',
    'Tỷ lệ giảm nghèo trong đồng bào dân tộc thiểu số',
    '7,67%',
    'Vạch: 100% mục tiêu',
    'Bằng 127,76% mục tiêu Trung ương giao',
    'Năm 2023 · Vùng dân tộc thiểu số · Nguồn: Báo cáo năm của tỉnh',
  ],
  'thu-nhap-nong-thon': [
    'Thu nhập bình quân khu vực nông thôn: 39,82 triệu đồng/người, năm 2023, tăng 6,38 triệu đồng/người so với năm 2022',
    'Thu nhập bình quân khu vực nông thôn',
    '39,82 triệu đồng/người',
    '▲ Tăng 6,38 triệu đồng/người so với năm 2022',
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  ],
  'giai-ngan-nstw': [
    'Giải ngân vốn ngân sách trung ương: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày 31/12/2023',
    'Giải ngân vốn ngân sách trung ương',
    'Gần 1.200 tỷ đồng',
    'Vạch: 100% kế hoạch',
    'Bằng 60,26% kế hoạch Trung ương giao',
    'Đến ngày 31/12/2023 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'giai-ngan-dau-tu': [
    'Giải ngân vốn đầu tư: đạt gần 90% kế hoạch vốn Trung ương giao, xếp thứ 17 trong số 63 tỉnh, thành phố, đến ngày 31/12/2023',
    'Giải ngân vốn đầu tư',
    'Đạt gần 90% kế hoạch vốn Trung ương giao',
    'Vạch: 100% kế hoạch',
    'Xếp thứ 17/63 tỉnh, thành phố',
    'Đến ngày 31/12/2023 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'xep-hang-giai-ngan': [
    'Xếp hạng giải ngân vốn đầu tư: xếp thứ 17 trong số 63 tỉnh, thành phố, đến ngày 31/12/2023',
    'Xếp hạng giải ngân vốn đầu tư',
    'Xếp thứ 17/63 tỉnh, thành phố',
    'Đến ngày 31/12/2023 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'giai-ngan-uoc': [
    'Giải ngân: ước thực hiện 95,8%, đạt chỉ tiêu Trung ương giao (95%), đến ngày 31/01/2024',
    'Giải ngân',
    'Ước thực hiện 95,8%',
    'Đạt chỉ tiêu Trung ương giao (95%)',
    'Đến ngày 31/01/2024 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'giai-ngan-chi-tieu': [
    'Chỉ tiêu giải ngân Trung ương giao: 95%',
    'Chỉ tiêu giải ngân Trung ương giao',
    '95%',
    'Nguồn: Báo cáo năm của tỉnh',
  ],
  'von-huy-dong-2024': [
    'Vốn huy động cho 3 chương trình mục tiêu quốc gia: hơn 3.500 tỷ đồng, năm 2024',
    'Vốn huy động cho 3 chương trình mục tiêu quốc gia',
    'Hơn 3.500 tỷ đồng',
    'Năm 2024 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'so-chuong-trinh': [
    'Chương trình mục tiêu quốc gia đang thực hiện: 3 chương trình',
    'Chương trình mục tiêu quốc gia đang thực hiện',
    '3 chương trình',
    'Nguồn: Báo cáo năm của tỉnh',
  ],
  'nam-thu-2': [
    'Thời gian được giao vốn chính thức: năm thứ 2, năm 2023',
    'Thời gian được giao vốn chính thức',
    'Năm thứ 2',
    'Năm 2023 · Nguồn: Báo cáo năm của tỉnh',
  ],
  'giai-doan': [
    'Giai đoạn thực hiện: 2021–2025',
    'Giai đoạn thực hiện',
    '2021–2025',
    'Nguồn: Báo cáo năm của tỉnh',
  ],
  'nghi-quyet': [
    'Nghị quyết về cơ chế đặc thù: số 111/2024/QH15, ngày 18/01/2024',
    'Nghị quyết về cơ chế đặc thù',
    'Số 111/2024/QH15',
    'Ngày 18/01/2024 · Nguồn: Báo cáo năm của tỉnh · Quốc hội ban hành',
  ],
};

/** Sentences of some of these figures in English tiles. */
export const inEnglish: Record<string, string> = {
  'ntm-xa-dat-chuan': 'Xã đạt chuẩn nông thôn mới: 62 of 127 xã, in 2023',
  // `kế hoạch giao` does not say who assigned the plan. It is not a known phrase, so it stays Vietnamese.
  'gn-ty-le-giam': 'Tỷ lệ giảm nghèo toàn tỉnh: 4.43%, bằng 110.75% kế hoạch giao, in 2023',
  'giai-ngan-nstw':
    'Giải ngân vốn ngân sách trung ương: nearly 1,200 tỷ đồng, 60.26% of the plan assigned by the central government, as of 31 December 2023',
  'thu-nhap-nong-thon':
    'Thu nhập bình quân khu vực nông thôn: 39.82 triệu đồng/người, in 2023, up 6.38 triệu đồng/người compared with 2022',
  'xep-hang-giai-ngan':
    'Xếp hạng giải ngân vốn đầu tư: ranked 17 of 63 provinces and cities, as of 31 December 2023',
  'giai-doan': 'Giai đoạn thực hiện: 2021–2025',
};
