import { IndicatorError } from './indicator-error.ts';
import { areUnitsEqual, isUnit, isUnitLike } from './label-unit.ts';
import type { Indicator } from './record.ts';
import { isCountedThing } from './unit-of-count.ts';
import { writeOutUnit } from './unit.ts';

/** The fields that a tile shows in small print, where a unit is not read. */
const FIELDS = ['source', 'note'] as const;
/** Words of which one stands in every text with `Đơn vị tính`, also without accents and in short: `ĐVT`, `Đ.v.t`, `ĐV tính`. */
const BEFORE_UNIT =
  /(?<!\p{L})(?:(?:đơn|don|đon) v[ịi] t[íi]nh|[đd]\.?v\.?t|[đd]v ?t[íi]nh)(?!\p{L})\.?(?: là)? ?:? ?([^.;()]*)/iu;
/** Words behind which a unit may stand, or something else: `Đơn vị: tỷ đồng`, but also `Đơn vị: Sở Y tế`. */
const MAYBE_BEFORE_UNIT = /(?<!\p{L})(?:(?:đơn vị|unit) ?:|(?:tính|quy) (?:bằng|ra)) ?([^.;()]+)/iu;
/** The titles of a table and the heads above a row, which a file writes behind the other notes: `Thuộc bảng “Đơn vị: năm trước”`. */
const PLACE = /(?:^|[;.:!?…] )thuộc (?:bảng|mục) “.*$/isu;
/** What separates the parts of a text: `Cục Thống kê (tỷ đồng)`, `Sở Tài chính; triệu đồng`. */
const BETWEEN_PARTS = /[;.()]| [-–—] /;

/**
 * Throws for a source or a note that names a unit, `Nguồn: Cục Thống kê. Đơn vị tính: tỷ đồng`, if the figure has none, because it would be shown
 * without its unit. Also for a source that names another unit than the figure; `checkNote` finds the notes that do.
 */
export function checkUnitInNote(figure: Omit<Indicator, 'label'>): void {
  const { unit, value } = figure;
  if (value === undefined) return;
  for (const field of FIELDS) {
    const text = (figure[field] ?? '').replace(PLACE, '');
    const named = findNamedUnit(text);
    if (named === undefined) continue;
    const isMistake = unit === undefined || (field === 'source' && isAnotherUnit(named, unit));
    if (isMistake) throw new IndicatorError('unit-in-note', text, { field });
  }
}

/** The unit that a text names; empty for one that cannot be read. `undefined` for a text that names no unit. */
function findNamedUnit(text: string): string | undefined {
  const [, behind] = BEFORE_UNIT.exec(text) ?? [];
  if (behind !== undefined) return behind.trim();
  const [, maybeUnit = ''] = MAYBE_BEFORE_UNIT.exec(text) ?? [];
  if (isUnitLike(maybeUnit.trim())) return maybeUnit.trim();
  const parts = text.split(BETWEEN_PARTS).map((part) => writeOutUnit(part.trim()));
  return parts.find((part) => isUnit(part) && !isCountedThing(part));
}

/** Whether a text is a unit, and another one than that of the figure. */
function isAnotherUnit(named: string, unit: string): boolean {
  return isUnit(writeOutUnit(named)) && !areUnitsEqual(named, unit);
}
