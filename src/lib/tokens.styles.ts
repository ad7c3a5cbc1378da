import { unsafeCSS } from 'lit';

/**
 * The colours, light and dark, that stand where a page sets no `--mtqg-…` of the same name. Contrast on the surface, light and
 * dark: text 16.4 and 14.7, muted 6.5 and 8.1, accent 8.3 and 8.2, good 6.5 and 9.3; line and gold are ornament only.
 *
 * @cssproperty --mtqg-accent - Headings, and the figure that matters most
 * @cssproperty --mtqg-surface - Behind everything
 * @cssproperty --mtqg-text
 * @cssproperty --mtqg-muted - Labels and notes
 * @cssproperty --mtqg-line - Hairlines
 * @cssproperty --mtqg-gold - The short rule under a heading
 * @cssproperty --mtqg-good - The dot beside "Đang online"
 */
const COLOURS = [
  'accent #0b4f91 #7db8f0',
  'surface #fff #141b24',
  'text #16202c #e8edf3',
  'muted #51606f #a5b3c2',
  'line #d5dce4 #33414f',
  'gold #c8950a #e5bb4f',
  'good #1a6b3c #7fce9f',
];

/** Dark follows the `color-scheme` that the widget stands in; where a browser lacks `light-dark()` it stays light. */
const hasLightDark = CSS.supports('color', 'light-dark(red,red)');

/**
 * What a page may set, and what holds where it does not.
 *
 * @cssproperty --mtqg-border - The box's border, as in CSS
 * @cssproperty --mtqg-radius - The box's corners
 * @cssproperty --mtqg-padding - Within the box; 0 together with a border of 0 sets the widget flat on the page
 * @cssproperty --mtqg-gap - Between rows: density
 * @cssproperty --mtqg-font-size - What all sizes are relative to
 */
export const tokens = unsafeCSS(
  COLOURS.map((colour) => {
    const [name, light, dark] = colour.split(' ');
    return `:host{--_${name}:var(--mtqg-${name},${hasLightDark ? `light-dark(${light},${dark})` : light})}`;
  }).join('') + ':host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}',
);
