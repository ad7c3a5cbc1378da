import { hasPassword } from './mask-passwords.ts';
import type { Setting } from './settings.ts';

/** Whether a flag has a password or a key. Every user of the machine can see the flags of a running program. They cannot see its variables. */
export function exposesPassword({ source, text }: Setting): boolean {
  const isFlag = source.startsWith('--');
  return isFlag && hasPassword(text);
}
