import { escapeControls, escapeInvisible } from './escape-invisible.ts';
import { maskPasswords } from './mask-passwords.ts';

/** Standard output and standard error. Passwords are masked in both, and a failed write does not end the program. */
class Terminal {
  #outputError: NodeJS.ErrnoException | undefined;
  #isOutputErrorTaken = false;

  /** Handles the `error` events of both streams. Without a handler, Node ends the process when a pipe is closed or a disk is full. */
  handleStreamErrors(): void {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      this.#outputError ??= error;
    });
    // There is no other place to report that standard error failed.
    process.stderr.on('error', () => undefined);
  }

  /** Writes a line to standard output. Control characters are shown escaped. */
  print(line: string): void {
    process.stdout.write(`${escapeControls(maskPasswords(line))}\n`);
  }

  /** Writes the help or the version to standard output. Neither contains values of the user, so nothing is masked. */
  printHelp(text: string): void {
    process.stdout.write(text);
  }

  /** Writes a line to standard error, after the name of the program. Invisible characters are shown escaped. */
  report(line: string): void {
    process.stderr.write(`mtqg-widgets: ${escapeInvisible(maskPasswords(line))}\n`);
  }

  /**
   * Waits until standard output is written.
   *
   * @returns Why writing failed; `undefined` if it succeeded or if the failure was already returned. A closed pipe is not a failure, because the
   *   program that reads from it has read what it needs.
   */
  async takeOutputError(): Promise<string | undefined> {
    await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
    // The `error` event of a failed write comes after its callback.
    await new Promise<void>((resolve) => setImmediate(resolve));
    const error = this.#outputError;
    const isFailure = error !== undefined && error.code !== 'EPIPE';
    if (!isFailure || this.#isOutputErrorTaken) return undefined;
    this.#isOutputErrorTaken = true;
    return error.message;
  }
}

export const terminal = new Terminal();
