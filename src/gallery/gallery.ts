import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { block } from '../shared/block.styles.ts';
import { always } from '../shared/data-property.ts';
import { host } from '../shared/host.styles.ts';
import { KnownValues } from '../shared/known-values.ts';
import { PageLanguage } from '../shared/language.ts';
import { Loader, type Source } from '../shared/loader.ts';
import { OwnContent } from '../shared/own-content.ts';
import { status } from '../shared/status.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { TypedListener } from '../shared/typed-listener.ts';
import { warnAboutFileNames } from './alt-text.ts';
import { type GalleryEvents, MtqgPhotoEvent, type PhotoEventType } from './events.ts';
import { warnAboutUnusedOptions } from './article-options.ts';
import { focusInView } from './focus-in-view.ts';
import { GalleryBody } from './gallery-body.ts';
import { GALLERY_RULES, toLimit } from './gallery-rules.ts';
import { styles } from './gallery.styles.ts';
import { renderGalleryStatus } from './gallery-status.ts';
import { type GalleryHeading, headingOf, nameOf, renderHeading, roleOf } from './heading.ts';
import { layouts } from './layout.styles.ts';
import { type GalleryLayout, toGalleryLayout } from './layout.ts';
import { LazyViewer } from './lazy-viewer.ts';
import { COMMON_OPTIONS, createPhotoCheck } from './load-photos.ts';
import { PhotoLinks } from './photo-links.ts';
import { renderPhotoListSkeleton } from './photo-list.ts';
import type { Photo } from './photo.ts';
import { PhotosInPlace } from './photos-in-place.ts';
import { loadedAddressOf } from './picture.ts';
import type { OwnPhotos } from './read-photos.ts';
import { type Segment, slottableNodes, toThumbnailSegments } from './segments.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-gallery': MtqgGallery;
  }
}

/**
 * Photos with captions, and a viewer that shows them one at a time.
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
 * Photos between the tags become thumbnails, with their captions. Other content stays in its place between the thumbnails, together with its
 * photos. These photos open the viewer too.
 *
 * @slot - `<figure>` elements, or pictures in paragraphs with their captions below; any other content stays in its place
 * @slot heading - A heading that replaces `label`, e.g. `<h3 slot="heading">`
 * @csspart base - The whole gallery
 * @csspart heading - The heading and the two thin lines below it, if there is a heading
 * @csspart list - All thumbnails
 * @csspart item - Each thumbnail with its caption
 * @csspart image - The button with the picture
 * @csspart caption - The caption of a thumbnail; in the viewer, the position, caption and links
 * @csspart more - The button that shows more photos
 * @csspart note - The time of an older list, if a newer one failed to load
 * @csspart status - The message when there are no photos or loading has failed
 * @csspart retry - The button "Thử lại"
 * @csspart viewer - The dialog
 * @csspart stage - The area of the viewer with the photo
 * @csspart control - Each button of the viewer
 * @cssproperty [--mtqg-ratio=3 / 2] - The aspect ratio of the thumbnails in the layouts `grid` and `strip`, and of pictures without a known size
 * @cssproperty [--mtqg-lines=none] - The maximum number of lines of a caption under a thumbnail; the viewer always shows the whole caption
 * @cssproperty --mtqg-accent - The heading and the buttons; the attribute `theme` chooses another colour
 * @attr {'vi' | 'en'} lang - The language. Default: that of the page, or Vietnamese if the page has none
 * @attr {string} theme - `light` or `dark`, regardless of the page; `blue`, `red` or `green`; or one of each, such as `red dark`
 * @fires {MtqgPhotoEvent} mtqg-open - The viewer is about to open; `preventDefault()` keeps it closed
 * @fires {MtqgPhotoEvent} mtqg-change - The viewer shows another photo
 * @fires {MtqgPhotoEvent} mtqg-close - The viewer has closed
 * @fires {MtqgLoadEvent<readonly Photo[]>} mtqg-load - New photos are shown (`event.data`)
 * @fires {MtqgErrorEvent} mtqg-error - Photos could not be loaded (`event.error`)
 */
export class MtqgGallery extends LitElement {
  static override styles = [tokens, host, block, status, styles, layouts];

