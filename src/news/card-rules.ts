import { addressRule, type AttributeRule, pictureRule, valueRule } from '../shared/attribute-rules.ts';
import { HEADING_LEVELS } from '../shared/heading-level.ts';
import { toVietnamTime } from '../text/date.ts';
import { isFileName } from '../text/file-name.ts';
import { isFocus } from './card-image.ts';
import { CARD_LAYOUTS } from './layouts.ts';

/** A picture of a `srcset`: its address, and then its width or density, which may be missing. */
const CANDIDATE = /^\S+(?:\s+\d+(?:\.\d+)?[wx])?$/;

/** What may be written in the attributes of a card. */
export const CARD_RULES: readonly AttributeRule[] = [
  valueRule('layout', CARD_LAYOUTS),
  valueRule('heading-level', HEADING_LEVELS),
  addressRule('href'),
  pictureRule('image'),
  {
    name: 'image-alt',
    accepts: (text) => !isFileName(text),
    suggest: () => 'what the picture shows',
  },
  {
    name: 'image-srcset',
    accepts: (text) =>
      text
        .trim()
        .split(/,\s+/)
        .every((candidate) => CANDIDATE.test(candidate)),
    suggest: () => 'addresses with widths, such as /anh/cau-640.jpg 640w, /anh/cau-1280.jpg 1280w',
  },
  {
    name: 'image-focus',
    accepts: isFocus,
    suggest: () => 'a point from left and top, such as 50% 20%',
  },
  {
    // A text that is not a date is shown unchanged.
    name: 'datetime',
    accepts: (text) => toVietnamTime(text) !== undefined,
    suggest: () => 'a day or a time, such as 2024-03-07 or 2024-03-07T09:36',
  },
];
