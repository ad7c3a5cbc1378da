import { inform } from '../shared/console.ts';
import { ofDocument } from '../shared/page-document.ts';

/** Shows an element on the full screen, or leaves the full screen if something is shown there. */
export async function toggleFullScreen(element: Element): Promise<void> {
  try {
    if (isFullScreen()) await ofDocument('exitFullscreen').call(document);
    else await element.requestFullscreen();
  } catch (error) {
    inform('mtqg-gallery: the browser refused full screen', error);
  }
}

/** Whether an element of the page is shown on the full screen. */
export function isFullScreen(): boolean {
  return !!ofDocument('fullscreenElement');
}