  /** With manual slot assignment, the gallery shows some of the page's nodes and hides others without changing the nodes. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override properties = {
    src: { type: String },
    layout: { type: String },
    limit: { type: Number },
    label: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    download: { type: Boolean },
    photoLinks: { type: Boolean, attribute: 'photo-links' },
    photos: { attribute: false, hasChanged: always },
    load: { attribute: false },
  };

  /** Address of a JSON array of photos. */
  declare src: string;
  /**
   * How the photos are shown: `grid`; `masonry`, rows in which all photos have the same height; `strip`, one row that scrolls sideways; `stack`,
   * one photo below another; `article`, an article whose photos stay between its paragraphs.
   */
  declare layout: GalleryLayout;
  /** How many photos to show before a button offers more; 0 for all. An article always shows all. */
  declare limit: number;
  /** A heading, which also names the viewer. Without `label`, there is no heading, and the viewer has the name "Thư viện ảnh". */
  declare label: string | undefined;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** Shows a link in the viewer that downloads the picture. */
  declare download: boolean;
  /** Gives each photo an address that opens it: `#anh-4`, or `#tết-4` in a gallery with the id `tết`. */
  declare photoLinks: boolean;
  /** The photos shown. Loaded from `src`, or set by the page. They take precedence over those between the tags. The layout `article` ignores them. */
  declare photos: readonly Photo[] | undefined;
  /** A function that loads the photos. It is used instead of `src`. The layout `article` ignores both. */
  declare load: Source<readonly Photo[]> | undefined;
  declare addEventListener: TypedListener<this, GalleryEvents>;
  declare removeEventListener: TypedListener<this, GalleryEvents>;

