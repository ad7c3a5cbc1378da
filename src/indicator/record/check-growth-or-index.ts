import { listAmounts } from './figure-amounts.ts';
import { findGrowthAsIndex, findIndexAsGrowth } from './growth-or-index.ts';
import { mayBeIndex } from './near-index.ts';
import { listPlainAmounts, toPlainNumber } from './plain-amounts.ts';
import type { Indicator, IndicatorRecord, Quoted } from './record.ts';

/** `Tốc độ tăng GRDP`, `Tỷ lệ tăng dân số`, `Lạm phát`; not `Tỷ lệ tăng huyết áp được điều trị`. */
const GROWTH =
  /^(?:tốc độ|t[ỷỉ] lệ|mức(?: độ)?) (?:gia )?tăng(?! (?:huyết áp|cân|cường|ca|thêm|tiết))(?!\p{L})|^tăng trưởng(?!\p{L})|^(?:t[ỷỉ] lệ )?lạm phát(?!\p{L})|(?<!\p{L})tốc độ (?:tăng|giảm)(?!\p{L})/iu;
/** Labels that are only growth in percent: `Tăng thu ngân sách`, `Giá tiêu dùng bình quân tăng`, `Xuất khẩu tăng so với năm trước`. */
const GROWTH_IN_PERCENT =
  /^tăng(?! (?:huyết áp|cân|cường|ca|ni|tiết)(?!\p{L}))(?!\p{L})|^(?!t[ỷỉ] (?:lệ|trọng)|số ).*(?<!\p{L})tăng(?: bình quân)?(?=$| ?\(| (?:so với|hằng năm|hàng năm|mỗi năm)(?!\p{L}))/iu;
/** Shares and ratios of something that grows: `Đóng góp vào tốc độ tăng GRDP`, `Tỷ lệ hoàn thành kế hoạch tăng thu`. */
const NO_GROWTH = /(?<!\p{L})(?:đóng góp|hoàn thành|kế hoạch|dự toán|t[ỷỉ] trọng|cơ cấu)(?!\p{L})/iu;
const BASE_100 = /= ?100(?!\d)/;
/** Indexes whose base is another year: `Chỉ số sản xuất công nghiệp (cùng kỳ năm trước = 100)`. */
const YEARLY_INDEX = /(?:trước|cùng kỳ)[^=()]*= ?100(?!\d)/i;
/** An index as a rule, but authors also write its growth: `CPI` of 3,2 %. */
const USUAL_INDEX =
  /^(?:(?:cpi|iip)(?!\p{L})|chỉ số (?:giá|sản xuất|phát triển(?! (?:con người|giới|bền vững|chính|công nghệ))))/iu;
/** The head of a group in a note, `Thuộc mục “Tốc độ tăng giá trị sản xuất”`, or the title of a table. */
const HEAD = /^(?:thuộc mục “)?([^”;]*)/i;

type Figure = Omit<Indicator, 'label'>;

/**
 * Throws for an index where growth is measured, 108,2 as `Tốc độ tăng GRDP`, and for growth where an index is measured, 5,3 as
 * `Chỉ số sản xuất công nghiệp (năm trước = 100)`. What is measured is said by the label, or else by the head of the group or the title.
 *
 * @param figuresOfRow The figures of the same row in other periods.
 */
export function checkGrowthOrIndex(
  record: IndicatorRecord,
  label: string,
  figure: Figure,
  figuresOfRow: ReadonlyMap<string, string>,
): void {
  const { unit, note = '' } = figure;
  if (unit !== undefined && unit !== '%') return;
  const [, head = ''] = HEAD.exec(note) ?? [];
  const beside = listPlainAmounts(record, figure, figuresOfRow).map(({ number }) => number);
  const measured = findMeasured(label, unit, beside) ?? findMeasured(head, unit, beside);
  if (!measured) return;
  const isConfirmed = figure.value !== undefined && !/^\d/.test(toPlainNumber(figure.value)?.text ?? '');
  for (const { amount, field } of listAmounts(record, figure)) {
    // The target of a plan cannot have a sign. It is of the kind that the sign of the value, `+112`, confirms.
    const isLeftOut = field === 'of' || (isConfirmed && field.endsWith('planTarget'));
    const number = isLeftOut ? undefined : toPlainNumber(amount);
    const mistake = number && findMistake(number, measured, beside);
    if (mistake) throw mistake.at({ field });
  }
}

/** What a label measures; `undefined` if it is neither growth nor certainly an index. */
function findMeasured(
  label: string,
  unit: string | undefined,
  numbers: readonly Quoted[],
): 'growth' | 'index' | undefined {
  if (YEARLY_INDEX.test(label)) return 'index';
  if (BASE_100.test(label)) return undefined;
  const isGrowth = GROWTH.test(label) || (unit === '%' && GROWTH_IN_PERCENT.test(label));
  if (isGrowth) return NO_GROWTH.test(label) ? undefined : 'growth';
  // Another number near 100 shows that the indicator is an index.
  const isIndex = USUAL_INDEX.test(label) && numbers.some(({ value }) => mayBeIndex(value));
  return isIndex ? 'index' : undefined;
}

function findMistake(number: Quoted, measured: 'growth' | 'index', beside: readonly Quoted[]) {
  if (measured === 'growth') return findIndexAsGrowth(number);
  // In `10,31` beside 103,2, the comma is misplaced, because indexes have the same number of decimals.
  const others = beside.filter(({ value }) => mayBeIndex(value));
  const hasMoreDecimals =
    others.length > 0 && others.every((other) => countDecimals(number) > countDecimals(other));
  return hasMoreDecimals ? undefined : findGrowthAsIndex(number);
}

function countDecimals({ text }: Quoted): number {
  return text.split(',')[1]?.length ?? 0;
}
