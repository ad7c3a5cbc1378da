/** A file with this many mistakes is not a file of figures, so its further rows are not read. */
export const MAX_MISTAKES = 1000;
