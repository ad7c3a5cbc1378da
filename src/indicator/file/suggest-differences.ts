import { parseHeading } from './parse-heading.ts';
import { isPlan, parseBase } from './parse-heading-base.ts';
import { findSubtracted, withoutDifference } from './parse-heading-signs.ts';

const YEAR = /(?:19|20)\d\d/g;

/**
 * The headings to write for one with a sign of differences, which may say what the cells are compared with or whose change they are: `Tăng, giảm so với
 * cùng kỳ` for `+/- Cùng kỳ`, `Tăng, giảm 2023` for `+/- 2023`, `Chênh lệch so với kế hoạch` for `TH - KH`. `undefined` for any other heading.
 */
export function suggestDifferences(name: string): string[] | undefined {
  const subtracted = findSubtracted(name);
  const [year, yearBefore] = subtracted === undefined ? [] : (name.match(YEAR) ?? []);
  if (year !== undefined && yearBefore !== undefined && yearBefore < year)
    return ['', ' (%)'].map((unit) => `Tăng, giảm năm ${year} so với năm ${yearBefore}${unit}`);
  const words = subtracted ?? withoutDifference(name);
  if (words === undefined) return undefined;
  const ofWords = name.includes('%') ? words.replace(/ ?(?:\(%\)|%) ?/, '') : words;
  const difference = nameDifference(ofWords, subtracted !== undefined);
  if (difference === undefined) return [];
  return name.includes('%') ? [`${difference} (%)`] : [difference, `${difference} (%)`];
}

/** @param isBase Whether the words name what the cells are compared with. */
function nameDifference(words: string, isBase: boolean): string | undefined {
  if (words === '') return 'Tăng, giảm';
  const { field, presets, period } = parseHeading(words, new Set()) ?? {};
  if (field === 'planTarget') return `Chênh lệch so với ${presets?.planBy ?? 'kế hoạch'}`;
  if (field === 'value' && !isBase) return `Tăng, giảm${period === undefined ? '' : ` ${period}`}`;
  const base = field === 'value' ? period : (presets?.previousPeriod ?? parseBase(words));
  if (base === undefined) return undefined;
  return isPlan(base) ? `Chênh lệch so với ${base}` : `Tăng, giảm so với ${base}`;
}
