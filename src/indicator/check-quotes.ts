import type { LitElement } from 'lit';
import { findCutAttribute } from '../shared/missing-quotes.ts';
import { tidy } from '../text/sentence.ts';
import { toLabel } from './label.ts';
import { IndicatorError } from './record/indicator-error.ts';
import type { IndicatorRecord } from './record/record.ts';

/** A unit that needs another word: `triệu` in `unit=triệu USD`. */
const UNIT_PREFIX = /^(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/i;
/** A word that an unquoted unit may end with: `usd`. The attributes that frameworks add have other characters too: `data-v-1`, `_ngcontent`. */
const UNIT_WORD = /^[a-z]+\d?$/;
/** Attributes of HTML that every element may have without a value. */
const GLOBAL_ATTRIBUTES = [
  'autofocus',
  'hidden',
  'inert',
  'itemscope',
  'popover',
  'class',
  'style',
  'id',
  'title',
];

/**
 * Throws if the value of an attribute ends too early, because it is not in quotes or has quotes inside. A figure with half of its unit would be
 * another figure.
 */
export function checkQuotes(host: LitElement, { label }: IndicatorRecord): void {
  const known = (host.constructor as typeof LitElement).observedAttributes;
  const name = findCutAttribute(host, known) ?? (isUnitCut(host, known) ? 'unit' : undefined);
  if (name === undefined) return;
  const field = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  throw new IndicatorError('unquoted', tidy(host.getAttribute(name)), {
    field,
    label: toLabel(label) || undefined,
  });
}

/** Whether a unit such as `triệu` stands in front of an attribute that may be its second word. */
function isUnitCut(host: Element, known: readonly string[]): boolean {
  const names = host.getAttributeNames();
  const next = names[names.indexOf('unit') + 1] ?? '';
  const isUnknown = !known.includes(next) && !GLOBAL_ATTRIBUTES.includes(next);
  const mayBeWord = UNIT_WORD.test(next) && host.getAttribute(next) === '';
  return UNIT_PREFIX.test(host.getAttribute('unit')?.trim() ?? '') && isUnknown && mayBeWord;
}
