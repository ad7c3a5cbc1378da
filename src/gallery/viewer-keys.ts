import type { Side } from './gestures.ts';
import type { Point } from './zoom.ts';

/** What a key does in the viewer. */
export interface KeyAction {
  /** How many photos to go forward. A negative number goes back. */
  turn?: number;
  /** Shows the photo on this side. */
  side?: Side;
  /** Moves a zoomed photo instead of showing another. If the photo is not zoomed, a key with `pan` and without `side` scrolls the caption. */
  pan?: Point;
  /** Zooms by a factor. */
  zoom?: number;
}

const PAN_PX = 80;
const ZOOM_FACTOR = 1.5;

const KEY_ACTIONS = new Map<string, KeyAction>([
  ['ArrowLeft', { side: 'left', pan: { x: PAN_PX, y: 0 } }],
  ['ArrowRight', { side: 'right', pan: { x: -PAN_PX, y: 0 } }],
  ['ArrowUp', { pan: { x: 0, y: PAN_PX } }],
  ['ArrowDown', { pan: { x: 0, y: -PAN_PX } }],
  ['PageUp', { turn: -1 }],
  ['PageDown', { turn: 1 }],
  ['Home', { turn: -Infinity }],
  ['End', { turn: Infinity }],
  ['+', { zoom: ZOOM_FACTOR }],
  // On many keyboards the key of + gives = without Shift.
  ['=', { zoom: ZOOM_FACTOR }],
  ['-', { zoom: 1 / ZOOM_FACTOR }],
]);

/** The action of a key; `undefined` for keys that the viewer leaves to the browser. */
export function toKeyAction({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyAction | undefined {
  const isBrowserShortcut = ctrlKey || metaKey || altKey;
  return isBrowserShortcut ? undefined : KEY_ACTIONS.get(key);
}
