import type { XmlElement } from './parse-xml-element.ts';

/** The element with the value: the element itself, or its first child element if it has no text of its own. `<link><url>/tin/1</url><text>Xem</text></link>` */
export function valueOf(element: XmlElement): XmlElement {
  const hasText = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return (!hasText && element.children.find((child) => typeof child !== 'string')) || element;
}
