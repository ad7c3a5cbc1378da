import type { OptionMessages } from './option-messages.ts';
import { UsageError } from './usage-error.ts';

/** What the protocol allows as the name of a site or feed. The endpoint checks it too, in English only. */
const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** @throws UsageError unless the name is one that the protocol allows. */
export function parseName(name: string, source: string, messages: OptionMessages): string {
  if (!NAME.test(name)) throw new UsageError(messages.name(source, name));
  return name;
}
