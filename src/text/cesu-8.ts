/** In CESU-8, which Java writes, the two halves of a character above U+FFFF are three bytes each: ED A0 BD, ED B8 8A. */
const FIRST_BYTE = 0xed;
const PAIR_LENGTH = 6;
/** The second byte of each half: its upper four bits show which half it is. */
const HIGH_HALF = 0xa0;
const LOW_HALF = 0xb0;
const MASK_OF_HALF = 0xf0;
/** The third byte of each half is a tail, which begins with the bits 10. */
const TAIL = 0x80;
const MASK_OF_TAIL = 0xc0;

/** The bytes with UTF-8 in place of CESU-8; the same object if there is no CESU-8. No text in another encoding has such six bytes. */
export function withoutCesu8(bytes: Uint8Array): Uint8Array {
  const mended = new Uint8Array(bytes.length);
  let length = 0;
  /** The index of the first byte that is not copied yet. */
  let start = 0;
  for (let index = bytes.indexOf(FIRST_BYTE); index >= 0; index = bytes.indexOf(FIRST_BYTE, index + 1)) {
    if (index < start || !isPair(bytes, index)) continue;
    mended.set(bytes.subarray(start, index), length);
    length += index - start;
    const character = new TextEncoder().encode(
      String.fromCharCode(halfAt(bytes, index), halfAt(bytes, index + 3)),
    );
    mended.set(character, length);
    length += character.length;
    start = index + PAIR_LENGTH;
  }
  if (start === 0) return bytes;
  mended.set(bytes.subarray(start), length);
  return mended.subarray(0, length + bytes.length - start);
}

function isPair(bytes: Uint8Array, index: number): boolean {
  const isTail = (offset: number) => (bytes[index + offset]! & MASK_OF_TAIL) === TAIL;
  return (
    (bytes[index + 1]! & MASK_OF_HALF) === HIGH_HALF &&
    bytes[index + 3] === FIRST_BYTE &&
    (bytes[index + 4]! & MASK_OF_HALF) === LOW_HALF &&
    isTail(2) &&
    isTail(5)
  );
}

/** The half of a character that three bytes stand for. */
function halfAt(bytes: Uint8Array, index: number): number {
  return 0xd000 | ((bytes[index + 1]! & 0x3f) << 6) | (bytes[index + 2]! & 0x3f);
}
