import { matches } from './members.ts';
import { warnOnce } from './warn.ts';

interface Widget {
  name: string;
  /** The attribute that gets the address of the link, if the placeholder is a link or contains exactly one. */
  linkAttribute: string;
  /** Loads and registers the element. */
  load: () => Promise<unknown>;
  /** Whether the code was requested and has not failed to load. */
  isRequested?: boolean;
  /** A part of the code that the element loads itself, and the attributes of the elements that need it. */
  part?: { attributes: readonly string[]; load: () => Promise<unknown> };
}

/** The attributes that compare a figure. Their code is about half as large as that of the indicator. */
const COMPARISONS = [
  ...['change', 'change-direction', 'previous', 'plan-ratio', 'plan-target', 'plan-status'],
  ...['rank', 'series', 'also'],
];

/** A list and not an object, because every object also has names such as `constructor`. */
export const WIDGETS: readonly Widget[] = [
  { name: 'article-card', linkAttribute: 'href', load: () => import('../define/article-card.ts') },
  { name: 'counter', linkAttribute: 'src', load: () => import('../define/counter.ts') },
  { name: 'gallery', linkAttribute: 'src', load: () => import('../define/gallery.ts') },
  {
    name: 'indicator',
    linkAttribute: 'src',
    load: () => import('../define/indicator.ts'),
    part: { attributes: COMPARISONS, load: () => import('../indicator/record/comparisons.ts') },
  },
  { name: 'latest-news', linkAttribute: 'src', load: () => import('../define/latest-news.ts') },
];
export const NAMES: readonly string[] = WIDGETS.map(({ name }) => name);

/** Matches the messages of browsers about a file that is missing, or that is not a script, such as an error page. */
const MISSING_FILE = /imported|importing|MIME/i;

/** Loads the code of a widget once. After a failure, the next widget of this kind on the page loads it again. */
export function loadWidget(widget: Widget): void {
  if (widget.isRequested) return;
  widget.isRequested = true;
  widget.load().catch((error: unknown) => {
    widget.isRequested = false;
    const message = MISSING_FILE.test(String(error))
      ? `mtqg-widgets: could not load the widget "${widget.name}"; were all files of the new version copied?`
      : `mtqg-widgets: the widget "${widget.name}" failed to start`;
    warnOnce(message, error);
  });
}

/**
 * Requests the part of the code that an element needs, so that it arrives together with the code of the widget. The element reports a failure
 * when it loads the part itself.
 */
export function preloadPart({ part }: Widget, element: Element): void {
  if (!part) return;
  const selector = part.attributes.map((name) => `[${name}], [data-${name}]`).join();
  if (matches(element, selector)) part.load().catch(() => undefined);
}
