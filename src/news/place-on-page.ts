import { ofDocument } from '../shared/page-document.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { placeOfFragment } from '../shared/place-of-fragment.ts';

/** Whether a link leads to an element of the same page, such as a tab: `href="#xem-nhieu"`. */
export function leadsToPlaceOnPage(link: Element): boolean {
  const [page, fragment] = divide(toPageUrl(link.getAttribute('href') ?? undefined) ?? '');
  const isHere = page === divide(ofDocument('URL'))[0];
  return isHere && fragment !== '' && placeOfFragment(fragment) !== undefined;
}

function divide(address: string): [page: string, fragment: string] {
  const [page = '', ...fragment] = address.split('#');
  return [page, fragment.join('#')];
}
