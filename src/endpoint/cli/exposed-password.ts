import { hasPassword } from './mask-passwords.ts';
import type { Setting } from './settings.ts';

/** Whether a password was given in a flag. Every user of the machine can see the flags of a running program, but not its variables. */
export function exposesPassword({ source, text }: Setting): boolean {
  const isFlag = source.startsWith('--');
  return isFlag && hasPassword(text);
}
