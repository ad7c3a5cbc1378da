import { normalizeName } from '../record/name-accents.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { parseHeading } from './parse-heading.ts';
import { joinCompared } from './parse-headings-beside.ts';
import { isIndicatorName, splitIndicatorName } from './parse-indicator-names.ts';

/** `So với (%)`: a name, and brackets that must stay at the end. */
const BRACKETS_AT_END = /^(.*?) ?(\([^()]*\))$/;
/** `Tỷ lệ (%)`. */
const RATIO = /^t[ỷỉ] lệ(?!\p{L})/iu;

type IgnoredNames = ReadonlySet<string>;

/** A heading that is left out, `# Tỷ lệ (%)` above or below another one, or a joined one that the page names. `undefined` for any other heading. */
export function joinIgnored(top: string, bottom: string, ignoredNames: IgnoredNames): string | undefined {
  if (bottom.startsWith('#')) return bottom;
  const candidates = [`${top} ${bottom}`, `${bottom} ${top}`, `${top} – ${bottom}`];
  const isLeftOut = (candidate: string) =>
    candidate.startsWith('#') || ignoredNames.has(normalizeName(candidate));
  return top === '' ? undefined : candidates.find(isLeftOut);
}

/** `Tỷ lệ (%)` for `%` and `Tỷ lệ %`. Other headings stay. */
export function toRatio(heading: string): string {
  return heading.replace(
    /^(?:(t[ỷỉ] lệ) ?%|\(?%\)?)$/iu,
    (_, ratio: string | undefined) => `${ratio ?? 'Tỷ lệ'} (%)`,
  );
}

/**
 * `Thực hiện` above `2021` as `Thực hiện 2021`, `Năm 2023` above `Kế hoạch` as `Kế hoạch Năm 2023`, `So với (%)` above `Tháng trước` as
 * `So với Tháng trước (%)`. `undefined` if no combination is known, or if two have different meanings.
 */
export function joinHeadings(top: string, bottom: string, ignoredNames: IgnoredNames): string | undefined {
  if (top === '') return parseHeading(bottom, ignoredNames) && bottom;
  const compared = joinCompared(top, bottom);
  if (compared !== undefined) return compared;
  const [, name = '', brackets = ''] = BRACKETS_AT_END.exec(top) ?? [];
  const part = parsePeriodName(top) === undefined ? bottom : toRatio(bottom);
  const candidates = [`${part} ${top}`, `${top} ${part}`, `${top} (${bottom})`];
  if (name) candidates.push(`${name} ${bottom} ${brackets}`);
  const candidatesByMeaning = new Map<string, string>();
  for (const candidate of candidates) {
    const heading = parseHeading(candidate, ignoredNames);
    const meaning = JSON.stringify(heading);
    const isKnown = heading !== undefined && heading.field !== 'ignored';
    if (isKnown && !candidatesByMeaning.has(meaning)) candidatesByMeaning.set(meaning, candidate);
  }
  const [only, second] = candidatesByMeaning.values();
  return second === undefined ? only : undefined;
}

/**
 * `2022` above `Diện tích (ha)`, or the other way round, as `Diện tích 2022 (ha)`; `Hộ nghèo` above `Tỷ lệ (%)` as `Hộ nghèo – Tỷ lệ (%)`.
 * `undefined` for two periods, and for a heading that is not the name of an indicator.
 */
export function joinIndicator(top: string, printed: string, ignoredNames: IgnoredNames): string | undefined {
  const bottom = toRatio(printed);
  const [topPeriod, bottomPeriod] = [parsePeriodName(top), parsePeriodName(bottom)];
  const areTwoPeriods = topPeriod !== undefined && bottomPeriod !== undefined;
  if (top === '' || areTwoPeriods) return undefined;
  if (topPeriod !== undefined) return addToName(bottom, ` ${top}`);
  if (bottomPeriod !== undefined) return addToName(top, ` ${bottom}`);
  const isPart = isIndicatorName(bottom, ignoredNames) || RATIO.test(bottom);
  const areNames = isPart && isIndicatorName(top, ignoredNames);
  const { label, unit } = splitIndicatorName(bottom);
  const name = areNames ? addToName(top, ` – ${label}`) : undefined;
  if (name === undefined || unit === undefined) return name;
  const unitAbove = splitIndicatorName(top).unit;
  if (unitAbove === unit) return name;
  // Two units would contradict each other.
  return unitAbove === undefined ? `${name} (${unit})` : undefined;
}

/** A name with a text behind it, but in front of its unit. */
function addToName(name: string, text: string): string {
  const { label, unit } = splitIndicatorName(name);
  return unit === undefined ? label + text : `${label}${text} (${unit})`;
}

/** `Điểm số 2022` for `2022` above `Điểm số`. */
export function joinMeasure(top: string, bottom: string): string | undefined {
  const [topPeriod, bottomPeriod] = [parsePeriodName(top), parsePeriodName(bottom)];
  if ((topPeriod === undefined) === (bottomPeriod === undefined)) return undefined;
  return topPeriod === undefined ? `${top} ${bottom}` : `${bottom} ${top}`;
}
