import { unsafeCSS } from 'lit';

/**
 * The colours, light and dark, that stand where a page sets no `--mtqg-…` of the same name. What is text has a contrast of at least
 * 4.5 on both surfaces; line and gold are ornament only. Tests compute it.
 *
 * @cssproperty --mtqg-accent - Headings, and the figure that matters most; `theme` chooses another: `blue`, `red`, `green`
 * @cssproperty --mtqg-surface - Behind everything
 * @cssproperty --mtqg-sunk - Behind pictures, and what is still to come
 * @cssproperty --mtqg-text
 * @cssproperty --mtqg-muted - Labels and notes
 * @cssproperty --mtqg-line - Hairlines
 * @cssproperty --mtqg-gold - The short rule under a heading
 * @cssproperty --mtqg-good - The dot beside "Đang online"
 * @cssproperty --mtqg-bad - The word "Mới"
 */
const COLOURS = [
  'accent #0b4f91 #7db8f0',
  'surface #fff #141b24',
  'sunk #f4f6f9 #0e141b',
  'text #16202c #e8edf3',
  'muted #51606f #a5b3c2',
  'line #d5dce4 #33414f',
  'gold #c8950a #e5bb4f',
  'good #1a6b3c #7fce9f',
  'bad #a3261b #f49a93',
];

/** Accents by name, for `theme`: what an element says of itself goes before what its page sets for all. */
const PRESETS = ['blue #0b4f91 #7db8f0', 'red #b3191f #f49a93', 'green #1a6b3c #7fce9f'];

/** Dark follows the `color-scheme` that the widget stands in; where a browser lacks `light-dark()` it stays light. */
const hasLightDark = CSS.supports('color', 'light-dark(red,red)');
const both = (light = '', dark = '') => (hasLightDark ? `light-dark(${light},${dark})` : light);

/**
 * What a page may set, and what holds where it does not. Sizes of text, in pixels where `--mtqg-font-size` is 16: 12.5 for notes, 14
 * and 15 for labels, 16 and 18 for text and headings, 22 and more for what is large. Space goes in steps of 4.
 *
 * @cssproperty --mtqg-border - The box's border, as in CSS
 * @cssproperty --mtqg-radius - The box's corners
 * @cssproperty --mtqg-picture-radius - The corners of pictures
 * @cssproperty --mtqg-padding - Within the box; 0 together with a border of 0 sets the widget flat on the page
 * @cssproperty --mtqg-gap - Between rows: density
 * @cssproperty --mtqg-font-size - What all sizes are relative to
 */
export const tokens = unsafeCSS(
  COLOURS.map((colour) => {
    const [name, light, dark] = colour.split(' ');
    return `:host{--_${name}:var(--mtqg-${name},${both(light, dark)})}`;
  }).join('') +
    PRESETS.map((preset) => {
      const [name, light, dark] = preset.split(' ');
      return `:host([theme~=${name}]){--_accent:${both(light, dark)}}`;
    }).join('') +
    ':host([theme~=light]){color-scheme:light}:host([theme~=dark]){color-scheme:dark}',
);
