/** Requests the picture of an image that failed to load again. WebKit does not repeat the request if the same address is only set again. */
export function loadAgain(image: HTMLImageElement, src: string): void {
  const srcset = image.getAttribute('srcset');
  image.removeAttribute('srcset');
  image.removeAttribute('src');
  if (srcset) image.setAttribute('srcset', srcset);
  image.setAttribute('src', src);
}
