import { readVisibleText } from '../shared/visible-text.ts';
import type { Piece } from './visible-pieces.ts';

/** What a widget has no place for. */
export interface Misfit {
  piece: Piece;
  /** The piece in words: `<table>`, `the link “Nghe bài”, whose address is “javascript:nghe()”`. */
  words: string;
  /** What the author of a card can do. Without it, a message says to put the misfit into a child of its own, or outside the card. */
  remedy?: string;
}

/** How much of a text a message quotes. */
const MAX_QUOTED_LETTERS = 60;

export function quote(text: string): string {
  return text.length > MAX_QUOTED_LETTERS ? `“${text.slice(0, MAX_QUOTED_LETTERS)}…”` : `“${text}”`;
}

/** `the link “Nghe bài”`, or `<a>` for a link that shows no text. */
export function nameOfLink(link: Element): string {
  const text = readVisibleText(link);
  return text ? `the link ${quote(text)}` : '<a>';
}

/** A link that a widget cannot copy, because its address is neither http nor https. */
export function describeAddress(link: Element): string {
  return `${nameOfLink(link)}, whose address is ${quote(link.getAttribute('href') ?? '')}`;
}

/** The tag of the list that an item is in, with its attribute `type`: `<ol type="a">`. */
export function tagOfList(item: Element): string {
  const list = item.parentElement ?? item;
  const type = list.getAttribute('type');
  return type === null ? `<${list.localName}>` : `<${list.localName} type="${type}">`;
}
