/** Labels that begin like those of another quantity, with the words of published labels. */
export const SIMILAR_LABELS: readonly [label: string, unit: string][] = [
  ['Thu từ học phí', 'tỷ đồng'],
  ['Chi cho trẻ em', 'tỷ đồng'],
  ['Tiền lương', 'triệu đồng'],
  ['Lương thực', 'tấn'],
  ['Huyện Lương Sơn', 'ha'],
  ['Lương Sơn', 'ha'],
  ['Số tiền', 'tỷ đồng'],
  ['Giá trị sản xuất lúa', 'tỷ đồng'],
  ['Giá lúa', 'đồng/kg'],
  ['Xuất khẩu gạo', 'nghìn tấn'],
  ['Xuất khẩu gạo', 'triệu USD'],
  ['Hỗ trợ hộ nghèo', 'tỷ đồng'],
  ['Cho vay học sinh, sinh viên', 'tỷ đồng'],
  ['Hộ gia đình, cá nhân', 'ha'],
  ['Hộ gia đình, cá nhân', 'tỷ đồng'],
  ['Người Việt Nam định cư ở nước ngoài', 'ha'],
  ['Doanh nghiệp nhà nước', 'tỷ đồng'],
  ['Vốn đăng ký của doanh nghiệp', 'tỷ đồng'],
  ['Vốn', 'tỷ đồng'],
  ['Nhà văn hóa', 'tỷ đồng'],
  ['Nhà văn hóa', 'nhà'],
  ['Dân số - Kế hoạch hóa gia đình', 'tỷ đồng'],
  ['Lao động - Thương binh và Xã hội', 'tỷ đồng'],
  ['Vụ mùa', 'ha'],
  ['Vụ đông xuân', 'tấn'],
  ['Mưa đá', 'tỷ đồng'],
  ['Cháy rừng', 'ha'],
  ['Bảo hiểm y tế', 'tỷ đồng'],
  ['Giải quyết việc làm', 'tỷ đồng'],
  ['Giải quyết việc làm', 'người'],
  ['Điện, nước', 'tỷ đồng'],
  ['Thủy sản', 'tấn'],
  ['Thủy sản', 'tỷ đồng'],
  ['Sản lượng điện', 'triệu kWh'],
  ['Sản lượng gỗ khai thác', 'm³'],
  ['Sản lượng vải', 'nghìn m'],
  ['Sản lượng gạch ốp lát', 'nghìn m²'],
  ['Sản lượng xe máy', 'xe'],
  ['Năng suất lao động xã hội', 'triệu đồng/người'],
  ['Diện tích nhà ở bình quân', 'm²/người'],
  ['Trường đạt chuẩn quốc gia', 'trường'],
  ['Doanh nghiệp thành lập mới', 'doanh nghiệp'],
  ['Việc làm mới', 'việc làm'],
  ['Việc làm mới', 'người'],
  ['Hồ sơ giải quyết đúng hạn', 'hồ sơ'],
  ['Thuê bao di động', 'thuê bao'],
  ['Trẻ em được tiêm chủng', 'trẻ'],
  ['Đảng viên', 'đảng viên'],
  ['Bệnh nhân', 'ca'],
  ['Tai nạn giao thông', 'vụ'],
  ['Lượng mưa', '%'],
];

/** Labels that are certainly of one quantity, and units that they never have. */
export const REFUSED_UNITS: readonly (readonly [labels: readonly string[], units: readonly string[]])[] = [
  [
    ['Nhiệt độ', 'Nhiệt độ trung bình', 'Nhiệt độ cao nhất'],
    ['tỷ đồng', 'người', 'ha', 'nghìn tấn', 'hộ', '%'],
  ],
  [
    ['Lượng mưa', 'Tổng lượng mưa'],
    ['tỷ đồng', 'người', 'ha', 'tấn', 'con'],
  ],
  [['Số giờ nắng'], ['tỷ đồng', 'người', 'ha', 'tấn']],
  [
    ['CPI', 'Tăng trưởng GRDP', 'Độ che phủ rừng', 'Độ ẩm'],
    ['tỷ đồng', 'người', 'ha', 'tấn', 'vụ'],
  ],
  [
    ['Tỷ lệ hộ nghèo', 'Chỉ số giá tiêu dùng', 'Tốc độ tăng GRDP'],
    ['tỷ đồng', 'người', 'ha', 'tấn'],
  ],
  [
    ['Vụ cháy', 'Vụ án'],
    ['ha', 'nghìn tấn', 'con', 'triệu kWh'],
  ],
  [['Tai nạn giao thông'], ['tỷ đồng', 'ha', 'nghìn tấn', 'con']],
  [
    ['Học sinh', 'Đảng viên', 'Trẻ em', 'Khách quốc tế'],
    ['ha', 'nghìn tấn', 'm³', 'km', '°C'],
  ],
  [
    ['Người chết', 'Bác sĩ', 'Lao động', 'Dân số'],
    ['tỷ đồng', 'ha', 'nghìn tấn', 'm³'],
  ],
  [
    ['Hộ nghèo', 'Hộ thoát nghèo'],
    ['ha', 'nghìn tấn', 'người', 'con'],
  ],
  [
    ['Giường bệnh', 'Xã đạt chuẩn nông thôn mới'],
    ['tỷ đồng', 'người', 'ha', 'tấn'],
  ],
  [
    ['Thuê bao di động', 'Hồ sơ giải quyết', 'Lượt khám bệnh', 'Việc làm mới'],
    ['ha', 'tấn', 'con', 'km'],
  ],
  [
    ['Sản lượng lúa', 'Sản lượng thịt hơi'],
    ['tỷ đồng', 'người', 'ha'],
  ],
  [['Điện thương phẩm'], ['người', 'ha', 'tấn', 'hộ']],
  [
    ['Diện tích lúa', 'Năng suất lúa'],
    ['hộ', 'người', 'con'],
  ],
  [
    ['GRDP bình quân đầu người', 'Lương bình quân', 'Thu ngân sách', 'Vốn đầu tư', 'Vốn bình quân một dự án'],
    ['người', 'ha', 'nghìn tấn', 'hộ'],
  ],
  [
    ['Đàn trâu', 'Tổng đàn lợn'],
    ['tỷ đồng', 'người', 'ha', 'tấn'],
  ],
];

/** Labels whose unit above the table may only be that of other rows. In their own row, they may have it. */
export const UNCLEAR_UNITS: readonly (readonly [labels: readonly string[], units: readonly string[]])[] = [
  [
    ['Hộ nghèo', 'Học sinh', 'Trẻ em', 'Đảng viên', 'Khách quốc tế', 'Hợp tác xã'],
    ['tỷ đồng', 'triệu đồng'],
  ],
  [
    ['Thuê bao di động', 'Hồ sơ giải quyết', 'Lượt khám bệnh', 'Việc làm mới', 'Vụ cháy', 'Điện thương phẩm'],
    ['tỷ đồng'],
  ],
  [
    ['Vụ cháy', 'Tai nạn giao thông', 'Doanh nghiệp thành lập mới', 'Thuê bao di động', 'Hồ sơ giải quyết'],
    ['người'],
  ],
  [
    ['Người chết', 'Diện tích lúa', 'Năng suất lúa', 'Sản lượng lúa', 'Lương bình quân', 'Thu ngân sách'],
    ['%'],
  ],
  [
    ['Học sinh', 'Trẻ em', 'Bác sĩ'],
    ['trường', 'vụ', 'con'],
  ],
  [['Mưa'], ['tỷ đồng', 'người', 'ha']],
  [['Che phủ rừng'], ['ha']],
];
