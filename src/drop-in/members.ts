// Reads properties and methods of a node from its prototype, because named elements of the page hide them on the node: with
// <img name="createElement">, `document.createElement` is that picture; with <form><input name="matches"></form>, `matches` of the form is that
// field. src/shared/member.ts does the same for the widgets. mtqg.js does not import that file, so that a page without a widget loads nothing
// but mtqg.js.

export function member<Owner extends Node, Name extends keyof Owner>(node: Owner, name: Name): Owner[Name] {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node);
}

export function matches(element: Element, selector: string): boolean {
  return member(element, 'matches').call(element, selector);
}

export function findIn(element: Element, selector: string): NodeListOf<Element> {
  return member(element, 'querySelectorAll').call(element, selector);
}

export function attributeOf(element: Element, name: string): string | null {
  return member(element, 'getAttribute').call(element, name);
}
