interface LabelKind {
  label: RegExp;
  unit: RegExp;
}

/** Labels whose units are known, and these units. */
const LABEL_KINDS: readonly LabelKind[] = [
  // `Tỷ lệ hộ nghèo`: `%`, `‰`, `lần`, `điểm phần trăm`, `người/10.000 dân`.
  { label: /^(tỷ|tỉ) (lệ|suất|trọng)|^tốc độ|^cơ cấu|^chỉ số|^hệ số/i, unit: /[%‰/]|^(lần|điểm|phần)/i },
  // `Mật độ dân số`: `người/km²`.
  { label: /^mật độ/i, unit: /\// },
  // `Tuổi thọ trung bình`: `năm`, `tuổi`.
  { label: /^tuổi thọ/i, unit: /năm|tuổi/i },
  // `Diện tích lúa`: `ha`, `nghìn ha`, `km²`, `mét vuông`, `%`.
  { label: /^diện tích/i, unit: /(^| )(ha|km|m|sào|mẫu|công)(?!\p{L})|hécta|vuông|[%²]/iu },
];

/** Whether a figure with this label cannot have the unit of the table above it: `Tỷ lệ hộ nghèo` below `Đơn vị tính: tỷ đồng`. */
export function isUnitOfOtherKind(label: string, unit: string): boolean {
  const kind = LABEL_KINDS.find((known) => known.label.test(label));
  return kind !== undefined && !kind.unit.test(unit);
}
