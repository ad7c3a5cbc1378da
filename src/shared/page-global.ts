const KEY = Symbol.for('mtqg-widgets');

/**
 * What all copies of these widgets on a page have in common, whatever file or version they came from. The first that asks for a
 * thing creates it; names and shapes are kept from version to version.
 */
export function pageGlobal<T>(name: string, create: () => T): T {
  const page = globalThis as { [KEY]?: Record<string, unknown> | undefined };
  return ((page[KEY] ??= {})[name] ??= create()) as T;
}
