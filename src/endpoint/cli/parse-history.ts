import { type HistoryOptions, MIN_TOKEN_LENGTH } from '../history/history-access.ts';
import { HISTORY_STEPS } from '../history/periods.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting, Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The token is a variable only: every user of the machine can see the flags of a running program. */
export const HISTORY_TOKEN_VARIABLE = 'MTQG_HISTORY_TOKEN';

/**
 * Who may read the history of the sites.
 *
 * @throws UsageError
 */
export function parseHistory(settings: Settings, messages: OptionMessages): HistoryOptions {
  const shortest = parseStep(settings.one('publicHistory'), messages);
  const token = settings.variable(HISTORY_TOKEN_VARIABLE);
  if (token && token.text.length < MIN_TOKEN_LENGTH)
    throw new UsageError(messages.shortToken(token.source, MIN_TOKEN_LENGTH));
  return { public: shortest, ...(token && { token: token.text }) };
}

function parseStep(
  { source, text }: Setting,
  messages: OptionMessages,
): NonNullable<HistoryOptions['public']> {
  const known = [...HISTORY_STEPS, 'none'] as const;
  const step = known.find((name) => name === text);
  if (!step) throw new UsageError(messages.oneOf(source, text, known));
  return step;
}
