import { ACCENTS, COLOURS } from '../../shared/tokens.ts';
import type { DisplayOptions } from './display-options.ts';

/** The name of one of the widgets' colours. */
export type ColourName = (typeof COLOURS)[number][0];
export type Palette = Readonly<Record<ColourName, string>>;

/** The colours of the light or of the dark scheme, with the accent of the theme. */
export function paletteOf(scheme: 'light' | 'dark', accent: DisplayOptions['accent']): Palette {
  const colourIn = ([, light, dark]: readonly [string, string, string]) =>
    scheme === 'light' ? light : dark;
  const entries = COLOURS.map((colour) => [colour[0], colourIn(colour)] as const);
  const accentColour = ACCENTS.find(([name]) => name === accent)!;
  return { ...(Object.fromEntries(entries) as Palette), accent: colourIn(accentColour) };
}
