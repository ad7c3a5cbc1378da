import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Photo } from './parse-photos.ts';
import { block } from '../shared/block.styles.ts';
import { createContent } from '../shared/old-content.ts';
import { host } from '../shared/host.styles.ts';
import { langProperty, languageOf } from '../shared/old-language.ts';
import { createLoader, type Source } from '../shared/old-loader.ts';
import { readPhotos, slottable } from './read-photos.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { TypedListener } from '../shared/typed-listener.ts';
import { galleryMessages } from './messages.ts';
import { createAnchor } from './anchor.ts';
import { type GalleryEvents, MtqgPhotoEvent } from './events.ts';
import { fetchPhotos } from './fetch-photos.ts';
import { styles } from './gallery.styles.ts';
import { retry, toAddress } from './picture.ts';
import { PLACE, renderThumb } from './thumb.ts';
import type { Viewer } from './viewer.ts';

/** How many places are kept for photos that nobody has counted yet. */
const PLACES = 6;
const LAYOUTS = ['grid', 'masonry', 'strip', 'stack'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-gallery': MtqgGallery;
  }
}

/**
 * Photos with their captions, and a viewer that shows them one at a time.
 *
 * ```html
 * <mtqg-gallery>
 *   <figure>
 *     <a href="/anh/cau-lon.jpg"><img src="/anh/cau.jpg" alt="Cây cầu nhìn từ bờ suối" width="1600" height="900" /></a>
 *     <figcaption>Cầu mới nối hai bờ suối của bản Phố.</figcaption>
 *   </figure>
 * </mtqg-gallery>
 * ```
 *
 * What a page prints into it can be read without script, and becomes the gallery, in its order. What is neither photo nor caption stays
 * above.
 *
 * @slot - Figures, or pictures in paragraphs with their captions beneath
 * @csspart base - All of it
 * @csspart heading - The heading and its rules, where there is a `label`
 * @csspart list - All photos
 * @csspart item - Each photo
 * @csspart image - Its picture, a button
 * @csspart caption - Its caption; in the viewer, its place, caption and links
 * @csspart more - The button that shows more photos
 * @csspart status - That there are no photos, or that they could not be had
 * @csspart viewer - The dialog
 * @csspart stage - In the viewer, where the picture is
 * @csspart control - In the viewer, each button
 * @cssproperty --mtqg-ratio - Of the pictures in the layouts `grid` and `strip`, and of those of unknown shape, `3 / 2`
 * @cssproperty --mtqg-lines - The most lines of a caption, 3; all of it is in the viewer
 * @cssproperty --mtqg-accent - and all others of `lib/tokens.styles.ts`
 * @attr lang - `vi` or `en`; else the page's language, else Vietnamese
 * @attr theme - `light` or `dark`, whatever the page is; `blue`, `red` or `green`; or one of each: `red dark`
 * @fires mtqg-open - The viewer opens ({@link MtqgPhotoEvent}); it can be prevented
 * @fires mtqg-change - It shows another photo ({@link MtqgPhotoEvent})
 * @fires mtqg-close - It has closed ({@link MtqgPhotoEvent})
 * @fires mtqg-load - Photos have arrived ({@link MtqgLoadEvent}, with `data`)
 * @fires mtqg-error - Photos could not be had ({@link MtqgErrorEvent}, with `error`)
 */
export class MtqgGallery extends LitElement {
  static override styles = [tokens, host, block, styles];

  /** What the page printed is shown, or hidden, or left above the photos, without a change to it. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override properties = {
    ...langProperty,
    src: {},
    photos: { attribute: false },
    load: { attribute: false },
    layout: {},
    limit: { type: Number },
    label: {},
    download: { type: Boolean },
    photoLinks: { type: Boolean, attribute: 'photo-links' },
  };

  /** Address of a JSON array of photos. */
  src = '';
  /** What is shown; filled from `src`, or set by whoever has it from elsewhere. */
  declare photos?: readonly Photo[];
  /** Brings the photos in place of `src`. */
  declare load?: Source<readonly Photo[]>;
  /** `grid`; `masonry`, rows of one height; `strip`, a row to scroll; `stack`, one under another. */
  layout: (typeof LAYOUTS)[number] = 'grid';
  /** How many photos to show before a button shows as many more; 0 for all. */
  limit = 0;
  /** A heading, and the name of the viewer; by default no heading, and "Thư viện ảnh". */
  declare label?: string;
  /** Offers every picture as a file, in the viewer. */
  download = false;
  /** Gives every photo an address, `#anh-4`, that opens it; with an `id` of the gallery, `#id-4`. */
  photoLinks = false;

  declare addEventListener: TypedListener<this, GalleryEvents>;
  declare removeEventListener: TypedListener<this, GalleryEvents>;

  /** How many photos were asked for by the button. */
  #more = 0;
  #viewer: Promise<Viewer> | undefined;
  #opened: Viewer | undefined;

  readonly #content = createContent(this, async () => readPhotos);

