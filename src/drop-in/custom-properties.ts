import { createElement } from './page-document.ts';
import { warnOnce } from './warn.ts';

/** The custom properties that are colours, without `--mtqg-`. */
export const COLOUR_NAMES: readonly string[] = [
  'accent',
  'surface',
  'sunk',
  'skeleton',
  'text',
  'muted',
  'line',
  'gold',
  'good',
  'bad',
];
/** The other custom properties. */
export const OTHER_NAMES: readonly string[] = [
  'border',
  'radius',
  'picture-radius',
  'padding',
  'gap',
  'font-size',
  'ratio',
  'lines',
  'rows',
  'min-height',
];
const ALL_NAMES = [...COLOUR_NAMES, ...OTHER_NAMES];
/**
 * Matches a colour that may contain an address. Such a colour is refused, because a style such as `background: var(--mtqg-surface)` would load a
 * picture from that address. The address can be the fallback of a `var()`, as in `var(--red, url(…))`. It can have an escaped letter, as in
 * `\75rl(…)`. It can be in quotes, as in `image-set("…")`.
 */
const ADDRESS = /url|["'\\]/i;

/** Sets a custom property, such as `--mtqg-accent`, to the value of the placeholder's option, such as `data-mtqg-accent`. */
export function setCustomProperty(element: HTMLElement, name: string, value: string): void {
  if (!ALL_NAMES.includes(name)) {
    warnOnce(`mtqg-widgets: unknown option data-mtqg-${name}; after data-mtqg- use ${ALL_NAMES.join(', ')}`);
  } else if (COLOUR_NAMES.includes(name) && !isColour(value)) {
    warnOnce(`mtqg-widgets: data-mtqg-${name}="${value}" is not a colour; use one such as #b3261e`);
  } else {
    element.style.setProperty(`--mtqg-${name}`, value);
  }
}

/** Whether a text is a colour without an address. The browser is asked whether it is a colour, because colours have many notations. */
function isColour(text: string): boolean {
  const { style } = createElement('i');
  style.color = text;
  return style.color !== '' && !ADDRESS.test(text);
}
