import { readVisibleText } from '../shared/visible-text.ts';
import { hasLetterOrDigit } from '../text/letter.ts';
import { parseDate } from '../text/parse-date.ts';
import { hasColonBefore } from './is-in-sentence.ts';
import { toDate } from './read-date.ts';
import { hasContent, type Line, textOfLine } from './visible-pieces.ts';

/** The name of a section, such as `Chương trình mục tiêu quốc gia`, is shorter than a heading. */
const MAX_SECTION_LETTERS = 40;
/** `cat`, `cat-links` and `post-category` (WordPress), `mod-articles-category` (Joomla), `box-category-category`, `chuyen-muc`. */
const SECTION_CLASS = /(^|[-_])(cat|cat-links|category|section|chuyen-?muc)$/i;

/**
 * The name of the section that the article belongs to: an element with a class such as `cat-links`, or a short link to another page that
 * stands before the title. Beside such a link, only a date may stand. A name behind a label stays with the label: `Chuyên mục: Kinh tế`.
 *
 * @param parts The elements of the article.
 * @param lines The lines of the article without its title.
 */
export function findSection(
  parts: readonly Element[],
  title: Element,
  href: string | undefined,
  lines: readonly Line[],
): Element | undefined {
  const mayBeSection = (part: Element) => part.matches('a[href]') || hasSectionClass(part);
  const isBeside = (part: Element) => !part.contains(title) && !title.contains(part);
  const names = parts.filter(
    (part) => mayBeSection(part) && isBeside(part) && isSectionName(readVisibleText(part)),
  );
  const classed = names.find(
    (part) => hasSectionClass(part) && isIn(part, lines) && !lines.some((line) => hasColonBefore(part, line)),
  );
  const isBefore = (part: Element) =>
    part.compareDocumentPosition(title) === Node.DOCUMENT_POSITION_FOLLOWING;
  const links = names.filter((part) => part.matches('a[href]') && part.getAttribute('href') !== href);
  return classed ?? links.find((link) => isBefore(link) && lines.some((line) => isAloneIn(link, line)));
}

function hasSectionClass(element: Element): boolean {
  const isOfWordPress = element.matches('[rel~="category"]');
  return isOfWordPress || [...element.classList].some((name) => SECTION_CLASS.test(name));
}

function isIn(element: Element, lines: readonly Line[]): boolean {
  return lines.flat().some((piece) => element.contains(piece) && hasContent(piece));
}

function isAloneIn(link: Element, line: Line): boolean {
  const beside = line.filter((piece) => !link.contains(piece));
  if (beside.length === line.length) return false;
  const text = textOfLine(beside).replaceAll(/[|·•]/g, ' ').trim();
  return !hasLetterOrDigit(text) || toDate(text) !== undefined;
}

function isSectionName(text: string): boolean {
  return text !== '' && text.length <= MAX_SECTION_LETTERS && !parseDate(text);
}
