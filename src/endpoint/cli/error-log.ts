const REPEAT_MS = 60_000;

/** Logs an error when it happens, and the same error again at most once a minute. */
export class ErrorLog {
  readonly #log: (line: string) => void;
  readonly #loggedAt = new Map<string, number>();

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  add(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const loggedAt = this.#loggedAt.get(message);
    if (loggedAt !== undefined && Date.now() - loggedAt < REPEAT_MS) return;
    this.#loggedAt.set(message, Date.now());
    this.#log(message);
  }
}
