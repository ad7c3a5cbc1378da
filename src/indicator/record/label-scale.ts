import { writeOutUnit } from './unit.ts';

/** The last brackets of a label: `nghìn` in `Hộ nghèo (nghìn)`, `nghìn hộ` in `Hộ nghèo [nghìn hộ]`. */
const LAST_BRACKETS = /[([]([^()[\]]+)[)\]]$/;
/** Words in front of a unit. */
const UNIT_WORDS = /^(?:đơn vị(?: tính)?|đvt|dvt) ?: ?/iu;
/** `nghìn` alone or in front of another word of a unit, `nghìn hộ`; `x 1000`. `Triệu Phong` is a name. */
const SCALE = /^(?:x ?)?(nghìn|ngàn|trăm|vạn|chục|triệu|tỷ|tỉ|1[. ]?000(?:[. ]?000)?)(?:$| \p{Ll})/u;
const SCALES: ReadonlyMap<string, string> = new Map([
  ['ngàn', 'nghìn'],
  ['1000', 'nghìn'],
  ['1000000', 'triệu'],
  ['tỉ', 'tỷ'],
]);

/**
 * The brackets of a label whose unit has another number word than the unit of the figure: `nghìn` or `1000 hộ` beside `hộ`, `cây` beside
 * `nghìn cây`. `undefined` if both have the same number word.
 */
export function findOtherScale(label: string, unit: string): string | undefined {
  const [, inBrackets = ''] = LAST_BRACKETS.exec(label) ?? [];
  const unitOfLabel = writeOutUnit(inBrackets.replace(UNIT_WORDS, ''));
  const [ofLabel, ofUnit] = [readScale(unitOfLabel), readScale(unit)];
  const isOther = ofLabel === undefined ? isWithoutScale(unitOfLabel, unit) : ofLabel !== ofUnit;
  return isOther ? inBrackets : undefined;
}

/** Whether a text is the unit without its number word: `cây` for `nghìn cây`, `đ` for `triệu đồng`. */
function isWithoutScale(text: string, unit: string): boolean {
  const [, scale] = SCALE.exec(unit.toLowerCase()) ?? [];
  const words = text.toLowerCase().replace(/^đ$/, 'đồng');
  return scale !== undefined && words !== '' && unit.toLowerCase().endsWith(`${scale} ${words}`);
}

function readScale(unit: string): string | undefined {
  const [, word] = SCALE.exec(unit.charAt(0).toLowerCase() + unit.slice(1)) ?? [];
  if (word === undefined) return undefined;
  const written = word.replace(/[. ]/g, '');
  return SCALES.get(written) ?? written;
}
