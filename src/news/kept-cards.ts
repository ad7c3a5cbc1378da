/** The cards that stay as the page prints them, because their content has a part that the widget cannot show. The console has named this part. */
export const keptCards = new WeakSet<Element>();
