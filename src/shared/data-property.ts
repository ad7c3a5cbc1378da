/**
 * For the option `hasChanged` of a property with data: the element reads the data each time the page sets it. Otherwise Lit would ignore
 * an object that the page changed and set again.
 */
export function always(): boolean {
  return true;
}
