import { withoutItemNumber } from '../record/parse-item-number.ts';

/** Words in front of those below: `Số` in `Số còn thiếu`. */
const START = '(?:số |mức |phần |giá trị |tổng số |số liệu |vốn |nhiệm vụ )?';
const VERB = '(?:đạt|hoàn thành|giải ngân|thực hiện|phân bổ|thanh toán)';
/** Words that make another figure of the indicators below, if they are the whole title: what is missing, planned, allowed or invented. */
const OTHERS = [
  'còn thiếu|thiếu|thừa|hụt|hụt thu|vượt|vượt thu|vượt chi|giảm|tăng',
  `còn lại(?: phải ${VERB})?`,
  `(?:chưa|không|cần|phải|sẽ) ${VERB}`,
  'được giao|giao|kiểm tra|cam kết|đề nghị|đề nghị bổ sung|xin bổ sung|bổ sung|kéo dài|dự phòng|tạm ứng|nợ đọng',
  '(?:trước|sau) (?:điều chỉnh|sáp nhập)|điều chỉnh(?: lần \\d+)?|(?:đã|được) (?:phê )?duyệt',
  'trần|tối thiểu|tối đa|định mức|hạn mức|trung bình|trung vị',
  'mẫu|ví dụ|thử nghiệm|khảo sát thử|mô phỏng|giả định',
];
const TITLE = new RegExp(`^${START}(?:${OTHERS.join('|')})(?: (?:năm )?(?:19|20)\\d\\d)?$`, 'iu');
/** Such titles with more words: `Công suất thiết kế của nhà máy`, `Theo chuẩn nghèo cũ`, `Tính cho 1.000 dân`, `Ước cả năm`. */
const LONG_TITLE =
  /^(?:(?:công suất|năng lực) thiết kế|theo chuẩn (?:\p{L}+ )?(?:cũ|mới)|tính (?:cho|trên) \d|ước cả năm|số liệu (?:mẫu|giả định|khảo sát thử))(?!\p{L})/iu;

/**
 * Whether a title says that the table has other figures of its indicators than their labels say: `Số còn thiếu`, `Chưa giải ngân`, `Số liệu mẫu`.
 * A tile shows the label, and not the title.
 */
export function isTitleOfOthers(title: string): boolean {
  const text = withoutItemNumber(title).replace(/[.:]$/, '');
  return TITLE.test(text) || LONG_TITLE.test(text);
}
