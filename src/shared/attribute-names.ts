import type { LitElement } from 'lit';
import { editDistance } from '../text/edit-distance.ts';
import { warn } from './console.ts';
import { findOtherName } from './other-names.ts';
import { oncePerPage } from './page-global.ts';

/** Attributes that every element can have besides those of its properties. */
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
/** In shorter names, a wrong letter is not a misspelling: `test` and `node` differ from `text` and `note`, but are words of their own. */
const MIN_LENGTH_FOR_WRONG_LETTER = 5;
/** A name with a shorter first word may have another purpose: `on-click`, `src-set`. */
const MIN_FIRST_WORD_LENGTH = 4;
/** Attributes for screen readers begin with this prefix. */
const ARIA_PREFIX = 'aria-';
/**
 * Options of placeholders begin with this prefix. A misspelt option keeps it when the placeholder becomes an element. Authors may also copy
 * `data-period` from a placeholder into a tag, where it has no effect.
 */
const DATA_PREFIX = 'data-';
/** Options that every placeholder can have. On an element, `data-theme` and `data-lang` are accepted, because pages use them for themselves. */
const COMMON_OPTIONS = ['theme', 'lang'];
/** A misspelling of a name of at least this length can have two wrong letters, that of a shorter name only one. */
const LONG_NAME_LENGTH = 8;

/**
 * Warns in the console of attributes that the element ignores, once per page and name:
 * - misspelt names: `qualifer` for `qualifier`, `scr` for `src`, `plan_ratio` for `plan-ratio`, `data-layuot` for `layout`;
 * - names with the first word of known ones: `plan` and `plan-percent` for `plan-ratio` or `plan-target`;
 * - `data-period` without `period`;
 * - names of HTML or RSS: `url` for `href`. Pages use `title` and `data-url` for themselves, so these are reported only if the known attribute is
 *   missing.
 *
 * Other unknown attributes belong to the page or to a framework.
 */
export function warnOfMisspeltAttributes(host: LitElement): void {
  for (const name of host.getAttributeNames()) {
    const meant = findMeantAttribute(host, name);
    if (meant === undefined) continue;
    const problem =
      name === 'title' ? 'the attribute "title" only shows a tooltip' : `unknown attribute "${name}"`;
    const message = `${host.localName}: ${problem}; use ${meant}`;
    oncePerPage(message, () => warn(message));
  }
}

/** The attributes that the author may have meant; `undefined` for an attribute that is right, or that belongs to the page. */
export function findMeantAttribute(host: LitElement, name: string): string | undefined {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const isData = name.startsWith(DATA_PREFIX);
  const option = isData ? name.slice(DATA_PREFIX.length) : name;
  const isWithoutEffect = isData && observedAttributes.includes(option) && !host.hasAttribute(option);
  if (isWithoutEffect) return option;
  if (observedAttributes.includes(option) || name.startsWith(ARIA_PREFIX)) return undefined;
  const missing = observedAttributes.filter((attribute) => !host.hasAttribute(attribute));
  const other = findOtherName(option, missing) ?? findOtherName(option, observedAttributes);
  const mayBeOfPage = isData || COMMON_NAMES.includes(option);
  const isOfPage = mayBeOfPage && other !== undefined && isGiven(host, other);
  if (other && !isOfPage) return other;
  const common = isData ? COMMON_OPTIONS : COMMON_NAMES;
  if (common.includes(option)) return undefined;
  return (
    findMeantName(option, [...observedAttributes, ...common]) ?? listRelatedNames(option, observedAttributes)
  );
}

/** Whether an element has an attribute, or has content between its tags. Content can stand in place of attributes. */
function isGiven(host: LitElement, name: string): boolean {
  return host.hasAttribute(name) || host.firstElementChild !== null;
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

/** The attributes with the same first word: `change, change-unit` for `change-percent`, `more-href` for `more`; `undefined` if there is none. */
function listRelatedNames(name: string, known: readonly string[]): string | undefined {
  const [firstWord = ''] = name.split(/[-_]/);
  if (firstWord.length < MIN_FIRST_WORD_LENGTH) return undefined;
  const related = known.filter((candidate) => candidate.split('-')[0] === firstWord);
  return related.length ? related.join(', ') : undefined;
}

/** Whether two neighbouring letters of a name are swapped: `scr` for `src`. */
function hasSwappedLetters(name: string, meant: string): boolean {
  // `editDistance` counts two swapped letters as one mistake, and any other two wrong letters as two.
  const isOneMistake = name.length === meant.length && editDistance(name, meant) === 1;
  let wrongPlaces = 0;
  for (let index = 0; index < name.length; index++) wrongPlaces += Number(name[index] !== meant[index]);
  return isOneMistake && wrongPlaces === 2;
}

/** `planratio` for `plan-ratio` and `plan_ratio`. */
function toLetters(name: string): string {
  return name.replace(/[-_]/g, '');
}
