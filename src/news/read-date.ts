import { readVisibleLines, readVisibleText, visibleTextNodes } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import { tidy } from '../text/sentence.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';

/** Signs between a date and a section or an author: `07/03/2024 | Kinh tế`. */
const SEPARATORS = /[|·•]/;

/** Whether an element contains a date and nothing else. */
export function isDateElement(element: Element): boolean {
  return parseDate(readVisibleText(element)) !== undefined;
}

/** The date of the first `<time>`, otherwise the first date in the texts outside the title and links. */
export function readDate(scope: ArticleScope, title: Element): string | undefined {
  const time = articlePartsOf(scope).find(({ localName }) => localName === 'time');
  const isNoDate = (element: Element) =>
    isLeftOut(element, scope) ||
    element === title ||
    element.localName === 'a' ||
    /^h\d$/.test(element.localName);
  const texts = [
    time?.getAttribute('datetime') ?? '',
    readVisibleText(time),
    ...readVisibleLines(scope.container, isNoDate),
    // Words beside a date, such as `<span>Đăng lúc</span> <b>07/03/2024</b>`, keep a whole line from being a date.
    ...visibleTextNodes(scope.container, isNoDate).map(({ data }) => tidy(data)),
  ];
  return texts
    .flatMap((text) => text.split(SEPARATORS))
    .map(parseDate)
    .find((date) => date !== undefined);
}
