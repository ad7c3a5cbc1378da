import { pageZoomOf } from './page-zoom.ts';
import type { Point, Zoom } from './zoom.ts';

/** A side of the photo that is shown. Where text runs from left to right, the next photo is on the right. */
export type Side = 'left' | 'right';

/** A swipe over a photo that is not zoomed. A swipe that moves the fingers to the left is `right`, because it shows the photo on the right. */
export type Swipe = Side | 'down';

/** The position of one or two fingers on the stage. */
interface Grip {
  middle: Point;
  /** Between the two fingers, in pixels. With one finger it is 1. */
  distance: number;
}

/** The shortest swipe to the side. */
const MIN_SWIPE_PX = 48;
/** The shortest swipe down. It must be longer than a swipe to the side, because it closes the viewer. */
const MIN_SWIPE_DOWN_PX = 96;
/** The largest movement of a tap. */
const MAX_TAP_PX = 6;
/** The longest time between the taps of a double tap. */
const DOUBLE_TAP_MS = 350;
/** The scale after a double tap. */
const DOUBLE_TAP_SCALE = 2.5;
/** Browsers report a pinch on a touch pad as a wheel movement. A movement of this many pixels zooms by the factor e. */
const PINCH_WHEEL_PX = 100;

/** Handles drag, pinch, double tap and swipe on the stage, with fingers, a mouse or a touch pad. A mouse button counts as a finger. */
export class Gestures {
  readonly #zoom: Zoom;
  readonly #onSwipe: (swipe: Swipe) => void;
  readonly #fingers = new Map<number, Point>();
  #travelledPx = 0;
  /** Whether two fingers have been on the stage since the first one touched it. The end of a pinch is not a swipe. */
  #isPinch = false;
  #lastTapTime = -Infinity;

  constructor(zoom: Zoom, onSwipe: (swipe: Swipe) => void) {
    this.#zoom = zoom;
    this.#onSwipe = onSwipe;
  }

  /** Ignores the fingers on the stage until they are lifted, because the stage now shows another photo. */
  cancel(): void {
    this.#fingers.clear();
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const isMainButton = event.button === 0;
    // A button on the stage would get no click, because the stage captures the pointer.
    const isOnButton = (event.target as Element).closest('button') !== null;
    if (!isMainButton || isOnButton || this.#fingers.size === 2) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (this.#fingers.size === 0) {
      this.#travelledPx = 0;
      this.#isPinch = false;
    }
    this.#fingers.set(event.pointerId, pointOf(event));
    if (this.#fingers.size === 2) this.#isPinch = true;
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    if (!this.#fingers.has(event.pointerId)) return;
    const before = this.#grip();
    this.#fingers.set(event.pointerId, pointOf(event));
    const now = this.#grip();
    const move = { x: now.middle.x - before.middle.x, y: now.middle.y - before.middle.y };
    this.#travelledPx += Math.hypot(move.x, move.y) + Math.abs(now.distance - before.distance);
    this.#zoom.hold(now.distance / before.distance, now.middle, move);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const isLastFinger = this.#liftFinger(event);
    if (!isLastFinger) return;
    const { offset } = this.#zoom; // Read first: release() moves the photo back.
    this.#zoom.release();
    if (this.#travelledPx < MAX_TAP_PX) this.#tap(event);
    else if (!this.#zoom.isZoomed && !this.#isPinch) this.#swipe(offset);
  };

  readonly onPointerCancel = (event: PointerEvent): void => {
    const isLastFinger = this.#liftFinger(event);
    if (isLastFinger) this.#zoom.release();
  };

  readonly onWheel = (event: WheelEvent): void => {
    // A pinch on a touch pad is reported as a wheel with Ctrl.
    if (event.ctrlKey) this.#zoom.by(Math.exp(-event.deltaY / PINCH_WHEEL_PX), pointOf(event));
  };

  /** Removes a finger from the stage. Returns whether it was the last one there. */
  #liftFinger({ pointerId }: PointerEvent): boolean {
    return this.#fingers.delete(pointerId) && this.#fingers.size === 0;
  }

  #grip(): Grip {
    const [first = { x: 0, y: 0 }, second = first] = this.#fingers.values();
    return {
      middle: { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 },
      // Never 0, because the distance is a divisor. With one finger it is always 1, so that the zoom factor is 1.
      distance: Math.hypot(first.x - second.x, first.y - second.y) || 1,
    };
  }

  #tap(event: PointerEvent): void {
    const isDoubleTap = event.timeStamp - this.#lastTapTime < DOUBLE_TAP_MS;
    this.#lastTapTime = isDoubleTap ? -Infinity : event.timeStamp; // A third tap does not make a second double tap.
    if (!isDoubleTap) return;
    if (this.#zoom.isZoomed) this.#zoom.reset();
    else this.#zoom.by(DOUBLE_TAP_SCALE, pointOf(event));
  }

  #swipe({ x, y }: Point): void {
    const isHorizontal = Math.abs(x) > Math.abs(y);
    if (isHorizontal && Math.abs(x) > MIN_SWIPE_PX) this.#onSwipe(x < 0 ? 'right' : 'left');
    else if (y > MIN_SWIPE_DOWN_PX) this.#onSwipe('down');
  }
}

/** Where a pointer is on the stage. */
function pointOf({ clientX, clientY, currentTarget }: MouseEvent): Point {
  const stage = currentTarget as HTMLElement;
  const { offsetWidth, offsetHeight } = stage;
  const { left, top, width, height } = stage.getBoundingClientRect();
  // The pointer is measured in pixels of the window. On a page with `zoom: 1.5`, each pixel of the stage has 1.5 of these.
  const pageZoom = pageZoomOf(stage);
  // The box is measured in pixels of the window or, in WebKit, of the stage.
  const stageLeft = (left / width) * offsetWidth;
  const stageTop = (top / height) * offsetHeight;
  return {
    x: clientX / pageZoom - stageLeft - offsetWidth / 2,
    y: clientY / pageZoom - stageTop - offsetHeight / 2,
  };
}
