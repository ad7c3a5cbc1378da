import { readVisibleLines, readVisibleText } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';

/** What stands between the parts of a line such as `Kinh tế | 07/03/2024 - 09:36 · 5 bình luận`. */
const SEPARATORS = /[|·•]| [-–] /;
/** Shorter texts outside paragraphs are labels: `Lượt xem: 5`, `Nguồn: Báo tỉnh`. */
const MIN_SUMMARY_LETTERS = 40;

/**
 * The first paragraph that is neither the title nor a line with the date. Without paragraphs, the first long text outside the title and
 * links, as in `<div class="sapo">`.
 */
export function readSummary(scope: ArticleScope, title: Element): string | undefined {
  const isSummary = (text: string) => text !== '' && !hasDate(text);
  const texts = articlePartsOf(scope)
    .filter(
      (part) =>
        part.localName === 'p' && !part.contains(title) && !title.contains(part) && !isLinkToMore(part),
    )
    .map((part) => readVisibleText(part, (element) => isLeftOut(element, scope)));
  const paragraph = texts.find(isSummary);
  if (paragraph !== undefined) return paragraph;
  const lines = readVisibleLines(
    scope.container,
    (element) => isLeftOut(element, scope) || isTitle(element, title),
  );
  return lines.find((line) => line.length >= MIN_SUMMARY_LETTERS && isSummary(line));
}

function isTitle(element: Element, title: Element): boolean {
  return element === title || (element.localName === 'a' && element.contains(title));
}

/** Whether a paragraph is only a link such as `Xem tiếp »`. */
function isLinkToMore(paragraph: Element): boolean {
  const text = readVisibleText(paragraph);
  const withoutLinks = readVisibleText(paragraph, ({ localName }) => localName === 'a');
  return withoutLinks === '' && text.length < MIN_SUMMARY_LETTERS;
}

function hasDate(text: string): boolean {
  return [text, ...text.split(SEPARATORS)].some((part) => parseDate(part) !== undefined);
}
