import { readVisibleLines, readVisibleText } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';

/** What stands between the parts of a line such as `Kinh tế | 07/03/2024 - 09:36 · 5 bình luận`. */
const SEPARATORS = /[|·•]| [-–] /;
/** Shorter texts are labels, such as `Lượt xem: 5` and `Xem tiếp »`. Only a paragraph may be shorter. */
const MIN_SUMMARY_LETTERS = 40;

/**
 * The first paragraph that is neither the title nor a line with the date. Without paragraphs, the first other long text that is not a link, as
 * in `<div class="sapo">`.
 *
 * @param href The address of the article. A link to it may contain the summary.
 */
export function readSummary(
  scope: ArticleScope,
  title: Element,
  href: string | undefined,
): string | undefined {
  const parts = articlePartsOf(scope);
  const isNotRead = (element: Element) => isLeftOut(element, scope) || element === title;
  const isParagraph = (part: Element) =>
    part.localName === 'p' && !title.contains(part) && !isLinkToMore(part);
  const texts = parts.filter(isParagraph).map((paragraph) => readVisibleText(paragraph, isNotRead));
  const summary = texts.find((text) => text !== '' && !isDateLine(text));
  if (summary !== undefined) return summary;
  const otherLinks = parts.filter((part) => part.matches('a[href]') && part.getAttribute('href') !== href);
  const linkTexts = otherLinks.map((link) => readVisibleText(link));
  const lines = readVisibleLines(scope.container, isNotRead);
  return lines.find(
    (line) => line.length >= MIN_SUMMARY_LETTERS && !linkTexts.includes(line) && !isDateLine(line),
  );
}

/** Whether a paragraph is only a link such as `Xem tiếp »`. */
function isLinkToMore(paragraph: Element): boolean {
  const withoutLinks = readVisibleText(paragraph, ({ localName }) => localName === 'a');
  return withoutLinks === '' && readVisibleText(paragraph).length < MIN_SUMMARY_LETTERS;
}

/** Whether a line is a date with a few words beside it. A sentence may contain a date too. */
function isDateLine(line: string): boolean {
  const parts = [line, ...line.split(SEPARATORS)];
  const date = parts.find((part) => parseDate(part) !== undefined);
  return date !== undefined && line.length - date.length < MIN_SUMMARY_LETTERS;
}
