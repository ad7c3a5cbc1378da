/** A file with this many mistakes is not a file of figures, so its further rows are not read. */
export const MAX_MISTAKES = 1000;

/** For this many headings, a message says what to write instead. Finding that out takes long, so for further headings, it does not. */
export const MAX_SUGGESTIONS = 20;
