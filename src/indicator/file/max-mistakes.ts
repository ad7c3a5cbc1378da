/** A file with this many mistakes is not a file of figures, so its further rows are not read. */
export const MAX_MISTAKES = 1000;

/**
 * Messages about this many headings say what to write instead. Finding that out takes long, so messages about further headings do not say
 * it.
 */
export const MAX_SUGGESTIONS = 20;
