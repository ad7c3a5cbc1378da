// Where the package `isbot` is wrong for a portal of Viet Nam. Each entry says why it is needed.

/** Beginnings of user agents of readers that `isbot` takes for bots. */
export const READER_PREFIXES: readonly string[] = [
  // The app of Facebook for Android sends only its own list: `[FBAN/FB4A;FBCR/Viettel;…]`. `isbot` takes 50 characters without a
  // space for a bot, so it refuses this list unless the name of the carrier or of the phone has a space.
  '[FBAN/',
  // Zalo for Windows: `Zalo-win32-24v294` and nothing else.
  'Zalo-win32-',
];

/** Names in user agents of programs that `isbot` takes for readers, in lower case. */
export const BOT_NAMES: readonly string[] = [
  'gtmetrix', // Measures how fast a page loads, with a real browser. Adds "GTmetrix" to the user agent of this browser.
  'wkhtmltopdf', // Prints pages to PDF files on a server, with WebKit.
  'wkhtmltoimage', // The same program for pictures.
  'nikto', // Searches a server for known security holes: thousands of requests in an hour.
  'nessus', // Another scanner for security holes, which offices of Viet Nam use for the yearly inspection.
  'acunetix', // Another scanner for security holes, with a real browser.
  'owasp zap', // Another scanner for security holes, with a real browser.
  'powershell', // Scripts of Windows: `Invoke-WebRequest` begins its user agent like a browser.
  'jsdom', // Runs pages without a browser, in tests and crawlers.
  'dalvik/', // Programs for Android without a browser. Apps that show pages send the user agent of a browser.
  'slimerjs', // Runs Firefox from a script.
];
