/** A file with this many mistakes is no file of figures. Its further rows are not read. */
export const MAX_MISTAKES = 1000;
