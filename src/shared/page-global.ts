/**
 * The key of the global property that holds the shared values. The key `mtqg-widgets` is taken: scripts built before the first release
 * keep values of other shapes there. Exported for tests, which remove the values.
 */
export const PAGE_KEY = Symbol.for('mtqg-widgets.shared');

/**
 * A value shared by all copies of these widgets on a page, including copies of other versions. The first caller creates the value. Because
 * versions share it, its name and its shape must not change from one version to the next.
 */
export function pageGlobal<T>(name: string, create: () => T): T {
  const page = globalThis as { [PAGE_KEY]?: Map<string, unknown> | undefined };
  const values = (page[PAGE_KEY] ??= new Map());
  if (!values.has(name)) values.set(name, create());
  return values.get(name) as T;
}

/** Runs an action once per page, however many copies of these widgets are on it. */
export function oncePerPage(name: string, action: () => void): void {
  pageGlobal(name, () => {
    action();
    return true;
  });
}
