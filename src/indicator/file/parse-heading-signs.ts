import { tidy } from '../../text/sentence.ts';

const DASH = '[-–—−]';
const BETWEEN = ' ?[,;/]? ?';
/** `+/-`, `±`, `+, -`, `(+), (-)`, `Δ`: the cells are differences. */
const DIFFERENCE = new RegExp(String.raw`[±∆Δ]|\(\+\)${BETWEEN}\(${DASH}\)|\+${BETWEEN}${DASH}`, 'u');
/** `(+/-)`, `(±, %)`: a difference in brackets, perhaps with its unit. */
const DIFFERENCE_IN_BRACKETS = new RegExp(
  String.raw`\((?:% ?,? ?)?(?:${DIFFERENCE.source})(?: ?,? ?%)?\)`,
  'u',
);
/** `Tăng (+), giảm (-)`, `Giảm -, tăng +`: a legend that gives the signs their usual meaning. */
const LEGEND = [
  String.raw`tăng ?(?:\(\+\)|\+)${BETWEEN}giảm ?(?:\(${DASH}\)|${DASH})`,
  String.raw`giảm ?(?:\(${DASH}\)|${DASH})${BETWEEN}tăng ?(?:\(\+\)|\+)`,
].join('|');
/** What a legend is replaced by. */
const LEGENDS: readonly [legend: RegExp, words: string][] = [
  [new RegExp(String.raw`\((?:${LEGEND})\)`, 'iu'), '(+/-)'],
  [new RegExp(LEGEND, 'iu'), 'tăng, giảm'],
  [/(?<=tăng) ?\(\+\)/iu, ''],
  [new RegExp(String.raw`(?<=giảm) ?\(${DASH}\)`, 'iu'), ''],
];
/** `Tăng (-), giảm (+)`, `Giảm +`, `Tăng/giảm (-/+)`: a legend that turns the meaning of the signs round. */
const REVERSED_LEGEND = new RegExp(
  [
    String.raw`tăng ?(?:\(${DASH}\)|${DASH}(?= ?[,;/]))(?:${BETWEEN}giảm(?: ?(?:\(\+\)|\+))?)?`,
    String.raw`giảm ?(?:\(\+\)|\+(?!${BETWEEN}${DASH}))(?:${BETWEEN}tăng(?: ?(?:\(${DASH}\)|${DASH}))?)?`,
    String.raw`tăng${BETWEEN}giảm ?\(${DASH}${BETWEEN}\+\)`,
  ].join('|'),
  'iu',
);
/** `năm trước = 100`. */
const BASE_OF_INDEX = /= ?100(?!\d)/;
/** The sign of an item in front of a heading: `- Kế hoạch`. */
const BULLET = /^[-–—−+•·](?:(?=\p{L})| (?=[\p{L}\d]))/u;
/** Any other sign, such as `>`, `≈` or an arrow; and a part of a heading without words, as in `Kế hoạch (-)` and `/ Kế hoạch`. */
const OTHER_SIGN = /(?![−°])[\p{Sm}\p{So}]|\([^\p{L}\p{N}()%‰*†‡]*\)|^[-–—−/]|[-–—−/]$/u;
/** The names of figures, plans and former figures. */
const NAME = '(?:ước )?(?:thực hiện|th)|ưth|uth|kế hoạch|kh|dự toán|dt|quyết toán|qt|cùng kỳ|ck';
const TIME = String.raw`(?: (?:năm )?(?:19|20)\d\d)?`;
/** `TH - KH`, `ƯTH 2024 - TH 2023`. */
const DIFFERENCE_OF_NAMES = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME})${TIME} ?${DASH} ?((?:${NAME})${TIME})(?!\p{L})`,
  'iu',
);
/** `2023 - 2022`, but also the range `2022 - 2023`. */
const DASH_BETWEEN_YEARS = new RegExp(
  String.raw`((?:19|20)\d\d) ?${DASH} ?(?:năm )?((?:19|20)\d\d)(?!\d)`,
  'iu',
);

/**
 * A heading without the signs that only repeat its words, `Tăng, giảm` for `Tăng (+), giảm (-)`, and with the sign of differences in brackets
 * behind it: `so với 2022 (+/-)` for `+/- so với 2022`. `undefined` for a heading with other signs: names and periods are compared without signs,
 * so that a sign which is not read here would be lost.
 */
export function readSigns(heading: string): string | undefined {
  if (suggestUsualSigns(heading) !== undefined || isSubtraction(heading)) return undefined;
  const text = withoutLegend(heading);
  const outside = text.replace(DIFFERENCE_IN_BRACKETS, '').replace(BASE_OF_INDEX, '').replace(BULLET, '');
  const rest = tidy(outside.replace(DIFFERENCE, ' '));
  if (OTHER_SIGN.test(rest)) return undefined;
  const withoutBullet = text.replace(BULLET, '');
  return DIFFERENCE.test(outside) ? `${tidy(text.replace(DIFFERENCE, ' '))} (+/-)` : withoutBullet;
}

/** Whether a heading has the sign of differences. */
export function hasDifference(heading: string): boolean {
  return DIFFERENCE.test(heading);
}

/** The mathematical signs of a text, by which names may differ: `<` in `Dân số < 15 tuổi`. */
export function listSigns(text: string): string {
  return (text.match(/\p{Sm}/gu) ?? []).join('');
}

/** Whether a text begins or ends with a mathematical sign: `Hộ nghèo >`. */
export function isOpenAtSign(text: string): boolean {
  return /^[\p{Sm}Δ]|[\p{Sm}Δ]$/u.test(text);
}

/** The heading with the usual meaning of signs, `Tăng, giảm`, for one whose legend turns it round; `undefined` for any other heading. */
export function suggestUsualSigns(heading: string): string | undefined {
  const match = REVERSED_LEGEND.exec(heading);
  if (!match) return undefined;
  return heading.replace(REVERSED_LEGEND, match.index === 0 ? 'Tăng, giảm' : 'tăng, giảm');
}

/** What the sign of a difference stands beside: `Cùng kỳ` for `+/- Cùng kỳ`; `undefined` for a heading without this sign. */
export function withoutDifference(heading: string): string | undefined {
  const words = heading.replace(DIFFERENCE_IN_BRACKETS, ' ').replace(DIFFERENCE, ' ');
  return words === heading ? undefined : tidy(words.replace(/\(\s*\)/g, ' '));
}

/** What is subtracted in the heading of a difference: `KH` in `TH - KH`, `2022` in `2023 - 2022`; `undefined` for any other heading. */
export function findSubtracted(heading: string): string | undefined {
  const [, name] = DIFFERENCE_OF_NAMES.exec(heading) ?? [];
  if (name !== undefined) return name;
  const [, year = '', otherYear = ''] = DASH_BETWEEN_YEARS.exec(heading) ?? [];
  return year !== '' && otherYear <= year ? otherYear : undefined;
}

function isSubtraction(heading: string): boolean {
  return findSubtracted(heading) !== undefined;
}

function withoutLegend(heading: string): string {
  let text = heading;
  for (const [legend, words] of LEGENDS) text = text.replace(legend, words);
  return text;
}
