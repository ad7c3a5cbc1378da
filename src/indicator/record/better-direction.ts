/** Labels of figures of which less is better, by the words that name something bad. */
const BAD =
  /nghèo|thất nghiệp|suy dinh dưỡng|tử vong|tử suất|tai nạn|(?<!\p{L})(?:vụ|chết|bị thương|cháy|mắc|nợ|cpi|ma túy|tảo hôn)(?!\p{L})|tội phạm|thiệt hại|bỏ học|lạm phát|phát thải|quá hạn|trễ hạn|vi phạm|khiếu nại|con thứ|tồn đọng|mù chữ|tăng (?:dân số|tự nhiên)|thời gian/iu;
/** Words that turn the meaning of the others: `Giảm nghèo`, `Vụ việc được giải quyết`, `Vụ mùa`. */
const TURNING =
  /(?<!\p{L})(?:giảm|thoát|giải quyết|khắc phục|xóa|xoá|hỗ trợ|xử lý|phòng|chống|cai|dự phòng|trợ giúp|không|khám phá|điều tra|thu hồi|tiết kiệm|vay)(?!\p{L})|vụ (?:đông|mùa|xuân|hè|thu)/iu;
/** Labels of figures of which more is better. */
const GOOD =
  /(?<!\p{L})(?:đạt chuẩn|được công nhận|thu (?:ngân sách|nội địa|nhập)|doanh thu|grdp|sản lượng|xuất khẩu|giải ngân|bao phủ|bhyt|che phủ|nước sạch|việc làm|khách du lịch|đào tạo|ocop|tăng trưởng|năng suất|trồng (?:mới|rừng))(?!\p{L})/iu;

/**
 * Whether more or less of a figure is better, by its label: `more` for `Xã đạt chuẩn`, `less` for `Hộ nghèo`; `unclear` for a label with words of
 * both kinds, `Tỷ lệ giảm nghèo`; `undefined` for any other label.
 */
export function findBetterDirection(label: string): 'more' | 'less' | 'unclear' | undefined {
  if (BAD.test(label)) return TURNING.test(label) || GOOD.test(label) ? 'unclear' : 'less';
  if (TURNING.test(label)) return 'unclear';
  return GOOD.test(label) ? 'more' : undefined;
}
