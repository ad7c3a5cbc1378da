import { tidy } from '../text/sentence.ts';

/** The thanks and invitations with which a text ends: "Xin trân trọng cảm ơn!", "Kính mời quý vị đón xem.", "Trân trọng./." */
const CLOSING = new RegExp(
  [
    String.raw`(?:^|\s)(?:xin |trân trọng |chân thành |gửi lời )+(?:cảm|cám) ơn(?!\p{L})`,
    String.raw`(?:^|\s)trân trọng(?: (?:kính (?:mời|báo|chúc|chào)|thông báo|giới thiệu))?\s*[.!/]*$`,
    String.raw`(?:^|\s)kính (?:mời|chúc|chào)(?!\p{L})`,
    String.raw`(?:^|\s)hẹn gặp lại(?!\p{L})`,
    String.raw`^mời (?:quý|các bạn|bạn đọc|độc giả)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Words for a time or a connection, up to a comma: "Sáng nay,", "Ngày 7/3/2024,", "Theo kế hoạch,", "Tuy nhiên,". */
const OPENING = new RegExp(
  String.raw`^(?:${[
    '(?:rạng )?sáng|trưa|chiều|tối|đêm|ngày|tháng|năm|tuần|quý|hôm|vừa qua|mới đây|hiện',
    'đến|tới|từ|sau|trước|trong (?:năm|tháng|tuần|thời gian|những|các)',
    'theo|nhân|bên cạnh|ngoài|tuy|song|nhưng|vì|do|nhờ|như vậy|qua đó|được biết|dịp này|cùng ngày|thời gian',
  ].join('|')})(?!\p{L})[^,;:.]{0,50},\s`,
  'iu',
);
/** A photo does not show what is to come. */
const FUTURE = /\s(?:sẽ|sắp)\s/iu;
const END_OF_SENTENCE = /[.!?…]$/;

/** Whether a line thanks or invites the readers, as at the end of a text. */
export function closesText(line: string): boolean {
  return CLOSING.test(tidy(line));
}

/** Whether a line reads like a sentence of the running text: "Sáng nay, cầu đã thông xe." It may be a caption all the same. */
export function isRunningSentence(line: string): boolean {
  const text = tidy(line);
  return END_OF_SENTENCE.test(text) && (OPENING.test(text) || FUTURE.test(text));
}
