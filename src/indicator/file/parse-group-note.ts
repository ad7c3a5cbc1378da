import { tidy } from '../../text/sentence.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { areAreaNames } from './parse-indicator-names.ts';

/** The heads of the groups that a row belongs to, from the largest group to the smallest. */
export type Heads = readonly { kind: string; text: string }[];

/** Heads that only say that parts follow: `Chia ra`, `Trong đó:`, also with the English words behind. */
const NEUTRAL =
  /^(?:chia ra|trong đó|trong số đó|tr\.? ?đó|gồm|bao gồm|cụ thể)(?:[.:]*$|[.:]* ?[-–—/] ?[\x20-\x7e]+$)/i;
/** `Phân theo khu vực kinh tế`. */
const PARTS_BY = /^(?:phân|chia)(?: tổ)?(?: ra)? theo /i;
/** More heads above a row are rows without figures, not groups within groups. */
const MAX_HEADS = 3;
/** What items of one level begin with: `I.`, `A.`, `1.`, `1.1.`, `a)`, `-`. */
const MARKERS: readonly [kind: string, pattern: RegExp][] = [
  ['I', /^[IVX]{1,5}[.)]/],
  ['A', /^[A-ZĐ][.)]/],
  ['1.1.1', /^\d{1,2}\.\d{1,2}\.\d{1,2}/],
  ['1.1', /^\d{1,2}\.\d{1,2}(?!\d)/],
  ['1', /^\d{1,2}[.)]/],
  ['a', /^[a-zđ][.)]/],
  ['-', /^[-–+*•]/],
];

/** Whether a head says nothing about the rows below it, except that they are parts: `Chia ra`. */
export function isNeutralHead(label: string): boolean {
  const text = withoutItemNumber(label);
  return NEUTRAL.test(text) || PARTS_BY.test(text);
}

/** `Trong đó: nữ` and `Chia ra:` as the heading of a column. */
const PART = /^(?:trong đó|trong số đó|tr\.? ?đó|chia ra)(?![\p{L}]) ?[:.]* ?/iu;

/** Whether a heading says that its column has parts of the figures beside it. */
export function isPartOfFigures(heading: string): boolean {
  return PART.test(heading);
}

/** `nữ` in `Trong đó: nữ`; empty for `Trong đó:`. */
export function nameOfPart(heading: string): string {
  return heading.replace(PART, '');
}

/**
 * The heads above the rows below a further head. A head ends the group of the last head of its level, unless it stands directly below this
 * head.
 *
 * @param number The number of its row, in a column such as STT; may be empty.
 * @param isBelowHead Whether the row above is a head too.
 */
export function addHead(heads: Heads, text: string, number: string, isBelowHead: boolean): Heads {
  const kind = readKind(text, number);
  const index = heads.findIndex((head) => head.kind === kind);
  const isNeutral = isNeutralHead(text);
  // `Dân số` above `Phân theo giới tính`.
  if (isNeutral && kind === '') return heads;
  const isWithinLast = isBelowHead && kind === '';
  const outer = index < 0 || isWithinLast ? heads : heads.slice(0, index);
  return isNeutral ? outer : [...outer, { kind, text }].slice(-MAX_HEADS);
}

/** The heads above a row of figures. The row ends the group of a head of its own level: `II. Dân số` that of `I. Kinh tế`. */
export function endGroups(heads: Heads, label: string, number: string): Heads {
  if (!heads.length) return heads;
  const kind = readKind(label, number);
  const index = kind === '' ? -1 : heads.findIndex((head) => head.kind === kind);
  return index < 0 ? heads : heads.slice(0, index);
}

/** The level of an item: its marker, `CAPS` for a text in capitals, or empty. */
function readKind(text: string, number: string): string {
  const marker = number ? `${tidy(number)}.` : text;
  const [kind] = MARKERS.find(([, pattern]) => pattern.test(marker)) ?? [];
  if (kind !== undefined) return kind;
  // One word may be an abbreviation: `GRDP`.
  const isInCapitals = text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
  return isInCapitals ? 'CAPS' : '';
}

/** Two or more words with capitals and small letters, as in names of places: `Bảo Yên`. */
const NAME_OF_PLACE = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+$/u;

/** Whether a row without figures is an area like the row below it, `Huyện A` above `Huyện B`, and so no head. */
export function areTwoAreas(label: string, labelBelow: string): boolean {
  return isArea(label) && isArea(labelBelow);
}

function isArea(label: string): boolean {
  return NAME_OF_PLACE.test(label) || areAreaNames([label]);
}
