/** The items of a list with their index. Prototype removes `Array.prototype.entries`, so it is not used. */
export function indexed<Item>(items: readonly Item[]): [index: number, item: Item][] {
  return items.map((item, index) => [index, item]);
}
