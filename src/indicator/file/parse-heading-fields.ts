import type { FieldName } from './field-names.ts';
import { isPlan } from './parse-heading-base.ts';
import type { HeadingParts } from './parse-heading-parts.ts';
import type { HeadingField, HeadingName } from './parse-heading-words.ts';

/** What a heading says about its column. */
export interface Heading {
  field: Exclude<HeadingField, 'bare'>;
  /** Fields that the heading itself gives, for rows with a cell in the column: the unit of `Kế hoạch (tỷ đồng)`. */
  presets: Partial<Record<FieldName, string>>;
  /** A word in front of each cell: `tháng` for the cells 1 to 12 below `Tháng`. */
  prefix?: string;
  /** What follows each cell: `%`. */
  suffix?: string;
  /** The period of the cells, as `parsePeriodName` writes it. */
  period?: string;
  /** 2 for the second comparison or plan of a record. */
  ordinal?: number;
  /** The marks of notes: `*` in `2023 (*)`. */
  marks?: readonly string[];
  /** Whether each cell has the part and the whole: `62/127` below `Số xã đạt/Tổng số xã`. */
  hasWhole?: true;
}

type Presets = Heading['presets'];

/** Only an index is compared with a base period: `kỳ gốc 2019`. */
const INDEX_BASE = /^(?:kỳ|năm|tháng|quý) gốc(?!\p{L})/iu;

/** Fields whose cells are in the unit of the figure. */
const UNIT_FIELDS: readonly HeadingField[] = ['value', 'of', 'previous', 'planTarget', 'series'];
/** Fields whose cells may belong to a period. */
export const PERIOD_FIELDS: readonly HeadingField[] = [
  'value',
  'text',
  'of',
  'qualifier',
  'planRatio',
  'planBy',
  'planTarget',
  'planStatus',
  'change',
  'changeUnit',
  'changeDirection',
  'index',
  'comparison',
  'share',
  'rank',
  'rankOf',
  'note',
];
/** Fields of comparisons and plans. The heading of a second column may have an ordinal: `tăng giảm 2`. */
const NUMBERED_FIELDS: readonly HeadingField[] = [
  'change',
  'changeUnit',
  'changeDirection',
  'index',
  'comparison',
  'previous',
  'previousPeriod',
  'planRatio',
  'planBy',
  'planTarget',
  'planStatus',
];

/**
 * Puts the name of a heading and its other parts, such as the unit and the period, together; `undefined` if they do not fit.
 *
 * @param isPercentSign Whether the name is only a percent sign, as in `% so với cùng kỳ`. The comparison is then one of the parts.
 */
export function toHeading(
  name: HeadingName,
  parts: HeadingParts,
  isPercentSign: boolean,
): Heading | undefined {
  const field = toField(name, parts, isPercentSign);
  if (!field) return undefined;
  const presetsOfParts = [
    isPercentSign && field !== 'planRatio' ? { changeUnit: '%' } : {},
    presetsOfBase(field, parts),
    presetsOfUnit(field, parts),
    presetsOfPeriod(field, name, parts),
    presetsOfDetails(field, parts),
  ];
  const presets = { ...name.presets };
  for (const ofPart of presetsOfParts) {
    if (!ofPart) return undefined;
    Object.assign(presets, ofPart);
  }
  const isOrdinalRefused = parts.ordinal !== undefined && !NUMBERED_FIELDS.includes(field);
  if (isOrdinalRefused) return undefined;
  const hasPeriod = parts.period !== undefined && field !== 'previous';
  return {
    field,
    presets,
    ...(name.prefix && { prefix: name.prefix }),
    ...(hasPeriod && { period: parts.period }),
    ...(parts.ordinal && { ordinal: parts.ordinal }),
  };
}

/** The field of a heading, given its name and its other parts; `undefined` if they do not fit. */
function toField(
  { field }: HeadingName,
  { base, isSigned, isIndex, period, status, asOf }: HeadingParts,
  isPercentSign: boolean,
): Heading['field'] | undefined {
  // `bare` is a heading of other parts only, such as `2023`, `So với cùng kỳ` or `Sơ bộ 2023 (%)`.
  const isFigure = field === 'bare' || field === 'value';
  if (isIndex) return isFigure || field === 'index' ? 'index' : undefined;
  const isOfPlan = base !== undefined && isPlan(base);
  if (isOfPlan && (isFigure || field === 'planRatio')) return 'planRatio';
  if (isOfPlan && field !== 'change') return undefined;
  if (base !== undefined && isFigure && isSigned) return 'change';
  if (base !== undefined && isFigure) return INDEX_BASE.test(base) ? 'index' : 'comparison';
  const takesBase = field === 'change' || field === 'index';
  if (base !== undefined && !takesBase) return undefined;
  if (isSigned && field !== 'change') return undefined;
  if (field !== 'bare') return field;
  const hasTime = period !== undefined || status !== undefined || asOf !== undefined;
  const isValue = !isPercentSign && hasTime;
  return isValue ? 'value' : undefined;
}

/** What the heading of a comparison compares with. `So với kế hoạch` does not name the plan, `So với dự toán HĐND tỉnh giao` does. */
function presetsOfBase(field: HeadingField, { base }: HeadingParts): Presets {
  if (base === undefined) return {};
  if (field !== 'planRatio') return { previousPeriod: base };
  const isUnnamed = /^(kế hoạch|kh)$/i.test(base);
  return isUnnamed ? {} : { planBy: base };
}

/** The unit of a heading. `undefined` if the column cannot have it. */
function presetsOfUnit(field: HeadingField, { unit }: HeadingParts): Presets | undefined {
  if (unit === undefined) return {};
  if (field === 'change' || field === 'comparison') return { changeUnit: unit };
  if (UNIT_FIELDS.includes(field)) return { unit };
  const isInPercent = field === 'planRatio' || field === 'index' || field === 'share';
  return isInPercent && unit === '%' ? {} : undefined;
}

/**
 * The previous period that a heading with a period gives: `cùng kỳ năm 2022` for `Cùng kỳ năm 2022`. In other columns of figures, the
 * period belongs to the cells and is not a preset. `undefined` if the column cannot have a period.
 */
function presetsOfPeriod(
  field: HeadingField,
  { presets }: HeadingName,
  { period }: HeadingParts,
): Presets | undefined {
  if (period === undefined || PERIOD_FIELDS.includes(field)) return {};
  if (field !== 'previous') return undefined;
  const { previousPeriod } = presets;
  const periodWithWord = /^\d{4}$/.test(period) ? `năm ${period}` : period;
  return { previousPeriod: previousPeriod ? `${previousPeriod} ${periodWithWord}` : period };
}

/** The status, the day and the note of a heading. `undefined` if it gives one of them to a column without figures. */
function presetsOfDetails(field: HeadingField, { status, asOf, note }: HeadingParts): Presets | undefined {
  const presets: Presets = {};
  if (status) presets.status = status;
  if (asOf) presets.asOf = asOf;
  if (note) presets.note = note;
  const isEmpty = !status && !asOf && !note;
  const isFigure = ['value', 'planRatio', 'index', 'comparison', 'share', 'change'].includes(field);
  return isEmpty || isFigure ? presets : undefined;
}
