/** The items of a list with their index. The old library Prototype.js removes the method `entries` of arrays, so that method is not used. */
export function indexed<Item>(items: readonly Item[]): [index: number, item: Item][] {
  // The copy has `undefined` in place of the holes of a list, which `map` would keep.
  return [...items].map((item, index) => [index, item]);
}
