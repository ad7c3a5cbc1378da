const REPEAT_MS = 60_000;
/** How many messages are remembered. There is a limit, because messages can contain any text, for example the address of a file. */
const MAX_MESSAGES = 1000;

/** Logs an error when it happens, and the same error again at most once a minute. */
export class ErrorLog {
  readonly #log: (line: string) => void;
  /** When each message was last logged, the earliest first. The times are those of the monotonic clock, which is never set back. */
  readonly #loggedAt = new Map<string, number>();

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  add(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const now = performance.now();
    const loggedAt = this.#loggedAt.get(message);
    if (loggedAt !== undefined && now - loggedAt < REPEAT_MS) return;
    this.#remember(message, now);
    this.#log(message);
  }

  #remember(message: string, now: number): void {
    this.#loggedAt.delete(message); // Otherwise the message would keep its old place in the order of the map.
    this.#loggedAt.set(message, now);
    const [earliest] = this.#loggedAt.keys();
    if (this.#loggedAt.size > MAX_MESSAGES) this.#loggedAt.delete(earliest!);
  }
}
