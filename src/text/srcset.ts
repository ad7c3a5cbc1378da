import { isPlaceholder } from './placeholder-picture.ts';

/** One of the pictures in a `srcset`. */
interface Candidate {
  /** The address and its size, as it is written: `a.jpg 640w`. */
  text: string;
  address: string;
  /** The width in pixels (`640w`), or the density (`2x`; 1 if it is missing). All candidates of a `srcset` have the same kind of size. */
  size: number;
}

/** An address, and what follows it up to the next comma. An address can contain commas, but not end with one. */
const CANDIDATE = /([^\s,]\S*[^\s,])([^,]*)/g;

/** A size behind an address. Some pages write it into an attribute for a single address too: `/cau.jpg 2x`, `/cau.jpg 640w, /cau-l.jpg 1280w`. */
const SIZE = /\s\d+(?:\.\d+)?[wx](?=\s*(?:,|$))/i;

/** The address in an attribute for a single address, without a size behind it. Of several addresses, it is that of the largest picture. */
export function singleAddressIn(text: string): string {
  if (!SIZE.test(text)) return text;
  const isList = text.includes(',');
  // The name of a single file may have spaces.
  return isList ? (largestIn(text) ?? '') : text.replace(SIZE, '').trim();
}

/** A `srcset` without placeholders; `undefined` if no picture is left. */
export function withoutPlaceholders(srcset: string): string | undefined {
  const candidates = parseSrcset(srcset);
  const pictures = candidates.filter(({ address }) => !isPlaceholder(address));
  if (pictures.length === candidates.length) return srcset.trim() || undefined;
  return pictures.map(({ text }) => text).join(', ') || undefined;
}

/** The address of the largest picture in a `srcset`. */
export function largestIn(srcset: string): string | undefined {
  let largest: Candidate | undefined;
  for (const candidate of parseSrcset(srcset)) {
    if (!largest || candidate.size > largest.size) largest = candidate;
  }
  return largest?.address;
}

function parseSrcset(srcset: string): Candidate[] {
  return [...srcset.matchAll(CANDIDATE)].map(([text, address = '', descriptors = '']) => ({
    text: text.trim(),
    address,
    size: parseFloat(descriptors) || 1,
  }));
}
