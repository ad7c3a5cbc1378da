import type { Comparison } from './record.ts';

/** Words in front of a position, as a part of a pattern: `hạng`, `vị trí thứ`. */
export const WORD_OF_RANK = '(?:thứ hạng|thứ|hạng|vị trí)(?: thứ)?';
/**
 * Labels whose value is a rank: `Xếp hạng PCI`, `Thứ hạng chuyển đổi số`, `Vị trí xếp hạng`, `Hạng`; not `Xếp hạng di tích`, which may be how many
 * there are.
 */
const LABEL_OF_RANK = new RegExp(
  [
    String.raw`^(?:xếp thứ|thứ hạng|thứ bậc|vị thứ|thứ tự xếp hạng|(?:vị trí|kết quả) (?:xếp hạng|xếp thứ|thứ hạng|trên bảng xếp hạng|trong bảng xếp hạng))(?!\p{L})`,
    String.raw`^xếp hạng(?!\p{L})(?! (?:di tích|khách sạn|cơ sở|sản phẩm|bệnh viện|công trình|nhà|doanh nghiệp|đơn vị|trường|hợp tác xã|tàu|chợ))`,
    '^(?:hạng|vị trí)$',
  ].join('|'),
  'iu',
);
/** `Hạng PAR INDEX`, `Vị trí PAPI`; not `Hạng mục công trình`, `Vị trí việc làm`. */
const RANK_OF_NAME = /^(?:hạng|vị trí|HẠNG|VỊ TRÍ|Hạng|Vị trí) \p{Lu}/u;
/** `PCI (hạng)`, `PAPI - thứ hạng`, `DTI xếp thứ`. */
const RANK_AT_END =
  /(?:\((?:xếp )?(?:thứ hạng|hạng|thứ|vị trí|vị thứ)\)|[-–] ?(?:thứ |xếp |vị trí xếp )?hạng|(?<!\p{L})xếp thứ)$/iu;
/** `17/63 hạng`, `3/63 vị trí`. */
const UNIT_OF_RANK = /^(?:hạng|thứ hạng|thứ bậc|thứ|bậc|vị trí)$/i;
/** `lên hạng` at the end of `tăng từ hạng 51 lên hạng`. */
const TO_RANK = new RegExp(`(?<!\\p{L})(?:lên|xuống)(?: \\p{L}+)? ${WORD_OF_RANK}$`, 'iu');

/** Whether the value of a label is a rank. */
export function isLabelOfRank(label: string): boolean {
  return [LABEL_OF_RANK, RANK_OF_NAME, RANK_AT_END].some((pattern) => pattern.test(label));
}

/** Whether a unit is that of ranks, whose `17/63` is no part of 63. */
export function isUnitOfRank(unit = ''): boolean {
  return UNIT_OF_RANK.test(unit);
}

/** Whether a change is in ranks: `tăng 3 bậc`. A rise makes the number of a rank smaller. */
export function isInRanks({ unit }: Pick<Comparison, 'unit'>): boolean {
  return unit === 'bậc';
}

/** Whether a change goes from one rank to another: `tăng từ hạng 51 lên hạng 31`, `giảm từ 17 xuống 20 bậc`. */
export function isBetweenRanks(comparison: Pick<Comparison, 'unit' | 'verb'>): boolean {
  return TO_RANK.test(comparison.verb ?? '') || isInRanks(comparison);
}
