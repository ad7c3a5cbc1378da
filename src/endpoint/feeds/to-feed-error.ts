import { toConnectionFailure } from './connection-failure.ts';
import { FeedError } from './feed-error.ts';

/** How far a download had come when it failed. */
export interface DownloadState {
  /** Whether the headers of the answer had arrived. */
  isAnswered: boolean;
  /** Aborts after the time limit. */
  signal: AbortSignal;
  /** The time limit, for messages. */
  seconds: number;
  redirect: string | undefined;
}

/** Why a download failed. An error without a code of Node was caused by neither the server nor the network, and stays as it is. */
export function toFeedError(
  error: unknown,
  { isAnswered, signal, seconds, redirect }: DownloadState,
): unknown {
  if (signal.aborted && isAnswered) {
    return new FeedError({ kind: 'slow', missing: 'end', seconds }, { cause: error, redirect });
  }
  if (error instanceof FeedError) return new FeedError(error.problem, { cause: error.cause, redirect });
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return error;
  const failure = toConnectionFailure({ code, message }, isAnswered);
  return new FeedError({ kind: 'connection', failure, code }, { cause: error, redirect });
}
