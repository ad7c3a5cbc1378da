import { html, nothing, type TemplateResult } from 'lit';
import { renderPageLink } from './link.ts';
import { divideByList, type LineGroup } from './printed-lists.ts';
import type { PrintedLine, PrintedText } from './printed-line.ts';
import type { MarkName, TextMark } from './text-marks.ts';

/** Lines of the page in one paragraph. Styles put a sign between them. A list with bullets stays a list. */
export function renderPrintedLines(
  part: 'extra' | 'source',
  lines: readonly PrintedLine[] | undefined,
): TemplateResult | typeof nothing {
  if (!lines || lines.length === 0) return nothing;
  // The build removes white space at the ends of templates, so the space between the lines is an expression.
  const spans = divideByList(lines).map((group, index) => [index > 0 ? ' ' : '', renderGroup(group)]);
  return html`<p part=${part}>${spans}</p>`;
}

function renderGroup(group: LineGroup): TemplateResult {
  return group.length === 1
    ? html`<span>${renderPartLines(group[0]!)}</span>`
    : html`<span class="list-of-page" role="list"
        >${group.map((lines) => html`<span role="listitem">${renderPartLines(lines)}</span>`)}</span
      >`;
}

/** The lines of a part of an article, one after another. */
export function renderPartLines(lines: readonly PrintedLine[]): unknown {
  return lines.map((line, index) => [index > 0 ? ' ' : '', renderPrintedLine(line)]);
}

export function renderPrintedLine(line: PrintedLine): unknown {
  return renderTexts(line, 0);
}

/** The texts in their marks, without the `depth` outermost marks. Consecutive texts in one element of the page stay in one element. */
function renderTexts(texts: readonly PrintedText[], depth: number): unknown[] {
  return divideByMark(texts, depth).map(({ mark, texts: inMark }) =>
    mark ? renderMark(mark, renderTexts(inMark, depth + 1)) : inMark.map(({ text }) => text),
  );
}

interface MarkedTexts {
  /** `undefined` for texts without a mark at this depth. */
  mark: TextMark | undefined;
  texts: PrintedText[];
}

function divideByMark(texts: readonly PrintedText[], depth: number): MarkedTexts[] {
  const groups: MarkedTexts[] = [];
  for (const text of texts) {
    const mark = text.marks[depth];
    const last = groups.at(-1);
    const isSame =
      last !== undefined && last.mark?.element === mark?.element && last.mark?.name === mark?.name;
    if (isSame) last.texts.push(text);
    else groups.push({ mark, texts: [text] });
  }
  return groups;
}

function renderMark({ name, element, isBlock }: TextMark, content: unknown): unknown {
  if (name === 'a') return renderPageLink(content, element);
  if (name === 'li') return content; // `renderGroup` shows the items of a list.
  if (name === 'span') return renderLanguage(element, isBlock, content);
  return name === 'bdo'
    ? html`<bdo dir=${element.getAttribute('dir') ?? nothing}>${content}</bdo>`
    : MARKS[name](content);
}

const MARKS: Record<Exclude<MarkName, 'a' | 'bdo' | 'li' | 'span'>, (content: unknown) => TemplateResult> = {
  abbr: (content) => html`<abbr>${content}</abbr>`,
  bdi: (content) => html`<bdi>${content}</bdi>`,
  del: (content) => html`<del>${content}</del>`,
  ins: (content) => html`<ins>${content}</ins>`,
  q: (content) => html`<q>${content}</q>`,
  rt: (content) => html`<rt>${content}</rt>`,
  ruby: (content) => html`<ruby>${content}</ruby>`,
  s: (content) => html`<s>${content}</s>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
};

/** A text in its language and direction, with its tooltip. A block with `dir` becomes a line: a text from right to left begins at the right. */
function renderLanguage(element: Element, isBlock: boolean, content: unknown): TemplateResult {
  const [lang, dir, title] = ['lang', 'dir', 'title'].map((name) => element.getAttribute(name) ?? nothing);
  const isLine = isBlock && dir !== nothing;
  return html`<span class=${isLine ? 'line-of-page' : nothing} lang=${lang} dir=${dir} title=${title}
    >${content}</span
  >`;
}
