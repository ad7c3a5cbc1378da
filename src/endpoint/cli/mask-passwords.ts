/** `https://user:password@` of a URL. A password may hold any character, so the match ends at the last `@` before a space. */
const USER_AND_PASSWORD = /(:\/\/[^\s:/?#@]*):\S*@/g;
/** `https://token@` of a URL. */
const USER_ALONE = /(:\/\/)[^\s:/?#@]+@/g;
/** A parameter of a URL whose name marks it as a secret: `?token=…`, `&api_key=…`, `&app-secret=…`. */
const SECRET_PARAMETER =
  /([?&;](?:[a-z_-]*(?:password|passwd|pwd|token|secret|signature)|pass|auth|(?:api[_-]?)?key|sig)=)[^&;#\s"']+/gi;

/**
 * Replaces the passwords and tokens of all URLs in a text by `***`, so that the text may be printed or logged:
 * `redis://default:secret@10.0.0.5:6379` becomes `redis://default:***@10.0.0.5:6379`. Where the end of a
 * secret is not clear, it masks too much rather than too little.
 */
export function maskPasswords(text: string): string {
  return text
    .replace(USER_ALONE, '$1***@')
    .replace(USER_AND_PASSWORD, '$1:***@')
    .replace(SECRET_PARAMETER, '$1***');
}

/** Whether a text has a password or token. */
export function hasPassword(text: string): boolean {
  return maskPasswords(text) !== text;
}
