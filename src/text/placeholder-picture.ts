import { isDataPicture } from './picture-address.ts';

/**
 * Pictures in an address (`data:`) that are shorter are placeholders or spacers: an empty GIF has about 80 characters, an empty SVG 100 to
 * 200, a blurred preview up to 1500. A photo that is pasted from Word has tens of thousands.
 */
const MIN_EMBEDDED_LENGTH = 2000;

/**
 * File names of pictures that stand in for another one until it is loaded, or that only leave space: `pix.gif` (NukeViet),
 * `lazy_placeholder.gif` (a3 Lazy Load), `1x1.trans.gif` (Lazy Load), `blank.gif`, `spacer.gif`, `no_image.gif` (NukeViet).
 */
const PLACEHOLDER_NAMES = [
  /^(blank|empty|clear|pix(el)?|spacer?|dot|gr[ae]y|trans(parent)?|1x1([-_.]trans(parent)?)?)\.(gif|png|svg|webp)$/i,
  /^((lazy|image)?[-_]?(placeholder|preload(er)?)|lazy([-_]?load)?|(ajax[-_])?load(er|ing)|spinner)\.(gif|png|svg|webp)$/i,
  /^(no|missing|default)[-_]?(image|img|photo|picture|thumb(nail)?)s?\.(gif|png|svg|webp|jpe?g)$/i,
];
/** Addresses without a picture. Large pictures in `data:` addresses are tested before. */
const NO_PICTURE = /^(#|about:|data:|javascript:|$)/i;

/** Whether an address contains a whole picture, as in text that is pasted from Word. */
export function isEmbeddedPicture(address: string): boolean {
  return isDataPicture(address) && address.length >= MIN_EMBEDDED_LENGTH;
}

/** Whether an address cannot be that of a content picture: it is empty, leads to no file, or is that of a placeholder or a spacer. */
export function isPlaceholder(address: string): boolean {
  if (isEmbeddedPicture(address)) return false;
  const name = fileNameOf(address);
  return NO_PICTURE.test(address.trim()) || PLACEHOLDER_NAMES.some((pattern) => pattern.test(name));
}

/** `pix.gif` of `/assets/images/pix.gif?v=2`. */
function fileNameOf(address: string): string {
  const [path = ''] = address.trim().split(/[?#]/);
  return path.slice(path.lastIndexOf('/') + 1);
}
