import { lowerFirst, tidy } from '../../text/sentence.ts';
import { isUnit, splitLabel } from '../record/label-unit.ts';
import { writeThousands } from '../record/unit.ts';

/** `Đơn vị tính: tỷ đồng`, `(ĐVT: %)`, `Đơn vị tính - Unit: Nghìn người - Thous. pers.`, also after a title. */
const UNIT_LINE = /(?:^|[\s(])(?:đơn vị tính|đvt)\.?(?: ?[-–—/] ?unit)? ?: ?([^()]+?)\)?$/i;
/** `Đơn vị: tỷ đồng`, `(Unit: %)`. A known unit must follow, because `Đơn vị:` also stands before the name of an office. */
const SHORT_LINE = /^\(?(?:đơn vị|unit) ?: ?([^()]+?)\)?$/i;
/** A longer line is not searched for a unit, because that would take quadratic time. */
const MAX_LINE_LENGTH = 500;
/** Words that stand before a unit. */
const UNIT_WORDS = /đơn v[ịi] t[íi]nh|(?<!\p{L})đvt(?!\p{L})|^\(?(unit|đv) ?:/iu;
/** The English words behind a unit: `Nghìn người - Thous. pers.`, `tỷ đồng - Unit: Bill. dongs`. */
const ENGLISH_END = / [-–—/] (?:unit ?:.*|[\x20-\x7e]+)$/i;

/** `(Tỷ đồng)`. */
const ONLY_BRACKETS = /^\(([^()]+)\)$/;
/** `Dân số trung bình (Nghìn người) phân theo Địa phương và Năm`, as the database of the statistics office writes titles. */
const UNIT_BEFORE_PARTS = /^[^()]+ \(([^()]+)\) phân theo [^()%]+$/i;

/** The unit that a line gives to the cells below it. `undefined` for a line without a unit, and for a unit that cannot be read. */
export function parseUnitLine(line: string): string | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  const [, unit] = UNIT_LINE.exec(line) ?? [];
  if (unit) return readUnit(unit);
  const [, shortUnit] = SHORT_LINE.exec(line) ?? [];
  return shortUnit && isUnit(shortUnit) ? readUnit(shortUnit) : undefined;
}

/** The unit that a title gives: `Tỷ đồng`, `(Tỷ đồng)`, `Triệu đồng - Mill. dongs`, `Bảng 1. GRDP (tỷ đồng)`. */
export function parseTitleUnit(line: string): string | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  const [, inBrackets] = ONLY_BRACKETS.exec(line) ?? [];
  const [, beforeParts] = UNIT_BEFORE_PARTS.exec(line) ?? [];
  const candidates = [line, inBrackets, beforeParts, line.replace(ENGLISH_END, '')];
  const unit = candidates.find((candidate) => candidate !== undefined && isUnit(candidate));
  return readUnit(unit ?? splitLabel(line)?.unit ?? '');
}

/** Whether a line is about a unit. Such a line must not be taken for a title. */
export function mentionsUnit(line: string): boolean {
  return UNIT_WORDS.test(line);
}

/** `1000 người` as `nghìn người`. `undefined` for several units, `tấn; ha`, and for other texts that begin with a digit. */
function readUnit(text: string): string | undefined {
  const unit = writeThousands(tidy(text).replace(ENGLISH_END, '').replace(/\.$/, ''));
  return unit === '' || /[,;:]|^\d/.test(unit) ? undefined : lowerFirst(unit);
}
