import { editDistance } from '../../text/edit-distance.ts';
import { normalizeName } from './parse-columns.ts';

/** Ids that a message lists. */
const MAX_LISTED = 5;
/** A comparison takes time, and a file may have thousands of ids. */
const MAX_COMPARED = 500;
/** Characters of an id that are compared. */
const MAX_COMPARED_LENGTH = 40;
/** Characters of an id that a message lists. */
const MAX_LISTED_LENGTH = 60;

/** The ids or labels of a file that are most similar to an unknown one, as a message lists them. */
export function listNearestIds(unknown: string, ids: readonly string[]): string {
  const wanted = toComparable(unknown);
  const candidates = ids.slice(0, MAX_COMPARED).map((id) => ({
    id,
    distance: wanted ? editDistance(wanted, toComparable(id)) : 0,
  }));
  const nearest = candidates.sort((first, second) => first.distance - second.distance).slice(0, MAX_LISTED);
  const listed = nearest.map(({ id }) => shorten(id));
  return ids.length > MAX_LISTED ? `${listed.join(', ')}, …` : listed.join(', ');
}

function toComparable(id: string): string {
  return normalizeName(id.slice(0, MAX_COMPARED_LENGTH));
}

function shorten(id: string): string {
  return id.length > MAX_LISTED_LENGTH ? `${id.slice(0, MAX_LISTED_LENGTH)}…` : id;
}
