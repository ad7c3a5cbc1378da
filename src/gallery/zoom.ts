/** How a reader zooms and pans a photo with fingers, a mouse or keys, and swipes from one to the next. */
export interface Zoom {
  /** 1 for a photo that is shown whole. */
  readonly scale: number;
  /** Shows it whole. */
  reset: () => void;
  /** Zooms by a factor, about a point and after moving it; in pixels from the middle of the stage. */
  by: (factor: number, about?: Point, moved?: Point) => void;
  /** Moves it, in pixels. */
  pan: (x: number, y: number) => void;
  /** For pointers and wheels on the stage. */
  onPointer: (event: PointerEvent) => void;
  onWheel: (event: WheelEvent) => void;
}

interface Point {
  x: number;
  y: number;
}

const MIDDLE: Point = { x: 0, y: 0 };
/** Pixels that a finger moves in a swipe; what moves less than an eighth of it taps. */
const SWIPE = 48;
/** Milliseconds between two taps that are a double one. */
const DOUBLE = 350;

/**
 * @param picture The picture on the stage, which it fills; its photo is fitted into it.
 * @param changed Is told that the scale has changed.
 * @param swiped Is told of a swipe over a whole photo: `1` to the next, `-1` to the one before, `0` down.
 */
export function createZoom(
  picture: () => HTMLImageElement | null,
  changed: () => void,
  swiped: (to: number) => void,
): Zoom {
  let scale = 1;
  let at = MIDDLE;
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let tapped = -DOUBLE;

  const by = (factor: number, about = MIDDLE, moved = MIDDLE) => {
    const image = picture();
    if (!image) return;
    const { offsetWidth: width, offsetHeight: height, naturalWidth, naturalHeight, style } = image;
    // How much smaller than it is the whole photo is shown; a small one is not enlarged.
    const fit = Math.min(1, width / naturalWidth, height / naturalHeight) || 1;
    const before = scale;
    scale = clamp(scale * factor, 1, Math.max(3, 1 / fit));
    // No edge comes further in than it has to; a whole photo goes along with the finger that swipes it.
    const keep = (axis: 'x' | 'y', size: number, stage: number) => {
      const room = scale === 1 && fingers.size ? stage : Math.max(0, (size * fit * scale - stage) / 2);
      return clamp(about[axis] + ((at[axis] + moved[axis] - about[axis]) * scale) / before, -room, room);
    };
    at = { x: keep('x', naturalWidth, width), y: keep('y', naturalHeight, height) };
    style.transition = fingers.size ? 'none' : '';
    style.transform = `translate(${at.x}px,${at.y}px) scale(${scale})`;
    if (scale !== before) changed();
  };

  const fromMiddle = ({ clientX, clientY, currentTarget }: MouseEvent): Point => {
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  /** The middle of one finger or two, and how far they are apart. */
  const hold = () => {
    const [one = MIDDLE, other = one] = fingers.values();
    const apart = Math.hypot(one.x - other.x, one.y - other.y) || 1;
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, apart };
  };

  return {
    get scale() {
      return scale;
    },
    reset() {
      fingers.clear();
      by(0);
    },
    by,
    pan: (x, y) => by(1, MIDDLE, { x, y }),
    onPointer(event) {
      const { type, pointerId, button, currentTarget, timeStamp } = event;
      if (type === 'pointerdown' && !button && fingers.size < 2) {
        (currentTarget as Element).setPointerCapture(pointerId);
        if (!fingers.size) travelled = 0;
        fingers.set(pointerId, fromMiddle(event));
      } else if (type === 'pointermove' && fingers.has(pointerId)) {
        const before = hold();
        fingers.set(pointerId, fromMiddle(event));
        const now = hold();
        const moved = { x: now.x - before.x, y: now.y - before.y };
        travelled += Math.hypot(moved.x, moved.y) + Math.abs(now.apart - before.apart);
        by(now.apart / before.apart, now, moved);
      } else if (/up|cancel/.test(type) && fingers.delete(pointerId) && !fingers.size) {
        const { x, y } = at;
        const isDone = type === 'pointerup';
        by(1);
        if (isDone && travelled < SWIPE / 8) {
          const isDouble = timeStamp - tapped < DOUBLE;
          tapped = isDouble ? -DOUBLE : timeStamp;
          if (isDouble) by(scale > 1 ? 0 : 2.5, fromMiddle(event));
        } else if (isDone && scale === 1) {
          if (Math.abs(x) > Math.max(SWIPE, Math.abs(y))) swiped(x < 0 ? 1 : -1);
          else if (y > 2 * SWIPE) swiped(0);
        }
      }
    },
    onWheel(event) {
      // A pinch on a touch pad comes as a wheel with Ctrl.
      if (event.ctrlKey) by(Math.exp(-event.deltaY / 100), fromMiddle(event));
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
