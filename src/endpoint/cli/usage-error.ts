/** A wrong flag, variable or command. The message is one sentence in the user's language. */
export class UsageError extends Error {}
