/** A point or a distance on the stage, in pixels. Points are measured from the middle of the stage. */
export interface Point {
  x: number;
  y: number;
}

/** A change of the photo's scale and position. */
interface Change {
  /** The new scale divided by the old one. */
  factor?: number;
  /** The point of the stage that stays where it is. */
  about?: Point;
  /** How far the photo moves first. */
  move?: Point;
  /** Whether fingers hold the photo: then it follows them without animation. */
  isHeld?: boolean;
}

const MIDDLE: Point = { x: 0, y: 0 };
/** The largest scale of a small photo. A large one can be enlarged further, to its own size. */
const MAX_SCALE_OF_SMALL_PHOTO = 3;

/** Zooms and pans the photo on the stage, within its bounds. */
export class Zoom {
  readonly #findImage: () => HTMLImageElement | null;
  readonly #onScaleChange: () => void;
  #scale = 1;
  #offset = MIDDLE;

  /** @param findImage The image on the stage. It has the size of the stage, and its picture is fitted into it. */
  constructor(findImage: () => HTMLImageElement | null, onScaleChange: () => void) {
    this.#findImage = findImage;
    this.#onScaleChange = onScaleChange;
  }

  /** 1 for a photo that is shown whole. */
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
    const image = this.#findImage();
    if (image) this.#apply(image, false);
    this.#onScaleChange();
  };

  by(factor: number, about: Point = MIDDLE): void {
    this.#change({ factor, about });
  }

  pan(move: Point): void {
    this.#change({ move });
  }

  /** Follows fingers. A whole photo leaves its place, so that it can be swiped away. */
  hold(factor: number, about: Point, move: Point): void {
    this.#change({ factor, about, move, isHeld: true });
  }

  /** The fingers are gone: brings the photo back within its bounds. */
  release(): void {
    this.#change({});
  }

  #change({ factor = 1, about = MIDDLE, move = MIDDLE, isHeld = false }: Change): void {
    const image = this.#findImage();
    if (!image) return;
    const fit = fitOf(image);
    const oldScale = this.#scale;
    this.#scale = clamp(oldScale * factor, 1, Math.max(MAX_SCALE_OF_SMALL_PHOTO, 1 / fit));
    const isFree = isHeld && this.#scale === 1;
    const ratio = this.#scale / oldScale;
    const x = about.x + (this.#offset.x + move.x - about.x) * ratio;
    const y = about.y + (this.#offset.y + move.y - about.y) * ratio;
    const roomX = isFree
      ? image.offsetWidth
      : roomFor(image.naturalWidth * fit * this.#scale, image.offsetWidth);
    const roomY = isFree
      ? image.offsetHeight
      : roomFor(image.naturalHeight * fit * this.#scale, image.offsetHeight);
    this.#offset = { x: clamp(x, -roomX, roomX), y: clamp(y, -roomY, roomY) };
    this.#apply(image, isHeld);
    if (this.#scale !== oldScale) this.#onScaleChange();
  }

  #apply(image: HTMLImageElement, isHeld: boolean): void {
    image.style.transition = isHeld ? 'none' : '';
    image.style.transform = `translate(${this.#offset.x}px, ${this.#offset.y}px) scale(${this.#scale})`;
  }
}

/** How many times smaller than its own size a picture is when it is shown whole. A small picture is not enlarged. */
function fitOf({ offsetWidth, offsetHeight, naturalWidth, naturalHeight }: HTMLImageElement): number {
  // Nothing is divided by zero before the picture has loaded: the fit then is 1.
  return Math.min(1, offsetWidth / naturalWidth, offsetHeight / naturalHeight) || 1;
}

/** How far a picture may move from the middle until its edge reaches the edge of the stage. */
function roomFor(pictureSize: number, stageSize: number): number {
  return Math.max(0, (pictureSize - stageSize) / 2);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
