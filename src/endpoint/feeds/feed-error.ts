/** Why a feed failed to load. The message completes 'The feed "tin" failed to load: …' and is sent to clients. */
export class FeedError extends Error {}
