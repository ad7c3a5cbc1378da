import { editDistance } from '../../text/edit-distance.ts';
import { normalizeName } from '../record/name-accents.ts';
import { KNOWN_NAMES } from './field-names.ts';
import { HEADING_NAMES } from './parse-heading-words.ts';

/** How many ids a message lists. */
const MAX_LISTED = 5;
/** How many ids of a file are compared with an unknown one. A file may have thousands, and each comparison takes time. */
export const MAX_COMPARED_IDS = 500;
/** How many characters of an id are compared. */
const MAX_COMPARED_LENGTH = 40;
/** Words in brackets, `(đã làm tròn)`, but not a unit such as `(%)`. */
const BRACKETS_AT_END = /\([^()%]*\)$/;
/** How many characters of an id a message shows. */
const MAX_LISTED_LENGTH = 100;
/** The names of fields, and how they are compared. */
const COMPARABLE_NAMES = KNOWN_NAMES.map((name) => ({ name, comparable: toComparable(name) }));

/**
 * The ids or labels of a file that are most similar to an unknown one, as a message lists them: `ho-ngheo, ho-can-ngheo, …`. For an empty
 * id, the first ones of the file.
 *
 * @param complete Adds to an id what its address needs, such as the period.
 */
export function listNearestIds(
  unknown: string,
  ids: readonly string[],
  complete: (id: string) => string,
): string {
  const wanted = toComparable(unknown);
  const candidates = ids.slice(0, MAX_COMPARED_IDS).map((id) => ({
    id,
    distance: wanted ? editDistance(wanted, toComparable(id)) : 0,
  }));
  const nearest = candidates.sort((first, second) => first.distance - second.distance).slice(0, MAX_LISTED);
  const listed = nearest.map(({ id }) => shorten(complete(id)));
  return ids.length > MAX_LISTED ? `${listed.join(', ')}, …` : listed.join(', ');
}

function toComparable(id: string): string {
  return normalizeName(id.slice(0, MAX_COMPARED_LENGTH));
}

function shorten(id: string): string {
  return id.length > MAX_LISTED_LENGTH ? `${id.slice(0, MAX_LISTED_LENGTH)}…` : id;
}

/**
 * The words of known names. Such a word in an unknown name is not misspelt, so a proposal must have it too: `tỷ lệ giải ngân` is no proposal
 * for `Lũy kế giải ngân`.
 */
const KNOWN_WORDS = new Set(
  [...KNOWN_NAMES, ...HEADING_NAMES].flatMap((name) => toComparable(name).split('-')),
);

/** The known names of fields that are spelt nearly like an unknown one, the nearest first. */
export function listNearestNames(unknown: string): string[] {
  const wanted = toComparable(unknown);
  const withoutBrackets = toComparable(unknown.replace(BRACKETS_AT_END, ''));
  const candidates = COMPARABLE_NAMES.map(({ name, comparable }) => {
    // `trên tổng` is the beginning of `trên tổng số`. A single word begins too many names.
    const isBeginning = wanted.includes('-') && comparable.startsWith(`${wanted}-`);
    const distance = isBeginning ? 0 : editDistance(wanted, comparable);
    return { name, comparable, distance, isWithBrackets: withoutBrackets === comparable };
  });
  // A quarter of the letters may be wrong, and brackets may stand behind a known name: `giá trị (đã làm tròn)`. Other words may not stand
  // behind it, because they may change its meaning: `Kỳ gốc 2019`.
  const rightWords = wanted.split('-').filter((word) => KNOWN_WORDS.has(word));
  const similar = candidates.filter(({ distance, comparable, isWithBrackets }) => {
    const words = comparable.split('-');
    const keepsWords = rightWords.every((word) => words.some((known) => known.startsWith(word)));
    return (distance <= wanted.length / 4 && keepsWords) || isWithBrackets;
  });
  const nearest = similar.sort((first, second) => first.distance - second.distance).slice(0, MAX_LISTED);
  return nearest.map(({ name }) => name);
}
