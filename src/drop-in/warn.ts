const printed: string[] = [];

/** Prints a warning in the console. A page may have replaced the console by an object without this method. */
export function warn(message: string, ...details: unknown[]): void {
  try {
    console.warn(message, ...details);
  } catch {
    // Without a console, there is nobody to warn.
  }
}

/** Prints a warning that was not printed before. */
export function warnOnce(message: string, ...details: unknown[]): void {
  if (printed.includes(message)) return;
  printed.push(message);
  warn(message, ...details);
}
