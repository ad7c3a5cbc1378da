import { maskPasswords } from './mask-passwords.ts';

/** Where the program writes. No password reaches either stream. */
export interface Terminal {
  /** Writes a line to standard output. */
  print: (line: string) => void;
  /** Writes a line to standard error, after the name of the program. */
  report: (line: string) => void;
}

export const terminal: Terminal = {
  print(line) {
    process.stdout.write(`${maskPasswords(line)}\n`);
  },
  report(line) {
    process.stderr.write(`mtqg-widgets: ${maskPasswords(line)}\n`);
  },
};
