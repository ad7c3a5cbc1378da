import { html } from 'lit';

/** A name with hyphens, at which a line would break: `plan-ratio`, `nam-thu-2`, `number-format=en`, `chi-tieu-mau.csv`. */
const NAME = /(?<![\w-])([a-z]+(?:-[a-z0-9]+)+(?:[=.][a-z]+)?)(?![\w-])/;
/** A longer name may break, because it would be too wide for a tile of 160 px. */
const MAX_NAME_LETTERS = 18;

/** A sentence whose names with hyphens do not break, so that authors see where a name ends. */
export function keepNames(sentence: string): unknown[] {
  return sentence.split(NAME).map((piece, index) => {
    const isName = index % 2 === 1; // `split` puts the group of the pattern between the other pieces.
    const isShort = piece.length <= MAX_NAME_LETTERS;
    return isName && isShort ? html`<span class="name">${piece}</span>` : piece;
  });
}