  readonly #loader = createLoader<readonly Photo[]>(this, {
    source: () => this.load ?? (this.src ? fetchPhotos(new URL(this.src, document.baseURI).href) : undefined),
    show: (photos) => (this.photos = photos),
    // What failed may do so for a while.
    again: (photos) => (photos ? 0 : 120),
  });

  readonly #anchor = createAnchor(this, {
    name: () => this.photoLinks && `#${this.id || 'anh'}`,
    open: (index) => void this.open(index),
  });

  /**
   * Opens the viewer at a photo.
   *
   * @param index The photo's place, from 0.
   * @throws RangeError where there is no such photo.
   */
  async open(index = 0): Promise<void> {
    const photo = this.#shown[index];
    if (!photo) throw new RangeError(`mtqg-gallery: there is no photo ${index} among ${this.#shown.length}`);
    if (!this.dispatchEvent(new MtqgPhotoEvent('mtqg-open', index, photo))) return;
    try {
      this.#opened = await this.#prepare();
    } catch {
      // The viewer could not be had: the browser shows the picture, and comes back.
      location.assign(toAddress(photo, true));
      return;
    }
    await this.#opened.open(index);
  }

  /** Closes the viewer. */
  close(): void {
    this.#opened?.close();
  }

  get #shown(): readonly Photo[] {
    return this.photos ?? this.#content.data?.photos ?? [];
  }

  /** Loads the viewer, once. */
  #prepare(): Promise<Viewer> {
    return (this.#viewer ??= import('./viewer.ts').then(
      ({ createViewer }) =>
        createViewer(this, {
          showing: () => ({
            photos: this.#shown,
            label: this.label || galleryMessages[languageOf(this)].heading,
            language: languageOf(this),
            download: this.download,
            anchor: this.#anchor.name,
          }),
          changed: (index) =>
            this.dispatchEvent(new MtqgPhotoEvent('mtqg-change', index, this.#shown[index])),
          closed: (index) => void this.#return(index),
        }),
      (error: unknown) => {
        this.#viewer = undefined;
        throw error;
      },
    ));
  }

  /** Brings the reader back from the viewer to the photo that was seen last. */
  async #return(index: number): Promise<void> {
    this.#more = Math.max(this.#more, index + 1 - this.limit);
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(index);
    this.dispatchEvent(new MtqgPhotoEvent('mtqg-close', index, this.#shown[index]));
  }

  #focus(index: number): void {
    const button = this.renderRoot.querySelectorAll<HTMLElement>('[part=image]')[index];
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async #showMore(): Promise<void> {
    const first = this.limit + this.#more;
    this.#more += this.limit;
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(first);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('src') || changed.has('load')) && this.hasUpdated) this.#loader.ask();
  }

  protected override updated(): void {
    const { data } = this.#content;
    const own = this.photos ? [] : (data?.rest ?? slottable(this));
    this.renderRoot.querySelector('slot')!.assign(...own);
  }

  protected override render(): TemplateResult {
    const words = galleryMessages[languageOf(this)];
    const photos = this.#shown;
    const isPending = !this.photos && !this.#loader.error && !!(this.src || this.load);
    const layout = LAYOUTS.includes(this.layout) ? this.layout : 'grid';
    const most = this.limit > 0 ? this.limit + this.#more : Infinity;
    const left = Math.min(this.limit, photos.length - most);
    const status = this.#loader.error ? words.failed : this.photos && !photos.length ? words.empty : '';
    return html`
      <section part="base" class=${layout} aria-label=${this.label || words.heading} aria-busy=${isPending}>
        ${this.label ? html`<div part="heading"><h2>${this.label}</h2></div>` : nothing}
        <slot></slot>
        ${isPending && !photos.length ? html`<p class="said">${words.loading}</p>` : nothing}
        ${
          photos.length || isPending
            ? html`<ul part="list" role="list" @pointerover=${this.#expect} @focusin=${this.#expect}>
                ${
                  photos.length
                    ? photos.map((photo, place) =>
                        renderThumb(
                          photo,
                          words.position(place + 1, photos.length),
                          words,
                          place >= most,
                          (event) => this.#choose(event, place),
                        ),
                      )
                    : Array.from({ length: this.limit || PLACES }, () => PLACE)
                }
              </ul>`
            : nothing
        }
        ${left > 0 ? html`<button part="more" @click=${this.#showMore}>${words.more(left)}</button>` : nothing}
        ${status ? html`<p part="status">${status}</p>` : nothing}
      </section>
      ${this.#opened?.render() ?? nothing}
    `;
  }

  /** The viewer is wanted soon. */
  readonly #expect = (): void => {
    this.#prepare().catch(() => undefined);
  };

  #choose({ currentTarget }: Event, place: number): void {
    const button = currentTarget as HTMLElement;
    if (button.matches('.broken')) retry(button.querySelector('img')!, this.#shown[place]!, false);
    else void this.open(place);
  }
}
