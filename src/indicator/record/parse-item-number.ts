/** What ends the number of an item: `.`, `)`, `- ` or `/ `. Behind a digit, the space may be missing: `1-Thu`. No item: `5 - dưới 10 tuổi`. */
export const END_OF_ITEM_NUMBER = String.raw`(?:[.)](?!\d)| ?[-–—/] (?=\p{L})(?!dưới |trên |đến )|(?<=\d)[-/](?=\p{Lu}\p{Ll}))`;
/** `I. `, `1.2. `, `a) `, `(1) `, `1- `, `I/ `, `- `. */
const ITEM_NUMBER = new RegExp(
  String.raw`^(?:\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-zđĐ])(?:\.\d{1,2})*${END_OF_ITEM_NUMBER}|[-–—+*•·●▪■])\s*`,
  'u',
);

/** A line without the number or the sign that it begins with as an item of a list: `I. Kế hoạch` as `Kế hoạch`. */
export function withoutItemNumber(line: string): string {
  return line.replace(ITEM_NUMBER, '');
}
