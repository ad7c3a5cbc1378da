import { type CSSResult, unsafeCSS } from 'lit';

/**
 * The inherited properties that a page sets for its own text, and the values that a widget has instead. A widget in a heading, a quotation or
 * a justified article would otherwise look like that text, or be invisible: pages with text in a gradient make `-webkit-text-fill-color`
 * transparent. Not in this list: what each widget sets itself, such as the font size; and what a page sets for all its content, widgets
 * included, such as the font family, `direction`, `visibility`, `cursor` and `overflow-wrap`.
 */
const VALUES: readonly (readonly [property: string, value: string])[] = [
  ['font-style', 'normal'],
  ['font-stretch', 'normal'],
  ['font-variant', 'normal'],
  ['font-feature-settings', 'normal'],
  ['font-variation-settings', 'normal'],
  ['letter-spacing', 'normal'],
  ['word-spacing', 'normal'],
  ['word-break', 'normal'],
  ['line-break', 'auto'],
  ['-webkit-hyphens', 'manual'], // Safari before version 17.
  ['hyphens', 'manual'],
  ['text-align', 'start'],
  ['text-align-last', 'auto'],
  ['text-emphasis', 'none'],
  ['text-indent', '0'],
  ['text-shadow', 'none'],
  ['text-transform', 'none'],
  ['-webkit-text-fill-color', 'currentcolor'],
  ['-webkit-text-stroke', '0'],
  ['white-space', 'normal'],
  ['text-wrap', 'wrap'], // In browsers where `white-space` does not set it.
  ['writing-mode', 'horizontal-tb'],
];

/** Declarations that reset the text properties. */
export const resetText: CSSResult = toDeclarations(VALUES);
/** Declarations that take the text properties from the page again. */
export const inheritText: CSSResult = toDeclarations(VALUES.map(([property]) => [property, 'inherit']));

function toDeclarations(values: typeof VALUES): CSSResult {
  return unsafeCSS(values.map(([property, value]) => `${property}:${value};`).join(''));
}
