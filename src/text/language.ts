/** The languages that the widgets have texts for. */
export type Language = 'vi' | 'en';
