import type { Direction, FigureStatus } from '../messages.ts';

/**
 * A number, or a text with a number as it was published: `7,70`. In most fields, the text may also be a bound, `trên 4`, a hedge,
 * `khoảng 24`, a range, `61–62`, or a yearbook sign. Statistical yearbooks print such a sign in place of a figure: `-` for what did not
 * occur, `...` for what was not collected.
 */
export type Quotable = number | string;

/**
 * A published figure and what belongs to it. Nothing in it is computed: a ratio or a change is here because somebody published it.
 * The main figure is the first of `value`, `text`, `planRatio`, `rank` and `change` that is given. A rank in words comes after `change`.
 */
export interface IndicatorRecord {
  /** What is measured: `Xã đạt chuẩn nông thôn mới`. */
  label: string;
  /** The main figure; with its whole, `62/127`. */
  value?: Quotable | undefined;
  /** The smallest number of decimals with which `value` is shown, 0 to 20. With 2, the value 7.7 is shown as `7,70`. */
  decimals?: number | string | undefined;
  /** A main figure that is not a number: `2021–2025`, `111/2024/QH15`. */
  text?: string | undefined;
  unit?: string | undefined;
  /** How exact the figure is, or how it was counted: `gần`, `hơn`, `ước`, `lũy kế`, `bình quân`, `thêm`. */
  qualifier?: string | undefined;
  /** The whole of which `value` is a part: 127 in `62/127 xã`. */
  of?: Quotable | undefined;
  /** Other figures for the same thing, with their words, separated by `;`: `vốn 10,3 tỷ USD; chiếm 9,6%`. */
  also?: string | readonly string[] | undefined;
  /**
   * How much of the plan is met, in percent, as published. Several plans have their names:
   * `59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao`.
   */
  planRatio?: Quotable | undefined;
  /** Who assigned the plan, `Trung ương`, or the full name of the plan, `mục tiêu Trung ương giao`. */
  planBy?: string | undefined;
  /** The planned value, in the unit of `value`. */
  planTarget?: Quotable | undefined;
  /** Whether the plan is met, in words: `đạt`. */
  planStatus?: string | undefined;
  /** Further plans. */
  plans?: readonly PlanRecord[] | undefined;
  /** The value of the previous period. */
  previous?: Quotable | undefined;
  /** The period of `previous`, with which `change` compares the figure. */
  previousPeriod?: string | undefined;
  /**
   * The change since the previous period: `6,38`, `-1,2%`, or in words, `tăng 6,38 triệu đồng/người so với năm 2022`,
   * `bằng 109,42% so với cùng kỳ`, `gấp 1,5 lần`. Several comparisons are separated by `;`.
   */
  change?: Quotable | undefined;
  /** The unit of `change`, if it differs from `unit`. The change of a percentage needs it: `điểm phần trăm` or `%`. */
  changeUnit?: string | undefined;
  /** `up`, `down`, `none`, or `tăng`, `giảm`, `không đổi`. By default, the sign of `change`. */
  changeDirection?: string | undefined;
  /** Further comparisons. */
  changes?: readonly ChangeRecord[] | undefined;
  /** A position, `17`, `17/63`, or words, `đứng đầu cả nước`. */
  rank?: Quotable | undefined;
  /** How many provinces, communes or others are ranked. */
  rankOf?: Quotable | undefined;
  /** What is ranked: `tỉnh, thành phố`. */
  rankScope?: string | undefined;
  /** The figure over time; as text, `2021: 8,5; 2022: 10,48`. */
  series?: string | readonly { period: string; value: Quotable }[] | undefined;
  period?: string | undefined;
  /** The day of the figure, `2023-12-31` or `31/12/2023`. Or words, or the month, quarter or year at the end of which it was counted. */
  asOf?: string | undefined;
  /** How final the figure is: `ước tính`, `sơ bộ`, `tạm tính`, `chính thức`. */
  status?: string | undefined;
  area?: string | undefined;
  programme?: string | undefined;
  source?: string | undefined;
  /** The address of the source. */
  sourceHref?: string | undefined;
  /** The address of a page that explains how the figure is computed. */
  method?: string | undefined;
  note?: string | undefined;
  /** How the numbers are written: `vi`, the default, or `en`, such as `1,200.5`. */
  numberFormat?: string | undefined;
}

/** A further comparison of a figure. */
export type ChangeRecord = Pick<
  IndicatorRecord,
  'change' | 'changeUnit' | 'changeDirection' | 'previous' | 'previousPeriod'
>;

/** A further plan of a figure. */
export type PlanRecord = Pick<IndicatorRecord, 'planRatio' | 'planBy' | 'planTarget' | 'planStatus'>;

/** The fields of a record that have an attribute. The properties of the element have the same names. */
export const INDICATOR_FIELDS = [
  'label',
  'value',
  'decimals',
  'text',
  'unit',
  'qualifier',
  'of',
  'also',
  'planRatio',
  'planBy',
  'planTarget',
  'planStatus',
  'previous',
  'previousPeriod',
  'change',
  'changeUnit',
  'changeDirection',
  'rank',
  'rankOf',
  'rankScope',
  'series',
  'period',
  'asOf',
  'status',
  'area',
  'programme',
  'source',
  'sourceHref',
  'method',
  'note',
  'numberFormat',
] as const satisfies readonly (keyof IndicatorRecord)[];

