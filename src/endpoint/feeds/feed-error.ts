/** Why a feed failed to load. The message is the end of a sentence, and is sent to clients. */
export class FeedError extends Error {}
