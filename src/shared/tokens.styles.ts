import { unsafeCSS } from 'lit';
import { accentRules, colourRules } from './tokens.ts';

/**
 * What a page may set, and what holds where it does not.
 *
 * @cssproperty --mtqg-accent - Headings, and the figure that matters most; `theme` chooses another: `blue`, `red`, `green`
 * @cssproperty --mtqg-surface - Behind everything
 * @cssproperty --mtqg-sunk - Behind pictures
 * @cssproperty --mtqg-skeleton - The bars shown while data is loading
 * @cssproperty --mtqg-text - Text and figures
 * @cssproperty --mtqg-muted - Labels and notes
 * @cssproperty --mtqg-line - Hairlines
 * @cssproperty --mtqg-gold - The short rule under a heading
 * @cssproperty --mtqg-good - The dot beside "Đang online"
 * @cssproperty --mtqg-bad - The word "Mới"
 * @cssproperty --mtqg-border - The box's border, as in CSS
 * @cssproperty --mtqg-radius - The box's corners
 * @cssproperty --mtqg-picture-radius - The corners of pictures
 * @cssproperty --mtqg-padding - Inside the box; 0 together with a border of 0 sets the widget flat on the page
 * @cssproperty --mtqg-gap - Between rows: density
 * @cssproperty --mtqg-font-size - The size that all others are relative to
 */
export const tokens = unsafeCSS(
  colourRules(':host') +
    accentRules() +
    ':host([theme~=light]){color-scheme:light}:host([theme~=dark]){color-scheme:dark}',
);
