/** Signs before the items of a list, which are neither numbers nor letters. A style sheet may name a sign, `"★"`, or words, `"Tin: "`. */
const BULLET = /^(none|disc|circle|square|disclosure-.*|"[^\p{L}\d]*")$/u;

/** Whether the value of `list-style-type` is `none` or a bullet. Such a value says nothing about the item. */
export function isBullet(listStyleType: string): boolean {
  return BULLET.test(listStyleType);
}
