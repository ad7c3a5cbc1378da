/** Repeats the request for a picture that failed to load. Setting the same address again is not enough: WebKit then sends no request. */
export function loadAgain(image: HTMLImageElement, src: string): void {
  const srcset = image.getAttribute('srcset');
  image.removeAttribute('srcset');
  image.removeAttribute('src');
  if (srcset) image.setAttribute('srcset', srcset);
  image.setAttribute('src', src);
}
