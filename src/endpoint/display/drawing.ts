import type { ColourName, Palette } from './colours.ts';
import { escapeMarkup } from './escape-markup.ts';

export interface TextStyle {
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  colour: ColourName;
  bold?: boolean;
  /** Whether the text ends at `x`. Otherwise it begins there. */
  endsAtX?: boolean;
}

/** A horizontal line. */
export interface Line {
  from: number;
  to: number;
  y: number;
  /** Default 1. */
  width?: number;
  colour: ColourName;
}

/**
 * Elements of an SVG picture. Each element has its colour twice: as an attribute, which all programs know, and as a class, so that style rules
 * can change it. All lengths are pixels.
 */
export class Drawing {
  readonly #palette: Palette;
  readonly #elements: string[] = [];

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /** Draws a box with round corners. It lies behind everything that is drawn later. */
  box(width: number, height: number): void {
    const position = `x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"`;
    this.#elements.push(
      `<rect ${position} class="surface line-line" ${this.#fill('surface')} ${this.#stroke('line')}/>`,
    );
  }

  text(content: string, { x, y, size, colour, bold = false, endsAtX = false }: TextStyle): void {
    const weight = bold ? ' font-weight="700"' : '';
    const anchor = endsAtX ? ' text-anchor="end"' : '';
    const position = `x="${x}" y="${y}" font-size="${size}"`;
    this.#elements.push(
      `<text ${position}${weight}${anchor} class="${colour}" ${this.#fill(colour)}>${escapeMarkup(content)}</text>`,
    );
  }

  line({ from, to, y, width = 1, colour }: Line): void {
    const path = `d="M${from} ${y}H${to}" stroke-width="${width}"`;
    this.#elements.push(`<path ${path} class="${colour}-line" ${this.#stroke(colour)}/>`);
  }

  dot(x: number, y: number, radius: number, colour: ColourName): void {
    this.#elements.push(
      `<circle cx="${x}" cy="${y}" r="${radius}" class="${colour}" ${this.#fill(colour)}/>`,
    );
  }

  toString(): string {
    return this.#elements.join('');
  }

  #fill(colour: ColourName): string {
    return `fill="${this.#palette[colour]}"`;
  }

  #stroke(colour: ColourName): string {
    return `stroke="${this.#palette[colour]}"`;
  }
}

/** Style rules that change the colours of a drawing. */
export function toColourRules(palette: Palette): string {
  const rules = Object.entries(palette).map(
    ([name, colour]) => `.${name}{fill:${colour}}.${name}-line{stroke:${colour}}`,
  );
  return rules.join('');
}
