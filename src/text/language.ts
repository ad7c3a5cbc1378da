/** The languages the widgets speak. */
export type Language = 'vi' | 'en';