/** The fields that compare the figure with another one, or name further figures. */
export const COMPARING_FIELDS = [
  'also',
  'planRatio',
  'planBy',
  'planTarget',
  'planStatus',
  'plans',
  'previous',
  'previousPeriod',
  'change',
  'changeUnit',
  'changeDirection',
  'changes',
  'rank',
  'rankOf',
  'rankScope',
  'series',
] as const satisfies readonly (keyof IndicatorRecord)[];

/** The fields as attributes of the element. */
export type IndicatorAttributes = Partial<Record<(typeof INDICATOR_FIELDS)[number], string | undefined>>;

/** A number, and the text that it was read from, with the published digits: `7,70`. */
export interface Quoted {
  value: number;
  text: string;
}

/**
 * How exactly an amount is known. `no-occurrence` and `not-collected` are the yearbook signs `-` and `...`, which have no number.
 */
export type AmountKind =
  'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'no-occurrence' | 'not-collected';

/** A number as published, or a bound, a hedge, a range or a yearbook sign. */
export interface Amount {
  kind: AmountKind;
  /** The words or signs in front of the numbers, as published, in lower case: `trên `, `từ `, `≥ `. */
  before: string;
  /** Between the ends of a range: `–`, ` đến `, `% đến `, ` đến âm `. */
  between: string;
  /** Directly behind the number, in front of its unit: `+` in `5+`, `±0,5` in `8±0,5`. */
  behind?: string | undefined;
  /** Behind the numbers and their unit: ` trở lên`. */
  after: string;
  /** One number; the two ends of a range; none for a yearbook sign. The text of a number has no minus where `before` says `âm`. */
  numbers: readonly Quoted[];
}

/** A plan, and how much of it is met. */
export interface Plan {
  /** In percent. */
  ratio?: Amount | undefined;
  /** Who assigned the plan, or the full name of the plan. */
  by?: string | undefined;
  target?: Amount | undefined;
  status?: string | undefined;
  /** Whether the words of the plan stay Vietnamese in an English tile. */
  isVietnamese?: boolean | undefined;
}

/**
 * A comparison of a figure with another figure, and the value of the previous period. A comparison of the field `change` is a change,
 * `tăng 6,38%`, a ratio, `bằng 109,42%`, or a multiple, `gấp 1,5 lần`.
 */
export interface Comparison {
  /** What its author wrote, for the sentence of a mistake. */
  written?: { field: 'change' | 'changeDirection'; text: string } | undefined;
  /** `undefined` where only the value of the previous period is given. */
  kind?: 'change' | 'ratio' | 'multiple' | undefined;
  direction?: Direction | undefined;
  /** The words in front of the verb, with the space behind them: `so với cùng kỳ `, `6 tháng đầu năm `. */
  lead?: string | undefined;
  /** The verb as published: `công nhận thêm`. Without one, the comparison is shown with the verb of its direction, such as `tăng`. */
  verb?: string | undefined;
  /** The amount of the comparison. It has no plus or minus, which became the `direction`. */
  amount?: Amount | undefined;
  unit?: string | undefined;
  /** The words behind the unit, with the space or comma in front of them: ` trong năm 2023`, ` mỗi năm`, ` (10 xã)`. */
  tail?: string | undefined;
  /** Whether `lead` or `tail` names the time of the change, `trong năm 2023`, which may differ from the period of the figure. */
  hasOwnTime?: boolean | undefined;
  /** What the figure is compared with. */
  base?: string | undefined;
  /**
   * Where the base stands: `behind` the words `so với`; `directly-behind` the quantity, without these words, `bằng 103,5% cùng kỳ`; or in
   * `front`, as a part of `lead`.
   */
  basePlace?: 'behind' | 'directly-behind' | 'front' | undefined;
  previous?: Amount | undefined;
  previousPeriod?: string | undefined;
  /** Whether the words of the comparison stay Vietnamese in an English tile. */
  isVietnamese?: boolean | undefined;
}

/** A position in a ranking. */
export interface Rank {
  position: Quoted;
  /** How many provinces, communes or others are ranked. */
  of?: Quoted | undefined;
  /** What is ranked: `tỉnh, thành phố`. */
  scope?: string | undefined;
}

/** One point of a series. */
export interface SeriesPoint {
  period: string;
  /**
   * When the period of the point ends, in years: 2024 for `2023`. Only given if the points of the series have known and different times.
   */
  time?: number | undefined;
  value: Amount;
}

/** A record after it was read: trimmed texts, and numbers with their published digits. */
export interface Indicator {
  label: string;
  value?: Amount | undefined;
  text?: string | undefined;
  unit?: string | undefined;
  qualifier?: string | undefined;
  of?: Amount | undefined;
  /** Other figures with their words. */
  also: string[];
  plans: Plan[];
  comparisons: Comparison[];
  /** A position, or words. */
  rank?: Rank | string | undefined;
  series?: SeriesPoint[] | undefined;
  period?: string | undefined;
  /** `YYYY-MM-DD`, a period, or words. */
  asOf?: string | undefined;
  status?: FigureStatus | undefined;
  area?: string | undefined;
  programme?: string | undefined;
  source?: string | undefined;
  sourceHref?: string | undefined;
  method?: string | undefined;
  note?: string | undefined;
}

/** What was read from the fields that compare the figure. */
export type ComparingFields = Pick<Indicator, 'also' | 'plans' | 'comparisons' | 'rank' | 'series'>;
