import { isHtmlElement } from '../text/html-elements.ts';
import { textOf } from './parse-xml.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** More pieces than an article has that a news block shows. */
const MAX_PIECES = 20_000;
const ESCAPED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * The content of an element as HTML. Atom (`type="xhtml"`) and feeds with unescaped HTML have elements where other feeds have a text with tags.
 * They are written as tags again, so that both are read alike: `H<sub>2</sub>O`. Tags of elements that HTML does not know are left out.
 */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element?.children.some((child) => typeof child !== 'string')) return textOf(element);
  const pieces: string[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (pieces.length > MAX_PIECES) return;
      if (typeof child === 'string') {
        pieces.push(escape(child));
        continue;
      }
      const isHtml = isHtmlElement(child.name);
      if (isHtml) pieces.push(startTagOf(child));
      visit(child);
      if (isHtml && child.children.length > 0) pieces.push(`</${child.name}>`);
    }
  };
  visit(element);
  // A text is escaped, so only a tag begins with `<`.
  return pieces.some((piece) => piece.startsWith('<')) ? pieces.join('') : textOf(element);
}

function startTagOf({ name, attributes }: XmlElement): string {
  const written = [...attributes].map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
  return `<${name}${written.join('')}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED.get(character)!);
}
