import { withoutItemNumber } from '../record/parse-item-number.ts';
import { areAreaNames } from './parse-indicator-names.ts';

/** Heads that only say that parts follow: `Chia ra`, `Trong đó:`, also with the English words behind. */
const NEUTRAL =
  /^(?:chia ra|trong đó|trong số đó|tr?\.? ?đó|gồm|bao gồm|cụ thể)(?:[.:]*$|[.:]* ?[-–—/] ?[\x20-\x7e]+$)/i;
/** `Phân theo khu vực kinh tế`. */
const PARTS_BY = /^(?:phân|chia)(?: tổ)?(?: ra)? theo /i;
/** Whether a head says nothing about the rows below it, except that they are parts: `Chia ra`. */
export function isNeutralHead(label: string): boolean {
  const text = withoutItemNumber(label);
  return NEUTRAL.test(text) || PARTS_BY.test(text);
}

/** Whether a head divides a figure into all of its parts: `Phân theo giới tính`, `Chia ra`. */
export function isDivisionOfAll(label: string): boolean {
  return /^(?:phân|chia)(?!\p{L})/iu.test(withoutItemNumber(label));
}

/** `Trong đó: nữ`, `Tr.đó: nữ`, `Tđ: nữ` and `Chia ra:`. */
const PART = /^(?:(?:trong đó|trong số đó|tr?\.? ?đó|chia ra)(?!\p{L}) ?[:.]* ?|tr?\.?đ ?: ?)/iu;

/** Whether a heading says that its column has parts of the figures beside it. */
export function isPartOfFigures(heading: string): boolean {
  return PART.test(heading);
}

/** A part of the people that another column counts: `Nam`, `Nữ giới`, `Nông thôn`. */
const PART_OF_PEOPLE = /^(?:(?:nam|nữ)(?: giới)?|thành thị|nông thôn)$/i;

/** Whether a heading alone is the name of a part: `Nữ`. */
export function isNameOfPart(heading: string): boolean {
  return PART_OF_PEOPLE.test(heading);
}

/** `Tăng trong kỳ`: what came or went, also without another column of the opposite. */
const MOVEMENT = /^(?:tăng|giảm) trong (?:kỳ|năm|quý|tháng)$/i;

/** Whether a heading has what came or went. Together with the former figure, such columns make the figure. */
export function isMovement(heading: string): boolean {
  return MOVEMENT.test(heading);
}

/** `nữ` in `Trong đó: nữ`; empty for `Trong đó:` and `Chia ra - Of which`. */
export function nameOfPart(heading: string): string {
  return heading.replace(PART, '').replace(/^[-–—/] ?[\x20-\x7e]*$/, '');
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
