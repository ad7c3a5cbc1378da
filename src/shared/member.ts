/**
 * A property or method of a node, read from its prototype, because named elements of the page hide it on the node: with
 * `<img name="hidden">`, `document.hidden` is that picture; with `<form><input name="localName"></form>`, `localName` of the form is that field.
 */
export function member<Owner extends Node, Name extends keyof Owner>(node: Owner, name: Name): Owner[Name] {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node);
}

/** Whether an element matches a selector, even if the element is a form with a field named `matches`. */
export function matches(element: Element, selector: string): boolean {
  return member(element, 'matches').call(element, selector);
}
