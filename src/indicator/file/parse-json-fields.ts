import type { FieldName } from './field-names.ts';
import { type Heading, parseHeading } from './parse-heading.ts';

/** A record with more fields is not a figure. Its fields would take long to read. */
export const MAX_FIELDS = 200;

/** The names of fields that were read, and their meanings. The records of a file have the same few names, and reading a name takes long. */
export class JsonFieldNames {
  readonly #ignoredNames: ReadonlySet<string>;
  readonly #headings = new Map<string, Heading | undefined>();

  constructor(ignoredNames: ReadonlySet<string>) {
    this.#ignoredNames = ignoredNames;
  }

  /** The meaning of a name; `undefined` for an unknown name. */
  read(name: string): Heading | undefined {
    if (!this.#headings.has(name)) this.#headings.set(name, parseHeading(name, this.#ignoredNames));
    return this.#headings.get(name);
  }

  /** The value of a field of an item, by any of the names of the field. */
  findValue(item: unknown, field: FieldName): unknown {
    return fieldsOf(item).find(([name]) => this.read(name)?.field === field)?.[1];
  }
}

/** The fields of an item, up to the number that a record may have. */
export function fieldsOf(item: unknown): [name: string, value: unknown][] {
  return Object.entries(item ?? {}).slice(0, MAX_FIELDS);
}
