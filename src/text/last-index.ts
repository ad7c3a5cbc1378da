/** The index of the last item that meets a condition; -1 if there is none. Browsers of the year 2022 lack `findLastIndex`. */
export function lastIndexWhere<Item>(items: readonly Item[], meets: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    if (meets(items[index] as Item)) return index;
  }
  return -1;
}
