import type { LitElement, ReactiveController } from 'lit';
import { warnOfMisspeltAttributes } from './attribute-names.ts';
import { type AttributeRule, valueRule, wordsRule } from './attribute-rules.ts';
import { warn } from './console.ts';
import { warnOfMissingQuotes } from './missing-quotes.ts';
import { oncePerPage } from './page-global.ts';
import { ACCENTS } from './tokens.ts';

const THEME = wordsRule('theme', ['light', 'dark', ...ACCENTS.map(([name]) => name)], /\s/);
const LANGUAGE = valueRule('lang', ['vi', 'en']);
/** Values with which an author means that a boolean attribute is true. So does its own name: `relative="relative"`. */
const TRUE_VALUES = ['', 'true', '1', 'yes', 'on', 'có'];
/** `1.000`, but not `1.000.000`, which is no number at all. */
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
/** How much of a text a message quotes. */
const MAX_QUOTED_LETTERS = 60;

/**
 * A controller that warns in the console of values that the element cannot use, because it uses its default instead. It checks `theme` and
 * `lang`, boolean attributes, the attributes with a rule, and the names of all attributes. Each value is printed once per page.
 */
export class KnownValues implements ReactiveController {
  readonly #host: LitElement;
  readonly #rules: readonly AttributeRule[];

  constructor(host: LitElement, rules: readonly AttributeRule[] = []) {
    this.#host = host;
    this.#rules = rules;
  }

  hostUpdated(): void {
    const host = this.#host;
    warnOfMisspeltAttributes(host);
    warnOfMissingQuotes(host);
    this.#check(THEME, host.getAttribute('theme'));
    const [language = ''] = (host.getAttribute('lang') ?? '').toLowerCase().split('-');
    this.#check(LANGUAGE, language);
    for (const [name, property, type] of this.#attributes()) {
      if (type === Boolean) this.#checkBoolean(name);
      if (type === Number) this.#checkThousands(name);
      for (const rule of this.#rules) {
        if (rule.name === name) this.#check(rule, this.#textOf(name, property));
      }
    }
  }

  /** The name, the property and the type of each attribute. */
  #attributes(): [name: string, property: PropertyKey, type: unknown][] {
    const { elementProperties } = this.#host.constructor as typeof LitElement;
    return [...elementProperties].map(([property, { attribute, type }]) => [
      typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      property,
      type,
    ]);
  }

  /** The value of a property, which a script may also set without the attribute. Lit sets it to null when the attribute is removed. */
  #textOf(name: string, property: PropertyKey): string {
    const value: unknown = Reflect.get(this.#host, property);
    const written = this.#host.getAttribute(name);
    // Lit converts a text that is not a number to NaN, and an empty one to 0.
    const isConverted = typeof value === 'number' && (isNaN(value) || written?.trim() === '');
    if (isConverted) return written ?? String(value);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  #check({ name, accepts, suggest, separator }: AttributeRule, text: string | null): void {
    const values = separator ? (text ?? '').split(separator) : [text ?? ''];
    for (const value of values) {
      if (value.trim() === '' || accepts(value)) continue;
      const quoted = value.length > MAX_QUOTED_LETTERS ? `${value.slice(0, MAX_QUOTED_LETTERS)}…` : value;
      this.#warnOnce(`cannot read “${quoted}” in the attribute “${name}”; write ${suggest(value)}`);
    }
  }

  /** A boolean attribute that is present counts as true, whatever its value. */
  #checkBoolean(name: string): void {
    const value = this.#host.getAttribute(name);
    if (value === null || [...TRUE_VALUES, name].includes(value.trim().toLowerCase())) return;
    this.#warnOnce(`${name}="${value}" counts as true; write ${name}="true", or remove the attribute`);
  }

  /** In Vietnamese, a point stands between thousands: `1.000` means 1000, but counts as 1. */
  #checkThousands(name: string): void {
    const value = this.#host.getAttribute(name)?.trim() ?? '';
    if (!THOUSANDS.test(value)) return;
    const number = value.replaceAll('.', '');
    this.#warnOnce(`${name}="${value}" counts as ${Number(value)}; write ${number}, or ${Number(value)}`);
  }

  #warnOnce(text: string): void {
    const message = `${this.#host.localName}: ${text}`;
    oncePerPage(message, () => warn(message));
  }
}
