/**
 * The colours of the widgets: name, light, dark. A page replaces one with the custom property `--mtqg-<name>`. Text colours have a
 * contrast of at least 4.5:1 on `surface` and `sunk` (tests compute it); `line` and `gold` are only decoration.
 */
export const COLOURS = [
  ['accent', '#0b4f91', '#7db8f0'],
  ['surface', '#fff', '#141b24'],
  ['sunk', '#f4f6f9', '#0e141b'],
  ['skeleton', '#e3e8ee', '#232d39'],
  ['text', '#16202c', '#e8edf3'],
  ['muted', '#51606f', '#a5b3c2'],
  ['line', '#d5dce4', '#33414f'],
  ['gold', '#c8950a', '#e5bb4f'],
  ['good', '#1a6b3c', '#7fce9f'],
  ['bad', '#a3261b', '#f49a93'],
] as const;

/** The accent colours of the attribute `theme`: name, light, dark. */
export const ACCENTS = [
  ['blue', '#0b4f91', '#7db8f0'],
  ['red', '#b3191f', '#f49a93'],
  ['green', '#1a6b3c', '#7fce9f'],
] as const;

/** Browsers without `light-dark()` stay light: Chrome before 123, Firefox before 120, Safari before 17.5. */
const SUPPORTS_LIGHT_DARK = '@supports (color: light-dark(red, red))';

/** Rules that set `--_<name>` to the page's `--mtqg-<name>`, or to the colour above. */
export function colourRules(): string {
  const light = COLOURS.map(([name, colour]) => `--_${name}:var(--mtqg-${name},${colour})`);
  const both = COLOURS.map(
    ([name, colour, dark]) => `--_${name}:var(--mtqg-${name},light-dark(${colour},${dark}))`,
  );
  return `:host{${light.join(';')}}${SUPPORTS_LIGHT_DARK}{:host{${both.join(';')}}}`;
}

/** Rules that set the accent colour for `theme="blue"`, `theme="red"` and `theme="green"`. */
export function accentRules(): string {
  const rule = (name: string, colour: string) => `:host([theme~=${name}]){--_accent:${colour}}`;
  const light = ACCENTS.map(([name, colour]) => rule(name, colour)).join('');
  const both = ACCENTS.map(([name, colour, dark]) => rule(name, `light-dark(${colour},${dark})`)).join('');
  return `${light}${SUPPORTS_LIGHT_DARK}{${both}}`;
}
