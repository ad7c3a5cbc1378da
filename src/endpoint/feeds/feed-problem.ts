import type { ConnectionFailure } from './connection-failure.ts';
import type { JsonMistake } from './json-mistake.ts';

/** Why a feed failed to load. */
export type FeedProblem =
  | { kind: 'protocol'; protocol: string }
  | { kind: 'login-in-address' }
  | { kind: 'private-address'; host: string }
  | { kind: 'private-name'; host: string }
  | { kind: 'no-address'; host: string }
  | { kind: 'connection'; failure: ConnectionFailure; code: string }
  /** `missing` is what did not come within the time limit. */
  | { kind: 'slow'; missing: 'connection' | 'answer' | 'end'; seconds: number }
  | { kind: 'redirects'; max: number }
  | { kind: 'redirect-circle' }
  | { kind: 'invalid-redirect' }
  | { kind: 'status'; status: number; retrySeconds?: number }
  | { kind: 'type'; type: string }
  /** `feedLink` is the feed that the received web page, or list of feeds (OPML), names. */
  | { kind: 'content'; content: string; type: string; feedLink: string | undefined }
  | ({ kind: 'json' } & JsonMistake)
  /** JSON that describes an error and has no articles. `mayBeEmpty`: it is a feed without articles if the message is not an error. */
  | { kind: 'error-answer'; message: string; mayBeEmpty: boolean }
  /** A feed whose articles all lack a heading, so that a widget shows none of them. */
  | { kind: 'no-heading' }
  | { kind: 'compressed'; encoding: string }
  | { kind: 'damaged'; encoding: string }
  | { kind: 'cut-off' }
  | { kind: 'too-large'; megabytes: number };

export type FeedProblemKind = FeedProblem['kind'];
