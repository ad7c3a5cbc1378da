/** The name of every property and method of a form. A field of the form that has such a name hides it. */
export const FORM_PROPERTIES: readonly string[] = namesOf(document.createElement('form'));

function namesOf(object: object): string[] {
  const names = new Set<string>();
  let owner = Object.getPrototypeOf(object) as object | null;
  for (; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names];
}
