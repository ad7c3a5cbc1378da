import { isContentPicture } from '../shared/content-picture.ts';
import { createElement } from '../shared/page-document.ts';
import { policy } from '../shared/policy.ts';
import { readPicture } from '../shared/printed-picture.ts';
import { hasPictureExtension } from '../text/picture-address.ts';

/** The attributes that a photo needs. Others, such as handlers of events, were text before and are not made active. */
const ATTRIBUTES = ['src', 'srcset', 'sizes', 'alt', 'width', 'height'];
/** Elements that a picture loaded later may stand in, beside its copy in `<noscript>`. */
const PICTURE_BOXES = 'img, picture, a, span';

/** The `<noscript>` elements that were read. Each is read once, so that a picture that the page removes does not come back. */
const readNoscripts = new WeakSet<Element>();

/**
 * Shows photos that are only in `<noscript>`, because a script of the page that should show them is missing: adds an `<img>` before the
 * `<noscript>`. Copies of photos that the gallery has already, and pictures that count readers, are left out.
 */
export function showNoscriptPhotos(gallery: Element): void {
  for (const noscript of gallery.querySelectorAll('noscript')) {
    if (readNoscripts.has(noscript)) continue;
    readNoscripts.add(noscript);
    if (hasPictureBeside(noscript)) continue;
    const known = new Set([...gallery.querySelectorAll('img')].map((image) => readPicture(image)?.address));
    const html = parse(noscript);
    const photos = [...html.querySelectorAll('img')].filter(
      (image) => isPhoto(image, html) && !known.has(readPicture(image)?.address),
    );
    noscript.before(...photos.map(copyOf));
  }
}

/** Whether a picture stands directly beside a `<noscript>`. The `<noscript>` then has a copy of that picture. */
function hasPictureBeside({ previousElementSibling, nextElementSibling }: Element): boolean {
  return [previousElementSibling, nextElementSibling].some((sibling) => {
    if (!sibling) return false;
    const images = sibling.matches(PICTURE_BOXES) ? sibling.querySelectorAll('img') : [];
    return [sibling, ...images].some((image) => readPicture(image) !== undefined);
  });
}

/** The elements in a `<noscript>`, which the browser has read as text. In a template, they load nothing and run no scripts. */
function parse(noscript: Element): Element {
  const template = createElement('template') as HTMLTemplateElement;
  template.innerHTML = policy().createHTML(noscript.textContent);
  const elements = template.content.ownerDocument.createElement('div');
  elements.append(template.content);
  return elements;
}

/** A picture that counts readers comes from a script, so its address has no extension of a picture. */
function isPhoto(image: HTMLImageElement, html: Element): boolean {
  const address = readPicture(image)?.address ?? '';
  return hasPictureExtension(address) && isContentPicture(image, html);
}

function copyOf(image: HTMLImageElement): HTMLImageElement {
  const copy = createElement('img') as HTMLImageElement;
  for (const name of ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}
