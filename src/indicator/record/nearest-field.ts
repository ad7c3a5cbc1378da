import { editDistance } from '../../text/edit-distance.ts';
import { INDICATOR_FIELDS } from './record.ts';

/** A longer name is no misspelled one. */
const MAX_LENGTH = 40;
/** How many of its letters a misspelled name may have wrong: a third of them. */
const WRONG_PART = 3;

/** Names of fields that items of `changes` and `plans` do not have, and the names there. */
const NAMES_IN_LISTS = new Map([
  ['unit', 'changeUnit'],
  ['direction', 'changeDirection'],
  ['period', 'previousPeriod'],
  ['ratio', 'planRatio'],
  ['by', 'planBy'],
  ['target', 'planTarget'],
  ['status', 'planStatus'],
]);

/** The field of an item of a list that an unknown name stands for: `changeUnit` for `unit`, `planRatio` for `planratio`. */
export function nearestFieldOf(name: string, fields: readonly string[]): string | undefined {
  const ofList = NAMES_IN_LISTS.get(name.toLowerCase());
  if (ofList !== undefined && fields.includes(ofList)) return ofList;
  return findNearest(name, fields);
}

/**
 * The name of a field that an unknown one is a misspelling of: `planRatio` for `plan_ratio` and `planratoi`; `undefined` if none is near.
 *
 * @param otherNames Further names of fields.
 */
export function nearestField(name: string, otherNames: readonly string[] = []): string | undefined {
  return findNearest(name, [...INDICATOR_FIELDS, ...otherNames]);
}

function findNearest(name: string, fields: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const wanted = toLetters(name);
  const candidates = fields.map((field) => ({
    field,
    distance: editDistance(wanted, toLetters(field)),
  }));
  const [nearest] = candidates.sort((first, second) => first.distance - second.distance);
  const isNear = nearest !== undefined && nearest.distance * WRONG_PART <= wanted.length;
  return isNear ? nearest.field : undefined;
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}
