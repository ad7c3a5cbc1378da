import type { Photo } from './photo.ts';

/** Identifies a photo of a list, even after the list was read again: its address, and a number, because a list may have a photo twice. */
export interface PhotoIdentity {
  src: string;
  /** How many photos before it have the same address. */
  earlierCount: number;
}

export function identify(photos: readonly Photo[], index: number): PhotoIdentity {
  const src = photos[index]?.src ?? '';
  const earlier = photos.slice(0, index).filter((photo) => photo.src === src);
  return { src, earlierCount: earlier.length };
}

/** The identity as a text. */
export function keyOf({ src, earlierCount }: PhotoIdentity): string {
  return `${earlierCount} ${src}`;
}

/** The identity of each photo as a text. Unlike `identify`, it goes through the list only once. */
export function keysOf(photos: readonly Photo[]): string[] {
  const counts = new Map<string, number>();
  return photos.map(({ src }) => {
    const earlierCount = counts.get(src) ?? 0;
    counts.set(src, earlierCount + 1);
    return keyOf({ src, earlierCount });
  });
}

/** The index of the same photo in another list. If that list has fewer photos of this address, the last of them; -1 if it has none of them. */
export function findSame(photos: readonly Photo[], { src, earlierCount }: PhotoIdentity): number {
  const indexes = photos.flatMap((photo, index) => (photo.src === src ? [index] : []));
  return indexes[earlierCount] ?? indexes.at(-1) ?? -1;
}
