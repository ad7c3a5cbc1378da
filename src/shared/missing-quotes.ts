import type { LitElement } from 'lit';
import { warn } from './console.ts';
import { oncePerPage } from './page-global.ts';

/** A name with a letter beyond ASCII, such as `đồng`, or with a digit at its start. No attribute has such a name, so it is part of a text. */
const WORD_OF_TEXT = /[^\0-\u007f]|^\d/;
/** A value in the quotes that word processors write. In HTML, these quotes belong to the value. */
const CURLY_QUOTES = /^[“”„‘’](\S*)[“”‘’]$/;

/**
 * The attribute whose value ends too early, because it is not in quotes or has quotes inside: `unit` in `unit=tỷ đồng`, which gives the
 * attributes `unit="tỷ"` and `đồng`. `undefined` if there is none.
 */
export function findCutAttribute(host: Element, known: readonly string[]): string | undefined {
  let attributeBefore: string | undefined;
  for (const name of host.getAttributeNames()) {
    if (known.includes(name)) attributeBefore = name;
    else if (attributeBefore !== undefined && WORD_OF_TEXT.test(name)) return attributeBefore;
  }
  return undefined;
}

/** Warns in the console, once per page, of a value that ends too early, and of values in curly quotes. */
export function warnOfMissingQuotes(host: LitElement): void {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const cut = findCutAttribute(host, observedAttributes);
  if (cut !== undefined)
    warnOnce(
      `${host.localName}: the attribute "${cut}" ends too early; write its value in straight quotes and without quotes inside, ${cut}="…"`,
    );
  for (const name of observedAttributes) {
    const [, value] = CURLY_QUOTES.exec(host.getAttribute(name)?.trim() ?? '') ?? [];
    if (value)
      warnOnce(
        `${host.localName}: the curly quotes belong to the value of the attribute "${name}"; write straight quotes, ${name}="${value}"`,
      );
  }
}

function warnOnce(message: string): void {
  oncePerPage(message, () => warn(message));
}
