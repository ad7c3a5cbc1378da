import { readGlobal } from '../shared/built-ins.ts';

/** Frames of at most this width or height show nothing. Pages load them to work in the background, such as to renew a login or to print. */
const MAX_HIDDEN_PX = 1;

/** Whether the page is in a frame without room, so that nobody sees it. The browser nevertheless says that the page is visible. */
export function isInHiddenFrame(): boolean {
  if (window.top === window) return false;
  return hasNoRoom('innerWidth') || hasNoRoom('innerHeight');
}

/** `false` also if the page has replaced the built-in by something that is not a number. */
function hasNoRoom(name: 'innerWidth' | 'innerHeight'): boolean {
  const size = readGlobal(name);
  return typeof size === 'number' && size <= MAX_HIDDEN_PX;
}
