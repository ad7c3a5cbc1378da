import type { LitElement } from 'lit';
import { editDistance } from '../text/edit-distance.ts';
import { warn } from './console.ts';
import { oncePerPage } from './page-global.ts';

/** Attributes that each element may have besides those of its properties. */
const COMMON_NAMES = [
  'theme',
  'lang',
  'class',
  'style',
  'id',
  'slot',
  'title',
  'hidden',
  'part',
  'role',
  'dir',
  'is',
];
/** In shorter names, a wrong letter is no mistake: `test` and `node` differ from `text` and `note`, but have another purpose. */
const MIN_LENGTH_FOR_WRONG_LETTER = 5;
/** Shorter first words may have another purpose: `on-click`, `src-set`. */
const MIN_WORD_LENGTH = 4;
/** Attributes of the page and of screen readers. */
const OTHER_NAME = /^(data|aria)-/;
/** Authors may copy `data-period` from a placeholder into a tag, where it has no effect. */
const DATA_PREFIX = 'data-';
/** In names of at least this length, a misspelling may have two wrong letters instead of one. */
const LONG_NAME_LENGTH = 8;

/**
 * Prints misspelt attributes in the console, because the element ignores them: `qualifer` for `qualifier`, `scr` for `src`, `plan_ratio` for
 * `plan-ratio`. Also prints invented names with the first word of known ones, such as `change-percent`, where there are `change` and
 * `change-unit`; and `data-period` if the element has no attribute `period`. Other unknown attributes belong to the page or to a framework.
 * Each name is printed once per page.
 *
 * @param otherNames Names that authors may use for an attribute of the element: `target` for `plan-target`.
 */
export function warnOfMisspeltAttributes(host: LitElement, otherNames: ReadonlyMap<string, string>): void {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const known = [...observedAttributes, ...COMMON_NAMES];
  for (const name of host.getAttributeNames()) {
    const option = findOptionInData(host, name);
    const isOfPage = known.includes(name) || OTHER_NAME.test(name);
    if (isOfPage && option === undefined) continue;
    const similar = findMeantName(name, known) ?? listRelatedNames(name, observedAttributes);
    const meant = option ?? otherNames.get(name) ?? similar;
    if (meant === undefined) continue;
    const message = `${host.localName}: unknown attribute "${name}"; use ${meant}`;
    oncePerPage(message, () => warn(message));
  }
}

/** `period` for `data-period`; `undefined` for other names, and if the element has the attribute `period` too. */
function findOptionInData(host: LitElement, name: string): string | undefined {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const option = observedAttributes.find((attribute) => name === DATA_PREFIX + attribute);
  return option === undefined || host.hasAttribute(option) ? undefined : option;
}

/** The known attribute that a name is a misspelling of; `undefined` if it is near to none. */
function findMeantName(name: string, known: readonly string[]): string | undefined {
  const letters = toLetters(name);
  const sameLetters = known.find((candidate) => toLetters(candidate) === letters);
  if (sameLetters !== undefined) return sameLetters;
  if (letters.length < MIN_LENGTH_FOR_WRONG_LETTER)
    return known.find((candidate) => hasSwappedLetters(letters, candidate));
  const maxWrongLetters = letters.length < LONG_NAME_LENGTH ? 1 : 2;
  return known.find((candidate) => editDistance(letters, toLetters(candidate)) <= maxWrongLetters);
}

/** The attributes with the same first word: `change, change-unit` for `change-percent`; `undefined` if there is none. */
function listRelatedNames(name: string, known: readonly string[]): string | undefined {
  const [firstWord = '', ...otherWords] = name.split(/[-_]/);
  if (otherWords.length === 0 || firstWord.length < MIN_WORD_LENGTH) return undefined;
  const related = known.filter((candidate) => candidate.split('-')[0] === firstWord);
  return related.length ? related.join(', ') : undefined;
}

/** Whether two neighbouring letters of a name are swapped: `scr` for `src`. */
function hasSwappedLetters(name: string, meant: string): boolean {
  // `editDistance` counts two swapped letters as one mistake, and any other two wrong letters as two.
  const isOneMistake = name.length === meant.length && editDistance(name, meant) === 1;
  let wrongPlaces = 0;
  for (let i = 0; i < name.length; i++) wrongPlaces += Number(name[i] !== meant[i]);
  return isOneMistake && wrongPlaces === 2;
}

/** `planratio` for `plan-ratio` and `plan_ratio`. */
function toLetters(name: string): string {
  return name.replace(/[-_]/g, '');
}
