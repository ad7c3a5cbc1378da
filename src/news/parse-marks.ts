import { toRaisedText } from '../text/raised-text.ts';
import { decodeAllReferences } from './parse-references.ts';

// The lengths of contents are limited, so that many tags without an end do not take much time.
const RAISED_OR_LOWERED = /<(sup|sub)\b[^<>]*>(.{0,80}?)<\/\1\s*>/gis;
const DELETED = /<(del|s|strike)(?:\s[^<>]*)?>.{0,300}?<\/\1\s*>/gis;
const FORMULA = /<math\b([^<>]*)>(?:(?!<math\b).){0,2000}?<\/math\s*>/gis;
const FORMULA_IN_WORDS = /\balttext\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/**
 * Writes in plain characters what only the tags say: `10<sup>5</sup>` becomes `10⁵` (not `105`), `CO<sub>2</sub>` becomes `CO₂`, and `<q>`
 * becomes quotation marks. Deleted text is left out. A formula becomes its attribute `alttext`, or `…` if it has none.
 */
export function replaceMarks(html: string): string {
  return html
    .replace(FORMULA, (_, attributes: string) => ` ${formulaInWords(attributes)} `)
    .replace(DELETED, ' ')
    .replace(RAISED_OR_LOWERED, (_, name: string, content: string) => toCharacters(name, content))
    .replace(/<q(?:\s[^<>]*)?>/gi, '“')
    .replace(/<\/q\s*>/gi, '”');
}

function formulaInWords(attributes: string): string {
  const [, doubleQuoted, singleQuoted] = FORMULA_IN_WORDS.exec(attributes) ?? [];
  return doubleQuoted || singleQuoted || '…';
}

function toCharacters(name: string, content: string): string {
  const text = decodeAllReferences(content).replace(/<[^<>]*>/g, '');
  return toRaisedText(name.toLowerCase() === 'sup' ? 'sup' : 'sub', text);
}
