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

/** The brackets of a label that make its unit larger, `nghìn` beside the unit `hộ`; `undefined` if the unit has the same number word. */
export function findOtherScale(label: string, unit: string): string | undefined {
  const [, inBrackets = ''] = LAST_BRACKETS.exec(label) ?? [];
  const ofLabel = readScale(inBrackets.replace(UNIT_WORDS, ''));
  return ofLabel !== undefined && ofLabel !== readScale(unit) ? inBrackets : undefined;
}

function readScale(unit: string): string | undefined {
  const [, word] = SCALE.exec(unit.charAt(0).toLowerCase() + unit.slice(1)) ?? [];
  if (word === undefined) return undefined;
  const written = word.replace(/[. ]/g, '');
  return SCALES.get(written) ?? written;
}
