import type { UnreadField } from './parse-article.ts';
import { shorten } from '../text/shorten.ts';
import { hasReference } from './parse-letters.ts';

/** How much of a text a message quotes. */
const QUOTED_LETTERS = 60;

/** What an author writes into a field that could not be read. */
const REMEDIES: Record<UnreadField['field'], string> = {
  heading: 'write it into the field “title”, in JSON also “heading”; without it, an article is left out',
  link: 'write an http or https address',
  image: 'write an http or https address',
  date: 'write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36',
  dayOrder: 'write 2024-03-07T09:36:00+07:00',
  letters: 'send the feed in UTF-8',
  address: 'write it into <link>, in JSON into “url”',
  sameAddress: 'write the address of each article',
  list: 'write all articles that the widget should show into one list, “items”',
  error: 'see the log of this program',
  end: 'see the log of the program that makes the feed, and the limits of its server',
};

/** For `&ten;`, which is in UTF-8 already. */
const LETTERS_REMEDY = 'write the letters themselves in place of such a reference';

/** What of a feed could not be read, for the console: `has 2 articles whose date cannot be read, such as “hôm nay”; write …`. */
export function describeUnread({ field, count, text }: UnreadField): string {
  if (field === 'end') return `is cut off behind “${text.trim().slice(-QUOTED_LETTERS)}”; ${REMEDIES.end}`;
  if (field === 'error')
    return `says “${text.trim().slice(0, QUOTED_LETTERS)}”, which is an error of the program that makes the feed; ${REMEDIES.error}`;
  if (field === 'list')
    return `has ${count === 1 ? 'another list' : `${count} other lists`} of articles that the widget does not show, such as “${text}”; ${REMEDIES.list}`;
  const articles = count === 1 ? 'an article' : `${count} articles`;
  const quoted = `such as “${text.trim().slice(0, QUOTED_LETTERS)}”`;
  const unreadable = `cannot be read, ${quoted}`;
  const problems: Record<Exclude<UnreadField['field'], 'list' | 'error' | 'end'>, string> = {
    heading: 'without a heading',
    link: `whose link ${unreadable}`,
    image: `whose image ${unreadable}`,
    date: `whose date ${unreadable}`,
    dayOrder: `whose date may begin with the day or with the month, ${quoted}, because other dates of the feed begin with the month`,
    address: `without an address, ${quoted}, which readers cannot open`,
    sameAddress: `with the address of an article with another heading, ${quoted}`,
    letters: `with letters that ${unreadable}`,
  };
  const isReference = field === 'letters' && hasReference(text);
  return `has ${articles} ${problems[field]}; ${isReference ? LETTERS_REMEDY : REMEDIES[field]}`;
}

/**
 * JSON that describes an error and has no articles.
 *
 * @param mayBeEmpty Whether the JSON is a feed without articles if the message is none of an error.
 */
export function describeAnswer(message: string, mayBeEmpty: boolean): string {
  const remedy = mayBeEmpty
    ? 'write “OK” there if this is not an error'
    : 'use the address of a list of articles';
  return `answered JSON that says “${shorten(message, QUOTED_LETTERS)}” and has no articles; correct this error on its server, or ${remedy}`;
}
