import type { Comparison } from './record.ts';

/** Words in front of a position, as a part of a pattern: `hạng`, `vị trí thứ`. */
export const WORD_OF_RANK = '(?:thứ hạng|thứ|hạng|vị trí)(?: thứ)?';
/** Labels whose value is a rank: `Xếp hạng PCI`, `Thứ hạng chuyển đổi số`; not `Xếp hạng di tích`. */
const LABEL_OF_RANK = /^(?:xếp hạng|xếp thứ|thứ hạng|thứ bậc|vị thứ)(?!\p{L})(?! di tích)/iu;
/** `lên hạng` at the end of `tăng từ hạng 51 lên hạng`. */
const TO_RANK = new RegExp(`(?<!\\p{L})(?:lên|xuống)(?: \\p{L}+)? ${WORD_OF_RANK}$`, 'iu');

/** Whether the value of a label is a rank. */
export function isLabelOfRank(label: string): boolean {
  return LABEL_OF_RANK.test(label);
}

/** Whether a change is in ranks: `tăng 3 bậc`. A rise makes the number of a rank smaller. */
export function isInRanks({ unit }: Pick<Comparison, 'unit'>): boolean {
  return unit === 'bậc';
}

/** Whether a change goes from one rank to another: `tăng từ hạng 51 lên hạng 31`, `giảm từ 17 xuống 20 bậc`. */
export function isBetweenRanks(comparison: Pick<Comparison, 'unit' | 'verb'>): boolean {
  return TO_RANK.test(comparison.verb ?? '') || isInRanks(comparison);
}
