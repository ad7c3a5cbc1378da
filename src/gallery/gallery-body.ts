import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { indexed } from '../text/indexed.ts';
import type { Changes } from '../shared/own-content.ts';
import { Surroundings } from '../shared/surroundings.ts';
import { AddressWatch } from './address-watch.ts';
import { renderRetryStatus } from './broken-photo.ts';
import { FailedPictures } from './failed-pictures.ts';
import { focusInView } from './focus-in-view.ts';
import { HiddenContent } from './hidden-content.ts';
import { KnownElements } from './known-elements.ts';
import { renderMoreButton, renderPhotoList } from './photo-list.ts';
import { toPictureUrl } from './picture.ts';
import { Printing } from './printing.ts';
import { type OwnPhotos, readPhotos } from './read-photos.ts';
import { type Segment, slottableNodes, type Thumbnail, type ThumbnailSegment } from './segments.ts';

interface GalleryBodyOptions {
  segments: () => readonly Segment[];
  /** What is between the tags; `undefined` while it is not shown. */
  ownPhotos: () => OwnPhotos | undefined;
  /** Called when the page may show or hide other content than before. */
  onVisibilityChange: () => void;
  /** How many photos the gallery has, thumbnails or not. */
  photoCount: () => number;
  /** How many thumbnails to show before a button offers more; 0 for all. */
  limit: () => number;
  language: () => Language;
  /** Called when the pointer or the focus enters a list of thumbnails. */
  onApproach: () => void;
  onOpen: (index: number) => void;
}

