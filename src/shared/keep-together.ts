import { html } from 'lit';

/**
 * Words that belong together: a short remark in brackets, `(số minh họa)`; a word with a capital and the word behind it, `Trung ương` or
 * `Lào Cai`, and the same for `trung`, `trung ương` or `trung tâm`; a word and the number behind it, `năm 2023` or `giảm 7,7%`.
 */
const GROUP = /(\([^()]{1,24}\)|(?<![\p{L}\p{N}])(?:(?:\p{Lu}\p{L}*|trung) \p{L}+|\p{L}+ \d\S*))/u;

/**
 * A text in which a line ends within words that belong together only if no line has room for them. Each group is a block of its own, not
 * a word with no-break spaces, so that copied text has usual spaces.
 */
export function keepTogether(text: string): unknown[] {
  return text.split(GROUP).map((piece, index) => {
    const isGroup = index % 2 === 1; // `split` puts the group of the pattern between the other pieces.
    return isGroup ? html`<span class="together">${piece}</span>` : piece;
  });
}
