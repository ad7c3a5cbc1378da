import {
  addressRule,
  type AttributeRule,
  type NumberRange,
  numberRule,
  valueRule,
  wholeNumbers,
} from '../shared/attribute-rules.ts';
import { warn } from '../shared/console.ts';
import { HEADING_LEVELS } from '../shared/heading-level.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { NEWS_LAYOUTS } from './layouts.ts';

export const LIMIT = wholeNumbers(1);
export const OFFSET = wholeNumbers(0);
/** The numbers of `new-for`. */
export const HOURS: NumberRange = { has: (hours) => hours >= 0, words: 'a number of hours, such as 24' };
/** The numbers of `refresh`. */
const MINUTES: NumberRange = {
  has: (minutes) => minutes === 0 || (minutes >= 0.5 && minutes <= 1440),
  words: 'a number of minutes from 0.5 to 1440, or 0 for never',
};

/** Prints in the console, once per page, that `offset` leaves out all articles. */
export function warnOfOffset({ localName, offset }: Element & { offset: number }, count: number): void {
  const message = `${localName}: offset="${offset}" leaves out all ${count} articles; write a number below ${count}`;
  oncePerPage(message, () => warn(message));
}

/** What may be written in the attributes of a news block. */
export const NEWS_RULES: readonly AttributeRule[] = [
  valueRule('layout', NEWS_LAYOUTS),
  valueRule('heading-level', HEADING_LEVELS),
  numberRule('limit', LIMIT),
  numberRule('offset', OFFSET),
  numberRule('new-for', HOURS),
  numberRule('refresh', MINUTES),
  addressRule('more-href'),
];
