import { listAmounts } from './figure-amounts.ts';
import { mayBeFraction, toFractionMistake } from './maybe-fraction.ts';
import { isWithPercentSign } from './percent-sign.ts';
import { toPlainNumber } from './plain-amounts.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** Shares that are near 100 % as a rule, so that a spreadsheet may have saved 98,2 % as 0,982. */
const LARGE_SHARE =
  /(?<!\p{L})(?:đúng hạn|trước hạn|hài lòng|biết chữ|bảo hiểm y tế|bhyt|che phủ|nước sạch|hợp vệ sinh|(?:sử )?dụng điện|có điện|đạt|hoàn thành|giải ngân|tốt nghiệp|phổ cập|đi học|tiêm chủng|tiêm đầy đủ|thu gom|xử lý|kiên cố|cứng hóa|bê tông hóa|lấp đầy|có việc làm|đô thị hóa|dân số thành thị|phủ sóng|qua đào tạo|trực tuyến|giải quyết)(?!\p{L})/iu;
/** Words that make such a share small, or a change. */
const SMALL_SHARE =
  /(?<!\p{L})(?:không|chưa|quá hạn|trễ hạn|chậm|tái|bỏ học|tăng|giảm|vượt|chênh lệch|so với|nâng cao|kiểu mẫu)(?!\p{L})/iu;

/**
 * Throws for 0,982 % as a share that is near 100 % as a rule, `Tỷ lệ hồ sơ đúng hạn`, because it may be the fraction for 98,2 %. With a percent sign,
 * `0,982%`, it is certainly in percent.
 */
export function checkFractions(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
): void {
  const isLarge = figure.unit === '%' && LARGE_SHARE.test(label) && !SMALL_SHARE.test(label);
  if (!isLarge) return;
  for (const { amount, field } of listAmounts(record, figure)) {
    const number = toPlainNumber(amount);
    const isFraction = number !== undefined && mayBeFraction(number.text) && number.value <= 1;
    if (isFraction && !isWithPercentSign(record, number.text))
      throw toFractionMistake(number.text, { field });
  }
}
