/** Prints a warning. A page may have replaced `console` by an object without this method; then nothing is printed. */
export function warn(...words: readonly unknown[]): void {
  print('warn', words);
}

/** Prints a note about something that is as intended. */
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
