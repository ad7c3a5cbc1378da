/** `I. `, `1.2. `, `a) `, `- `. */
const ITEM_NUMBER = /^(?:(?:\d{1,2}|[IVX]{1,5}|[A-Za-zđ])(?:\.\d{1,2})*[.)]|[-–+*•])\s*/u;

/** A line without the number or the sign that it begins with as an item of a list: `I. Kế hoạch` as `Kế hoạch`. */
export function withoutItemNumber(line: string): string {
  return line.replace(ITEM_NUMBER, '');
}