  readonly #language = new PageLanguage(this);
  // The code that reads the content is part of this script. If it were loaded later, the photos would move when it arrives.
  readonly #ownContent = new OwnContent<OwnPhotos>(
    this,
    ['heading'],
    async () => (_, changes) => this.#body.readPhotos(changes, this.#isArticle),
  );
  readonly #loader = new Loader<readonly Photo[]>(this, {
    load: () => (this.#isArticle ? undefined : this.load),
    src: () => (this.#isArticle ? '' : this.src),
    data: () => this.photos,
    show: (photos) => (this.photos = photos),
    ...COMMON_OPTIONS,
  });
  readonly #photoLinks = new PhotoLinks(this, {
    hasAddresses: () => this.photoLinks,
    photoCount: () => this.#shownPhotos.length,
    open: (index, hasEntry) => void this.#open(index, hasEntry),
  });
  readonly #viewer = new LazyViewer(this, {
    content: () => ({
      photos: this.#shownPhotos,
      label: nameOf(this.#heading, this.#language.current),
      language: this.#language.current,
      hasDownload: this.download,
    }),
    entryOf: (index) => this.#photoLinks.entryOf(index),
    previewOf: (index) => loadedAddressOf(this.#body.imageOf(index) ?? this.#photosInPlace.imageOf(index)),
    onLoad: (index) => {
      this.#body.reloadFailed(index);
      this.#photosInPlace.reloadFailed(index);
    },
    onChange: (index) => this.#firePhotoEvent('mtqg-change', index),
    onClose: (index) => void this.#onViewerClose(index),
  });
  readonly #body: GalleryBody = new GalleryBody(this, {
    segments: () => this.#segments,
    ownPhotos: () => this.#ownPhotos,
    onVisibilityChange: () => void this.#ownContent.read(),
    photoCount: () => this.#shownPhotos.length,
    limit: () => toLimit(this.limit),
    language: () => this.#language.current,
    onApproach: this.#viewer.preload,
    onOpen: (index) => void this.open(index),
  });
  readonly #photosInPlace: PhotosInPlace = new PhotosInPlace(this, {
    photos: () => this.#ownPhotos?.inPlace ?? [],
    photoCount: () => this.#shownPhotos.length,
    language: () => this.#language.current,
    onApproach: this.#viewer.preload,
    open: (index) => void this.open(index),
    change: (change) => this.#ownContent.changeSilently(change),
  });

  constructor() {
    super();
    this.src = '';
    this.layout = 'grid';
    this.limit = 0;
    this.headingLevel = 2;
    this.download = false;
    this.photoLinks = false;
    this.addController(new KnownValues(this, GALLERY_RULES));
    this.addController(createPhotoCheck(this, this.#loader, this.#ownContent));
  }

  /**
   * Opens the viewer at a photo, by default the first. The index of the first photo is 0.
   *
   * @throws RangeError when there is no such photo.
   */
  async open(index = 0): Promise<void> {
    await this.#open(index, false);
  }

  /** @param hasEntry Whether the current history entry already belongs to the viewer. */
  async #open(index: number, hasEntry: boolean): Promise<void> {
    const photo = this.#shownPhotos[index];
    if (!photo)
      throw new RangeError(`mtqg-gallery: no photo at index ${index}; there are ${this.#shownPhotos.length}`);
    const isAllowed = this.#firePhotoEvent('mtqg-open', index);
    if (!isAllowed) return;
    await this.#viewer.open(index, photo, hasEntry);
  }

  /** Closes the viewer. */
  close(): void {
    this.#viewer.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const wasArticle = changed.get('layout') === 'article';
    const isOtherContent = changed.has('layout') && wasArticle !== this.#isArticle;
    if (changed.has('src') || changed.has('load') || isOtherContent)
      this.#loader.changeSource({ keepsData: changed.has('photos') || isOtherContent });
    if (isOtherContent && this.hasUpdated) void this.#ownContent.read();
    warnAboutUnusedOptions(this);
    warnAboutFileNames(this.#shownPhotos);
  }

  protected override updated(): void {
    // Slots are assigned by hand, see `shadowRootOptions`.
    this.renderRoot.querySelector<HTMLSlotElement>('slot[name]')?.assign(...(this.#heading?.elements ?? []));
  }

  get #isArticle(): boolean {
    return this.layout === 'article';
  }

  /** The photos in `photos`, which replace all content between the tags. The layout `article` ignores them: it always shows the article. */
  get #givenPhotos(): readonly Photo[] | undefined {
    return this.#isArticle ? undefined : this.photos;
  }

  /** What is between the tags; `undefined` while it is not shown. */
  get #ownPhotos(): OwnPhotos | undefined {
    return this.#givenPhotos ? undefined : this.#ownContent.data;
  }

  get #shownPhotos(): readonly Photo[] {
    return this.#givenPhotos ?? this.#ownPhotos?.photos ?? [];
  }

  get #segments(): readonly Segment[] {
    if (this.#givenPhotos) return toThumbnailSegments(this.#givenPhotos);
    return this.#ownPhotos?.segments ?? [{ nodes: slottableNodes(this) }];
  }

  get #heading(): GalleryHeading | undefined {
    return headingOf(this, this.label);
  }

  /** Returns `false` when the page prevented the event. */
  #firePhotoEvent(type: PhotoEventType, index: number): boolean {
    // The event is created in a statement of its own, because custom-elements.json would list `dispatchEvent(new …)` as an event without a name.
    const event = new MtqgPhotoEvent(type, index, this.#shownPhotos[index]);
    return this.dispatchEvent(event);
  }

  /** Moves the focus to the photo that the viewer showed last. The reader knows where the photo is at which the viewer was opened. */
  async #onViewerClose(index: number): Promise<void> {
    const thumbnail = await this.#body.show(index);
    focusInView(thumbnail ?? this.#photosInPlace.elementOf(index), index === this.#viewer.openedIndex);
    this.#firePhotoEvent('mtqg-close', index);
  }

  protected override render(): TemplateResult {
    const language = this.#language.current;
    const hasPhotos = this.#shownPhotos.length > 0;
    const isLoading = this.#loader.state === 'loading';
    const hasContent = hasPhotos || (!this.#givenPhotos && this.#ownContent.isVisible);
    const hasSkeleton = isLoading && !hasPhotos;
    const isSkeletonCovered = hasSkeleton && this.#ownContent.isVisible;
    return html`
      <section
        part="base"
        class="${toGalleryLayout(this.layout)} ${isSkeletonCovered ? 'covered' : ''} ${hasContent ? 'has-content' : ''}"
        role=${roleOf(this.#heading, this.#isArticle)}
        tabindex="-1"
        aria-label=${this.#heading || !this.#isArticle ? nameOf(this.#heading, language) : nothing}
        aria-busy=${isLoading}
      >
        ${renderHeading(this.#heading, this.headingLevel)} ${this.#body.render()}
        ${hasSkeleton ? renderPhotoListSkeleton(toLimit(this.limit)) : nothing}
        ${renderGalleryStatus({
          loader: this.#loader,
          hasGivenPhotos: this.#givenPhotos !== undefined,
          hasContent,
          isRead: this.#ownContent.isRead,
          language,
        })}
      </section>
      ${this.#viewer.render()}
    `;
  }
}
