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

/** The colours of headings, links, notes and other texts, besides the colour `text` of most of them. */
const TEXT_COLOURS = ['accent', 'muted', 'good', 'bad'];
/**
 * A text has a contrast of at least 4.5:1 (WCAG) on every light surface above if its luminance is not above the first number, and on every
 * dark one if it is not below the second. Both have a margin of at least 0.002, because browsers round the channels of colours.
 * The red of the flag, `#da251d`, has 0.1631 and stays as it is.
 */
const MAX_LUMINANCE_ON_LIGHT = 0.1635;
const MIN_LUMINANCE_ON_DARK = 0.228;
/** Browsers without relative colours use the colours of the page as they are: Chrome before 119, Firefox before 128. */
const SUPPORTS_RELATIVE = `${SUPPORTS_LIGHT_DARK} and (color: color(from red xyz-d65 x y z))`;

/** Rules that set `--_<name>` to the page's `--mtqg-<name>`, or to the colour above. */
export function colourRules(): string {
  const light = COLOURS.map(([name, colour]) => `--_${name}:var(--mtqg-${name},${colour})`);
  const both = COLOURS.map(
    ([name, colour, dark]) => `--_${name}:var(--mtqg-${name},light-dark(${colour},${dark}))`,
  );
  return `:host{${light.join(';')}}${SUPPORTS_LIGHT_DARK}{:host{${both.join(';')}}}${contrastRules()}`;
}

/**
 * Rules for pages that give a text colour once, for the light and the dark scheme. In each scheme, the colour becomes darker or lighter until
 * it has enough contrast. A page that also gives the colour `text` has surfaces of its own, so its colours stay as they are.
 */
function contrastRules(): string {
  const rules = COLOURS.filter(([name]) => TEXT_COLOURS.includes(name)).map(([name, colour, dark]) => {
    const ofPage = `var(--mtqg-${name})`;
    // Not valid without `--mtqg-text`, so that the fallback below is used.
    const unchanged = `--_page-${name}:color-mix(in srgb,var(--mtqg-text) 0%,${ofPage})`;
    const changed = `--_readable-${name}:light-dark(${darken(ofPage)},${lighten(ofPage)})`;
    const usual = `light-dark(${colour},${dark})`;
    return `${unchanged};${changed};--_${name}:var(--_page-${name},var(--_readable-${name},${usual}))`;
  });
  return `${SUPPORTS_RELATIVE}{:host{${rules.join(';')}}}`;
}

/** The colour with at most the luminance for light surfaces. In the colour space XYZ, y is the luminance. */
function darken(colour: string): string {
  const scale = `min(1,${MAX_LUMINANCE_ON_LIGHT}/max(y,.001))`;
  return `color(from ${colour} xyz-d65 calc(x*${scale}) calc(y*${scale}) calc(z*${scale})/1)`;
}

/** The colour, mixed with as much white as it needs to have at least the luminance for dark surfaces. */
function lighten(colour: string): string {
  const share = `max(0,(${MIN_LUMINANCE_ON_DARK} - y)/(1.001 - y))`;
  const mixed = (channel: string, white: number) => `calc(${channel} + ${share}*(${white} - ${channel}))`;
  return `color(from ${colour} xyz-d65 ${mixed('x', 0.9505)} ${mixed('y', 1)} ${mixed('z', 1.089)}/1)`;
}

/** Rules that set the accent colour for `theme="blue"`, `theme="red"` and `theme="green"`. */
export function accentRules(): string {
  const rule = (name: string, colour: string) => `:host([theme~=${name}]){--_accent:${colour}}`;
  const light = ACCENTS.map(([name, colour]) => rule(name, colour)).join('');
  const both = ACCENTS.map(([name, colour, dark]) => rule(name, `light-dark(${colour},${dark})`)).join('');
  return `${light}${SUPPORTS_LIGHT_DARK}{${both}}`;
}
