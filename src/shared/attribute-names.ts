import type { LitElement } from 'lit';
import { editDistance } from '../text/edit-distance.ts';
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
/** Shorter names of other purposes, such as `test` and `node`, are near to known names. */
const MIN_LENGTH = 5;
/** From this length on, two letters may be wrong. */
const LONG_NAME_LENGTH = 8;

/**
 * Prints misspelt attributes in the console, because the element ignores them: `qualifer` for `qualifier`, `plan_ratio` for `plan-ratio`.
 * Other unknown attributes belong to the page or to a framework. Each name is printed once per page.
 */
export function warnOfMisspeltAttributes(host: LitElement): void {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const known = [...observedAttributes, ...COMMON_NAMES];
  for (const name of host.getAttributeNames()) {
    const meant = findMeantName(name, known);
    if (meant === undefined) continue;
    const message = `${host.localName}: unknown attribute "${name}"; use ${meant}`;
    oncePerPage(message, () => console.warn(message));
  }
}

/** The known attribute that a name is a misspelling of; `undefined` for a known name and for one that is near to none. */
function findMeantName(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || name.startsWith('data-') || name.startsWith('aria-')) return undefined;
  const letters = toLetters(name);
  const sameLetters = known.find((candidate) => toLetters(candidate) === letters);
  if (sameLetters !== undefined || letters.length < MIN_LENGTH) return sameLetters;
  const mostWrong = letters.length < LONG_NAME_LENGTH ? 1 : 2;
  return known.find((candidate) => editDistance(letters, toLetters(candidate)) <= mostWrong);
}

/** `planratio` for `plan-ratio` and `plan_ratio`. */
function toLetters(name: string): string {
  return name.replace(/[-_]/g, '');
}
