import type { Column } from './parse-columns.ts';
import { isPlan } from './parse-heading-base.ts';
import type { HeadingParts } from './parse-heading-parts.ts';
import type { HeadingColumn, HeadingName } from './parse-heading-words.ts';

/** What a heading says about its column. */
export interface Heading {
  column: Exclude<HeadingColumn, 'bare'>;
  /** Fields that the heading itself gives, for rows with a cell in the column: the unit of `Kế hoạch (tỷ đồng)`. */
  presets: Partial<Record<Column, string>>;
  /** A word in front of each cell: `tháng` for the cells 1 to 12 below `Tháng`. */
  prefix?: string;
  /** What follows each cell: `%`. */
  suffix?: string;
  /** The period of the cells, as `parsePeriodName` writes it. */
  period?: string;
  /** 2 for the second comparison or plan. */
  number?: number;
  /** The marks of notes: `*` in `2023 (*)`. */
  marks?: readonly string[];
}

type Presets = Heading['presets'];

/** Columns whose cells are in the unit of the figure. */
const UNIT_COLUMNS: readonly HeadingColumn[] = ['value', 'of', 'previous', 'planTarget', 'series'];
/** Columns whose cells may belong to a period. */
const PERIOD_COLUMNS: readonly HeadingColumn[] = [
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
/** Columns that a table may have more than once, with numbers. */
const NUMBERED_COLUMNS: readonly HeadingColumn[] = [
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
 * @param isPercentSign Whether only a percent sign is left as the name, as in `% so với cùng kỳ` without its base `so với cùng kỳ`.
 */
export function toHeading(
  name: HeadingName,
  parts: HeadingParts,
  isPercentSign: boolean,
): Heading | undefined {
  const column = toColumn(name, parts, isPercentSign);
  if (!column) return undefined;
  const given = [
    isPercentSign && column !== 'planRatio' ? { changeUnit: '%' } : {},
    toBase(column, parts),
    toUnit(column, parts),
    toPeriod(column, name, parts),
    toDetails(column, parts),
  ];
  const presets = { ...name.presets };
  for (const fields of given) {
    if (!fields) return undefined;
    Object.assign(presets, fields);
  }
  const isNumberable = parts.number === undefined || NUMBERED_COLUMNS.includes(column);
  if (!isNumberable) return undefined;
  const hasPeriod = parts.period !== undefined && column !== 'previous';
  return {
    column,
    presets,
    ...(name.prefix && { prefix: name.prefix }),
    ...(hasPeriod && { period: parts.period }),
    ...(parts.number && { number: parts.number }),
  };
}

/** What the cells are, given what they are compared with. */
function toColumn(
  { column }: HeadingName,
  { base, isSigned, isIndex, period, status, asOf }: HeadingParts,
  isPercentSign: boolean,
): Heading['column'] | undefined {
  const isFigure = column === 'bare' || column === 'value';
  if (isIndex) return isFigure || column === 'index' ? 'index' : undefined;
  if (base !== undefined && isPlan(base)) return isFigure || column === 'planRatio' ? 'planRatio' : undefined;
  if (base !== undefined && isFigure) return isSigned ? 'change' : 'comparison';
  const takesBase = column === 'change' || column === 'index';
  if (base !== undefined && !takesBase) return undefined;
  if (isSigned && column !== 'change') return undefined;
  if (column !== 'bare') return column;
  const hasTime = period !== undefined || status !== undefined || asOf !== undefined;
  const isValue = !isPercentSign && hasTime;
  return isValue ? 'value' : undefined;
}

/** `So với kế hoạch` does not name the plan, `So với dự toán HĐND tỉnh giao` does. */
function toBase(column: HeadingColumn, { base }: HeadingParts): Presets {
  if (base === undefined) return {};
  if (column !== 'planRatio') return { previousPeriod: base };
  const isUnnamed = /^(kế hoạch|kh)$/i.test(base);
  return isUnnamed ? {} : { planBy: base };
}

function toUnit(column: HeadingColumn, { unit }: HeadingParts): Presets | undefined {
  if (unit === undefined) return {};
  if (column === 'change' || column === 'comparison') return { changeUnit: unit };
  if (UNIT_COLUMNS.includes(column)) return { unit };
  const isInPercent = column === 'planRatio' || column === 'index' || column === 'share';
  return isInPercent && unit === '%' ? {} : undefined;
}

/**
 * In `Cùng kỳ năm 2022`, the period belongs to the name of the previous period. In other columns of figures, it is the period of the
 * cells, which is no preset. `undefined` if the heading gives a period to a column that cannot have one.
 */
function toPeriod(
  column: HeadingColumn,
  { presets }: HeadingName,
  { period }: HeadingParts,
): Presets | undefined {
  if (period === undefined || PERIOD_COLUMNS.includes(column)) return {};
  if (column !== 'previous') return undefined;
  const { previousPeriod } = presets;
  const year = /^\d{4}$/.test(period) ? `năm ${period}` : period;
  return { previousPeriod: previousPeriod ? `${previousPeriod} ${year}` : period };
}

function toDetails(column: HeadingColumn, { status, asOf, note }: HeadingParts): Presets | undefined {
  const presets: Presets = {};
  if (status) presets.status = status;
  if (asOf) presets.asOf = asOf;
  if (note) presets.note = note;
  const isEmpty = !status && !asOf && !note;
  const isFigure = ['value', 'planRatio', 'index', 'comparison', 'share', 'change'].includes(column);
  return isEmpty || isFigure ? presets : undefined;
}
