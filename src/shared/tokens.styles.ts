import { unsafeCSS } from 'lit';
import { accentRules, colourRules } from './tokens.ts';

/**
 * The colours of every widget. A page replaces them with these custom properties.
 *
 * @cssproperty --mtqg-accent - Headings and the main figure. The attribute `theme` offers `blue`, `red` and `green`
 * @cssproperty --mtqg-surface - The background of the box
 * @cssproperty --mtqg-sunk - The background of pictures, and of a button under the pointer
 * @cssproperty --mtqg-skeleton - The bars shown while data is loading
 * @cssproperty --mtqg-text - Text and figures
 * @cssproperty --mtqg-muted - Labels and notes
 * @cssproperty --mtqg-line - Hairlines
 * @cssproperty --mtqg-gold - The short rule under a heading
 * @cssproperty --mtqg-good - A good state
 * @cssproperty --mtqg-bad - A bad state
 * @cssproperty --mtqg-border - The box's border, as in CSS
 * @cssproperty --mtqg-radius - The corner radius of the box
 * @cssproperty --mtqg-picture-radius - The corner radius of pictures
 * @cssproperty --mtqg-padding - The padding of the box. With `--mtqg-border: 0` and a padding of 0 there is no box
 * @cssproperty --mtqg-gap - The space between rows
 * @cssproperty --mtqg-font-size - The text size. All other sizes are relative to it
 */
export const tokens = unsafeCSS(
  colourRules() +
    accentRules() +
    ':host([theme~=light]){color-scheme:light}:host([theme~=dark]){color-scheme:dark}',
);
