import { html } from 'lit';
import { joinPieces, type Piece } from './pieces.ts';

/**
 * Words that belong together:
 * - a short remark in brackets: `(số minh họa)`,
 * - a word with a capital letter, or the word `trung`, with the word after it: `Lào Cai`, `Trung ương`, `trung tâm`. The first word of
 *   a text always has a capital letter, so it belongs only to a word that has one too.
 * - a word with the number after it: `năm 2023`, `giảm 7,7%`.
 */
const GROUP =
  /(\([^()]{1,24}\)|(?<![\p{L}\p{N}])(?:^\p{Lu}\p{L}* \p{Lu}\p{L}*|(?:(?!^)\p{Lu}\p{L}*|[Tt]rung) \p{L}+|\p{L}+ \d\S*))/u;

/**
 * Keeps words that belong together in one line, if the line is long enough for them. Each group is an inline block and has no no-break
 * spaces, so that copied text has usual spaces.
 */
export function keepTogether(text: string): unknown {
  return joinPieces(splitGroups(text));
}

/** The groups of a text, and the texts between them. */
export function splitGroups(text: string): Piece[] {
  return text.split(GROUP).map((piece, index) => {
    const isGroup = index % 2 === 1; // `split` puts the group of the pattern between the other pieces.
    return isGroup ? html`<span class="together">${piece}</span>` : piece;
  });
}