/** A controller for the thumbnails of a gallery, and for the slots with the content between them. */
export class GalleryBody implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: GalleryBodyOptions;
  /** How many thumbnails beyond the limit are shown, because the reader pressed the button for more or saw them in the viewer. */
  #extraCount = 0;
  readonly #failedPictures: FailedPictures;
  /** What was read of the elements between the tags. */
  readonly #known: KnownElements;
  readonly #printing: Printing;
  readonly #surroundings: Surroundings;

  constructor(host: LitElement, options: GalleryBodyOptions) {
    this.#host = host;
    this.#options = options;
    this.#failedPictures = new FailedPictures(host, '[part=image] img');
    this.#known = new KnownElements(host);
    host.addController(this);
    this.#printing = new Printing(host, this.#known);
    const { ownPhotos, onVisibilityChange } = options;
    new HiddenContent(host, { ownPhotos, onChange: onVisibilityChange });
    const hasContent = () => ownPhotos() !== undefined;
    new AddressWatch(host, { hasContent, known: this.#known, onChange: onVisibilityChange });
    this.#surroundings = new Surroundings(host, { hasContent, onChange: onVisibilityChange });
  }

  hostUpdated(): void {
    this.#assignNodes();
  }

  /**
   * Reads the photos between the tags.
   *
   * @param changes What the page has changed since the last call; `undefined` if anything may have changed.
   * @param isArticle Whether all photos stay where the page has them.
   */
  readPhotos(changes: Changes, isArticle: boolean): OwnPhotos | undefined {
    // Nodes without a slot have no style. In WebKit, nodes in a hidden slot have no style either. So the nodes to read are in a visible slot
    // while they are read. The browser paints nothing meanwhile.
    this.#assignNodes(this.#known.forget(changes));
    this.#surroundings.onRead();
    try {
      return readPhotos(this.#host, this.#known, isArticle);
    } finally {
      this.#assignNodes();
    }
  }

  /** Shows the nodes of the segments in their slots. All other nodes are in a hidden slot, except those that are being read. */
  #assignNodes(readNodes: ReadonlySet<Node> = new Set()): void {
    const slots = this.#host.renderRoot.querySelectorAll<HTMLSlotElement>('slot.content');
    const nodes = this.#options.segments().flatMap((segment) => {
      if ('nodes' in segment) return [segment.nodes];
      // A node that is read must leave its slot. In the same slot, Firefox would keep an old style that depends on nodes before it: `.a ~ .b`.
      return segment.hidden.map(({ node }) => (readNodes.has(node) ? [] : [node]));
    });
    for (const [index, slot] of indexed([...slots])) slot.assign(...(nodes[index] ?? []));
    const shownNodes = new Set(nodes.flat());
    const otherNodes = slottableNodes(this.#host).filter((node) => !shownNodes.has(node));
    this.#slot('being-read').assign(...otherNodes.filter((node) => readNodes.has(node)));
    this.#slot('not-shown').assign(...otherNodes.filter((node) => !readNodes.has(node)));
  }

  #slot(name: string): HTMLSlotElement {
    return this.#host.renderRoot.querySelector<HTMLSlotElement>(`slot.${name}`)!;
  }

  /** Shows the thumbnail of a photo, even beyond the limit. Returns its button; `undefined` if the photo has no thumbnail. */
  async show(index: number): Promise<HTMLElement | undefined> {
    const order = this.#thumbnails.findIndex((thumbnail) => thumbnail.index === index);
    this.#extraCount = Math.max(this.#extraCount, order + 1 - this.#options.limit());
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=image]')[order];
  }

  /** The `<img>` in the thumbnail of a photo. */
  imageOf(index: number): HTMLImageElement | undefined {
    const order = this.#thumbnails.findIndex((thumbnail) => thumbnail.index === index);
    return this.#host.renderRoot.querySelectorAll<HTMLImageElement>('[part=image] img')[order];
  }

  /** Loads the thumbnail of a photo again if it failed. */
  reloadFailed(index: number): void {
    const thumbnail = this.#thumbnails.find((candidate) => candidate.index === index);
    const url = thumbnail && toPictureUrl(thumbnail.photo, 'thumbnail');
    if (url !== undefined && this.#failedPictures.stateOf(url) === 'failed') this.#failedPictures.retry(url);
  }

  get #thumbnails(): Thumbnail[] {
    return this.#options.segments().flatMap((segment) => ('thumbnails' in segment ? segment.thumbnails : []));
  }

  /** How many thumbnails are visible on the screen. The others appear only on paper. */
  get #visibleCount(): number {
    const limit = this.#options.limit();
    return limit > 0 ? limit + this.#extraCount : Infinity;
  }

  readonly #onMoreClick = async (): Promise<void> => {
    const firstNew = this.#thumbnails[this.#visibleCount]!;
    this.#extraCount += this.#options.limit();
    const button = await this.show(firstNew.index);
    focusInView(button);
  };

  render(): TemplateResult {
    const segments = this.#options.segments();
    let start = 0;
    const rendered = segments.map((segment, index) => {
      if ('nodes' in segment) return html`<slot class="content"></slot>`;
      const isLast = index === segments.length - 1;
      const list = this.#renderList(segment, start, isLast);
      start += segment.thumbnails.length;
      return list;
    });
    return html`${rendered}
      <slot class="being-read"></slot>
      <div hidden><slot class="not-shown"></slot></div>
      ${renderRetryStatus(this.#failedPictures.announcedState, this.#options.language())}`;
  }

  /** @param start How many thumbnails are in the lists before. */
  #renderList({ thumbnails, hidden }: ThumbnailSegment, start: number, isLast: boolean): TemplateResult {
    const { photoCount, limit, language, onApproach, onOpen } = this.#options;
    const visibleCount = this.#visibleCount;
    const nextCount = Math.min(limit(), this.#thumbnails.length - visibleCount);
    // The button for more is below the last visible thumbnail.
    const endsHere = start < visibleCount && visibleCount <= start + thumbnails.length;
    return html`
      ${renderPhotoList({
        thumbnails: this.#printing.shown(thumbnails),
        hidden,
        photoCount: photoCount(),
        visibleCount: visibleCount - start,
        isBeforeContent: !isLast,
        language: language(),
        failedPictures: this.#failedPictures,
        onApproach,
        onOpen,
      })}
      ${endsHere && nextCount > 0 ? renderMoreButton(nextCount, language(), this.#onMoreClick) : nothing}
    `;
  }
}
