import { nothing, type TemplateResult } from 'lit';

/** A part of what a template shows. */
export type Piece = string | TemplateResult | typeof nothing;

/**
 * Several pieces as one value of a template. Lit puts two comments around each item of a list, so empty pieces are left out, and a single piece
 * is returned without a list.
 */
export function joinPieces(pieces: readonly Piece[]): unknown {
  const filled = pieces.filter((piece) => piece !== '' && piece !== nothing);
  return filled.length > 1 ? filled : (filled[0] ?? nothing);
}
