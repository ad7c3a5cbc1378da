/** Elements of HTML that show their text, and nothing else. */
const PLAIN = `td, th, caption, figcaption, div, p, center, blockquote, address, pre, h1, h2, h3, h4, h5, h6,
  ul, ol, li, dl, dt, dd, section, article, header, footer, main, aside, nav, figure, details, summary,
  span, font, a, abbr, acronym, b, strong, i, em, u, ins, mark, big, small, sub, sup, tt, code, kbd, samp, var,
  cite, dfn, q, time, data, output, label, bdi, bdo, nobr, wbr, ruby, rb, picture`;

/**
 * Whether an element shows its text, and nothing else. Any other element, such as a field, a formula or a custom element, may show something
 * that is not in its text. The elements of Word have a colon in their name: `o:p`.
 */
export function isPlainElement(element: Element): boolean {
  const isOfWord = element.localName.includes(':');
  return (isOfWord || element.matches(PLAIN)) && !element.shadowRoot;
}
