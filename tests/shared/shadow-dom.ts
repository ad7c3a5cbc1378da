/** All elements that match the selector in the shadow root of an element. */
export function all(el: Element, selector: string): HTMLElement[] {
  return [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** The first element that matches the selector in the shadow root of an element. */
export function find(el: Element, selector: string): HTMLElement | undefined {
  return all(el, selector)[0];
}

/** The text of an element in one line. */
export function textOf(node: Element | null | undefined): string | undefined {
  return node?.textContent.trim().replace(/\s+/g, ' ');
}
