/** Where a page keeps the values that scripts share. Scripts built before the first release keep others under `mtqg-widgets`. */
export const PAGE_KEY = Symbol.for('mtqg-widgets.shared');

/**
 * A value that all copies of these widgets on a page share, whatever script and version they came from. The first caller creates it.
 * Names and shapes must stay the same from version to version.
 */
export function pageGlobal<T>(name: string, create: () => T): T {
  const page = globalThis as { [PAGE_KEY]?: Map<string, unknown> | undefined };
  const values = (page[PAGE_KEY] ??= new Map());
  if (!values.has(name)) values.set(name, create());
  return values.get(name) as T;
}
