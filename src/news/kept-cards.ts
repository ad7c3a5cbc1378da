/** The cards that stay as the page prints them, because they have no place for a part of their content. The console has named this part. */
export const keptCards = new WeakSet<Element>();
