/** Prints a warning. A page may have replaced `console` by an object without this method; then nothing is printed. */
export function warn(...words: readonly unknown[]): void {
  print('warn', words);
}

/** The messages of all errors that a widget itself throws begin with its tag. */
const OWN_MESSAGE = /^mtqg-[a-z-]+: /;

/** The message of an error without the tag of the widget. */
export function withoutTag(message: string): string {
  return message.replace(OWN_MESSAGE, '');
}

/**
 * Prints a warning that contains the message of an error. The error follows, because its stack shows where the page's or the browser's code
 * failed. An error of a widget is not printed, because it would only repeat the message.
 */
export function warnOfError(warning: string, error: unknown): void {
  const isOwn = error instanceof Error && OWN_MESSAGE.test(error.message);
  warn(warning, ...(isOwn ? [] : [error]));
}

/** Prints a note about something that is no mistake. */
export function inform(...words: readonly unknown[]): void {
  print('info', words);
}

function print(method: 'warn' | 'info', words: readonly unknown[]): void {
  try {
    console[method](...words);
  } catch {
    // A message must not stop the widget.
  }
}
