/** `<!ENTITY so "Sở Y tế">` in the DOCTYPE of a feed. Entities that are loaded from an address are ignored. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<>]{0,500})"|'([^'<>]{0,500})')\s*>/g;
/** XML has these itself. A DOCTYPE may declare them again in a form of its own. */
const KNOWN_ENTITIES = ['amp', 'lt', 'gt', 'quot', 'apos'];
const REFERENCE = /&([\w.-]{1,50});/g;
/** A DOCTYPE with entities stands at the start of a file. */
const MAX_DOCTYPE_LENGTH = 20_000;
/** Entities may contain others, which may contain others. */
const MAX_DEPTH = 3;
/** An entity that would be longer, or contains more, stays as it is written: `&so;`. */
const MAX_VALUE_LENGTH = 1000;
/** The number of characters by which all entities together may lengthen a feed. */
const MAX_GROWTH = 1_000_000;

/** The entities that the DOCTYPE of a feed declares. */
export class Entities {
  #values: ReadonlyMap<string, string>;
  #growth = 0;

  constructor(feed: string) {
    const declared = [...feed.slice(0, MAX_DOCTYPE_LENGTH).matchAll(ENTITY)];
    const values = declared.map(([, name = '', a, b]) => [name, a ?? b ?? ''] as const);
    this.#values = new Map(values.filter(([name]) => !KNOWN_ENTITIES.includes(name)));
    for (let depth = 1; depth < MAX_DEPTH; depth++) this.#replaceInValues();
    const isWhole = ([, value]: [string, string]) =>
      ![...value.matchAll(REFERENCE)].some(([, inner = '']) => this.#values.has(inner));
    this.#values = new Map([...this.#values].filter(isWhole));
  }

  #replaceInValues(): void {
    const replaced = [...this.#values].map(([name, value]): [string, string] => {
      const longer = value.replace(
        REFERENCE,
        (reference, inner: string) => this.#values.get(inner) ?? reference,
      );
      return [name, longer.length > MAX_VALUE_LENGTH ? value : longer];
    });
    this.#values = new Map(replaced);
  }

  /** Replaces the references to these entities, `&so;`. In CDATA, the same characters are text. */
  replaceIn(text: string): string {
    if (this.#values.size === 0) return text;
    return text.replace(REFERENCE, (reference, name: string) => {
      const value = this.#values.get(name);
      if (value === undefined || this.#growth > MAX_GROWTH) return reference;
      this.#growth += value.length;
      return value;
    });
  }
}
