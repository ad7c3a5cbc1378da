/** The cards whose content stays as the page prints it, because they have no place for a part of it. The console has named that part. */
export const keptCards = new WeakSet<Element>();
