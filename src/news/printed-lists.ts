import type { PrintedLine } from './printed-line.ts';

/**
 * The lines of each item of a list. Lists without a line between them are one group. A line outside lists is a group of its own, with one item.
 */
export type LineGroup = readonly (readonly PrintedLine[])[];

/** Divides lines into lists and single lines. Items with bullets must not be joined in one line, because that would change what they say. */
export function divideByList(lines: readonly PrintedLine[]): LineGroup[] {
  const groups: PrintedLine[][][] = [];
  let itemBefore: Element | undefined;
  for (const line of lines) {
    const item = itemOf(line);
    const group = groups.at(-1);
    if (!item || !itemBefore || !group) groups.push([[line]]);
    else if (item === itemBefore) group.at(-1)!.push(line);
    else group.push([line]);
    itemBefore = item;
  }
  return groups;
}

/** The innermost item of a list that a line is in. */
function itemOf(line: PrintedLine): Element | undefined {
  return line[0]?.marks.filter(({ name }) => name === 'li').at(-1)?.element;
}
