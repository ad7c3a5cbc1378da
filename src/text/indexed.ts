/** The items of a list with their index. Prototype removes `Array.prototype.entries`, so it is not used. */
export function indexed<Item>(items: readonly Item[]): [index: number, item: Item][] {
  // The copy has `undefined` in place of the holes of a list, which `map` would keep.
  return [...items].map((item, index) => [index, item]);
}
