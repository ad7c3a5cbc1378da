import { pageOrigin } from '../shared/built-ins.ts';
import { ofDocument } from '../shared/page-document.ts';

/** Why the views of this page are not counted; `undefined` if they are counted. */
export function findObstacle(): string | undefined {
  if (isAutomated()) return 'the browser is automated';
  if (pageOrigin() === 'null') return 'the page has no origin of its own, as in a sandbox';
  if (isOnForeignPage()) return 'the page is in a frame on a page of another site';
  return undefined;
}

function isAutomated(): boolean {
  try {
    return window.navigator.webdriver;
  } catch {
    return false; // The page has replaced `navigator`.
  }
}

/** Browsers throw when a frame reads the address of a page of another origin, unless both pages have set the same `document.domain`. */
function isOnForeignPage(): boolean {
  try {
    const topLocation = window.top!.location;
    // The address `about:blank` has no origin. A frame that can read it belongs to the same site.
    const hasOrigin = topLocation.protocol.startsWith('http');
    return hasOrigin && topLocation.origin !== pageOrigin();
  } catch {
    return true;
  }
}

/** Whether the reader came from another page of this site. Without storage, only the referrer shows that. */
export function isReferredByThisSite(): boolean {
  return ofDocument('referrer').startsWith(`${pageOrigin()}/`);
}
