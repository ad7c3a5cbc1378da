/** Text properties for an element's `properties`: `imageAlt` with its attribute `image-alt`. */
export function toProperties(names: readonly string[]): Record<string, { attribute: string }> {
  const toAttribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.map((name) => [name, { attribute: toAttribute(name) }]));
}
