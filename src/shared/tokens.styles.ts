import { unsafeCSS } from 'lit';
import { accentRules, colourRules } from './tokens.ts';

/**
 * The colours of every widget. A page replaces them with these custom properties. The descriptions appear in the docs of each widget that
 * uses the property.
 *
 * @cssproperty --mtqg-accent - Headings and the main number. The attribute `theme` offers `blue`, `red` and `green`
 * @cssproperty --mtqg-surface - The background of the box
 * @cssproperty --mtqg-sunk - A background a little darker than the box, for areas and buttons inside the box
 * @cssproperty --mtqg-skeleton - The bars shown while data is loading
 * @cssproperty --mtqg-text - Text and numbers
 * @cssproperty --mtqg-muted - Labels and notes
 * @cssproperty --mtqg-line - Thin lines and borders
 * @cssproperty --mtqg-gold - The short thick line under a heading
 * @cssproperty --mtqg-good - A good state
 * @cssproperty --mtqg-bad - A bad state
 * @cssproperty --mtqg-border - The border of the box, as in the CSS property `border`
 * @cssproperty --mtqg-radius - The corner radius of the box
 * @cssproperty --mtqg-picture-radius - The corner radius of pictures
 * @cssproperty --mtqg-padding - The padding of the box. To show no box, set this and `--mtqg-border` to 0, and `--mtqg-surface` to `transparent`
 * @cssproperty --mtqg-gap - The space between rows
 * @cssproperty --mtqg-font-size - The text size. All other sizes are relative to this one
 */
export const tokens = unsafeCSS(
  colourRules() +
    accentRules() +
    ':host([theme~=light]){color-scheme:light}:host([theme~=dark]){color-scheme:dark}',
);
