/** Labels with the units that they are published with, by where they were found on 27/11/2026. */
export interface PublishedLabels {
  source: string;
  labels: readonly [label: string, unit: string][];
}

export const PUBLISHED_LABELS: readonly PublishedLabels[] = [
  {
    source:
      'https://www.qdnd.vn/kinh-te/tin-tuc/ket-qua-thuc-hien-12-chi-tieu-kinh-te-xa-hoi-chu-yeu-nam-2019-608493',
    labels: [
      ['Tốc độ tăng tổng sản phẩm trong nước (GDP)', '%'],
      ['Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu', '%'],
      ['Tổng vốn đầu tư thực hiện toàn xã hội so GDP', '%'],
      ['Mức giảm tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều', 'điểm'],
      ['Tỷ lệ thất nghiệp ở khu vực thành thị', '%'],
      ['Số giường bệnh trên 1 vạn dân', 'giường bệnh'],
      ['Tỷ lệ dân số tham gia bảo hiểm y tế', '%'],
      ['Tỷ lệ che phủ rừng', '%'],
    ],
  },
  {
    source:
      'https://mpi.gov.vn/portal/Pages/2021/Chi-tieu-Ke-hoach-phat-trien-kinh-te-xa-hoi-nam-20-624918.aspx',
    labels: [
      ['GDP bình quân đầu người', 'USD'],
      ['Tốc độ tăng chỉ số giá tiêu dùng (CPI) bình quân', '%'],
      ['Tốc độ tăng năng suất lao động xã hội', '%'],
      ['Mức giảm tỷ lệ hộ nghèo', 'điểm %'],
    ],
  },
  {
    source: 'https://www.danang.gov.vn (niên giám thống kê 2022, id=5714, 5715)',
    labels: [
      ['Thu nhập bình quân đầu người một tháng theo giá hiện hành', 'nghìn đồng'],
      ['Tỷ lệ dân số được sử dụng nguồn nước hợp vệ sinh', '%'],
      ['Số vụ tai nạn', 'vụ'],
      ['Số vụ va chạm giao thông', 'vụ'],
      ['Số người chết', 'người'],
      ['Số người bị thương', 'người'],
      ['Tổng giá trị tài sản thiệt hại ước tính', 'triệu đồng'],
    ],
  },
  {
    source: 'http://duyenhaimientrung.vn/65-78-467/So-lieu-thong-ke-Van-tai,-buu-chinh-vien.aspx',
    labels: [
      ['Số máy điện thoại thuê bao cố định', 'máy'],
      ['Số thuê bao internet', 'thuê bao'],
      ['Số bưu cục huyện', 'bưu cục'],
      ['Trạm thu phát sóng di động', 'trạm'],
      ['Thư và điện chuyển tiền', 'nghìn cái'],
      ['Doanh thu', 'tỷ đồng'],
      ['Bưu chính', 'tỷ đồng'],
      ['Thu, phát hành báo chí', 'tỷ đồng'],
      ['Khối lượng hàng hóa vận chuyển', 'nghìn tấn'],
      ['Đường bộ', 'nghìn tấn'],
      ['Khối lượng hàng hóa luân chuyển', 'nghìn tấn.km'],
    ],
  },
  {
    source: 'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page346.html',
    labels: [
      ['Cơ sở y tế', 'cơ sở'],
      ['Giường bệnh', 'giường'],
      ['Cán bộ ngành y', 'người'],
      ['Bác sĩ', 'người'],
      ['Y sĩ', 'người'],
      ['Kỹ thuật viên y', 'người'],
      ['Điều dưỡng', 'người'],
      ['Hộ sinh', 'người'],
      ['Cán bộ ngành dược', 'người'],
      ['Dược sĩ trung cấp', 'người'],
      ['Trạm y tế xã, phường', 'cơ sở'],
    ],
  },
  {
    source: 'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page12.html',
    labels: [
      ['Đất sản xuất nông nghiệp', 'ha'],
      ['Đất trồng cây hàng năm', 'ha'],
      ['Đất ở đô thị', 'ha'],
      ['Đất quốc phòng, an ninh', 'ha'],
      ['Rừng sản xuất', 'ha'],
      ['Rừng phòng hộ', 'ha'],
      ['Đất chuyên dùng', '%'],
    ],
  },
  {
    source:
      'http://thongkequangngai.com/niengiam2016/files/assets/basic-html/page30.html, page333.html, page371.html',
    labels: [
      ['Lao động từ 15 tuổi trở lên đang làm việc', 'người'],
      ['Số học sinh bình quân một giáo viên', 'học sinh'],
      ['Tỷ lệ hộ nghèo', '%'],
    ],
  },
  {
    source:
      'https://cucthongke.quangtri.gov.vn/dbase/file/Nien%20giam%202021/files/basic-html/page29.html, page369.html',
    labels: [
      ['Nhiệt độ không khí trung bình', '°C'],
      ['Số giờ nắng', 'giờ'],
      ['Lượng mưa', 'mm'],
      ['Độ ẩm không khí trung bình', '%'],
      ['Mực nước cao nhất', 'cm'],
      ['Lưu lượng nước', 'm³/s'],
      ['Chỉ số sản xuất công nghiệp', '%'],
    ],
  },
  {
    source: 'https://thuathienhue.gov.vn (y tế 2016–2020; chỉ tiêu năm 2023)',
    labels: [
      ['Số Bác sĩ/vạn dân', 'bác sĩ'],
      ['Số giường bệnh/vạn dân', 'giường'],
      ['Tỷ lệ trẻ em dưới 05 tuổi suy dinh dưỡng', '%'],
      ['Tốc độ tăng trưởng GRDP', '%'],
      ['GRDP bình quân đầu người', 'USD'],
      ['Vốn đầu tư toàn xã hội', 'tỷ đồng'],
      ['Thu hút dự án', 'dự án'],
      ['Số doanh nghiệp thành lập', 'doanh nghiệp'],
      ['Hợp tác xã thành lập mới', 'hợp tác xã'],
      ['Khách du lịch', 'triệu lượt'],
      ['Tổng thu từ du lịch', 'tỷ đồng'],
      ['Giá trị sản xuất công nghiệp (theo giá so sánh 2010)', 'tỷ đồng'],
      ['Kim ngạch xuất khẩu', 'triệu USD'],
      ['Tổng mức bán lẻ hàng hoá, dịch vụ tiêu dùng xã hội', 'tỷ đồng'],
      ['Điện sản xuất', 'triệu kWh'],
      ['Điện thương phẩm', 'triệu kWh'],
      ['Năng suất lúa bình quân', 'tạ/ha'],
    ],
  },
  {
    source: 'http://thongkethuathienhue.gov.vn/ChiTietSL.aspx?id=31',
    labels: [
      ['Tổng lượt khách phục vụ', 'lượt khách'],
      ['Lượt khách ngủ qua đêm', 'lượt khách'],
      ['Khách quốc tế', 'lượt khách'],
      ['Khách trong nước', 'lượt khách'],
      ['Tổng ngày khách phục vụ', 'ngày khách'],
      ['Lượt khách du lịch theo tour', 'lượt khách'],
      ['Khách Việt Nam ra nước ngoài', 'lượt khách'],
    ],
  },
  {
    source: 'https://en.quangbinh.gov.vn (Quang Binh Statistical yearbook 2020)',
    labels: [
      ['Bác sĩ bình quân 10.000 dân', 'người'],
      ['Giường bệnh thực kê bình quân 10.000 dân', 'giường'],
      ['Tỷ lệ trạm y tế xã/phường/thị trấn có nữ hộ sinh', '%'],
      ['Số ca mắc bệnh dịch', 'ca'],
      ['Số người bị ngộ độc thực phẩm', 'người'],
      ['Số người nhiễm HIV được phát hiện trên 100.000 dân', 'người'],
    ],
  },
  {
    source: 'https://www.namdinh.gso.gov.vn (NG2022 p142; kinh tế xã hội mười năm p183)',
    labels: [
      ['Tỷ lệ đi học chung', '%'],
      ['Tỷ lệ đi học đúng tuổi', '%'],
      ['Tỷ lệ hộ nghèo tiếp cận đa chiều', '%'],
    ],
  },
  {
    source:
      'http://vra.com.vn/thong-tin/thong-ke-tong-quat/dien-tich-san-luong-va-nang-suat-cay-cao-su-tai-viet-nam.7964.html',
    labels: [
      ['Tổng diện tích', 'ha'],
      ['DT thu hoạch', 'ha'],
      ['Sản lượng', 'tấn'],
      ['Năng suất', 'kg/ha/năm'],
    ],
  },
  {
    source: 'http://tapchitaichinh.vn (sản xuất nông, lâm nghiệp, thủy sản 12 tháng năm 2012)',
    labels: [
      ['Giá trị sản xuất nông, lâm nghiệp và thuỷ sản', 'nghìn tỷ đồng'],
      ['Sản lượng lúa cả năm', 'triệu tấn'],
      ['Diện tích gieo trồng', 'nghìn ha'],
      ['Sản lượng lương thực có hạt', 'triệu tấn'],
      ['Lương thực có hạt', 'nghìn tấn'],
    ],
  },
  {
    source: 'https://baobariavungtau.com.vn, https://etime.danviet.vn (chăn nuôi)',
    labels: [
      ['Tổng đàn vật nuôi', 'triệu con'],
      ['Tổng đàn heo', 'con'],
      ['Tổng đàn gia cầm', 'triệu con'],
      ['Đàn trâu, bò', 'con'],
      ['Sản lượng thịt trâu hơi xuất chuồng', 'nghìn tấn'],
      ['Sản lượng trứng', 'tỷ quả'],
      ['Sữa tươi nguyên liệu', 'tấn'],
      ['Thức ăn chăn nuôi', 'triệu tấn'],
      ['Giá trị ngành hàng thịt lợn', 'tỷ đồng'],
    ],
  },
  {
    source: 'https://yenbai.gov.vn (33 chỉ tiêu 2014); danviet.vn (chỉ tiêu Cần Thơ 2018)',
    labels: [
      ['Sản lượng lương thực có hạt đạt', 'tấn'],
      ['Diện tích rừng trồng mới', 'ha'],
      ['Số xã đạt từ 10 tiêu chí trở lên', 'xã'],
      ['Kim ngạch xuất khẩu và doanh thu dịch vụ ngoại tệ', 'triệu USD'],
      ['Tổng vốn đầu tư trên địa bàn', 'tỷ đồng'],
      ['Tổng thu ngân sách nhà nước theo chỉ tiêu Trung ương giao', 'tỷ đồng'],
      ['Tổng chi ngân sách địa phương', 'tỷ đồng'],
      ['Trẻ vào học mẫu giáo', '%'],
    ],
  },
  {
    source:
      'https://text.123docz.net/document/1292970 (hệ thống chỉ tiêu thống kê quốc gia, Thông tư 02/2011/TT-BKHĐT)',
    labels: [
      ['Số đơn vị hành chính', 'đơn vị'],
      ['Mức tăng nhiệt độ trung bình', '°C'],
      ['Mực nước biển dâng trung bình', 'mm'],
      ['Số cơn bão, áp thấp nhiệt đới ảnh hưởng tới Việt Nam', 'cơn'],
      ['Dân số', 'nghìn người'],
      ['Số hộ', 'hộ'],
      ['Mật độ dân số', 'người/km²'],
      ['Tỷ số giới tính của trẻ em mới sinh', 'nam/100 nữ'],
      ['Tỷ suất sinh thô', '‰'],
      ['Tổng tỷ suất sinh', 'con/phụ nữ'],
      ['Tỷ suất chết của trẻ em dưới 1 tuổi', '‰'],
      ['Tuổi thọ trung bình tính từ lúc sinh', 'năm'],
      ['Tuổi kết hôn trung bình lần đầu', 'tuổi'],
      ['Số cuộc kết hôn', 'cuộc'],
      ['Tỷ suất di cư thuần', '‰'],
    ],
  },
  {
    source:
      'https://cucthongke.quangtri.gov.vn/dbase/file/Nien%20giam%202023/files/basic-html/page141.html; nghị định 31/2017/NĐ-CP',
    labels: [
      ['Chi cân đối ngân sách', 'triệu đồng'],
      ['Chi đầu tư phát triển', '%'],
      ['Chi thường xuyên', 'triệu đồng'],
      ['Chi cho giáo dục, đào tạo, dạy nghề', 'triệu đồng'],
      ['Chi sự nghiệp y tế, dân số và gia đình', 'triệu đồng'],
      ['Chi bảo đảm xã hội', 'triệu đồng'],
      ['Thu nội địa', 'triệu đồng'],
      ['Thu từ dầu thô', 'triệu đồng'],
      ['Thu tiền sử dụng đất', 'triệu đồng'],
      ['Lệ phí trước bạ', 'triệu đồng'],
      ['Bội thu ngân sách địa phương', 'triệu đồng'],
      ['Bổ sung có mục tiêu', 'triệu đồng'],
    ],
  },
];
