import type { LitElement, ReactiveController } from 'lit';
import { findSimilarName } from '../text/similar-name.ts';
import { warnOfMisspeltAttributes } from './attribute-names.ts';
import { warn } from './console.ts';
import { oncePerPage } from './page-global.ts';
import { ACCENTS } from './tokens.ts';

/** An attribute with a closed list of values. */
export interface ListedAttribute {
  name: string;
  /** The value of its property. Lit sets it to null when the attribute is removed. */
  value: string | number | null | undefined;
  known: readonly (string | number)[];
}

const THEMES = ['light', 'dark', ...ACCENTS.map(([name]) => name)];
const LANGUAGES = ['vi', 'en'];
/** A boolean attribute that is present counts as true, whatever its value. An author who writes one of these values means false. */
const FALSE_VALUES = ['false', '0', 'no', 'off'];

/**
 * A controller that prints unknown values of attributes in the console, because the element uses its default instead of them. It checks
 * `theme` and `lang`, boolean attributes, the attributes that the element lists, and the names of all attributes. Each value is printed once
 * per page.
 */
export class KnownValues implements ReactiveController {
  readonly #host: LitElement;
  readonly #listAttributes: () => readonly ListedAttribute[];
  readonly #meantNames: ReadonlyMap<string, string>;

  /** @param meantNames What an author means by a name that is not an attribute: `plan-target` by `target`. */
  constructor(
    host: LitElement,
    listAttributes: () => readonly ListedAttribute[] = () => [],
    meantNames: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#host = host;
    this.#listAttributes = listAttributes;
    this.#meantNames = meantNames;
  }

  hostUpdated(): void {
    const host = this.#host;
    warnOfMisspeltAttributes(host, this.#meantNames);
    for (const theme of splitWords(host.getAttribute('theme'))) warnIfUnknown(host, 'theme', theme, THEMES);
    const [language = ''] = (host.getAttribute('lang') ?? '').toLowerCase().split('-');
    warnIfUnknown(host, 'lang', language, LANGUAGES);
    this.#checkBooleans();
    for (const { name, value, known } of this.#listAttributes()) {
      // Lit converts a text that is not a number to NaN. The message then quotes the text of the attribute.
      const isNoNumber = typeof value === 'number' && isNaN(value);
      const text = isNoNumber ? host.getAttribute(name) : value;
      warnIfUnknown(host, name, String(text ?? ''), known.map(String));
    }
  }

  #checkBooleans(): void {
    const { elementProperties } = this.#host.constructor as typeof LitElement;
    for (const [property, { type, attribute }] of elementProperties) {
      if (type !== Boolean) continue;
      const name = typeof attribute === 'string' ? attribute : String(property);
      const value = this.#host.getAttribute(name);
      const meansFalse = value !== null && FALSE_VALUES.includes(value.trim().toLowerCase());
      if (meansFalse) {
        warnOnce(`${this.#host.localName}: ${name}="${value}" counts as true; remove the attribute`);
      }
    }
  }
}

/** Prints a value that is not in the list, with the most similar one or the whole list. An empty value counts as missing. */
export function warnIfUnknown(host: Element, name: string, value: string, known: readonly string[]): void {
  if (value === '' || known.includes(value)) return;
  const suggestion = findSimilarName(value.toLowerCase(), known) ?? known.join(', ');
  warnOnce(`${host.localName}: unknown ${name} "${value}"; use ${suggestion}`);
}

function warnOnce(message: string): void {
  oncePerPage(message, () => warn(message));
}

function splitWords(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
