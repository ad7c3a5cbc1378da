import { editDistance } from '../../text/edit-distance.ts';
import { INDICATOR_FIELDS } from './record.ts';

/** A longer name is not taken for a misspelled field. */
const MAX_LENGTH = 40;
/** A misspelled name of 3 letters may have one wrong letter, a name of 6 letters two. */
const LETTERS_PER_MISTAKE = 3;

/** Names that authors use in the items of `changes` and `plans`, and the names of the fields that these items have. */
const NAMES_IN_LISTS = new Map([
  ['unit', 'changeUnit'],
  ['direction', 'changeDirection'],
  ['period', 'previousPeriod'],
  ['ratio', 'planRatio'],
  ['by', 'planBy'],
  ['target', 'planTarget'],
  ['status', 'planStatus'],
]);

/** Names that authors use in a record, and the fields that they may mean. */
const NAMES_IN_RECORDS = new Map([
  ['plan', 'planTarget, planRatio'],
  ['target', 'planTarget'],
  ['ratio', 'planRatio'],
  ['total', 'of'],
  ['year', 'period'],
  ['date', 'asOf'],
  ['title', 'label'],
]);

/** The field that is meant by an unknown name in a list item: `changeUnit` for `unit`, `planRatio` for `planratio`. */
export function nearestFieldOfItem(name: string, fields: readonly string[]): string | undefined {
  const fieldName = NAMES_IN_LISTS.get(name.toLowerCase());
  if (fieldName !== undefined && fields.includes(fieldName)) return fieldName;
  return findNearest(name, fields);
}

/**
 * The field that is meant by a misspelled name: `planRatio` for `plan_ratio` and `planratoi`; `planTarget, planRatio` for `plan`,
 * which may mean one or the other; `undefined` if no name of a field is similar.
 *
 * @param otherNames Names that are fields in addition to those of a record.
 */
export function nearestField(name: string, otherNames: readonly string[] = []): string | undefined {
  return NAMES_IN_RECORDS.get(name.toLowerCase()) ?? findNearest(name, [...INDICATOR_FIELDS, ...otherNames]);
}

function findNearest(name: string, fields: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const wanted = toLetters(name);
  const candidates = fields.map((field) => ({
    field,
    distance: editDistance(wanted, toLetters(field)),
  }));
  const [nearest] = candidates.sort((first, second) => first.distance - second.distance);
  const isNear = nearest !== undefined && nearest.distance * LETTERS_PER_MISTAKE <= wanted.length;
  return isNear ? nearest.field : undefined;
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}
