/** The name of a gallery without an id, in the addresses of its photos: `#anh-4`. */
const DEFAULT_NAME = 'anh';

/** A gallery whose photos need names. */
export interface NamedGallery {
  host: Element;
  /**
   * Whether its photos have addresses. Galleries with and without addresses are numbered apart, so that a gallery without addresses does not
   * change the addresses of another gallery.
   */
  hasAddresses: () => boolean;
}

/** The galleries in the document. */
const galleries = new Set<NamedGallery>();

export function addGallery(gallery: NamedGallery): void {
  galleries.add(gallery);
}

export function removeGallery(gallery: NamedGallery): void {
  galleries.delete(gallery);
}

/**
 * The name of a gallery, which no other gallery on the page has: its id, or `anh`. The second gallery of that name is `anh-2`, so that each
 * address names a photo of one gallery only.
 */
export function uniqueNameOf(gallery: NamedGallery): string {
  const hasAddresses = gallery.hasAddresses();
  const group = [...galleries].filter((other) => other.hasAddresses() === hasAddresses);
  const taken = new Set<string>();
  for (const other of group.sort(byPlace)) {
    const name = ownNameOf(other);
    let uniqueName = name;
    for (let number = 2; taken.has(uniqueName); number++) uniqueName = `${name}-${number}`;
    if (other === gallery) return uniqueName;
    taken.add(uniqueName);
  }
  return ownNameOf(gallery);
}

export function ownNameOf({ host }: NamedGallery): string {
  return host.id || DEFAULT_NAME;
}

/** In the order of the document. */
function byPlace({ host }: NamedGallery, other: NamedGallery): number {
  const isAfter = host.compareDocumentPosition(other.host) & host.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? -1 : 1;
}
