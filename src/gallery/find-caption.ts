import { tidy } from '../text/sentence.ts';

/** Elements that editors use for a caption instead of `figcaption`. */
const CAPTION_ELEMENTS = 'p, div, tr, td, em, i, span, center';
/** Elements that may hold both a picture and the text of its caption. */
const SHARED_ELEMENTS = 'p, div, td, li';

/** The element whose text is the caption of a picture; `null` if there is none. */
export function findCaption(image: Element, gallery: Element): Element | null {
  const figure = image.closest('figure');
  if (figure && gallery.contains(figure)) return figure.querySelector('figcaption');

  // The caption is the element after the picture: <p><img></p><p>Caption</p>
  const block = blockOf(image, gallery);
  const next = block.nextElementSibling;
  if (next?.matches(CAPTION_ELEMENTS)) return hasText(next) && !next.querySelector('img') ? next : null;

  // The caption is the text beside the picture: <p><img>Caption</p>
  const parent = block.parentElement!;
  const holdsCaption = parent !== gallery && parent.matches(SHARED_ELEMENTS) && hasText(parent);
  return holdsCaption ? parent : null;
}

/** The largest element in the gallery that holds this picture and nothing else; the picture itself if there is none. */
function blockOf(image: Element, gallery: Element): Element {
  let block = image;
  let parent = image.parentElement!;
  while (parent !== gallery && !hasText(parent) && parent.querySelectorAll('img').length === 1) {
    block = parent;
    parent = block.parentElement!;
  }
  return block;
}

function hasText(element: Element): boolean {
  return !!tidy(element.textContent);
}
