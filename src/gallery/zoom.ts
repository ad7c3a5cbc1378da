/** A point or a distance on the stage, in pixels. Points are measured from the middle of the stage. */
export interface Point {
  x: number;
  y: number;
}

/** A change of the photo's scale and position. The move comes first, then the scale. */
interface Change {
  /** The new scale divided by the old one. */
  factor?: number;
  /** The point of the stage that stays where it is. */
  about?: Point;
  /** How far the photo moves. */
  move?: Point;
  /** Whether fingers hold the photo, which then follows them without animation. */
  isHeld?: boolean;
}

const MIDDLE: Point = { x: 0, y: 0 };
/** The largest scale of a small photo. A large photo can be enlarged to its natural size. */
const MAX_SCALE_OF_SMALL_PHOTO = 3;

/**
 * Zooms and pans the photo on the stage, within its bounds. The scale and the position belong to this object, not to an element, because
 * the viewer removes and creates elements. `apply` writes them to the stage.
 */
export class Zoom {
  readonly #findImage: () => HTMLImageElement | null;
  readonly #onScaleChange: () => void;
  #scale = 1;
  #offset = MIDDLE;
  #isHeld = false;

  /** @param findImage The `<img>` on the stage. Its parent is as large as the stage, and the photo shown whole is in the middle of it. */
  constructor(findImage: () => HTMLImageElement | null, onScaleChange: () => void) {
    this.#findImage = findImage;
    this.#onScaleChange = onScaleChange;
  }

  /** The size of the photo, relative to the photo shown whole. */
  get scale(): number {
    return this.#scale;
  }

  get isZoomed(): boolean {
    return this.#scale > 1;
  }

  /** How far the photo is from the middle of the stage. */
  get offset(): Point {
    return this.#offset;
  }

  /** Shows the photo whole. */
  readonly reset = (): void => {
    this.#scale = 1;
    this.#offset = MIDDLE;
    this.#isHeld = false;
    this.apply();
    this.#onScaleChange();
  };

  /**
   * Changes the scale by a factor.
   *
   * @param about The point of the stage that stays where it is.
   */
  by(factor: number, about: Point = MIDDLE): void {
    this.#change({ factor, about });
  }

  /** Moves the photo by a distance. */
  pan(move: Point): void {
    this.#change({ move });
  }

  /** Follows the fingers. A photo that is not zoomed can leave the stage, because a swipe moves it. */
  hold(factor: number, about: Point, move: Point): void {
    this.#change({ factor, about, move, isHeld: true });
  }

  /** Moves the photo back within its bounds, after the last finger was lifted or the stage has another size. */
  release(): void {
    this.#change({});
  }

  /** Shows the photo at its scale and position. */
  apply(): void {
    const stage = this.#findImage()?.closest<HTMLElement>('[part=stage]');
    const transform = `translate(${this.#offset.x}px, ${this.#offset.y}px) scale(${this.#scale})`;
    stage?.style.setProperty('--_transform', transform);
    stage?.style.setProperty('--_transition', this.#isHeld ? 'none' : 'transform 0.2s');
  }

  #change({ factor = 1, about = MIDDLE, move = MIDDLE, isHeld = false }: Change): void {
    const image = this.#findImage();
    if (!image) return;
    const oldScale = this.#scale;
    this.#scale = clamp(oldScale * factor, 1, largestScaleOf(image));
    this.#isHeld = isHeld;
    const canLeaveStage = isHeld && this.#scale === 1;
    const ratio = this.#scale / oldScale;
    // What is shown at the point `about` stays there: the distance of the photo from that point grows as much as the photo.
    const x = about.x + (this.#offset.x + move.x - about.x) * ratio;
    const y = about.y + (this.#offset.y + move.y - about.y) * ratio;
    const { offsetWidth, offsetHeight } = image.parentElement!;
    const wholeStage = { x: offsetWidth, y: offsetHeight };
    const room = canLeaveStage ? wholeStage : roomFor(image, this.#scale, wholeStage);
    this.#offset = { x: clamp(x, -room.x, room.x), y: clamp(y, -room.y, room.y) };
    this.apply();
    if (this.#scale !== oldScale) this.#onScaleChange();
  }
}

/** The largest scale of a photo. 1 for a picture that is not loaded, or that failed to load. */
function largestScaleOf(image: HTMLImageElement): number {
  const { naturalWidth } = image;
  return naturalWidth > 0 ? Math.max(MAX_SCALE_OF_SMALL_PHOTO, naturalWidth / sizeOfWholePhoto(image).x) : 1;
}

/** How far the photo can move from the middle before its edge is inside the stage. */
function roomFor(image: HTMLImageElement, scale: number, stage: Point): Point {
  const { x, y } = sizeOfWholePhoto(image);
  return { x: Math.max(0, (x * scale - stage.x) / 2), y: Math.max(0, (y * scale - stage.y) / 2) };
}

/**
 * The size of the photo shown whole. The `<img>` has that size, except in WebKit for a high SVG without size: there it is as wide as the stage,
 * and the photo is in its middle. Of the natural size of such an SVG, only the ratio has a meaning.
 */
function sizeOfWholePhoto({
  naturalWidth,
  naturalHeight,
  offsetWidth,
  offsetHeight,
}: HTMLImageElement): Point {
  const isLoaded = naturalWidth > 0 && naturalHeight > 0;
  if (!isLoaded) return { x: offsetWidth, y: offsetHeight };
  const scale = Math.min(offsetWidth / naturalWidth, offsetHeight / naturalHeight);
  return { x: naturalWidth * scale, y: naturalHeight * scale };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
